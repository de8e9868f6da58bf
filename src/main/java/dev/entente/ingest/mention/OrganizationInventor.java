package dev.entente.ingest.mention;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.Slugs;
import dev.entente.ingest.text.Span;
import java.util.List;

/** Makes actors of the names of organizations whom nobody knew of. */
final class OrganizationInventor {

  private final Draft draft;

  OrganizationInventor(Draft draft) {
    this.draft = draft;
  }

  /**
   * The organization that words name.
   *
   * @param described slug of the country that the words before tell; {@code null} if none
   */
  KnownActor organization(int from, int to, OrganizationType type, String described) {
    String name =
        draft.article.words(new Span(draft.words.get(from).start(), draft.words.get(to - 1).end()));
    String country = described;
    for (int at = from; at < to && country == null; at++) {
      NameMatch match = draft.longest(at);
      if (match != null && match.named().get(0).actor().isCountry()) {
        country = match.named().get(0).actor().slug();
      }
    }
    KnownActor named =
        new KnownActor(
            Slugs.of(name),
            ActorType.ORGANIZATION,
            name,
            Gender.UNKNOWN,
            null,
            type,
            country,
            List.of(new KnownName(name, KnownName.Kind.NAME)),
            List.of());
    String home = homeOfNamesake(from, named);
    KnownActor actor = draft.invent(home == null ? named : named.withSlug(home));
    draft.abbreviated.read(from, to, actor);
    return actor;
  }

  /** “Peru's Senate”: a slug of its own where another country's is known; else {@code null}. */
  private String homeOfNamesake(int from, KnownActor named) {
    KnownActor known = draft.gazetteer.actor(named.slug());
    KnownActor owner = draft.before(from);
    return known != null
            && known.country() != null
            && owner != null
            && owner.isCountry()
            && !owner.slug().equals(known.country())
        ? owner.slug() + "-" + named.slug()
        : null;
  }
}
