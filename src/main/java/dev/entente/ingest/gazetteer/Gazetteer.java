package dev.entente.ingest.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actors that texts are searched for. */
public final class Gazetteer {

  private final Map<String, KnownActor> actors = new LinkedHashMap<>();

  public Gazetteer(Collection<KnownActor> actors) {
    actors.forEach(actor -> this.actors.put(actor.slug(), actor));
  }

  /** The one that ships with Entente. */
  public static Gazetteer shipped() {
    return new Gazetteer(List.of());
  }

  /** The actor with this slug; {@code null} where there is none. */
  public KnownActor actor(String slug) {
    return actors.get(slug);
  }
}
