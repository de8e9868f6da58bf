package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.TokenKind;
import java.util.EnumSet;
import java.util.Set;

/** Reads what the verb after a noun says of a meeting: “talks are planned”, “was called off”. */
final class NounPredicate {

  /** What is said of a meeting that may come. */
  private static final Set<String> OPEN =
      Words.of("agreed confirmed decided fixed settled finalised finalized certain clear");

  private static final int FAR = 28;

  private final Phrases phrases;

  NounPredicate(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What the verb after a noun phrase says of it: “was cancelled”, “is in preparation”. */
  Set<Mood> read(Sentence sentence, NounPhrase noun) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    int at = noun.to();
    int limit = Math.min(sentence.to(), at + 14);
    if (at < limit && phrases.isMark(at, ',')) {
      int after = isAuxiliary(at + 1) ? at + 1 : afterRelative(at, sentence.to());
      if (after < 0) {
        return moods;
      }
      at = after;
      limit = Math.min(sentence.to(), at + 14);
    } else {
      int behind = afterCircumstances(at, limit);
      if (isAuxiliary(behind)) {
        at = behind;
        limit = Math.min(sentence.to(), at + 14);
      }
    }
    boolean verbal = false;
    while (at < limit) {
      String word = phrases.word(at);
      boolean on = word.equals("on") && phrases.date(at + 1) != null;
      if (verbal && (on || phrases.date(at) != null)) {
        // “Was on Friday called off”
        at++;
        continue;
      }
      if (phrases.mention(at) != null || phrases.tokens.get(at).kind() != TokenKind.WORD) {
        break;
      }
      if (ModalWords.NEGATIONS.contains(word)) {
        moods.add(Mood.NEGATED);
      }
      if (word.startsWith("would") && !isHappening(at)) {
        moods.add(Mood.POSSIBLE);
      } else if (ModalWords.FUTURE.contains(word)) {
        moods.add(Mood.FUTURE);
      } else if (ModalWords.POSSIBLE.contains(word)) {
        moods.add(Mood.POSSIBLE);
      } else if (!ModalWords.AUXILIARIES.contains(word)
          && !ModalWords.NEGATIONS.contains(word)
          && !ModalWords.ADVERBS.contains(word)
          && !word.endsWith("ly")) {
        boolean through = word.equals("fell") && phrases.word(at + 1).equals("through");
        if (verbal || through || ModalWords.CANCELLATIONS.contains(word)) {
          content(at, word, moods);
        }
        break;
      }
      verbal = true;
      at++;
    }
    if (!verbal) {
      moods.remove(Mood.POSSIBLE);
    }
    if (!verbal && moods.isEmpty() && isCalledOffBelow(noun.to(), sentence.to())) {
      moods.add(Mood.CANCELLED);
    }
    return moods;
  }

  /** “Visit to Norway for talks with A in Oslo was on Friday called off”. */
  private boolean isCalledOffBelow(int from, int to) {
    for (int at = from; at < Math.min(to, from + FAR); at++) {
      String word = phrases.word(at);
      Mention mention = phrases.mention(at);
      if (mention != null) {
        at = phrases.after(mention) - 1;
        continue;
      }
      if (ModalWords.AUXILIARIES.contains(word)) {
        int verb = at + 1;
        while (verb < to
            && (phrases.word(verb).equals("been")
                || phrases.word(verb).equals("on")
                || ModalWords.ADVERBS.contains(phrases.word(verb))
                || phrases.date(verb) != null)) {
          verb++;
        }
        boolean off = phrases.word(verb + 1).equals("off");
        return ModalWords.CANCELLATIONS.contains(phrases.word(verb))
            || (off && (phrases.word(verb).equals("called") || phrases.word(verb).equals("put")));
      }
      boolean phrase =
          ContactWords.PREPOSITIONS.contains(phrases.word(at - 1))
              || phrases.word(at - 1).equals("and");
      boolean other =
          (phrases.tokens.get(at).kind() == TokenKind.MARK && !phrases.isDash(at))
              || (ContactWords.CONJUNCTIONS.contains(word) && !word.equals("and"))
              || (ContactWords.DETERMINERS.contains(word) && !phrase)
              || ModalWords.FUTURE.contains(word)
              || ModalWords.POSSIBLE.contains(word);
      if (other) {
        return false;
      }
    }
    return false;
  }

  /** Of “talks in May in Geneva were called off”, with “in” at the token, the place of “were”. */
  private int afterCircumstances(int from, int limit) {
    int at = from;
    while (at < limit) {
      boolean placing =
          switch (phrases.word(at)) {
            case "in", "at", "on", "for", "this", "next", "last", "later" -> true;
            default -> false;
          };
      Mention mention = phrases.mention(at);
      boolean place = phrases.country(mention) != null && !phrases.isGenitive(mention);
      if (phrases.date(at) == null && !placing && !place) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The verb after “, which had been planned for Monday,”; -1 where there is no such clause. */
  private int afterRelative(int comma, int limit) {
    int relative = phrases.word(comma + 2).equals("which") ? comma + 2 : comma + 1;
    switch (phrases.word(relative)) {
      case "which",
          "originally",
          "initially",
          "scheduled",
          "planned",
          "due",
          "set",
          "expected",
          "aimed",
          "intended",
          "meant",
          "who",
          "the" -> {
        for (int at = comma + 2; at < Math.min(limit, comma + 18); at++) {
          if (phrases.isMark(at, ',')) {
            return isAuxiliary(at + 1) ? at + 1 : -1;
          }
          if (at > relative + 3 && isCalledOff(at)) {
            return at;
          }
        }
        return -1;
      }
      default -> {
        return -1;
      }
    }
  }

  /** “Has been postponed”, behind a clause that no comma closes. */
  private boolean isCalledOff(int at) {
    return phrases.word(at).equals("has")
        && phrases.word(at + 1).equals("been")
        && ModalWords.CANCELLATIONS.contains(phrases.word(at + 2));
  }

  private boolean isAuxiliary(int at) {
    String word = phrases.word(at);
    return ModalWords.AUXILIARIES.contains(word)
        || ModalWords.FUTURE.contains(word)
        || ModalWords.POSSIBLE.contains(word);
  }

  /** “would take place”, “would be held”: told as a plan, and not imagined. */
  private boolean isHappening(int at) {
    for (int ahead = at + 1; ahead < at + 5; ahead++) {
      switch (phrases.word(ahead)) {
        case "take",
            "held",
            "happen",
            "proceed",
            "ahead",
            "begin",
            "start",
            "cancelled",
            "canceled",
            "postponed" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void content(int at, String word, Set<Mood> moods) {
    String next = phrases.word(at + 1);
    if (moods.contains(Mood.NEGATED) && OPEN.contains(word)) {
      // What is not agreed yet is neither planned nor denied.
      moods.add(Mood.POSSIBLE);
      return;
    }
    switch (word) {
      case "negotiated", "discussed", "finalised", "finalized" ->
          moods.add(phrases.word(at - 1).equals("being") ? Mood.PLANNED : Mood.POSSIBLE);
      case "planned",
          "scheduled",
          "expected",
          "due",
          "set",
          "slated",
          "arranged",
          "prepared",
          "anticipated",
          "confirmed",
          "announced",
          "organised",
          "organized",
          "being" ->
          moods.add(Mood.PLANNED);
      case "in" -> {
        if (next.startsWith("prepar")) {
          moods.add(Mood.PLANNED);
        } else if (next.equals("doubt") || next.equals("question")) {
          moods.add(Mood.POSSIBLE);
        }
      }
      case "on" -> {
        if (phrases.word(at + 2).equals("agenda") || phrases.word(at + 2).equals("cards")) {
          moods.add(Mood.PLANNED);
        }
      }
      case "under" -> moods.add(Mood.POSSIBLE);
      case "possible",
          "likely",
          "desirable",
          "necessary",
          "conceivable",
          "needed",
          "proposed",
          "suggested",
          "considered" ->
          moods.add(Mood.POSSIBLE);
      case "unlikely", "impossible" -> moods.add(Mood.NEGATED);
      case "ruled" -> moods.add(Mood.NEGATED);
      case "called", "put" -> {
        if (next.equals("off")) {
          moods.add(Mood.CANCELLED);
        }
      }
      case "denied" -> moods.add(Mood.DENIED);
      case "off", "out" -> moods.add(Mood.NEGATED);
      case "fall", "fell", "fallen" -> moods.add(Mood.CANCELLED);
      default -> {
        if (ModalWords.CANCELLATIONS.contains(word)) {
          moods.add(Mood.CANCELLED);
        }
      }
    }
  }
}
