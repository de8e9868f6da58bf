package dev.entente.dataset.bundle;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An actor of a bundle. {@code isoCode} belongs to countries, {@code organizationType} and {@code
 * country} to organizations.
 */
public record ActorEntry(
    @NotNull @Slug String slug,
    @NotNull ActorType type,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 1000) String description,
    @Pattern(regexp = "Q[1-9][0-9]{0,18}", message = "must be an item of Wikidata, like Q15031")
        String wikidataId,
    @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code, like CN")
        String isoCode,
    OrganizationType organizationType,
    @Slug String country,
    List<@NotNull @Valid AliasEntry> aliases) {
  /** Lists that are left out are empty. */
  public ActorEntry {
    aliases = BundleFile.orEmpty(aliases);
  }
}
