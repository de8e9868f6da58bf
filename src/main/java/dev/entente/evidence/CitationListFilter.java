package dev.entente.evidence;

import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several citations must be like. */
@Input("CitationListFilter")
@Description("What several citations must be like. All given must hold; what is null asks nothing.")
public class CitationListFilter extends ListFilter<CitationFilter> {

  /** Those of a fact. */
  public static final Relation OF_FACT = new Relation("Citation {it}", "{it}.fact.key = {row}.key");
}
