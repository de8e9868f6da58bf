package dev.entente.ingest.gazetteer;

import dev.entente.ingest.lexicon.ResourceTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actors that texts are searched for. */
public final class Gazetteer {

  private final Map<String, KnownActor> actors = new LinkedHashMap<>();
  private final NameTrie names = new NameTrie();
  private final Map<String, List<KnownActor>> holders = new HashMap<>();
  private final PhraseTable<String> noActors = new PhraseTable<>();

  public Gazetteer(Collection<KnownActor> actors) {
    for (KnownActor actor : actors) {
      this.actors.merge(actor.slug(), actor, Gazetteer::merge);
    }
    for (KnownActor actor : this.actors.values()) {
      for (KnownName name : actor.names()) {
        names.add(actor, name);
      }
      for (Post post : actor.posts()) {
        List<KnownActor> others =
            holders.computeIfAbsent(key(post.title(), post.of()), key -> new ArrayList<>());
        if (!others.contains(actor)) {
          others.add(actor);
        }
      }
    }
    ResourceTable.rows("names-of-no-actor.tsv", 2)
        .forEach(row -> noActors.add(row.get(0), row.get(1)));
  }

  /** The one that ships with Entente. */
  public static Gazetteer shipped() {
    return new Gazetteer(ShippedActors.all());
  }

  /** The one that ships with Entente and further actors, which win where both have a slug. */
  public static Gazetteer shippedWith(Collection<KnownActor> further) {
    List<KnownActor> all = new ArrayList<>(ShippedActors.all());
    all.addAll(further);
    return new Gazetteer(all);
  }

  /** The later one wins; names and posts of both are kept. */
  private static KnownActor merge(KnownActor known, KnownActor later) {
    Set<KnownName> names = new LinkedHashSet<>(known.names());
    for (KnownName name : later.names()) {
      if (known.names().stream().noneMatch(other -> other.text().equals(name.text()))) {
        names.add(name);
      }
    }
    Set<Post> posts = new LinkedHashSet<>(later.posts());
    posts.addAll(known.posts());
    return new KnownActor(
        later.slug(),
        later.type(),
        later.name(),
        later.gender() == Gender.UNKNOWN ? known.gender() : later.gender(),
        later.isoCode() == null ? known.isoCode() : later.isoCode(),
        later.organizationType() == null ? known.organizationType() : later.organizationType(),
        later.country() == null ? known.country() : later.country(),
        List.copyOf(names),
        List.copyOf(posts));
  }

  /** The actor with this slug; {@code null} where there is none. */
  public KnownActor actor(String slug) {
    return actors.get(slug);
  }

  /** All of them, in the order they were given. */
  public Collection<KnownActor> all() {
    return actors.values();
  }

  /** The longest name that starts at a word; {@code null} where none does. */
  public NameMatch longest(List<Word> words, int from) {
    return names.longest(words, from);
  }

  /** All who hold or held an office, in the order they were given. */
  public List<KnownActor> holders(String title, String of) {
    return holders.getOrDefault(key(title, of), List.of());
  }

  /** A phrase with the name of an actor in it that does not mean it: “South China Sea”. */
  public PhraseTable.Match<String> noActor(List<Word> words, int from) {
    return noActors.longest(words, from);
  }

  private static String key(String title, String of) {
    return title + "@" + of;
  }
}
