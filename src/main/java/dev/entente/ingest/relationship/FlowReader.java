package dev.entente.ingest.relationship;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Cast;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.relationship.Clause.Slot;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;

/** Reads who supplies whom from nouns: “the supply of gas from Norway to Germany”. */
final class FlowReader {

  private static final double CONFIDENCE = 0.85;
  private static final int PHRASE = 4;

  private final Clause clause;
  private final Cast cast;

  FlowReader(Clause clause, Cast cast) {
    this.clause = clause;
    this.cast = cast;
  }

  /** What a noun of trade says; {@code null} where goods or one side are missing. */
  Found read(Pattern pattern, int noun) {
    int at = noun + 1;
    String goods = goodsBefore(noun - 1);
    Slot maker = null;
    if (goods == null && clause.is(at, "of")) {
      for (int next = at + 1; clause.has(next) && next <= at + PHRASE; next++) {
        if (clause.mention(next) != null && maker == null) {
          maker = clause.slotAt(next);
        } else if (!clause.isInPhrase(next)) {
          return null;
        }
        String here = Goods.of(clause, next);
        if (here != null) {
          goods = here;
          at = next + 1;
          break;
        }
      }
    }
    if (goods == null || goods.equals("AID")) {
      return null;
    }
    Slot owner = owner(noun - 1);
    Slot from = null;
    Slot to = null;
    int end = at;
    for (int side = 0; side < 2; side++) {
      if (clause.is(end, "from") && from == null) {
        from = clause.after(end + 1);
        end = from == null ? end : from.to();
      } else if (clause.is(end, "to") && to == null) {
        to = clause.after(end + 1);
        end = to == null ? end : to.to();
      }
    }
    Slot supplier = from != null ? from : pattern.inverse() ? maker : owner != null ? owner : maker;
    Slot receiver = to != null ? to : pattern.inverse() ? owner : null;
    if (supplier == null || receiver == null) {
      return null;
    }
    int start = Math.min(noun, Math.min(supplier.from(), receiver.from()));
    RelationshipStatus status = Assertion.ofNoun(clause, Math.min(noun, start));
    int last = Math.max(noun + 1, Math.max(supplier.to(), receiver.to()));
    return status == null
        ? null
        : new Found(named(pattern, goods), supplier, receiver, status, CONFIDENCE, start, last);
  }

  /** “The Norwegian state-owned company Equinor”. */
  Found owned(Pattern pattern, int at) {
    Slot owner = owner(at - 1);
    if (owner == null) {
      return null;
    }
    for (int next = at + 1; clause.has(next) && next <= at + PHRASE; next++) {
      if (clause.mention(next) != null) {
        Slot company = clause.slotAt(next);
        KnownActor actor = company == null ? null : cast.actor(company.actors().get(0));
        boolean is = actor != null && actor.organizationType() == OrganizationType.COMPANY;
        return is
            ? new Found(
                pattern,
                owner,
                company,
                RelationshipStatus.ASSERTED,
                CONFIDENCE,
                owner.from(),
                company.to())
            : null;
      }
      if (!clause.isInPhrase(next)) {
        return null;
      }
    }
    return null;
  }

  private static Pattern named(Pattern pattern, String goods) {
    Predicate predicate =
        switch (goods) {
          case "ARMS" -> Predicate.SUPPLIES_ARMS_TO;
          case "ENERGY" -> Predicate.SUPPLIES_ENERGY_TO;
          default -> Predicate.SUPPLIES_GOODS_TO;
        };
    return new Pattern(
        pattern.name(),
        pattern.form(),
        predicate,
        false,
        pattern.words(),
        pattern.participles(),
        pattern.rest());
  }

  private String goodsBefore(int last) {
    for (int at = last; clause.has(at) && at >= last - 1; at--) {
      String goods = Goods.of(clause, at);
      if (goods != null) {
        return goods;
      }
      if (clause.mention(at) != null || !clause.isInPhrase(at)) {
        return null;
      }
    }
    return null;
  }

  private Slot owner(int last) {
    for (int at = last; clause.has(at) && at >= last - PHRASE; at--) {
      if (clause.mention(at) != null) {
        boolean adjective = clause.mention(at).kind() == MentionKind.DEMONYM;
        return adjective || clause.token(at + 1).isGenitive() ? clause.slotBefore(at) : null;
      }
      if (!clause.token(at).isGenitive() && !clause.isInPhrase(at)) {
        return null;
      }
    }
    return null;
  }
}
