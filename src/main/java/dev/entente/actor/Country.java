package dev.entente.actor;

import dev.entente.graphql.search.SearchResult;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A state or territory with a code of its own, past ones included. */
@Entity
@DiscriminatorValue("COUNTRY")
@Description("A state or territory with a code of its own, past ones included.")
public class Country extends ActorEntity implements Actor, SearchResult {

  @NonNull
  @Description(
      "ISO 3166-1 alpha-2 code, for example `CN`, or one that was withdrawn: `SU`, the Soviet Union.")
  public String isoCode;
}
