package dev.entente.ingest.apply;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.Alias;
import dev.entente.actor.Country;
import dev.entente.actor.Organization;
import dev.entente.graphql.execution.DataVersion;
import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.Post;
import dev.entente.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The actors that articles are searched for: those that ship with Entente, and those of the
 * database with all their names. Looked up anew after each change of the data, and built anew where
 * that changed them.
 */
@ApplicationScoped
public class KnownActors {

  /** Notes of aliases that are names as good as any. */
  private static final Set<String> NAMES =
      Set.of(
          "full name",
          "short name",
          "abbreviation",
          "abbreviation, with article",
          "spelling",
          "with article",
          "without article",
          "with its kind");

  private final Session session;
  private final DataVersion version;
  private volatile Snapshot snapshot;

  /** What was built from which version of the data. */
  private record Snapshot(
      String version, List<KnownActor> stored, Gazetteer gazetteer, Extractor extractor) {}

  @Inject
  KnownActors(Session session, DataVersion version) {
    this.session = session;
    this.version = version;
  }

  /** Reads articles for the actors that are known now. */
  public Extractor extractor() {
    return current().extractor;
  }

  /** Those that are known now. */
  public Gazetteer gazetteer() {
    return current().gazetteer;
  }

  private Snapshot current() {
    String now = version.current();
    Snapshot before = snapshot;
    if (before != null && before.version.equals(now)) {
      return before;
    }
    List<KnownActor> stored = stored();
    if (before != null && before.stored.equals(stored)) {
      snapshot = new Snapshot(now, stored, before.gazetteer, before.extractor);
    } else {
      Gazetteer gazetteer = new Gazetteer(new ShippedAndStored(stored).all());
      snapshot = new Snapshot(now, stored, gazetteer, new Extractor(gazetteer));
    }
    return snapshot;
  }

  /** In the order of their slugs, so that the same data gives the same proposals. */
  private List<KnownActor> stored() {
    Map<UUID, List<Post>> posts = posts();
    return session
        .createSelectionQuery(
            "from ActorEntity a left join fetch a.aliases order by a.slug", ActorEntity.class)
        .getResultList()
        .stream()
        .map(actor -> known(actor, posts.getOrDefault(actor.key(), List.of())))
        .toList();
  }

  private Map<UUID, List<Post>> posts() {
    Map<UUID, List<Post>> posts = new HashMap<>();
    session
        .createSelectionQuery(
            "select o.person.key, i.slug, o from Office o join o.institution i"
                + " where o.state = ACCEPTED order by o.slug",
            Object[].class)
        .getResultList()
        .forEach(
            row -> {
              Office office = (Office) row[2];
              posts
                  .computeIfAbsent((UUID) row[0], person -> new ArrayList<>())
                  .add(
                      new Post(
                          office.title.toLowerCase(Locale.ROOT),
                          (String) row[1],
                          office.from == null ? null : office.from.start(),
                          office.until == null ? null : office.until.end()));
            });
    return posts;
  }

  private static KnownActor known(ActorEntity actor, List<Post> posts) {
    List<KnownName> names = new ArrayList<>();
    names.add(new KnownName(actor.name, KnownName.Kind.NAME));
    for (Alias alias : actor.aliases) {
      KnownName.Kind kind = kind(alias.note());
      // What someone is by office is asked of the office, which knows since when.
      if (kind != null && (kind != KnownName.Kind.ROLE || posts.isEmpty())) {
        names.add(new KnownName(alias.text(), kind));
      }
    }
    return new KnownActor(
        actor.slug,
        actor.actorType,
        actor.name,
        Gender.UNKNOWN,
        actor instanceof Country country ? country.isoCode : null,
        actor instanceof Organization organization ? organization.type : null,
        actor instanceof Organization organization && organization.country != null
            ? slugOf(organization.country)
            : null,
        List.copyOf(names),
        posts);
  }

  private static String slugOf(Country country) {
    return country.getSlug();
  }

  /** What sort of name an alias is; null for wordings that are no names. */
  private static KnownName.Kind kind(String note) {
    if (note == null || NAMES.contains(note)) {
      return KnownName.Kind.NAME;
    }
    return switch (note) {
      case "surname" -> KnownName.Kind.SURNAME;
      case "metonym" -> KnownName.Kind.METONYM;
      case "demonym", "adjective" -> KnownName.Kind.DEMONYM;
      case "role" -> KnownName.Kind.ROLE;
      default -> null;
    };
  }
}
