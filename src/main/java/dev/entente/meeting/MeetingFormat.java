package dev.entente.meeting;

import org.eclipse.microprofile.graphql.Description;

/** How people meet. */
@Description("How people meet.")
public enum MeetingFormat {
  @Description("Face to face.")
  IN_PERSON,
  @Description("By video link.")
  VIDEO,
  @Description("By telephone.")
  PHONE,
  @Description("No article says how.")
  UNKNOWN
}
