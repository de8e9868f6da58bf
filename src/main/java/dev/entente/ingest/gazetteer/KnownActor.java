package dev.entente.ingest.gazetteer;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import java.util.List;

/**
 * An actor that a text may refer to.
 *
 * @param slug names it in the graph
 * @param type what it is
 * @param name as it is shown
 * @param gender of a person
 * @param isoCode of a country: ISO 3166-1 alpha-2
 * @param organizationType of an organization
 * @param country slug of the country that a person or an organization belongs to; {@code null}
 *     where there is none or it is not known
 * @param names by which texts refer to it, with {@link #name}
 * @param posts what it was, and when
 */
public record KnownActor(
    String slug,
    ActorType type,
    String name,
    Gender gender,
    String isoCode,
    OrganizationType organizationType,
    String country,
    List<KnownName> names,
    List<Post> posts) {

  /** The same under another slug: another one of this name. */
  public KnownActor withSlug(String other) {
    return new KnownActor(
        other, type, name, gender, isoCode, organizationType, country, names, posts);
  }

  public boolean isPerson() {
    return type == ActorType.PERSON;
  }

  public boolean isCountry() {
    return type == ActorType.COUNTRY;
  }

  public boolean isOrganization() {
    return type == ActorType.ORGANIZATION;
  }
}
