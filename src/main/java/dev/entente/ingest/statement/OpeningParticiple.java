package dev.entente.ingest.statement;

/**
 * Reads the main clause behind a participle that opens a sentence: “Noting that …, Smith said …”.
 */
final class OpeningParticiple {

  /** In pieces. */
  private static final int LONGEST = 70;

  private static final int LEADING = 4;

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;

  OpeningParticiple(Parts parts) {
    this.pieces = parts.pieces();
    this.phrases = parts.phrases();
    this.subjects = parts.subjects();
  }

  /** Whether nothing but an adverb or a conjunction stands before the participle. */
  boolean opens(VerbUse use, Pieces.Range range) {
    if (use.start() - range.from() > LEADING) {
      return false;
    }
    for (int at = range.from(); at < use.start(); at++) {
      Piece piece = pieces.get(at);
      boolean light =
          ClauseWords.isAdverb(piece)
              || piece.is("while")
              || piece.is("in")
              || piece.is("by")
              || piece.is("when");
      if (!light) {
        return false;
      }
    }
    return use.participle();
  }

  /**
   * The subject of the main clause; {@code null} where none is found. The comma before it is the
   * last piece before its phrase.
   */
  Speaker subject(VerbUse use, Pieces.Range range) {
    Speaker possible = null;
    for (int at = use.at() + 1; at + 2 < range.to() && at < use.at() + LONGEST; at++) {
      if (!pieces.get(at).isMark(",") && !pieces.get(at).isQuote()) {
        continue;
      }
      Speaker speaker = phrases.startingAt(at + 1, range.to());
      if (speaker == null || (!speaker.isNamed() && !speaker.certain())) {
        continue;
      }
      int verb = speaker.to();
      while (verb < range.to()
          && (ClauseWords.isAdverb(pieces.get(verb))
              || pieces.get(verb).isDate()
              || (pieces.get(verb).isWord()
                  && ClauseWords.AUXILIARIES.contains(pieces.get(verb).lower())))) {
        verb++;
      }
      VerbUse main =
          verb < range.to() && pieces.get(verb).isWord()
              ? VerbUse.of(pieces, verb, range.from())
              : null;
      if (main != null && !main.participle() && !main.passive()) {
        Speaker found = subjects.before(main.start(), at + 1, null);
        return found != null && found.from() > at ? found : speaker;
      }
      if (possible == null
          && verb < range.to()
          && pieces.get(verb).isWord()
          && pieces.get(verb).lower().endsWith("ed")) {
        possible = speaker;
      }
    }
    return possible;
  }
}
