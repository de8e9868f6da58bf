package dev.entente.actor;

import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;

/** Finds actors. */
@ApplicationScoped
public class ActorRepository implements PanacheRepositoryBase<ActorEntity, UUID>, NodeSource {

  @Override
  public String type() {
    return ActorEntity.NODE_TYPE;
  }

  @Override
  public List<? extends Node> byKey(Collection<UUID> keys) {
    return actors(keys).values().stream().toList();
  }

  /** An actor that was merged into another is that one now. */
  @Override
  public Map<UUID, Node> byKeyAsked(Collection<UUID> keys) {
    Map<UUID, Node> found = new HashMap<>(NodeSource.super.byKeyAsked(keys));
    List<UUID> missing = keys.stream().filter(key -> !found.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      getEntityManager()
          .createQuery(
              "select m.key, s from ActorMerge m join m.survivor s where holds(:keys, m.key)",
              Object[].class)
          .setParameter("keys", Keys.array(missing))
          .getResultList()
          .forEach(row -> found.put((UUID) row[0], actor((ActorEntity) row[1])));
    }
    return found;
  }

  /** The actors with these keys. */
  public Map<UUID, Actor> actors(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys)).stream()
        .map(ActorRepository::actor)
        .collect(Collectors.toMap(Actor::key, actor -> actor));
  }

  /**
   * The one actor of a type that a key means, or null.
   *
   * @throws RequestException with BAD_USER_INPUT when a name means several
   */
  public <A extends Actor> A find(ActorKey by, Class<A> type) {
    List<ActorEntity> candidates = candidates(by);
    List<A> found =
        (candidates.isEmpty() ? merged(by) : candidates)
            .stream().map(ActorRepository::actor).filter(type::isInstance).map(type::cast).toList();
    if (found.size() > 1) {
      throw RequestException.badUserInput(
          "'%s' may be any of %s. Use a `slug`.",
          by.name, found.stream().map(Actor::getSlug).sorted().collect(Collectors.joining(", ")));
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * The one actor of a type that a key means, where nothing can be answered without.
   *
   * @throws RequestException with BAD_USER_INPUT when it means none or several
   */
  public <A extends Actor> A get(ActorKey by, Class<A> type) {
    A found = find(by, type);
    if (found == null) {
      throw RequestException.badUserInput(
          "There is no %s with the %s.", type.getSimpleName().toLowerCase(Locale.ROOT), by);
    }
    return found;
  }

  private List<ActorEntity> candidates(ActorKey by) {
    if (by.id != null) {
      return list("key", NodeId.decode(by.id).key());
    }
    if (by.slug != null) {
      return list("slug", by.slug);
    }
    if (by.isoCode != null) {
      return list("from Country where isoCode = ?1", by.isoCode.toUpperCase(Locale.ROOT));
    }
    if (by.wikidataId != null) {
      return list("wikidataId", by.wikidataId.toUpperCase(Locale.ROOT));
    }
    return byName(by.name);
  }

  /** Who took over what the key says; the names of one that is gone are aliases of that one. */
  private List<ActorEntity> merged(ActorKey by) {
    if (by.id != null) {
      return survivors("key", NodeId.decode(by.id).key());
    }
    if (by.slug != null) {
      return survivors("slug", by.slug);
    }
    if (by.isoCode != null) {
      return survivors("isoCode", by.isoCode.toUpperCase(Locale.ROOT));
    }
    return by.wikidataId == null
        ? List.of()
        : survivors("wikidataId", by.wikidataId.toUpperCase(Locale.ROOT));
  }

  private List<ActorEntity> survivors(String member, Object value) {
    return list("select m.survivor from ActorMerge m where m.%s = ?1".formatted(member), value);
  }

  /** Those with the name itself come before those with an alias. */
  private List<ActorEntity> byName(String name) {
    String key = NameKey.of(name);
    String withoutArticle = key.startsWith("the ") ? key.substring("the ".length()) : key;
    List<ActorEntity> found =
        list(
            "from ActorEntity a where holds(?1, a.nameKey)"
                + " or exists (select 1 from a.aliases l where holds(?1, l.textKey))",
            (Object) new String[] {key, withoutArticle, "the " + withoutArticle});
    List<ActorEntity> named = found.stream().filter(actor -> actor.nameKey.equals(key)).toList();
    return named.isEmpty() ? found : named;
  }

  /** An actor may have been seen as a proxy before; a proxy does not show its type to GraphQL. */
  public static Actor actor(ActorEntity actor) {
    return (Actor) Hibernate.unproxy(actor);
  }
}
