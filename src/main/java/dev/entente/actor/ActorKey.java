package dev.entente.actor;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** One way of saying which actor is meant. */
@OneOf
@Input("ActorKey")
@Description("Which actor is meant: exactly one of these.")
public class ActorKey {

  @Id
  @Description("Its global id.")
  public String id;

  @Description("Its slug, for example `xi-jinping`.")
  public String slug;

  @Description(
      "Its name or one of its aliases, whatever the case, accents and punctuation: `Xi Jinping`,"
          + " `the Kremlin`.")
  public String name;

  @Description("The ISO 3166-1 alpha-2 code of a country, for example `CN`.")
  public String isoCode;

  @Description("Its item in Wikidata, for example `Q15031`.")
  public String wikidataId;

  /** What is given and its value. */
  @Override
  public String toString() {
    if (id != null) {
      return "`id` '" + id + "'";
    }
    if (slug != null) {
      return "`slug` '" + slug + "'";
    }
    if (isoCode != null) {
      return "`isoCode` '" + isoCode + "'";
    }
    return wikidataId == null ? "`name` '" + name + "'" : "`wikidataId` '" + wikidataId + "'";
  }
}
