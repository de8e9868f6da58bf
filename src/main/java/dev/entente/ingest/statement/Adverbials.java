package dev.entente.ingest.statement;

import java.util.List;

/** Skips what says when, where and before whom something was said. */
final class Adverbials {

  /** In pieces. */
  private static final int LONGEST = 16;

  private final Pieces pieces;
  private final Addressees heard;

  Adverbials(Pieces pieces, Addressees heard) {
    this.pieces = pieces;
    this.heard = heard;
  }

  int adverbs(int from, int high) {
    int at = from;
    while (at < high
        && ((ClauseWords.isAdverb(pieces.get(at)) && !isExistential(at, high))
            || pieces.get(at).isDate()
            || (at > from && isTimeOfDay(at) && pieces.get(at - 1).isDate())
            || (isPartOfDay(at) && at + 1 < high && pieces.get(at + 1).isDate())
            || isDayInBrackets(at, high))) {
      at = isDayInBrackets(at, high) ? at + 3 : at + 1;
    }
    return at;
  }

  /** “suggested there may be”: what was said starts here. */
  private boolean isExistential(int at, int high) {
    return pieces.get(at).is("there")
        && at + 1 < high
        && (ClauseWords.AUXILIARIES.contains(pieces.get(at + 1).lower())
            || ClauseWords.UNREAL.contains(pieces.get(at + 1).lower()));
  }

  /** “on Monday (30)”. */
  private boolean isDayInBrackets(int at, int high) {
    return at > 0
        && at + 2 < high
        && pieces.get(at).isMark("(")
        && pieces.get(at - 1).isDate()
        && (pieces.get(at + 1).kind() == Piece.Kind.NUMBER || pieces.get(at + 1).isDate())
        && pieces.get(at + 2).isMark(")");
  }

  /** “Monday | evening”. */
  private boolean isTimeOfDay(int at) {
    Piece piece = pieces.get(at);
    return piece.is("morning")
        || piece.is("afternoon")
        || piece.is("evening")
        || piece.is("night")
        || piece.is("midday");
  }

  /** “late Monday”, “early on Friday”. */
  private boolean isPartOfDay(int at) {
    Piece piece = pieces.get(at);
    return piece.isWord()
        && switch (piece.lower()) {
          case "late", "early", "formerly", "last", "this" -> true;
          default -> false;
        };
  }

  /** “on Friday”, “in Moscow”, “at a press conference”, “to reporters”. */
  int adverbials(int from, int high, List<String> addressees, List<String> via) {
    int at = adverbs(from, high);
    int start = at;
    while (at < high && at - from < LONGEST * 2) {
      Piece piece = pieces.get(at);
      if (!piece.isWord() || !ClauseWords.PREPOSITIONS.contains(piece.lower())) {
        return at;
      }
      if (piece.is("to") && at + 1 < high && pieces.get(at + 1).isActor()) {
        heard.address(pieces.get(at + 1), addressees, via);
      }
      int end = at + 1;
      while (end < high && end - at < LONGEST && !isBoundary(end)) {
        end++;
      }
      if (end >= high || end - at >= LONGEST) {
        return end >= high ? end : start;
      }
      at = end;
    }
    return at;
  }

  private boolean isBoundary(int at) {
    Piece piece = pieces.get(at);
    return piece.isQuote()
        || piece.kind() == Piece.Kind.MARK
        || (piece.isWord()
            && (piece.is("that")
                || piece.is("and")
                || ClauseWords.PREPOSITIONS.contains(piece.lower())));
  }
}
