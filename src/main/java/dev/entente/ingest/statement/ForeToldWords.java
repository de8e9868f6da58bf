package dev.entente.ingest.statement;

/**
 * Whether words that someone “will say” are known already, as those of a speech that is handed out
 * before it is held: they stand in quotation marks beside the verb.
 */
final class ForeToldWords {

  /** In pieces: “will tell an audience of diplomats: “…””. */
  private static final int AHEAD = 14;

  /** In pieces: “will warn against the “…””. */
  private static final int NEAR = 4;

  /** In pieces: ““…”, the Norwegian prime minister will say”. */
  private static final int BEHIND = 9;

  private ForeToldWords() {}

  /**
   * Whether a verb that hangs on “will” brings words that stand beside it.
   *
   * @param will index of what makes the verb future
   * @param verb index of the verb
   * @param low index of the first piece of the sentence
   */
  static boolean are(Pieces pieces, int will, int verb, int low) {
    if (!pieces.get(will).is("will") || isSupposed(pieces, will, low)) {
      return false;
    }
    return isQuoteAhead(pieces, verb) || isQuoteBehind(pieces, will, low);
  }

  /** “If it fails, he will say “never again””: nobody knows what he will say. */
  private static boolean isSupposed(Pieces pieces, int will, int low) {
    for (int at = low; at < will; at++) {
      if (pieces.get(at).is("if") || pieces.get(at).is("whether") || pieces.get(at).is("nobody")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoteAhead(Pieces pieces, int verb) {
    for (int at = verb + 1; at < pieces.size() && at < verb + AHEAD; at++) {
      Piece piece = pieces.get(at);
      if (piece.isQuote()) {
        return at <= verb + NEAR || pieces.get(at - 1).kind() == Piece.Kind.MARK;
      }
      if (piece.kind() == Piece.Kind.MARK && !piece.isMark(",") && !piece.isMark(":")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isQuoteBehind(Pieces pieces, int will, int low) {
    for (int at = will - 1; at > low && at > will - BEHIND; at--) {
      if (pieces.get(at - 1).isQuote()) {
        return true;
      }
      if (pieces.get(at).isMark(",")) {
        // “The “sum of all fears”, Smith will say”: the words may begin before the passage
        return pieces.get(low).isQuote() || isQuotedBefore(pieces, at, low);
      }
      if (pieces.get(at).kind() == Piece.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  private static boolean isQuotedBefore(Pieces pieces, int comma, int low) {
    for (int at = comma - 1; at >= low && at > comma - BEHIND; at--) {
      if (pieces.get(at).isQuote()) {
        return true;
      }
    }
    return false;
  }
}
