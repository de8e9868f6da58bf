package dev.entente.actor;

import org.eclipse.microprofile.graphql.Description;

/** What an actor is. */
@Description("What an actor is.")
public enum ActorType {
  @Description("A person.")
  PERSON,
  @Description("A country, present or past, or a territory with an ISO 3166-1 code.")
  COUNTRY,
  @Description("An organization, or a group that acts as one.")
  ORGANIZATION
}
