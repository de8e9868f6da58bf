package dev.entente.actor;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Terms;
import dev.entente.office.OfficeListFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which people to show. */
@Input("PersonFilter")
@Description("Which people to show. All given must hold; what is null asks nothing.")
public class PersonFilter extends ActorConditions {

  @Description("Offices that the person holds or held.")
  public OfficeListFilter offices;

  @Description("Countries that the person leads or led.")
  public CountryListFilter leads;

  @Description(Filter.AND)
  public List<@NonNull PersonFilter> and;

  @Description(Filter.OR)
  public List<@NonNull PersonFilter> or;

  @Description(Filter.NOT)
  public PersonFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.many(offices, OfficeListFilter.OF_PERSON);
    terms.many(leads, CountryListFilter.LED);
    terms.combined(and, or, not);
  }
}
