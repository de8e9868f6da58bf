package dev.entente.meeting;

import org.eclipse.microprofile.graphql.Description;

/** What kind of contact a meeting is. */
@Description("What kind of contact a meeting is.")
public enum MeetingKind {
  @Description("People meet and talk.")
  MEETING,
  @Description("Someone travels to another's country; meetings there are its parts.")
  VISIT,
  @Description("People talk by telephone or video.")
  CALL,
  @Description("Several countries or an organization come together; meetings there are its parts.")
  SUMMIT
}
