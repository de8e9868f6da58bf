package dev.entente.path;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorKey;
import dev.entente.actor.ActorRepository;
import dev.entente.evidence.Fact;
import dev.entente.evidence.FactConnection;
import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Kind;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.MergedOrder;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.loading.Groups;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** How two actors are linked. */
@GraphQLApi
public class PathApi {

  private static final int MAX_LENGTH = 6;
  private static final int DEFAULT_LENGTH = 4;

  private static final MergedOrder<Fact> LATEST_FIRST =
      new MergedOrder<>(
          "TIES",
          OrderDirection.DESC,
          Arrays.stream(Tie.values()).<Kind<? extends Fact>>map(Tie::kind).toList());

  @Inject ActorRepository actors;
  @Inject ShortestPath shortestPath;
  @Inject Connections connections;

  @Query
  @Description(
      "The shortest chain of facts from one actor to another; of equally short ones the one whose"
          + " slugs come first. Actors are linked by meetings that were held, by statements that one"
          + " says with or to the other, and by relationships that are asserted: not by what is"
          + " planned, cancelled, denied, contested or alleged, nor by being spoken of. Null where no"
          + " chain is as short as `maxLength`; empty where both are the same actor.")
  public @Nullable List<@NonNull PathStep> path(
      @NonNull @Description("Where the chain starts; a name finds aliases too.") ActorKey from,
      @NonNull @Description("Where it leads.") ActorKey to,
      @DefaultValue("4") @Description("How many steps it may have, 1 to 6.") Integer maxLength) {
    int length = maxLength == null ? DEFAULT_LENGTH : maxLength;
    if (length < 1 || length > MAX_LENGTH) {
      throw RequestException.badUserInput(
          "`maxLength` is %d; it must be from 1 to %d.", length, MAX_LENGTH);
    }
    List<Actor> chain =
        shortestPath.between(
            actors.get(from, Actor.class).key(), actors.get(to, Actor.class).key(), length);
    return chain == null
        ? null
        : IntStream.range(0, chain.size() - 1)
            .mapToObj(index -> new PathStep(chain, index))
            .toList();
  }

  @Description(
      "Every fact that links the two, the latest first; on one day meetings come first, then"
          + " statements, then relationships, and what has no date comes last.")
  public @NonNull List<@NonNull FactConnection> facts(
      @Source List<PathStep> steps,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    Page page = Page.of(first, after, last, before);
    return Groups.read(steps, PathStep::chain, (chain, ofChain) -> read(chain, ofChain, page));
  }

  private List<FactConnection> read(List<Actor> chain, List<PathStep> steps, Page page) {
    List<Selection<Fact>> selections = new ArrayList<>();
    for (Tie tie : Tie.values()) {
      selections.add(
          new Selection<>(
              tie.kind().entity(),
              links(tie, chain),
              Condition.NONE,
              LATEST_FIRST.of(tie.kind()),
              page));
    }
    return connections.children(
        steps, step -> step.getFrom().key(), selections, FactConnection::new);
  }

  /** Of all steps of a chain, so that they are read together; the parent is where each starts. */
  private static Links links(Tie tie, List<Actor> chain) {
    List<String> steps = new ArrayList<>();
    Map<String, Object> ends = new HashMap<>();
    for (int i = 0; i < chain.size() - 1; i++) {
      steps.add("t.here = :here%d and t.there = :there%d".formatted(i, i));
      ends.put("here" + i, chain.get(i).key());
      ends.put("there" + i, chain.get(i + 1).key());
    }
    return new Links(
        "select distinct t.here as parent, t.fact as node from (%s) t where %s"
            .formatted(tie.hql(), String.join(" or ", steps)),
        Map.copyOf(ends),
        null);
  }
}
