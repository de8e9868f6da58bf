package dev.entente.office;

import dev.entente.actor.ActorFilter;
import dev.entente.actor.PersonFilter;
import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.BooleanFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which offices to show. */
@Input("OfficeFilter")
@Description("Which offices to show. All given must hold; what is null asks nothing.")
public class OfficeFilter extends FactFilter {

  /** Who holds it, and where. */
  public static final Relation ACTORS =
      new Relation("ActorEntity {it}", "{it}.key in ({row}.person.key, {row}.institution.key)");

  @Description("Who holds it.")
  public PersonFilter person;

  @Description("The title.")
  public StringFilter title;

  @Description("The country or organization that the office is in.")
  public ActorFilter of;

  @Description("Whether who holds it leads a country.")
  public BooleanFilter leader;

  @Description("From when.")
  public DateFilter from;

  @Description("Until when.")
  public DateFilter until;

  @Description("When it may have been held, as far as its dates are known.")
  public DateFilter held;

  @Description(Filter.AND)
  public List<@NonNull OfficeFilter> and;

  @Description(Filter.OR)
  public List<@NonNull OfficeFilter> or;

  @Description(Filter.NOT)
  public OfficeFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.one("person", person);
    terms.value("title", title);
    terms.one("institution", of);
    terms.value("leader", leader);
    terms.value("from", from);
    terms.value("until", until);
    terms.term("from", "until", held);
    terms.combined(and, or, not);
  }
}
