package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;

/** Reads who is said to have said what, apart from what it was: “…, Smith said.” */
final class Attributions {

  private static final int TRAILING = 120;

  /** In pieces: what is longer behind a comma is more than a name. */
  private static final int CLAUSE = 5;

  private final Pieces pieces;
  private final Subjects subjects;
  private final Complements complements;

  Attributions(Parts parts) {
    this.pieces = parts.pieces();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
  }

  /** The verb at the end of “…, Smith said.”, where all before it is what was said. */
  VerbUse trailing(Pieces.Range sentence, boolean quotes) {
    Pieces.Range range = quotes ? sentence : new Pieces.Range(sentence.from(), addition(sentence));
    for (int at = range.from(); !quotes && at < range.to() && at < range.from() + TRAILING; at++) {
      if (pieces.get(at).isQuote()) {
        return null;
      }
    }
    for (int at = range.to() - 1; at > range.from() + 3 && at > range.to() - 14; at--) {
      if (pieces.get(at).isQuote()) {
        return null;
      }
      VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, range.from()) : null;
      if (use == null
          || use.passive()
          || use.participle()
          || !use.verb().takesQuotation()
          || use.verb().isThought()) {
        continue;
      }
      Speaker subject = attributed(use, range);
      if (subject == null || subject.rule() == SpeakerRule.COORDINATED) {
        continue;
      }
      int start = Math.min(subject.from(), use.start());
      if (start - 1 <= range.from() || !pieces.get(start - 1).isMark(",")) {
        continue;
      }
      int after = Math.max(at, subject.to() - 1);
      Complement complement = complements.of(use.verb(), after, range.to());
      if (!complement.hasContent()
          && isEnd(complement.end(), range)
          && isClause(range.from(), start - 1)) {
        return use;
      }
    }
    return null;
  }

  /**
   * Where “…, adding: “…”” starts behind “…, Smith said”; the end of the sentence where it does
   * not.
   */
  private int addition(Pieces.Range range) {
    for (int at = range.from() + 3; at + 2 < range.to() && at < range.from() + TRAILING; at++) {
      if (pieces.get(at).isQuote()) {
        return range.to();
      }
      if (!pieces.get(at).isMark(",")) {
        continue;
      }
      int verb = pieces.get(at + 1).is("and") ? at + 2 : at + 1;
      switch (pieces.get(verb).lower()) {
        case "adding", "noting", "stressing", "added", "stressed", "noted" -> {
          return at;
        }
        default -> {
          // goes on
        }
      }
    }
    return range.to();
  }

  Speaker attributed(VerbUse use, Pieces.Range range) {
    Speaker subject = null;
    if (use.start() > range.from()
        && pieces.get(use.start() - 1).isMark(",")
        && mayPrecedeSubject(use.verb())) {
      subject = subjects.after(use.at(), range.to());
    }
    subject = subject == null ? subjects.before(use.start(), range.from(), null) : subject;
    return subject != null && mayClaim(subject, use.verb()) ? subject : null;
  }

  /**
   * Whether the one behind a verb may be its subject, “The road is closed, announced Smith”, and
   * not its object: “Smith, a lawyer, thanked Jones”.
   */
  static boolean mayPrecedeSubject(SpeechVerb verb) {
    return !verb.is("tell")
        && (verb.takesThatClause() || !(verb.takesObjectAndReason() || verb.takesContentObject()));
  }

  /** Whether a sentence only says who said what stands before it. */
  boolean isAttribution(Pieces.Range range) {
    for (int at = range.from(); at < range.to() && at < range.from() + 30; at++) {
      VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, range.from()) : null;
      if (use != null && use.verb().takesQuotation() && !use.passive()) {
        Speaker subject = subjects.before(use.start(), range.from(), null);
        if (subject != null
            && agrees(use, subject)
            && !complements.of(use.verb(), at, range.to()).hasContent()) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isEnd(int at, Pieces.Range range) {
    return at >= range.to() || pieces.get(at).isMark(".") || pieces.get(at).isMark("!");
  }

  /** Whether pieces may be a clause, and not only a name or an adverbial. */
  boolean isClause(int from, int to) {
    if (to - from < 2 || pieces.get(from).is("according")) {
      return false;
    }
    boolean verb = false;
    boolean comma = false;
    boolean goesOn = false;
    for (int at = from; at < to && at < from + TRAILING; at++) {
      Piece piece = pieces.get(at);
      goesOn |= comma && to - at > CLAUSE;
      verb |=
          piece.isWord()
              && ((ClauseWords.AUXILIARIES.contains(piece.lower()) && !piece.is("'s"))
                  || ClauseWords.UNREAL.contains(piece.lower())
                  || piece.lower().endsWith("ed"));
      comma |= piece.isMark(",");
    }
    boolean adverbial =
        pieces.get(from).isWord()
            && (ClauseWords.PREPOSITIONS.contains(pieces.get(from).lower())
                || pieces.get(from).is("while")
                || pieces.get(from).is("when"));
    return adverbial ? (verb && (comma || to - from >= 7)) || goesOn : verb || to - from >= 5;
  }

  static boolean mayClaim(Speaker subject, SpeechVerb verb) {
    if (verb.isThought()) {
      return subject.isNamed() || (subject.certain() && subject.rule() == SpeakerRule.UNNAMED);
    }
    return subject.certain() || subject.isNamed();
  }

  /** “analysts say”, but no “Smith say”. */
  static boolean agrees(VerbUse use, Speaker subject) {
    if (use.verb().form() != SpeechVerb.Form.BASE || use.start() < use.at()) {
      return true;
    }
    String label = subject.label().toLowerCase(java.util.Locale.ROOT);
    return subject.actors().size() > 1
        || subject.rule() == SpeakerRule.RELATIVE
        || label.equals("they")
        || (!subject.isNamed()
            && (label.endsWith("s")
                || label.endsWith("people")
                || label.endsWith("men")
                || label.contains("s ")
                || label.endsWith("many")
                || label.endsWith("some")
                || label.endsWith("police")
                || label.endsWith("media")))
        || (subject.isNamed() && label.endsWith("s"));
  }
}
