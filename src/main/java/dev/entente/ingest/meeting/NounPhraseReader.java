package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what belongs to a noun that means a meeting. */
final class NounPhraseReader {

  private static final int MOST_BEFORE = 9;
  private static final int LONGEST_AFTER = 90;

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final Circumstances circumstances;

  NounPhraseReader(Phrases phrases, GroupReader groups, SubjectReader subjects) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.circumstances = new Circumstances(phrases);
  }

  NounPhrase read(Sentence sentence, int noun) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    int from = noun;
    String determiner = "";
    Group possessors = Group.NONE;
    Place premodifier = Place.UNKNOWN;
    int at = noun - 1;
    int low = Math.max(sentence.from(), noun - MOST_BEFORE);
    while (at >= low) {
      Mention mention = phrases.mention(at);
      if (mention != null) {
        int first = phrases.first(mention);
        if (phrases.isGenitive(mention)) {
          if (phrases.isPerson(mention) || phrases.isPolity(mention)) {
            possessors = subjects.coordinated(mention, sentence.from());
            from = possessors.from();
          } else {
            from = first;
          }
          determiner = phrases.word(first);
          if (mention.kind() != MentionKind.PRONOUN) {
            determiner = "'s";
          }
          break;
        }
        if (phrases.isPerson(mention)) {
          Group compound = compound(mention, sentence.from());
          if (!compound.isEmpty()) {
            possessors = compound;
            from = compound.from();
          }
          if (ContactWords.DETERMINERS.contains(phrases.word(from - 1))) {
            from--;
            determiner = phrases.word(from);
          }
          break;
        }
        if (mention.kind() != MentionKind.DEMONYM && mention.kind() != MentionKind.NAME) {
          boolean where =
              at == noun - 1
                  && (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.METONYM);
          if (!where) {
            break;
          }
        }
        if (at == noun - 1) {
          premodifier = circumstances.named(first, noun);
        }
        from = first;
        at = first - 1;
        continue;
      }
      Token token = phrases.tokens.get(at);
      String word = token.lower();
      if (phrases.isGenitiveDay(at)) {
        from = phrases.word(at).equals("'s") ? at - 1 : at;
        determiner = "the";
        break;
      }
      if (ContactWords.DETERMINERS.contains(word)) {
        from = at;
        determiner = word;
        if (word.equals("no")) {
          moods.add(Mood.NEGATED);
        } else if (word.equals("any")) {
          moods.add(Mood.POSSIBLE);
        }
        if (at > low && isBeforeDeterminer(phrases.word(at - 1))) {
          at--;
          continue;
        }
        break;
      }
      if (word.equals("of") && isQuantity(phrases.word(at - 1))) {
        from = at - 1;
        at -= 2;
        continue;
      }
      if (at == noun - 1 && (phrases.isMark(at, '”') || phrases.isMark(at, '"'))) {
        int opening = opening(at, low);
        if (opening >= 0) {
          from = opening;
          at = opening - 1;
          continue;
        }
      }
      if (token.isMark(',') && isBetweenAttributes(at, low)) {
        at--;
        continue;
      }
      if ((token.kind() == TokenKind.MARK && !phrases.isDash(at))
          || isParticle(at)
          || ContactWords.PREPOSITIONS.contains(word)
          || ContactWords.CONJUNCTIONS.contains(word)
          || ModalWords.AUXILIARIES.contains(word)
          || ModalWords.FUTURE.contains(word)
          || ModalWords.POSSIBLE.contains(word)
          || ((Governor.isGoverning(word) || isPast(word)) && !isAttribute(at, low))) {
        break;
      }
      attribute(word, moods);
      from = at;
      at--;
    }
    return right(sentence, noun, from, determiner, possessors, moods, premodifier);
  }

  /** “Calls off talks”, “wraps up talks”: it belongs to the verb. */
  private boolean isParticle(int at) {
    String verb = phrases.word(at - 1);
    return switch (phrases.word(at)) {
      case "off" -> verb.startsWith("call") || verb.startsWith("put") || verb.startsWith("kick");
      case "up" -> verb.startsWith("wrap") || verb.startsWith("wind") || verb.equals("wound");
      case "out" -> verb.startsWith("rul");
      default -> false;
    };
  }

  /** Of “held “fruitful” talks”, with the mark after the attribute, the one before it; else -1. */
  private int opening(int closing, int low) {
    for (int at = closing - 1; at >= low; at--) {
      if (phrases.isMark(at, '“') || phrases.isMark(at, '"')) {
        return at;
      }
    }
    return -1;
  }

  /** “A second, surprise meeting”: the comma of two attributes. */
  private boolean isBetweenAttributes(int comma, int low) {
    return comma - 2 >= low
        && ContactWords.DETERMINERS.contains(phrases.word(comma - 2))
        && !phrases.tokens.get(comma - 1).isCapitalized()
        && phrases.mention(comma - 1) == null
        && phrases.mention(comma + 1) == null;
  }

  private static boolean isBeforeDeterminer(String word) {
    return switch (word) {
      case "a", "the", "these", "those", "his", "her", "their", "all", "no", "both", "any" -> true;
      default -> false;
    };
  }

  private static boolean isQuantity(String word) {
    return switch (word) {
      case "number", "series", "round", "rounds", "couple", "string", "host", "flurry", "set" ->
          true;
      default -> false;
    };
  }

  private static boolean isPast(String word) {
    return (word.length() > 3 && word.endsWith("ed"))
        || word.equals("said")
        || word.equals("says")
        || word.equals("told")
        || word.equals("saw")
        || word.equals("led");
  }

  /** Whether a participle is an attribute: “the planned talks”, not “planned talks”. */
  private boolean isAttribute(int at, int low) {
    int before = at - 1;
    if (before < low) {
      return false;
    }
    Mention mention = phrases.mention(before);
    return (mention != null && phrases.isGenitive(mention))
        || ContactWords.DETERMINERS.contains(phrases.word(before))
        || phrases.word(at).equals("face");
  }

  private static void attribute(String word, Set<Mood> moods) {
    if (ContactWords.AHEAD_WORDS.contains(word)) {
      moods.add(Mood.PLANNED);
    } else if (ContactWords.UNSURE_WORDS.contains(word)) {
      if (!word.equals("direct")
          && !word.equals("another")
          && !word.equals("regular")
          && !word.equals("annual")) {
        moods.add(Mood.POSSIBLE);
      }
    } else if (ContactWords.CANCELLED_WORDS.contains(word)) {
      moods.add(Mood.CANCELLED);
    }
  }

  /** “A–B” before a noun. */
  private Group compound(Mention last, int low) {
    List<Mention> found = new ArrayList<>();
    List<Mention> same =
        phrases.reading.mentions().in(phrases.tokens.get(phrases.first(last)).span());
    int first = phrases.first(last);
    if (same.size() > 1) {
      same.stream().filter(phrases::isPerson).forEach(found::add);
    } else if (phrases.isDash(first - 1)) {
      Mention before = phrases.mention(first - 2);
      if (phrases.isPerson(before) && first - 2 >= low) {
        found.add(before);
        found.add(last);
        first = phrases.first(before);
      }
    }
    return found.size() < 2
        ? Group.NONE
        : new Group(List.copyOf(found), first, phrases.after(last));
  }

  private NounPhrase right(
      Sentence sentence,
      int noun,
      int from,
      String determiner,
      Group possessors,
      Set<Mood> moods,
      Place premodifier) {
    Group with = Group.NONE;
    Group between = Group.NONE;
    Group of = Group.NONE;
    Place place = null;
    int limit = Math.min(sentence.to(), noun + LONGEST_AFTER);
    int at = noun + 1;
    int to = at;
    boolean open = true;
    while (at < limit && open) {
      if (phrases.date(at) != null) {
        at++;
        to = at;
        continue;
      }
      String word = phrases.word(at);
      if (at == noun + 1 && NounKinds.isCourtesyCall(phrases, noun)) {
        word = "with";
      }
      switch (word) {
        case "morning", "afternoon", "evening", "night" -> {
          open = phrases.date(at - 1) != null;
          at++;
        }
        case "here", "there", "today", "separately", "jointly", "each", "individually" -> at++;
        case "with" -> {
          int names = afterParticipation(at + 1);
          Group group = groups.right(names, limit, names > at + 1);
          if (group.isEmpty()) {
            group = groups.right(afterIncluding(at + 1, limit), limit);
          }
          open = with.isEmpty() && !group.isEmpty();
          if (open && names > at + 1) {
            between = joined(between, group);
            at = group.to();
          } else if (open) {
            with = group;
            at = group.to();
          }
        }
        case "from" -> {
          boolean call = ContactWords.CALL_NOUNS.contains(phrases.word(noun)) && with.isEmpty();
          Group group = call ? groups.right(at + 1, limit) : Group.NONE;
          open = phrases.hasPersons(group);
          if (open) {
            with = group;
            at = group.to();
          }
        }
        case "between", "among", "involving" -> {
          Group group = groups.right(at + 1, limit, true);
          open = between.isEmpty() && !group.isEmpty();
          if (open) {
            between = group;
            at = group.to();
          }
        }
        case "of", "by" -> {
          Group group = groups.right(at + 1, limit, word.equals("of"));
          boolean name = word.equals("of") && !with.isEmpty() && !phrases.hasPersons(group);
          open = of.isEmpty() && !group.isEmpty();
          if (open) {
            of = name ? of : group;
            at = group.to();
          } else if (beforeIncluding(at, limit) > at) {
            at = beforeIncluding(at, limit);
            open = true;
          } else if (word.equals("by") && isRemote(at)) {
            at = afterRemote(at, limit);
            open = true;
          }
        }
        case "to", "in", "at" -> {
          if (word.equals("to") && phrases.word(at + 1).equals("be")) {
            open = phrases.word(at + 2).equals("held") || phrases.word(at + 2).equals("hosted");
            if (open) {
              moods.add(Mood.PLANNED);
              at += 3;
            }
            continue;
          }
          Place named = circumstances.named(at + 1, limit);
          open = (named.isKnown() && place == null) || phrases.word(at + 1).equals("person");
          if (named.isKnown() && place == null) {
            place = named;
            at = afterPlace(at + 1, limit);
          } else if (phrases.date(at + 1) != null || phrases.word(at + 1).equals("person")) {
            at += 2;
            open = true;
          }
        }
        case ":" -> {
          open = phrases.word(at + 1).equals("with");
          at++;
        }
        case "via", "over", "through" -> {
          boolean meal = ContactWords.MEALS.contains(phrases.word(at + 1));
          open = meal || isRemote(at);
          at = meal ? at + 2 : open ? afterRemote(at, limit) : at;
        }
        case "," -> {
          if (phrases.date(at + 1) != null) {
            // “Talks today, Monday, with A”
            at = afterDate(at + 1);
            continue;
          }
          Group group = with.isEmpty() ? attended(at, limit) : Group.NONE;
          group = group.isEmpty() ? including(at, limit) : group;
          open = !group.isEmpty();
          if (open) {
            between = joined(between, group);
            at = group.to();
            at = phrases.isMark(at, ',') ? at + 1 : at;
          }
        }
        case "was", "were" -> {
          open = with.isEmpty() && between.isEmpty() && isHeldBetween(at, limit);
          at += 2;
        }
        case "held", "taking", "took", "takes", "conducted", "made", "given", "hosted" -> at++;
        case "scheduled", "planned", "due", "set", "slated" -> {
          moods.add(Mood.PLANNED);
          at++;
        }
        case "on", "last", "late", "early", "earlier", "this", "next", "for", "place" -> {
          int event = Sidelines.after(phrases, at, limit);
          event = event == at && with.isEmpty() ? afterTrip(at, limit) : event;
          open =
              event > at
                  || phrases.date(at + 1) != null
                  || phrases.date(at + 2) != null
                  || word.equals("place");
          at = event > at ? event : at + 1;
        }
        default -> {
          int held = possessors.isEmpty() ? afterRelative(at, noun, limit) : at;
          open = held > at;
          if (open) {
            possessors = subjects.coordinated(phrases.mention(subjectOf(held)), noun);
            at = held;
          }
        }
      }
      to = open ? at : to;
    }
    return new NounPhrase(
        from,
        noun,
        to,
        possessors,
        with,
        between,
        of,
        place == null && premodifier.isKnown() ? premodifier : place,
        moods,
        determiner,
        phrases.word(noun),
        isOther(from, noun));
  }

  /** Of “the meeting [that] A had with B”, with A at the token, the index after “had”. */
  private int afterRelative(int at, int noun, int limit) {
    int person = phrases.word(at).equals("that") || phrases.word(at).equals("which") ? at + 1 : at;
    Mention mention = phrases.mention(person);
    if (at != noun + 1 || !phrases.isPerson(mention) || phrases.isGenitive(mention)) {
      return at;
    }
    int verb = phrases.after(mention);
    verb = phrases.word(verb).equals("has") || phrases.word(verb).equals("have") ? verb + 1 : verb;
    boolean had = phrases.word(verb).equals("had") || phrases.word(verb).equals("held");
    return had && verb < limit ? verb + 1 : at;
  }

  private int subjectOf(int held) {
    int at = held - 2;
    return phrases.mention(at) == null ? at - 1 : at;
  }

  /** Of “talks were held in Oslo on Monday between A and B”: whether somebody follows so. */
  private boolean isHeldBetween(int were, int limit) {
    if (!phrases.word(were + 1).equals("held")) {
      return false;
    }
    for (int at = were + 2; at < limit && !phrases.isPerson(phrases.mention(at)); at++) {
      String word = phrases.word(at);
      if (word.equals("between") || word.equals("with")) {
        return true;
      }
      boolean circumstance =
          phrases.date(at) != null
              || phrases.mention(at) != null
              || ContactWords.DETERMINERS.contains(word)
              || phrases.tokens.get(at).isCapitalized()
              || word.equals("in")
              || word.equals("on")
              || word.equals("at");
      if (!circumstance) {
        return false;
      }
    }
    return false;
  }

  /** “With [the participation of] A and B”. */
  private int afterParticipation(int at) {
    int noun = phrases.word(at).equals("the") ? at + 1 : at;
    boolean attended =
        phrases.word(noun).equals("participation")
            || phrases.word(noun).equals("attendance")
            || phrases.word(noun).equals("presence");
    return attended && phrases.word(noun + 1).equals("of") ? noun + 2 : at;
  }

  /** Of “talks on the one-day trip with A”, with “on” at the token, the place of “with”. */
  private int afterTrip(int on, int limit) {
    for (int at = on + 1; at < Math.min(limit, on + 6); at++) {
      if (ContactWords.VISIT_NOUNS.contains(phrases.word(at))) {
        return phrases.word(at + 1).equals("with") ? at + 1 : on;
      }
      if (phrases.mention(at) != null || !phrases.tokens.get(at).isWord()) {
        return on;
      }
    }
    return on;
  }

  /** “Took place in Oslo, with the participation of A and B”. */
  private Group attended(int comma, int limit) {
    int names = afterParticipation(comma + 2);
    return phrases.word(comma + 1).equals("with") && names > comma + 2
        ? groups.right(names, limit, true)
        : Group.NONE;
  }

  /** “A meeting of leaders, including A and B, with C”, “took place, bringing together A and B”. */
  private Group including(int comma, int limit) {
    String word = phrases.word(comma + 1);
    boolean together = phrases.word(comma + 2).equals("together");
    if (word.equals("including")) {
      return groups.right(comma + 2, limit);
    }
    return word.equals("bringing") && together ? groups.right(comma + 3, limit) : Group.NONE;
  }

  /** The place behind a date and the comma that closes it. */
  private int afterDate(int from) {
    int at = from;
    while (phrases.date(at) != null) {
      at++;
    }
    return phrases.isMark(at, ',') ? at + 1 : at;
  }

  /** Of “with officials including A”, with “officials” at the token, the place of A. */
  private int afterIncluding(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 6); at++) {
      String word = phrases.word(at);
      if (word.equals("including")) {
        return at + 1;
      }
      boolean of = ContactWords.PREPOSITIONS.contains(word) && !word.equals("of");
      if (of || phrases.isPerson(phrases.mention(at))) {
        return from;
      }
    }
    return from;
  }

  /** Of “of European leaders, including A”, with “of” at the token, the comma; else the token. */
  private int beforeIncluding(int of, int limit) {
    for (int at = of + 1; at < Math.min(limit, of + 6); at++) {
      if (phrases.isMark(at, ',')) {
        return phrases.word(at + 1).equals("including") ? at : of;
      }
    }
    return of;
  }

  private static Group joined(Group one, Group other) {
    if (one.isEmpty()) {
      return other;
    }
    List<Mention> both = new ArrayList<>(one.mentions());
    both.addAll(other.mentions());
    return new Group(List.copyOf(both), one.from(), other.to());
  }

  private boolean isOther(int from, int noun) {
    for (int at = from; at < noun; at++) {
      switch (phrases.word(at)) {
        case "last",
            "previous",
            "first",
            "next",
            "second",
            "third",
            "another",
            "earlier",
            "other" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isRemote(int at) {
    for (int ahead = at + 1; ahead < at + 4; ahead++) {
      String word = phrases.word(ahead);
      if (ContactWords.VIDEO.contains(word) || ContactWords.TELEPHONE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private int afterRemote(int at, int limit) {
    int end = at + 1;
    while (end < Math.min(limit, at + 5)
        && !ContactWords.PREPOSITIONS.contains(phrases.word(end))
        && phrases.tokens.get(end).isWord()) {
      end++;
    }
    return end;
  }

  private boolean isCountryName(Mention mention) {
    String words = phrases.reading.text().words(mention.span());
    return words.equalsIgnoreCase(phrases.actor(mention.actor()).name());
  }

  private int afterPlace(int at, int limit) {
    int end = at;
    while (end < Math.min(limit, at + 7)) {
      Mention mention = phrases.mention(end);
      if (mention != null) {
        end = phrases.after(mention);
        if (phrases.country(mention) != null
            && (!phrases.isMark(end, ',') || isCountryName(mention))) {
          break;
        }
        continue;
      }
      Token token = phrases.tokens.get(end);
      boolean comma = token.isMark(',') && phrases.country(phrases.mention(end + 1)) != null;
      if (!token.isCapitalized()
          && !comma
          && !token.is("the")
          && !token.is("city")
          && !token.is("of")) {
        break;
      }
      end++;
    }
    return Math.max(end, at);
  }
}
