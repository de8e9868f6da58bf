package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;
import java.util.Set;

/** Reads what a ship carries, where its goods have a country. */
final class CargoReader {

  private static final Set<String> SHIPS =
      Words.of("ship ships vessel vessels freighter freighters tanker tankers carrier cargo");

  private CargoReader() {}

  /** “A ship with 30,000 tonnes of Ukrainian corn left the port”: Ukraine exports it. */
  static Frame cargo(Passage clause, List<Party> parties, Quantity quantity) {
    Party origin = Parties.startingAt(parties, quantity.to() + 1);
    if (quantity.kind() != Quantity.Kind.AMOUNT
        || !clause.is(quantity.to(), "of")
        || origin == null
        || origin.form() != Party.Form.ADJECTIVE) {
      return null;
    }
    Commodities.At goods = Commodities.startingAt(clause, origin.to());
    for (int at = clause.from(); goods != null && at < clause.to(); at++) {
      if (SHIPS.contains(clause.lower(at))) {
        Term term = new Term(at, at + 1, TradeFlow.EXPORT, Term.Form.VERB, false);
        Frame.Side owner = Frame.Side.of(origin);
        return new Frame(term, TradeFlow.EXPORT, owner, null, goods.commodity(), false, false);
      }
    }
    return null;
  }
}
