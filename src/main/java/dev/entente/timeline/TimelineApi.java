package dev.entente.timeline;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorKey;
import dev.entente.actor.ActorRepository;
import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.MergedOrder;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.error.RequestException;
import dev.entente.time.TimelineItem;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What happened, was said, written and traded, in the order of its dates. */
@GraphQLApi
public class TimelineApi {

  private static final String PLACES =
      " What has no date is left out; a date that is known in part has the place of the first day"
          + " that it may be.";
  private static final String FROM = "Only items that may be of this day or a later one.";
  private static final String TO = "Only items that may be of this day or an earlier one.";
  private static final String TYPES = "Which kinds of items; all where left out.";
  private static final String DIRECTION =
      "`ASC` for the oldest first, `DESC` for the latest first.";

  private static final int MAX_ACTORS = 20;

  private static final MergedOrder<TimelineItem> OLDEST_FIRST =
      new MergedOrder<>("TIME", OrderDirection.ASC, TimelineType.kinds());
  private static final MergedOrder<TimelineItem> LATEST_FIRST =
      new MergedOrder<>("TIME", OrderDirection.DESC, TimelineType.kinds());

  @Inject Connections connections;
  @Inject ActorRepository actors;

  @Query
  @Description("Everything that has a date, or that of some actors, in order of time." + PLACES)
  public @NonNull TimelineConnection timeline(
      @Nullable
          @Description(
              "Only items in which at least one of these actors takes part, as each kind has it; at"
                  + " most 20.")
          List<@NonNull ActorKey> actors,
      @Nullable @Description(TYPES) List<@NonNull TimelineType> types,
      @Description(FROM) LocalDate from,
      @Description(TO) LocalDate to,
      @DefaultValue("ASC") @Description(DIRECTION) OrderDirection direction,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    List<UUID> keys = actors == null ? null : keys(actors);
    return connections.page(
        selections(
            types,
            type -> Links.NONE,
            type ->
                type.within(from, to)
                    .and(keys == null ? Condition.NONE : type.ofActor().toAny(keys)),
            direction,
            Page.of(first, after, last, before)),
        TimelineConnection::new);
  }

  @Description(
      "What the actor did, said and was told, and what was written of it, in order of time."
          + PLACES)
  @Name("timeline")
  public @NonNull List<@NonNull TimelineConnection> ofActors(
      @Source List<Actor> actors,
      @Nullable @Description(TYPES) List<@NonNull TimelineType> types,
      @Description(FROM) LocalDate from,
      @Description(TO) LocalDate to,
      @DefaultValue("ASC") @Description(DIRECTION) OrderDirection direction,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        actors,
        Actor::key,
        selections(
            types,
            TimelineType::ofActor,
            type -> type.within(from, to),
            direction,
            Page.of(first, after, last, before)),
        TimelineConnection::new);
  }

  private List<UUID> keys(List<ActorKey> by) {
    if (by.size() > MAX_ACTORS) {
      throw RequestException.badUserInput(
          "`actors` holds %d actors; give at most %d.", by.size(), MAX_ACTORS);
    }
    return by.stream().map(key -> actors.get(key, Actor.class).key()).toList();
  }

  private static List<Selection<TimelineItem>> selections(
      List<TimelineType> types,
      Function<TimelineType, Links> links,
      Function<TimelineType, Condition> where,
      OrderDirection direction,
      Page page) {
    if (types != null && types.isEmpty()) {
      throw RequestException.badUserInput("`types` is empty; name a type, or leave it out.");
    }
    MergedOrder<TimelineItem> order =
        direction == OrderDirection.DESC ? LATEST_FIRST : OLDEST_FIRST;
    return Arrays.stream(TimelineType.values())
        .filter(type -> types == null || types.contains(type))
        .map(
            type ->
                new Selection<>(
                    type.kind().entity(),
                    links.apply(type),
                    where.apply(type),
                    order.of(type.kind()),
                    page))
        .toList();
  }
}
