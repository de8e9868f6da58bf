package dev.entente.trade;

import dev.entente.actor.Actor;
import dev.entente.actor.Organization;
import dev.entente.actor.Person;
import dev.entente.graphql.connection.LinkIndex;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.SortKey;
import java.util.Map;

/**
 * Which trade figures belong to an actor: those about it; those about a country that a person leads
 * or led; those about a member of an organization.
 */
public final class TradeLinks {

  private static final String LED =
      """
      select o.person.key as parent, o.institution.key as anchor from Office o
        where o.leader and holds(:parents, o.person.key)""";
  private static final String MEMBERS =
      """
      select o.key as parent, r.subject.key as anchor from Relationship r
        join Organization o on o.key = r.object.key
        where r.predicate = MEMBER_OF and r.status = ASSERTED and holds(:parents, o.key)""";

  private static final String JOIN = "join n.parties l";
  private static final String ANCHOR = "l.actor.key";
  private static final Map<SortKey<?>, String> KEYS =
      Map.of(
          TradeFigureOrderField.PERIOD.key(),
          "l.periodStart",
          TradeFigureOrderField.SLUG,
          "l.slug");

  /** Of actors of any kind. */
  public static final Links OF_ACTOR =
      through(String.join(" union all ", LinkIndex.THEMSELVES, LED, MEMBERS));

  private static final Links OF_PERSON =
      through(String.join(" union all ", LinkIndex.THEMSELVES, LED));
  private static final Links OF_ORGANIZATION =
      through(String.join(" union all ", LinkIndex.THEMSELVES, MEMBERS));
  private static final Links OF_COUNTRY =
      Links.of(
          "select p.actor.key as parent, t.key as node from TradeFigure t join t.parties p"
              + " where holds(:parents, p.actor.key)",
          LinkIndex.of(JOIN, ANCHOR, "", KEYS));

  private TradeLinks() {}

  /**
   * Of actors of the kind of this one. PostgreSQL plans a union of all three anew each time, which
   * takes it longer than to execute it.
   */
  static Links ofActorsLike(Actor actor) {
    if (actor instanceof Person) {
      return OF_PERSON;
    }
    return actor instanceof Organization ? OF_ORGANIZATION : OF_COUNTRY;
  }

  /** {@code distinct}, since two countries may be parties to one figure. */
  private static Links through(String anchors) {
    return Links.of(
        """
        select distinct s.parent as parent, t.key as node from (%s) s, TradeFigure t
          join t.parties p where p.actor.key = s.anchor"""
            .formatted(anchors),
        new LinkIndex(anchors, false, JOIN, ANCHOR, "", KEYS));
  }
}
