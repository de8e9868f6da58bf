package dev.entente.meeting;

import org.eclipse.microprofile.graphql.Description;

/** What part someone has in a meeting. */
@Description("What part someone has in a meeting.")
public enum ParticipationRole {
  @Description("Takes part.")
  PARTICIPANT,
  @Description("Receives the others.")
  HOST,
  @Description("Travels to the host.")
  VISITOR
}
