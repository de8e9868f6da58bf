package dev.entente.ingest.trade;

import dev.entente.trade.TradeFlow;
import java.util.Optional;

/**
 * Whose trade a clause tells of, in what.
 *
 * @param term the word that tells of trade
 * @param flow as seen from the owner
 * @param owner whose trade it is; {@code null} where the clause does not say
 * @param other the other side; {@code null} where the clause names none
 * @param commodity {@code null} where the clause names none
 * @param total whether the words speak of all partners: “total exports”
 * @param joint whether the clause names several other sides together, which no one figure is of
 */
record Frame(
    Term term,
    TradeFlow flow,
    Side owner,
    Side other,
    Commodity commodity,
    boolean total,
    boolean joint) {

  /**
   * A side of trade.
   *
   * @param slug of a country, or of a group of countries
   * @param country whether it is one country
   */
  record Side(String slug, boolean country) {

    static Side of(Party party) {
      return new Side(party.slug(), party.country());
    }
  }

  Frame withOwner(Side side) {
    return new Frame(term, flow, side, other, commodity, total, joint);
  }

  Frame withOther(Side side) {
    return new Frame(term, flow, owner, side, commodity, total, joint);
  }

  Frame withCommodity(Commodity goods) {
    return new Frame(term, flow, owner, other, goods, total, joint);
  }

  Frame asJoint() {
    return new Frame(term, flow, owner, other, commodity, total, true);
  }

  Frame asSingle() {
    return new Frame(term, flow, owner, other, commodity, total, false);
  }

  /** This, where it has two sides that differ, and no others with them. */
  Optional<Frame> ofTwoSides() {
    boolean whole = owner != null && other != null && !joint && !isSame(owner, other);
    return whole ? Optional.of(this) : Optional.empty();
  }

  /** Whether it is the trade of a party. */
  boolean isOf(Party party) {
    return owner != null && owner.slug().equals(party.slug());
  }

  static boolean isSame(Side one, Side other) {
    return one != null && other != null && one.slug().equals(other.slug());
  }
}
