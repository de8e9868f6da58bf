package dev.entente.path;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorRepository;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.loading.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Finds the shortest chain of links between two actors: breadth first from both ends, the smaller
 * frontier first, with one statement for each step.
 */
@ApplicationScoped
class ShortestPath {

  /** As many actors as one statement starts from: its parameters are limited. */
  private static final int MAX_FRONTIER = 2_000;

  private static final String LINKS =
      "select distinct t.here, t.there from (%s) t"
          .formatted(
              Arrays.stream(Tie.values()).map(Tie::hql).collect(Collectors.joining(" union all ")));

  private final Session session;
  private final ActorRepository actors;
  private final PathConfig config;

  @Inject
  ShortestPath(Session session, ActorRepository actors, PathConfig config) {
    this.session = session;
    this.actors = actors;
    this.config = config;
  }

  /**
   * The actors of the chain, both ends included; null where there is none. Of several equally short
   * chains the one whose slugs come first, compared from its start.
   *
   * @throws RequestException with BAD_USER_INPUT when the search meets too many links
   */
  List<Actor> between(UUID from, UUID to, int maxLength) {
    Reach ahead = new Reach(from);
    Reach back = new Reach(to);
    Set<UUID> middle = common(ahead, back);
    for (int length = 0; middle.isEmpty(); length++) {
      Reach next = ahead.frontier().size() <= back.frontier().size() ? ahead : back;
      if (length == maxLength || next.frontier().isEmpty()) {
        return null;
      }
      next.advance(links(next.frontier(), length));
      middle = common(ahead, back);
    }
    return first(from, to, ahead.linksTo(middle), back.linksTo(middle));
  }

  private static Set<UUID> common(Reach ahead, Reach back) {
    Set<UUID> common = new HashSet<>(ahead.frontier());
    common.retainAll(back.frontier());
    return common;
  }

  private List<Link> links(Set<UUID> starts, int length) {
    if (starts.size() > MAX_FRONTIER) {
      throw tooDense(length);
    }
    List<Object[]> rows =
        session
            .createSelectionQuery(LINKS, Object[].class)
            .setParameter("parents", Keys.array(starts))
            .setMaxResults(config.maxLinks() + 1)
            .getResultList();
    if (rows.size() > config.maxLinks()) {
      throw tooDense(length);
    }
    return rows.stream().map(row -> new Link((UUID) row[0], (UUID) row[1])).toList();
  }

  private static RequestException tooDense(int length) {
    return RequestException.badUserInput(
        "There are too many links here to look for a chain longer than %d. Choose actors that are"
            + " linked with fewer others.",
        length);
  }

  private List<Actor> first(UUID from, UUID to, List<Link> ahead, List<Link> back) {
    Map<UUID, Set<UUID>> next = new HashMap<>();
    ahead.forEach(
        link -> next.computeIfAbsent(link.here(), unused -> new HashSet<>()).add(link.there()));
    back.forEach(
        link -> next.computeIfAbsent(link.there(), unused -> new HashSet<>()).add(link.here()));
    Set<UUID> all = new HashSet<>(next.keySet());
    all.add(to);
    Map<UUID, Actor> found = actors.actors(all);
    List<Actor> chain = new ArrayList<>();
    UUID here = from;
    chain.add(found.get(here));
    while (!here.equals(to)) {
      Actor step =
          next.get(here).stream()
              .map(found::get)
              .min(Comparator.comparing(Actor::getSlug))
              .orElseThrow();
      chain.add(step);
      here = step.key();
    }
    return chain;
  }
}
