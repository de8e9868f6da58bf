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

/** Reads what stands before a noun that means a meeting. */
final class NounPremodifiers {

  private static final int MOST = 9;

  private final Phrases phrases;
  private final SubjectReader subjects;
  private final PlaceNames placeNames;

  NounPremodifiers(Phrases phrases, SubjectReader subjects, PlaceNames placeNames) {
    this.phrases = phrases;
    this.subjects = subjects;
    this.placeNames = placeNames;
  }

  Premodifiers read(Sentence sentence, int noun) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    int from = noun;
    String determiner = "";
    Group possessors = Group.NONE;
    Place place = Place.UNKNOWN;
    int at = noun - 1;
    int low = Math.max(sentence.from(), noun - MOST);
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
          place = placeNames.at(first, noun);
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
    return new Premodifiers(from, determiner, possessors, place, moods);
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
}
