package dev.entente.statement;

import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several statements must be like. */
@Input("StatementListFilter")
@Description(
    "What several statements must be like. All given must hold; what is null asks nothing.")
public class StatementListFilter extends ListFilter<StatementFilter> {

  /** Those that an actor makes. */
  public static final Relation OF_ACTOR =
      new Relation(
          "Statement {it} join {it}.actors a", "a.actor.key = {row}.key and a.role = SPEAKER");

  /** Those that are made at a meeting. */
  public static final Relation OF_MEETING =
      new Relation("Statement {it}", "{it}.meeting.key = {row}.key");

  /** Those that an article asserts. */
  public static final Relation OF_ARTICLE = FactFilter.ofArticle("Statement");
}
