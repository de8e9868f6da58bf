package dev.entente.actor;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import dev.entente.office.OfficeListFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which actors to show. */
@Input("ActorFilter")
@Description("Which actors to show. All given must hold; what is null asks nothing.")
public class ActorFilter extends ActorConditions {

  @Description("Whether it is a person, a country or an organization.")
  public ActorTypeFilter type;

  @Description("The ISO 3166-1 alpha-2 code of a country.")
  public StringFilter isoCode;

  @Description("What an organization is.")
  public OrganizationTypeFilter organizationType;

  @Description("The country that an organization belongs to.")
  public CountryFilter country;

  @Description("Offices that a person holds or held.")
  public OfficeListFilter offices;

  @Description("Countries that a person leads or led.")
  public CountryListFilter leads;

  @Description("Who leads a country or led it.")
  public PersonListFilter leaders;

  @Description(Filter.AND)
  public List<@NonNull ActorFilter> and;

  @Description(Filter.OR)
  public List<@NonNull ActorFilter> or;

  @Description(Filter.NOT)
  public ActorFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.value("actorType", type);
    terms.value("isoCode", isoCode);
    terms.value("type", organizationType);
    terms.one("country", country);
    terms.many(offices, OfficeListFilter.OF_PERSON);
    terms.many(leads, CountryListFilter.LED);
    terms.many(leaders, PersonListFilter.LEADERS);
    terms.combined(and, or, not);
  }
}
