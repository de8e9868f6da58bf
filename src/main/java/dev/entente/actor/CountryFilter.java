package dev.entente.actor;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which countries to show. */
@Input("CountryFilter")
@Description("Which countries to show. All given must hold; what is null asks nothing.")
public class CountryFilter extends ActorConditions {

  @Description("The ISO 3166-1 alpha-2 code.")
  public StringFilter isoCode;

  @Description("Who leads it or led it.")
  public PersonListFilter leaders;

  @Description(Filter.AND)
  public List<@NonNull CountryFilter> and;

  @Description(Filter.OR)
  public List<@NonNull CountryFilter> or;

  @Description(Filter.NOT)
  public CountryFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.value("isoCode", isoCode);
    terms.many(leaders, PersonListFilter.LEADERS);
    terms.combined(and, or, not);
  }
}
