package dev.entente.office;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorEntity;
import dev.entente.actor.ActorFilter;
import dev.entente.actor.ActorOrder;
import dev.entente.actor.ActorOrderField;
import dev.entente.actor.Country;
import dev.entente.actor.Person;
import dev.entente.actor.PersonConnection;
import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who leads what, and who holds which office. */
@GraphQLApi
public class OfficeApi {

  private static final String AS_OF =
      "Only offices held on this day, as far as their dates are known. Without it, past offices are"
          + " included.";

  /** Of an office {@code o}: that it may have been held on a day. */
  private static final String HELD =
      " and (o.from is null or o.from.start <= :asOf)"
          + " and (o.until is null or o.until.end >= :asOf)";

  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description("People who lead a country, or led one, by name unless ordered otherwise.")
  public @NonNull PersonConnection leaders(
      @Description(AS_OF) LocalDate asOf,
      @Description(Page.WHERE) ActorFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull ActorOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    String leads =
        "exists (select 1 from Office o where o.person = n and o.leader%s)"
            .formatted(asOf == null ? "" : HELD);
    return connections.page(
        new Selection<>(
            ActorEntity.class,
            (asOf == null ? Condition.of(leads) : Condition.of(leads, "asOf", asOf))
                .and(Filter.condition(where)),
            people(ActorOrderField.ordering(orderBy)),
            Page.of(first, after, last, before)),
        PersonConnection::new);
  }

  @Description("The offices that the person holds or held, the latest first.")
  public @NonNull List<@NonNull List<@NonNull Office>> offices(
      @Source List<Person> people, @Description(AS_OF) LocalDate asOf) {
    return lists(
        people,
        "select o.person.key, o from Office o where holds(:keys, o.person.key)%s"
            + " order by o.from.start desc nulls last, o.slug",
        asOf);
  }

  @Description("The countries that the person leads or led.")
  public @NonNull List<@NonNull List<@NonNull Country>> leads(
      @Source List<Person> people, @Description(AS_OF) LocalDate asOf) {
    return lists(
        people,
        "select distinct o.person.key, c, c.name from Office o"
            + " join Country c on c.key = o.institution.key"
            + " where o.leader and holds(:keys, o.person.key)%s order by c.name",
        asOf);
  }

  @Description("Who leads the country or led it.")
  public @NonNull List<@NonNull List<@NonNull Person>> leaders(
      @Source List<Country> countries, @Description(AS_OF) LocalDate asOf) {
    return lists(
        countries,
        "select distinct o.institution.key, p, p.name from Office o join o.person p"
            + " where o.leader and holds(:keys, o.institution.key)%s order by p.name",
        asOf);
  }

  @Description("Who holds the office.")
  public @NonNull List<@NonNull Person> person(@Source List<Office> offices) {
    return children.references(offices, office -> office.person, Person.class);
  }

  @Description("The country or organization that the office is in.")
  public @NonNull List<@NonNull Actor> of(@Source List<Office> offices) {
    return children.references(offices, office -> office.institution, ActorEntity.class);
  }

  private <C> List<List<C>> lists(List<? extends Actor> actors, String hql, LocalDate asOf) {
    return children.lists(
        actors,
        Actor::key,
        hql.formatted(asOf == null ? "" : HELD),
        asOf == null ? Map.of() : Map.of("asOf", asOf));
  }

  /** Every person is an actor, so an order of actors is one of people. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Ordering<Person> people(Ordering<Actor> ordering) {
    return (Ordering) ordering;
  }
}
