package dev.entente.ingest.apply;

import dev.entente.actor.ActorType;
import dev.entente.actor.NameKey;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.proposal.ProposedActor;
import java.util.List;

/** Who published an article, by the slug or the name that is given. */
record Publisher(Gazetteer gazetteer) {

  /** An organization that is known, or else a new one; null where nothing is given. */
  ProposedActor find(String given) {
    if (given == null) {
      return null;
    }
    KnownActor bySlug = gazetteer.actor(given);
    if (bySlug != null && bySlug.type() == ActorType.ORGANIZATION) {
      return proposed(bySlug);
    }
    String key = NameKey.of(given);
    for (KnownActor actor : gazetteer.all()) {
      if (actor.type() == ActorType.ORGANIZATION
          && actor.names().stream().anyMatch(name -> NameKey.of(name.text()).equals(key))) {
        return proposed(actor);
      }
    }
    String slug = key.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.length() < 2 || gazetteer.actor(slug) != null) {
      slug = "publisher" + (slug.isEmpty() ? "" : "-" + slug);
    }
    return new ProposedActor(
        slug.substring(0, Math.min(slug.length(), 100)).replaceAll("-$", ""),
        ActorType.ORGANIZATION,
        given,
        null,
        OrganizationType.MEDIA,
        null,
        false,
        List.of(),
        List.of());
  }

  private static ProposedActor proposed(KnownActor actor) {
    return new ProposedActor(
        actor.slug(),
        actor.type(),
        actor.name(),
        null,
        actor.organizationType(),
        actor.country(),
        true,
        List.of(),
        List.of());
  }
}
