package dev.entente.actor;

import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several countries must be like. */
@Input("CountryListFilter")
@Description("What several countries must be like. All given must hold; what is null asks nothing.")
public class CountryListFilter extends ListFilter<CountryFilter> {

  /** What a person leads or led. */
  public static final Relation LED =
      new Relation(
          "Office o join Country {it} on {it}.key = o.institution.key",
          "o.leader and o.person.key = {row}.key");
}
