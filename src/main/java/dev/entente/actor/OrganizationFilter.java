package dev.entente.actor;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which organizations to show. */
@Input("OrganizationFilter")
@Description("Which organizations to show. All given must hold; what is null asks nothing.")
public class OrganizationFilter extends ActorConditions {

  @Description("What the organization is.")
  public OrganizationTypeFilter type;

  @Description("The country that it belongs to.")
  public CountryFilter country;

  @Description(Filter.AND)
  public List<@NonNull OrganizationFilter> and;

  @Description(Filter.OR)
  public List<@NonNull OrganizationFilter> or;

  @Description(Filter.NOT)
  public OrganizationFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.value("type", type);
    terms.one("country", country);
    terms.combined(and, or, not);
  }
}
