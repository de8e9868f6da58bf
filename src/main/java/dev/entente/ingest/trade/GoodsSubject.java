package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;

/** Reads goods of trade from a sentence that says what they are: “coal remained the top export”. */
final class GoodsSubject {

  /** So many words before a noun for trade the verb may stand. */
  private static final int REACH = 8;

  private GoodsSubject() {}

  /** The trade with such goods. */
  static Frame with(Passage clause, Frame frame) {
    Term term = frame.term();
    boolean top =
        term.isNoun()
            && frame.commodity() == null
            && !frame.total()
            && RankReader.isSuperlativeBefore(clause, term.from());
    for (int at = term.from() - 2; top && at >= term.from() - REACH && clause.has(at); at--) {
      boolean is =
          switch (clause.lower(at)) {
            case "remained", "was", "were", "is", "are", "became", "remain", "remains" -> true;
            default -> false;
          };
      if (is) {
        Commodities.At goods = Commodities.endingAt(clause, at);
        return goods == null
            ? frame
            : frame.withCommodity(Commodities.togetherBefore(clause, goods).commodity());
      }
      if (clause.isMark(at, ',') || clause.isMark(at, ';')) {
        return frame;
      }
    }
    return frame;
  }
}
