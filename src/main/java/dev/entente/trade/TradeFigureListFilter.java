package dev.entente.trade;

import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several trade figures must be like. */
@Input("TradeFigureListFilter")
@Description(
    "What several trade figures must be like. All given must hold; what is null asks nothing.")
public class TradeFigureListFilter extends ListFilter<TradeFigureFilter> {

  /** Those about the actor itself. */
  public static final Relation OF_ACTOR =
      new Relation("TradeFigure {it} join {it}.parties p", "p.actor.key = {row}.key");

  /** Those of countries that the actor leads or led. */
  public static final Relation OF_LEADER =
      new Relation(
          "Office o, TradeFigure {it} join {it}.parties p",
          "o.leader and o.person.key = {row}.key and p.actor.key = o.institution.key");

  /** Those of members of the actor, an organization. */
  public static final Relation OF_MEMBERS =
      new Relation(
          "Relationship r join Organization o on o.key = r.object.key,"
              + " TradeFigure {it} join {it}.parties p",
          "r.predicate = MEMBER_OF and r.status = ASSERTED and o.key = {row}.key"
              + " and p.actor.key = r.subject.key");

  /** Those that an article asserts. */
  public static final Relation OF_ARTICLE = FactFilter.ofArticle("TradeFigure");
}
