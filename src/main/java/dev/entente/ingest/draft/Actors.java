package dev.entente.ingest.draft;

import dev.entente.actor.ActorType;
import dev.entente.actor.NameKey;
import dev.entente.actor.OrganizationType;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.AliasEntry;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.proposal.ProposedActor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The actors that an article needs: those that are stored, those that only the gazetteer knows, and
 * those that nobody knew. The latter two become entries as soon as something refers to them.
 */
final class Actors {

  /** As the format of bundles has them. */
  private static final Pattern SLUG = Pattern.compile("(?=.{2,120}$)[a-z0-9]+(-[a-z0-9]+)*");

  private final KnownGraph known;
  private final Map<String, ProposedActor> proposed = new LinkedHashMap<>();
  private final Map<String, ActorEntry> added = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  /**
   * @param publisher of the article, {@code null} where it is not known
   */
  Actors(KnownGraph known, Collection<ProposedActor> actors, ProposedActor publisher) {
    this.known = known;
    if (publisher != null) {
      proposed.put(publisher.slug(), publisher);
    }
    actors.forEach(actor -> proposed.put(actor.slug(), actor));
  }

  /** Entries of those that are not stored yet and that something refers to. */
  List<ActorEntry> added() {
    return List.copyOf(added.values());
  }

  /** Those that something refers to. */
  Set<String> used() {
    return used;
  }

  /** Refers to an actor: the slug that it is stored under; null where nobody knows it. */
  String use(String slug) {
    if (slug == null) {
      return null;
    }
    String now = known.slugs().getOrDefault(slug, slug);
    if (!known.types().containsKey(now) && !added.containsKey(now)) {
      ActorEntry entry = entry(slug, now);
      if (entry == null) {
        return null;
      }
      added.put(now, entry);
    }
    used.add(now);
    return now;
  }

  /** Refers to several, each once. */
  List<String> use(List<String> slugs) {
    return slugs.stream().map(this::use).filter(Objects::nonNull).distinct().toList();
  }

  /** Refers to an actor of one type; null where it is none. */
  String use(String slug, ActorType type) {
    String now = use(slug);
    return now != null && type(now) == type ? now : null;
  }

  /** The type of an actor that was referred to. */
  ActorType type(String slug) {
    ActorEntry entry = added.get(slug);
    return entry == null ? known.types().get(slug) : entry.type();
  }

  private ActorEntry entry(String slug, String now) {
    KnownActor actor = known.gazetteer().actor(slug);
    if (actor != null) {
      return entry(
          now,
          actor.type(),
          actor.name(),
          null,
          actor.isoCode(),
          actor.organizationType(),
          actor.country(),
          aliases(actor));
    }
    ProposedActor found = proposed.get(slug);
    return found == null
        ? null
        : entry(
            now,
            found.type(),
            found.name(),
            found.descriptions().isEmpty() ? null : found.descriptions().get(0),
            found.isoCode(),
            found.organizationType(),
            found.country(),
            List.of());
  }

  private ActorEntry entry(
      String slug,
      ActorType type,
      String name,
      String description,
      String isoCode,
      OrganizationType organizationType,
      String country,
      List<AliasEntry> aliases) {
    if ((type == ActorType.COUNTRY && isoCode == null)
        || !SLUG.matcher(slug).matches()
        || NameKey.of(name).isEmpty()) {
      return null;
    }
    boolean organization = type == ActorType.ORGANIZATION;
    return new ActorEntry(
        slug,
        type,
        Shortened.to(200, name),
        description == null ? null : Shortened.to(1000, description),
        null,
        type == ActorType.COUNTRY ? isoCode : null,
        organization && organizationType == null ? OrganizationType.OTHER : organizationType,
        organization ? use(country, ActorType.COUNTRY) : null,
        aliases);
  }

  private static List<AliasEntry> aliases(KnownActor actor) {
    List<AliasEntry> aliases = new ArrayList<>();
    Set<String> texts = new HashSet<>(Set.of(actor.name()));
    for (KnownName name : actor.names()) {
      if (!NameKey.of(name.text()).isEmpty() && texts.add(name.text())) {
        aliases.add(new AliasEntry(name.text(), null, note(name.kind())));
      }
    }
    return aliases;
  }

  private static String note(KnownName.Kind kind) {
    return kind == KnownName.Kind.NAME ? null : kind.name().toLowerCase(Locale.ROOT);
  }
}
