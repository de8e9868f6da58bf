package dev.entente.ingest.apply;

import dev.entente.actor.ActorType;
import dev.entente.actor.NameKey;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Actors of both kinds, under the slugs of the database: a country is the same by its ISO code,
 * everyone else by type and name.
 */
final class ShippedAndStored {

  private final Map<String, String> slugs = new HashMap<>();
  private final List<KnownActor> stored;

  ShippedAndStored(List<KnownActor> stored) {
    this.stored = stored;
    for (KnownActor actor : stored) {
      slugs.put(identity(actor), actor.slug());
    }
  }

  private static String identity(KnownActor actor) {
    return actor.type() == ActorType.COUNTRY
        ? actor.isoCode()
        : actor.type() + " " + NameKey.of(actor.name());
  }

  /** The shipped ones first, so that what the database says of them wins. */
  List<KnownActor> all() {
    Map<String, String> renamed = new HashMap<>();
    List<KnownActor> shipped = List.copyOf(Gazetteer.shipped().all());
    for (KnownActor actor : shipped) {
      String slug = slugs.get(identity(actor));
      if (slug != null && !slug.equals(actor.slug())) {
        renamed.put(actor.slug(), slug);
      }
    }
    List<KnownActor> all = new ArrayList<>();
    shipped.forEach(actor -> all.add(renamed.isEmpty() ? actor : renamed(actor, renamed)));
    all.addAll(stored);
    return all;
  }

  private static KnownActor renamed(KnownActor actor, Map<String, String> slugs) {
    return new KnownActor(
        slugs.getOrDefault(actor.slug(), actor.slug()),
        actor.type(),
        actor.name(),
        actor.gender(),
        actor.isoCode(),
        actor.organizationType(),
        slugs.getOrDefault(actor.country(), actor.country()),
        actor.names(),
        actor.posts().stream()
            .map(
                post ->
                    new Post(
                        post.title(),
                        slugs.getOrDefault(post.of(), post.of()),
                        post.from(),
                        post.until()))
            .toList());
  }
}
