package dev.entente.ingest.statement;

/** Finds the noun or the name that a noun phrase is about. */
final class PhraseHeads {

  private final Pieces pieces;
  private final NounPhrases phrases;

  PhraseHeads(Pieces pieces, NounPhrases phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /** Index of the piece that the phrase is about: before its “of …”, or the name at its end. */
  int of(int first, int last) {
    int speaking = speakingNoun(first, last);
    if (speaking >= 0) {
      return speaking;
    }
    Piece end = pieces.get(last);
    if (end.isActor()
        && last > first
        && phrases.isPerson(end)
        && !isPreposition(last - 1)
        && !NounPhrases.isDeterminer(pieces.get(last - 1))
        && !pieces.get(last - 1).is("and")) {
      return last;
    }
    for (int at = first + 1; at <= last; at++) {
      if (isPreposition(at)) {
        return at - 2 >= first && isPublished(pieces.get(at - 1)) ? at - 2 : at - 1;
      }
    }
    return last;
  }

  /**
   * “an official | close to the talks”, “a diplomat | accompanying Smith”: the noun that an
   * adjective or a participle follows; -1 where there is none.
   */
  private int speakingNoun(int first, int last) {
    for (int at = first + 1; at < last; at++) {
      Piece next = pieces.get(at + 1);
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.ACTOR && phrases.isPerson(piece)) {
        return -1;
      }
      if (piece.isWord() && SpeakerNouns.isPeople(piece.lower()) && isAddition(at + 1, last)) {
        return at;
      }
      if (isPreposition(at) || next.isQuote()) {
        return -1;
      }
    }
    return -1;
  }

  /** “close to …”, “familiar with …”, “accompanying …”, “briefed on …” */
  private boolean isAddition(int at, int last) {
    Piece piece = pieces.get(at);
    if (!piece.isWord() || piece.capital() || at >= last) {
      return false;
    }
    String word = piece.lower();
    boolean adjective =
        switch (word) {
          case "close", "familiar", "privy", "near", "aware", "loyal", "briefed", "involved" ->
              true;
          default -> false;
        };
    return adjective
        ? isPreposition(at + 1) || word.equals("near")
        : word.length() > 5 && word.endsWith("ing") && !isPreposition(at);
  }

  /** “a statement released by”. */
  private static boolean isPublished(Piece piece) {
    return piece.isWord()
        && switch (piece.lower()) {
          case "released",
              "issued",
              "published",
              "posted",
              "obtained",
              "seen",
              "carried",
              "signed" ->
              true;
          default -> false;
        };
  }

  private boolean isPreposition(int at) {
    return Subjects.isPreposition(pieces.get(at));
  }
}
