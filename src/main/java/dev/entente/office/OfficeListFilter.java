package dev.entente.office;

import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several offices must be like. */
@Input("OfficeListFilter")
@Description("What several offices must be like. All given must hold; what is null asks nothing.")
public class OfficeListFilter extends ListFilter<OfficeFilter> {

  /** What a person holds or held. */
  public static final Relation OF_PERSON =
      new Relation("Office {it}", "{it}.person.key = {row}.key");
}
