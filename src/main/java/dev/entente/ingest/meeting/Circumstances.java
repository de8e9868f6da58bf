package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import dev.entente.meeting.MeetingFormat;
import java.util.ArrayList;
import java.util.List;

/** Reads when, where and in which form a meeting takes place. */
final class Circumstances {

  private static final int WINDOW = 32;
  private static final int PLACE_WINDOW = 20;
  private static final int FORMAT_WINDOW = 12;

  private final Phrases phrases;
  private final Relatives relatives;

  Circumstances(Phrases phrases) {
    this.phrases = phrases;
    this.relatives = new Relatives(phrases);
  }

  /** The date that is nearest to a trigger, of those that its clause may have. */
  DateMention date(int trigger, int from, int to) {
    DateMention after = null;
    int distanceAfter = Integer.MAX_VALUE;
    for (int at = trigger + 1; at < Math.min(to, trigger + WINDOW); at++) {
      if (phrases.date(at) != null && isOfEvent(at)) {
        continue;
      }
      if (relatives.opens(at, trigger)) {
        // “Met B, who took office in May, on Monday”
        int end = relatives.end(at, Math.min(to, trigger + WINDOW));
        if (end < 0) {
          break;
        }
        at = end;
        continue;
      }
      if (phrases.date(at) != null) {
        if (isOfAnother(at, to)) {
          break;
        }
        after = phrases.date(at);
        distanceAfter = at - trigger;
        break;
      }
      if (isBoundary(at)) {
        break;
      }
    }
    for (int at = trigger - 1; at >= Math.max(from, trigger - WINDOW); at--) {
      int opening = relatives.opening(at, Math.max(from, trigger - WINDOW));
      if (opening >= 0) {
        // “A, who took office in May, will meet”
        at = opening;
        continue;
      }
      if (at == trigger - 1 && isOtherTime(at) && phrases.word(trigger).endsWith("ing")) {
        // “Met A on Saturday before visiting B”
        break;
      }
      if (phrases.word(at).equals("when") && phrases.isMark(at - 1, ',')) {
        // “Since May, when A met B”
        return phrases.date(at - 2) == null ? after : phrases.date(at - 2);
      }
      if (phrases.date(at) != null && isSince(at)) {
        break;
      }
      if (phrases.date(at) != null) {
        // “To visit Oslo on Sunday and meet B on Monday”
        boolean joined = after != null && isJoined(at, trigger);
        boolean near = trigger - at < distanceAfter * 0.7 && !joined;
        return near && (after == null || !isOfAgreeing(at, trigger)) ? phrases.date(at) : after;
      }
      if (isBoundary(at) || isClauseAfter(at)) {
        break;
      }
    }
    return after;
  }

  private boolean isJoined(int day, int trigger) {
    for (int at = day + 1; at < trigger; at++) {
      if (phrases.word(at).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** “The candidate in November’s election”: the date of something else. */
  private boolean isOfEvent(int at) {
    int last = at;
    while (phrases.date(last + 1) != null) {
      last++;
    }
    boolean genitive = phrases.isGenitiveDay(last) || phrases.isGenitiveDay(last + 1);
    if (!genitive) {
      return false;
    }
    for (int noun = last + 1; noun < last + 5; noun++) {
      String word = phrases.word(noun);
      if (ContactWords.MEETING_NOUNS.contains(word)
          || ContactWords.SUMMIT_NOUNS.contains(word)
          || ContactWords.CALL_NOUNS.contains(word)
          || ContactWords.VISIT_NOUNS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** “The first time since the May 5 vote”: when something else was. */
  private boolean isSince(int day) {
    int before = day;
    while (before > Math.max(0, day - 6)
        && (phrases.date(before) != null
            || ContactWords.DETERMINERS.contains(phrases.word(before)))) {
      before--;
    }
    return phrases.word(before).equals("since");
  }

  private boolean isOtherTime(int at) {
    return phrases.word(at).equals("before") || phrases.word(at).equals("after");
  }

  /** “Agreed on Monday to meet on Friday”: the day before is of another verb. */
  private boolean isOfAgreeing(int day, int trigger) {
    boolean to = false;
    for (int at = day + 1; at < trigger; at++) {
      to |= phrases.word(at).equals("to");
    }
    int verb = phrases.word(day - 1).equals("on") ? day - 2 : day - 1;
    String word = phrases.word(verb);
    return to
        && (word.equals("agreed")
            || word.equals("announced")
            || word.equals("decided")
            || word.equals("promised")
            || word.equals("confirmed")
            || word.equals("invited")
            || word.equals("offered"));
  }

  /** “returned the visit in his March trip”: the date belongs to the noun after it. */
  private boolean isOfAnother(int at, int to) {
    String before = phrases.word(at - 1);
    if (!ContactWords.DETERMINERS.contains(before)
        && !phrases.isDash(at - 1)
        && !before.startsWith("mid")) {
      return false;
    }
    int next = at + 1;
    while (next < Math.min(to, at + 4)
        && (phrases.date(next) != null || phrases.word(next).equals("'s"))) {
      next++;
    }
    String word = phrases.word(next);
    return ContactWords.VISIT_NOUNS.contains(word)
        || ContactWords.MEETING_NOUNS.contains(word)
        || ContactWords.SUMMIT_NOUNS.contains(word)
        || ContactWords.CALL_NOUNS.contains(word);
  }

  /** Whether “after” or “before” parts a visit from a date: “arrived on Monday after a visit”. */
  boolean isApart(DateMention date, int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 8); at--) {
      if (phrases.date(at) != null) {
        return false;
      }
      switch (phrases.word(at)) {
        case "after", "before", "following", "since", "as" -> {
          return phrases.tokens.get(at).start() >= date.span().end();
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isBoundary(int at) {
    String word = phrases.word(at);
    return switch (word) {
      case "“", "”", "\"" -> !isAttribute(at);
      case "if", "whose", "amid", "because" -> true;
      case "that", ";", ":", "but", "although", "while", "whereas", "until" -> true;
      case "said", "told", "announced", "added", "reported", "since", "ahead" -> true;
      default -> isTrigger(at) && !Sidelines.isBeside(phrases, at, Math.max(0, at - 14));
    };
  }

  /** “Held “fruitful” talks”: a mark of a few quoted words before a noun of a meeting. */
  private boolean isAttribute(int at) {
    for (int ahead = at; ahead < at + 7; ahead++) {
      if (phrases.isMark(ahead, '”')) {
        return ContactWords.MEETING_NOUNS.contains(phrases.word(ahead + 1));
      }
    }
    return false;
  }

  /** “Received B on his arrival for an official visit on Monday”: it is of the same day. */
  private boolean isPurpose(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
      if (phrases.word(at).equals("for") || isWithin(at)) {
        return true;
      }
      Mention mention = phrases.mention(at);
      boolean owner = mention != null && phrases.isGenitive(mention);
      if ((mention != null && !owner) || !phrases.tokens.get(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** “Discussed it in a phone call on Monday”: the day is of both. */
  private boolean isManner(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 4); at--) {
      switch (phrases.word(at)) {
        case "in", "by", "during" -> {
          return true;
        }
        default -> {
          if (phrases.mention(at) != null || !phrases.tokens.get(at).isWord()) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** “At the end of his trip on Monday”, “during the visit on Monday”. */
  private boolean isWithin(int at) {
    String word = phrases.word(at);
    String before = phrases.word(at - 1);
    return word.equals("during")
        || (word.equals("of")
            && (before.equals("end")
                || before.equals("start")
                || before.equals("part")
                || before.equals("beginning")));
  }

  private boolean isTrigger(int at) {
    String word = phrases.word(at);
    return word.equals("met")
        || (word.equals("meet") && phrases.word(at - 1).equals("will"))
        || word.equals("spoke")
        || word.equals("spoken")
        || word.equals("phoned")
        || word.equals("received")
        || (ContactWords.VISIT_NOUNS.contains(word) && !isPurpose(at))
        || (ContactWords.CALL_NOUNS.contains(word) && !isManner(at))
        || word.equals("visited")
        || (word.equals("meeting") && !isOfSummit(at))
        || (word.equals("talks") && phrases.mention(at) == null && !isOfSummit(at));
  }

  /** “Summit talks”: one meeting. */
  private boolean isOfSummit(int noun) {
    return ContactWords.SUMMIT_NOUNS.contains(phrases.word(noun - 1));
  }

  /** How they meet, as words around the trigger tell it. */
  MeetingFormat format(int trigger, int from, int to) {
    int low = Math.max(from, trigger - 6);
    int high = Math.min(to, trigger + FORMAT_WINDOW);
    for (int distance = 0; distance <= FORMAT_WINDOW; distance++) {
      MeetingFormat after = trigger + distance < high ? form(trigger + distance) : null;
      MeetingFormat before = trigger - distance >= low ? form(trigger - distance) : null;
      if (after != null) {
        return after;
      }
      if (before != null) {
        return before;
      }
      if (distance > 0 && trigger + distance < high && isBoundary(trigger + distance)) {
        high = trigger + distance;
      }
      if (distance > 0 && trigger - distance >= low && isBoundary(trigger - distance)) {
        low = trigger - distance + 1;
      }
    }
    return MeetingFormat.UNKNOWN;
  }

  private MeetingFormat form(int at) {
    String word = phrases.word(at);
    if (ContactWords.VIDEO.contains(word) && !isRecording(at)) {
      return MeetingFormat.VIDEO;
    }
    if (ContactWords.TELEPHONE.contains(word)) {
      return MeetingFormat.PHONE;
    }
    if (ContactWords.IN_PERSON.contains(word)
        || (word.equals("person") && phrases.word(at - 1).equals("in"))
        || (word.equals("face") && phrases.word(at + 1).equals("to"))) {
      return MeetingFormat.IN_PERSON;
    }
    return null;
  }

  /** “A video of the handshake was posted online”: it is no way to meet. */
  private boolean isRecording(int at) {
    String word = phrases.word(at);
    String before = phrases.word(at - 1);
    if (word.equals("video")) {
      String next = phrases.word(at + 1);
      boolean means =
          before.equals("by")
              || before.equals("via")
              || before.equals("over")
              || before.equals("on")
              || before.equals("through");
      return !means
          && !phrases.isDash(at + 1)
          && !ContactWords.MEETING_NOUNS.contains(next)
          && !ContactWords.CALL_NOUNS.contains(next)
          && !ContactWords.SUMMIT_NOUNS.contains(next)
          && !ContactWords.LINKS.contains(next);
    }
    return word.equals("online")
        && (before.startsWith("post")
            || before.startsWith("publish")
            || before.startsWith("surface")
            || before.startsWith("share")
            || before.startsWith("circulat"));
  }

  /** The place named after a trigger, or else before it. */
  Place place(int trigger, int from, int to) {
    for (int at = trigger + 1; at < Math.min(to, trigger + PLACE_WINDOW); at++) {
      if (phrases.date(at) != null) {
        continue;
      }
      if (isClauseAfter(at) || isSubject(phrases.word(at))) {
        break;
      }
      if (isPlacing(at)) {
        Place place = named(at + 1, to);
        if (place.isKnown()) {
          return place;
        }
      }
      if (isBoundary(at)) {
        break;
      }
    }
    for (int at = trigger - 1; at >= Math.max(from, trigger - PLACE_WINDOW); at--) {
      if (isPlacing(at) && (!phrases.word(at).equals("to") || isTravel(at - 1, from))) {
        Place place = named(at + 1, trigger);
        if (place.isKnown()) {
          return place;
        }
      }
      if (isBoundary(at)) {
        break;
      }
    }
    return Place.UNKNOWN;
  }

  private boolean isTravel(int at, int from) {
    return at >= from && ContactWords.TRAVEL.contains(phrases.word(at));
  }

  private boolean isPlacing(int at) {
    String word = phrases.word(at);
    boolean face = phrases.word(at + 1).equals("the") && phrases.word(at + 2).equals("face");
    return (word.equals("in") && !face)
        || word.equals("at")
        || (word.equals("to") && isName(at + 1))
        || word.equals("near");
  }

  /** Whether a place may be named from a token on: not in “to include Norway”. */
  private boolean isName(int at) {
    return phrases.mention(at) != null
        || (at < phrases.tokens.size() && phrases.tokens.get(at).isCapitalized())
        || ContactWords.DETERMINERS.contains(phrases.word(at))
        || ContactWords.ATTRIBUTES.contains(phrases.word(at));
  }

  /** “Talks on the war in Chad”: what they talk of has a place of its own. */
  private static boolean isSubject(String word) {
    return switch (word) {
      case "which",
          "discussed",
          "discuss",
          "discussing",
          "situation",
          "war",
          "conflict",
          "crisis",
          "issues",
          "ceasefire",
          "peace" ->
          true;
      default -> false;
    };
  }

  /** “Days after he went to Geneva”: what follows has a subject and a place of its own. */
  private boolean isClauseAfter(int at) {
    String word = phrases.word(at);
    Mention next = phrases.mention(phrases.word(at + 1).equals("the") ? at + 2 : at + 1);
    return (word.equals("after") || word.equals("before"))
        && phrases.isPerson(next)
        && !phrases.isGenitive(next);
  }

  /** The place that a noun phrase names: “Geneva”, “the Uzbek city of Samarkand”. */
  Place named(int from, int to) {
    String demonym = null;
    int at = from;
    int words = 0;
    while (at < to && words < 6) {
      if (phrases.date(at) != null) {
        return Place.UNKNOWN;
      }
      Mention mention = phrases.mention(at);
      String country = phrases.country(mention);
      if (country != null) {
        if (phrases.isGenitive(mention)) {
          demonym = country;
          at = phrases.after(mention);
          words++;
          continue;
        }
        return place(mention, country);
      }
      if (mention != null && mention.kind() == MentionKind.DEMONYM && !mention.isPlural()) {
        KnownActor actor = phrases.actor(mention.actor());
        demonym = actor == null ? null : actor.slug();
        at = phrases.after(mention);
        words++;
        continue;
      }
      if (mention != null) {
        if (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.METONYM) {
          KnownActor actor = phrases.actor(mention.actor());
          return new Place(
              phrases.reading.text().words(mention.span()), actor == null ? null : actor.country());
        }
        return Place.UNKNOWN;
      }
      Token token = phrases.tokens.get(at);
      if (token.isCapitalized()) {
        return capitalized(at, to, demonym);
      }
      String word = token.lower();
      if (isTown(word)
          && demonym != null
          && !isName(at + 1)
          && !phrases.word(at + 1).equals("of")) {
        return new Place(null, demonym);
      }
      if (token.kind() != TokenKind.WORD
          || ContactWords.CONJUNCTIONS.contains(word)
          || (ContactWords.PREPOSITIONS.contains(word) && !word.equals("of"))
          || word.equals("person")) {
        return Place.UNKNOWN;
      }
      at++;
      words++;
    }
    return Place.UNKNOWN;
  }

  private static boolean isTown(String word) {
    return switch (word) {
      case "capital", "city", "town", "port", "resort", "coast", "border" -> true;
      default -> false;
    };
  }

  /** The other countries of a list: of “to Chile, Peru and Brazil” those after the first comma. */
  List<Place> others(int from, int to) {
    List<Place> places = new ArrayList<>();
    int at = from;
    while (places.size() < 8) {
      int next = phrases.isMark(at, ',') ? at + 1 : at;
      next = phrases.word(next).equals("and") ? next + 1 : next;
      next = next > at && phrases.word(next).equals("the") ? next + 1 : next;
      Mention mention = next == at || next >= to ? null : phrases.mention(next);
      String country = phrases.country(mention);
      if (country == null || phrases.isGenitive(mention)) {
        break;
      }
      places.add(place(mention, country));
      at = phrases.after(mention);
    }
    int end = at;
    boolean list =
        end < to
            && phrases.tokens.get(end).isWord()
            && !ContactWords.PREPOSITIONS.contains(phrases.word(end))
            && !ContactWords.CONJUNCTIONS.contains(phrases.word(end))
            && phrases.date(end) == null;
    return list ? List.of() : places;
  }

  private Place place(Mention mention, String country) {
    String name = phrases.reading.text().words(mention.span());
    KnownActor actor = phrases.actor(country);
    if (mention.kind() == MentionKind.METONYM || isSeat(actor, name)) {
      return new Place(name, country);
    }
    return new Place(null, country);
  }

  private static boolean isSeat(KnownActor actor, String name) {
    for (KnownName known : actor.names()) {
      if (known.kind() == KnownName.Kind.METONYM && known.text().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** A place that nobody knows: only with its country, or where it is plainly one. */
  private Place capitalized(int from, int to, String demonym) {
    int at = from;
    while (at < to
        && at < from + 4
        && phrases.tokens.get(at).isCapitalized()
        && phrases.mention(at) == null
        && phrases.date(at) == null) {
      at++;
    }
    int next = phrases.isMark(at, ',') ? at + 1 : at;
    String country = phrases.country(phrases.mention(next));
    String name =
        phrases
            .reading
            .text()
            .text()
            .substring(phrases.tokens.get(from).start(), phrases.tokens.get(at - 1).end());
    if (country != null && next > at && !phrases.isGenitive(phrases.mention(next))) {
      return new Place(name, country);
    }
    if (demonym != null) {
      return new Place(name, demonym);
    }
    boolean plain = at - from <= 2 && !name.contains("'") && !name.contains("’");
    boolean noun =
        at < to && (isInstitution(phrases.word(at)) || phrases.tokens.get(at).isGenitive());
    noun |= isInstitution(phrases.word(at - 1)) || isAcronym(name);
    return plain && !noun ? new Place(name, Cities.country(name)) : Place.UNKNOWN;
  }

  private static boolean isAcronym(String name) {
    return name.length() < 6 && name.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isInstitution(String word) {
    return switch (word) {
      case "summit", "forum", "conference", "meeting", "games", "council", "assembly", "war" ->
          true;
      default -> false;
    };
  }
}
