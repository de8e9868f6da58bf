package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import java.util.Set;

/**
 * Reads whose words a noun announces: “Smith's reply was short: “…””, “the words of Smith: “…””.
 */
final class Replies {

  /** In pieces: “Smith's first and only public reply”. */
  private static final int REACH = 5;

  private static final Set<String> NOUNS =
      Words.of(
          """
          reply response answer message words comment remark verdict reaction conclusion
          explanation advice comments remarks
          """);

  private final Pieces pieces;
  private final NounPhrases phrases;

  Replies(Pieces pieces, NounPhrases phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /** Whose words they are, from the pieces before or behind them; {@code null} where nobody is. */
  Speaker owner(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!pieces.get(at).isWord() || !NOUNS.contains(pieces.get(at).lower())) {
        continue;
      }
      Speaker owner = before(at, from);
      return owner == null ? behind(at, to) : owner;
    }
    return null;
  }

  private Speaker before(int noun, int from) {
    for (int at = noun - 1; at >= from && noun - at < REACH; at--) {
      Piece piece = pieces.get(at);
      if (piece.genitive() && piece.mention() != null) {
        return new Speaker(
            at, at + 1, piece.mention().actors(), piece.lower(), SpeakerRule.NOUN, true);
      }
      if (!piece.isWord()) {
        return null;
      }
    }
    return null;
  }

  private Speaker behind(int noun, int to) {
    if (noun + 2 >= to || !(pieces.get(noun + 1).is("of") || pieces.get(noun + 1).is("from"))) {
      return null;
    }
    Piece next = pieces.get(noun + 2);
    if (next.isActor()) {
      return new Speaker(
          noun + 2, noun + 3, next.mention().actors(), next.lower(), SpeakerRule.NOUN, true);
    }
    Speaker owner = phrases.startingAt(noun + 2, to);
    return owner != null && owner.isNamed() ? owner.by(SpeakerRule.NOUN) : null;
  }
}
