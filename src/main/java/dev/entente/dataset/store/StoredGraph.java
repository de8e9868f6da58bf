package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.ActorType;
import dev.entente.actor.Country;
import dev.entente.actor.Person;
import dev.entente.dataset.check.Known;
import dev.entente.graphql.node.NodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What is stored already. */
@ApplicationScoped
public class StoredGraph implements Known {

  private final Session session;

  @Inject
  StoredGraph(Session session) {
    this.session = session;
  }

  @Override
  public Map<String, ActorType> actors(Set<String> slugs) {
    Map<String, ActorType> types = new HashMap<>();
    find("from ActorEntity where slug in :values", ActorEntity.class, slugs)
        .forEach(actor -> types.put(actor.getSlug(), type(actor)));
    // Who was merged into another is still known under the slug of before.
    find(
            "select m.slug, s from ActorMerge m join m.survivor s where m.slug in :values",
            Object[].class,
            slugs)
        .forEach(row -> types.put((String) row[0], type((ActorEntity) row[1])));
    return types;
  }

  @Override
  public Map<String, Integer> articles(Set<String> slugs) {
    Map<String, Integer> lengths = new HashMap<>();
    find(
            "select slug, coalesce(textLength, -1) from Article where slug in :values",
            Object[].class,
            slugs)
        .forEach(row -> lengths.put((String) row[0], (Integer) row[1]));
    return lengths;
  }

  @Override
  public Map<String, String> texts(Set<String> slugs) {
    return pairs(
        "select a.slug, t.text from ArticleText t join Article a on a.key = t.articleKey"
            + " where a.slug in :values",
        slugs);
  }

  @Override
  public Set<String> facts(Set<String> references) {
    Map<UUID, String> byKey =
        references.stream()
            .collect(
                Collectors.toMap(
                    reference -> NodeId.parse(reference).key(), reference -> reference));
    Set<String> stored = new HashSet<>();
    find("select key from FactEntity where key in :values", UUID.class, byKey.keySet())
        .forEach(key -> stored.add(byKey.get(key)));
    return stored;
  }

  @Override
  public Map<String, String> isoCodes(Set<String> codes) {
    return pairs("select isoCode, slug from Country where isoCode in :values", codes);
  }

  @Override
  public Map<String, String> wikidataIds(Set<String> items) {
    return pairs("select wikidataId, slug from ActorEntity where wikidataId in :values", items);
  }

  @Override
  public Map<String, String> textSums(Set<String> sums) {
    return pairs("select textSha256, slug from Article where textSha256 in :values", sums);
  }

  private Map<String, String> pairs(String hql, Set<String> values) {
    Map<String, String> pairs = new HashMap<>();
    find(hql, Object[].class, values).forEach(row -> pairs.put((String) row[0], (String) row[1]));
    return pairs;
  }

  private <R> List<R> find(String hql, Class<R> result, Collection<?> values) {
    return values.isEmpty()
        ? List.of()
        : session.createSelectionQuery(hql, result).setParameter("values", values).getResultList();
  }

  private static ActorType type(ActorEntity actor) {
    if (actor instanceof Person) {
      return ActorType.PERSON;
    }
    return actor instanceof Country ? ActorType.COUNTRY : ActorType.ORGANIZATION;
  }
}
