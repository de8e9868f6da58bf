package dev.entente.actor;

import dev.entente.graphql.search.SearchResult;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A group that acts as one. */
@Entity
@DiscriminatorValue("ORGANIZATION")
@Description("A group that acts as one: an alliance, a government, a company, a newspaper.")
public class Organization extends ActorEntity implements Actor, SearchResult {

  @NonNull
  @Description("What the organization is.")
  @Enumerated(EnumType.STRING)
  @Column(name = "organization_type")
  public OrganizationType type;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Country country;
}
