package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;

/**
 * How a form of a verb of speech is used in its sentence.
 *
 * @param start index of the first piece of its verb group: of “has also said” that of “has”
 * @param at index of the verb
 * @param verb the form
 * @param passive whether it is a passive
 * @param participle whether it hangs on another verb: “adding that …”
 */
record VerbUse(int start, int at, SpeechVerb verb, boolean passive, boolean participle) {

  /** The use of a piece as a verb; {@code null} where it is none, or says that nothing was said. */
  static VerbUse of(Pieces pieces, int at, int low) {
    Piece piece = pieces.get(at);
    if (!piece.isWord() || (piece.capital() && at > low)) {
      return null;
    }
    SpeechVerb verb = SpeechVerbs.of(piece.lower());
    if (verb == null) {
      return null;
    }
    int start = at;
    boolean passive = false;
    boolean auxiliary = false;
    int before = at - 1;
    while (before >= low && at - before < 8) {
      Piece one = pieces.get(before);
      if (!one.isWord()) {
        break;
      }
      String word = one.lower();
      if (word.equals("not") && before + 1 < at && pieces.get(before + 1).is("only")) {
        // “not only boasted of …”
        start = before;
        before--;
        continue;
      }
      if (ClauseWords.UNREAL.contains(word) && !ForeToldWords.are(pieces, before, at, low)) {
        return null;
      }
      if (ClauseWords.AUXILIARIES.contains(word) || ClauseWords.UNREAL.contains(word)) {
        passive |= ClauseWords.BE.contains(word) && verb.form() != SpeechVerb.Form.PARTICIPLE;
        auxiliary = true;
        start = before;
      } else if (ClauseWords.isAdverb(one)) {
        if (auxiliary || start == at) {
          start = before;
        }
      } else {
        break;
      }
      before--;
    }
    Piece previous = before >= low ? pieces.get(before) : null;
    if (previous != null && previous.isWord()) {
      if (previous.is("to")) {
        return wentOn(pieces, before, low, at, verb);
      }
      boolean means =
          previous.is("by") && verb.form() == SpeechVerb.Form.PARTICIPLE && verb.takesThatClause();
      if (isBlocked(previous.lower()) && !means) {
        return null;
      }
      boolean determiner =
          ClauseWords.DETERMINERS.contains(previous.lower())
              && !previous.is("that")
              && !previous.is("both")
              && !previous.is("some")
              && !previous.is("many")
              && !previous.is("others")
              && !previous.is("one")
              && !previous.is("all");
      if (determiner && start == at) {
        return null;
      }
    }
    if (verb.form() == SpeechVerb.Form.PARTICIPLE) {
      boolean beside =
          before > low
              && previous != null
              && !verb.isThought()
              && ((previous.isActor() && pieces.get(before - 1).is("with")) || previous.is("by"));
      if (beside) {
        // “with Smith | confirming that …”, “answered by | noting that …”
        return new VerbUse(start, at, verb, false, true);
      }
      return previous != null && isKept(previous) && start == at
          ? new VerbUse(startOfKept(pieces, before, low), at, verb, false, false)
          : participle(start, at, verb, previous, auxiliary);
    }
    if (verb.form() == SpeechVerb.Form.PERFECT && !auxiliary) {
      return null;
    }
    if (verb.isDoubtful()
        && !auxiliary
        && !isAfterSubject(previous)
        && !isAfterQuotation(pieces, before, low)
        && !isCoordinated(pieces, at, previous, verb)) {
      return null;
    }
    if (verb.form() == SpeechVerb.Form.BASE && at == low) {
      return null;
    }
    if (previous != null && previous.genitive() && start == at) {
      return null;
    }
    return new VerbUse(start, at, verb, passive, false);
  }

  /** “… and urges him to …”. */
  private static boolean isCoordinated(Pieces pieces, int at, Piece previous, SpeechVerb verb) {
    if (verb.form() != SpeechVerb.Form.PRESENT
        || previous == null
        || !previous.is("and")
        || at + 1 >= pieces.size()) {
      return false;
    }
    Piece next = pieces.get(at + 1);
    return next.isActor()
        || (next.isWord()
            && (ClauseWords.OBJECT_PRONOUNS.contains(next.lower()) || next.is("that")));
  }

  private static boolean isAfterQuotation(Pieces pieces, int before, int low) {
    int at = before >= low && pieces.get(before).isMark(",") ? before - 1 : before;
    return at >= low && pieces.get(at).isQuote();
  }

  private static VerbUse participle(
      int start, int at, SpeechVerb verb, Piece previous, boolean auxiliary) {
    boolean free =
        previous == null
            || auxiliary
            || previous.isMark(",")
            || previous.isQuote()
            || previous.isMark("—")
            || previous.isMark("–")
            || ((verb.is("say") || verb.is("state")) && !previous.is("as") && start == at)
            || (previous.isWord()
                && switch (previous.lower()) {
                  case "while", "and", "before", "after", "instead", "when", "but" -> true;
                  default -> false;
                });
    return free ? new VerbUse(start, at, verb, false, !auxiliary) : null;
  }

  /** “has kept | saying” */
  private static boolean isKept(Piece piece) {
    return piece.isWord()
        && switch (piece.lower()) {
          case "kept", "keeps", "keep" -> true;
          default -> false;
        };
  }

  private static int startOfKept(Pieces pieces, int kept, int low) {
    int start = kept;
    while (start - 1 >= low
        && (ClauseWords.AUXILIARIES.contains(pieces.get(start - 1).lower())
            || ClauseWords.isAdverb(pieces.get(start - 1)))) {
      start--;
    }
    return start;
  }

  /** “went on to say”, “was quick to add”. */
  private static VerbUse wentOn(Pieces pieces, int to, int low, int at, SpeechVerb verb) {
    if (to - 1 < low || verb.form() != SpeechVerb.Form.BASE) {
      return null;
    }
    return switch (pieces.get(to - 1).lower()) {
      case "continued", "hastened" -> new VerbUse(to - 1, at, verb, false, false);
      case "on" ->
          to - 2 >= low && (pieces.get(to - 2).is("went") || pieces.get(to - 2).is("goes"))
              ? new VerbUse(to - 2, at, verb, false, false)
              : null;
      case "used" -> new VerbUse(to - 1, at, verb, false, false);
      default -> null;
    };
  }

  private static boolean isAfterSubject(Piece previous) {
    return previous != null
        && (previous.isActor()
            || (previous.isWord()
                && (ClauseWords.SUBJECT_PRONOUNS.contains(previous.lower())
                    || previous.is("who")
                    || SpeakerNouns.SPEAKERS.contains(previous.lower())
                    || SpeakerNouns.DOCUMENTS.contains(previous.lower())
                    || SpeakerNouns.ORGANS.contains(previous.lower()))));
  }

  private static boolean isBlocked(String word) {
    return switch (word) {
      case "without",
          "from",
          "by",
          "for",
          "of",
          "in",
          "if",
          "whether",
          "nobody",
          "none",
          "let",
          "let's",
          "as",
          "no-one",
          "nothing",
          "about",
          "than",
          "refuse",
          "avoid",
          "avoided" ->
          true;
      default -> false;
    };
  }
}
