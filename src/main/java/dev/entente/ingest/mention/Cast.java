package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.KnownActor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Everyone whom an article names: those who are known, and those who are new. */
public final class Cast {

  private final Map<String, KnownActor> actors;
  private final Set<String> added;

  public Cast(Map<String, KnownActor> actors, Set<String> added) {
    this.actors = new LinkedHashMap<>(actors);
    this.added = Set.copyOf(added);
  }

  /** Whoever a slug of a mention names. */
  public KnownActor actor(String slug) {
    return actors.get(slug);
  }

  /** All of them, in the order in which the article names them first. */
  public Collection<KnownActor> all() {
    return actors.values();
  }

  /** Whether nobody knew of it before this article. */
  public boolean isNew(String slug) {
    return added.contains(slug);
  }
}
