package dev.entente.evidence;

import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several contradictions must be like. */
@Input("ContradictionListFilter")
@Description(
    "What several contradictions must be like. All given must hold; what is null asks nothing.")
public class ContradictionListFilter extends ListFilter<ContradictionFilter> {

  /** Those about a fact. */
  public static final Relation OF_FACT =
      new Relation("Contradiction {it} join {it}.sides s", "s.fact.key = {row}.key");
}
