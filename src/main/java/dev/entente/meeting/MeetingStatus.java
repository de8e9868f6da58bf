package dev.entente.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Whether a meeting took place, as far as its articles know. */
@Description("Whether a meeting took place, as far as its articles know.")
public enum MeetingStatus {
  @Description("It is announced, prepared or invited to.")
  PLANNED,
  @Description("It took place, or is taking place.")
  HELD,
  @Description("It was planned and will not take place.")
  CANCELLED,
  @Description("Someone concerned says that it is not planned, or did not take place.")
  DENIED
}
