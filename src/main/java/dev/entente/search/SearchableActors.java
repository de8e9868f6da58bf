package dev.entente.search;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.Country;
import dev.entente.actor.Person;
import dev.entente.graphql.loading.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Actors are found by their names and aliases. */
@ApplicationScoped
class SearchableActors implements Searchable {

  private final Texts texts;
  private final Session session;

  @Inject
  SearchableActors(Texts texts, Session session) {
    this.texts = texts;
    this.session = session;
  }

  @Override
  public String nodeType() {
    return ActorEntity.NODE_TYPE;
  }

  @Override
  public String entity() {
    return "ActorEntity";
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> keys) {
    Map<UUID, List<String>> aliases =
        texts.byNode(
            "select a.key, l.text from ActorEntity a join a.aliases l where holds(:keys, a.key)"
                + " order by a.key, index(l)",
            keys);
    List<SearchDocument> documents = new ArrayList<>();
    for (Object[] row :
        texts.rows(
            "select a.key, type(a), a.name from ActorEntity a where holds(:keys, a.key)", keys)) {
      UUID key = (UUID) row[0];
      SearchDocument.Builder document =
          new SearchDocument.Builder(key, type((Class<?>) row[1]))
              .add(Prominence.NAME, (String) row[2]);
      aliases.getOrDefault(key, List.of()).forEach(alias -> document.add(Prominence.ALIAS, alias));
      documents.add(document.build());
    }
    return documents;
  }

  /** Trade figures are found by the names of those who trade. */
  @Override
  public List<UUID> dependents(Collection<UUID> keys) {
    return session
        .createSelectionQuery(
            "select t.key from TradeFigure t join t.parties p where holds(:keys, p.actor.key)"
                + " union select t.key from TradeFigure t join t.claimants c where holds(:keys, c.key)",
            UUID.class)
        .setParameter("keys", Keys.array(keys))
        .list();
  }

  private static SearchType type(Class<?> entity) {
    if (entity == Person.class) {
      return SearchType.PERSON;
    }
    return entity == Country.class ? SearchType.COUNTRY : SearchType.ORGANIZATION;
  }
}
