package dev.entente.curation;

import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.meeting.Meeting;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** The right values of a meeting; null leaves a value as it is. */
@Input("MeetingCorrection")
@Description("The right values of a meeting; null leaves a value as it is.")
public class MeetingCorrection implements Correction<Meeting> {

  @Description("What kind of contact it is.")
  public MeetingKind kind;

  @Description("How they met.")
  public MeetingFormat format;

  @Description("Whether it took place.")
  public MeetingStatus status;

  @Description("Who meets whom for what.")
  public String title;

  @Description(Correction.DATE)
  public String date;

  @Description(Correction.DATE)
  public String endDate;

  @Description("Where.")
  public String place;

  @Override
  public Class<Meeting> type() {
    return Meeting.class;
  }

  @Override
  public void apply(Meeting meeting, Correcting values) {
    values.held(MeetingEntry.class);
    values.value("kind", kind, meeting.kind, value -> meeting.kind = value);
    values.value("format", format, meeting.format, value -> meeting.format = value);
    values.value("status", status, meeting.status, value -> meeting.status = value);
    values.text("title", title, meeting.title, value -> meeting.title = value);
    values.date("date", date, meeting.date, meeting::takesPlace);
    values.date("endDate", endDate, meeting.endDate, value -> meeting.endDate = value);
    values.text("place", place, meeting.place, value -> meeting.place = value);
    values.ordered("endDate", meeting.date, meeting.endDate);
  }
}
