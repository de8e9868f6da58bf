package dev.entente.actor;

import dev.entente.graphql.search.SearchResult;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

/** A human being. */
@Entity
@DiscriminatorValue("PERSON")
@Description("A human being.")
public class Person extends ActorEntity implements Actor, SearchResult {}
