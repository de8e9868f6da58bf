package dev.entente.actor;

import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several people must be like. */
@Input("PersonListFilter")
@Description("What several people must be like. All given must hold; what is null asks nothing.")
public class PersonListFilter extends ListFilter<PersonFilter> {

  /** Who leads a country or led it. */
  public static final Relation LEADERS =
      new Relation("Office o join o.person {it}", "o.leader and o.institution.key = {row}.key");
}
