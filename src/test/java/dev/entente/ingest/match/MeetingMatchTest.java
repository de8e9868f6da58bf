package dev.entente.ingest.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingMatchTest {

  private static final Set<String> PAIR = Set.of("ann", "bob");

  private static MeetingSketch meeting(
      MeetingKind kind, MeetingFormat format, MeetingStatus status, String date, String place) {
    return new MeetingSketch(
        kind, format, status, PartialDate.parse(date), null, place, null, PAIR, Set.of());
  }

  private static MeetingSketch call(String date) {
    return meeting(MeetingKind.CALL, MeetingFormat.PHONE, MeetingStatus.HELD, date, null);
  }

  private static MeetingSketch talks(String date, String place) {
    return meeting(MeetingKind.MEETING, MeetingFormat.IN_PERSON, MeetingStatus.HELD, date, place);
  }

  private static Likeness compare(MeetingSketch one, MeetingSketch other) {
    Likeness likeness = MeetingMatch.compare(one, other);
    assertThat(MeetingMatch.compare(other, one)).isEqualTo(likeness);
    return likeness;
  }

  @Test
  void theSamePeopleOnTheSameDay() {
    assertThat(compare(call("2022-12-30"), call("2022-12-30"))).isEqualTo(Likeness.SAME);
    assertThat(compare(call("2022-12-30"), call("2022-W52"))).isEqualTo(Likeness.SAME);
    assertThat(compare(call("2022-12-30"), call("2022-12"))).isEqualTo(Likeness.SAME);
  }

  @Test
  void aDayOrTwoApartTheDatesDiffer() {
    assertThat(compare(call("2022-12-30"), call("2022-12-31"))).isEqualTo(Likeness.SAME_OTHER_DATE);
    assertThat(compare(call("2022-12-27"), call("2022-12-30"))).isEqualTo(Likeness.OTHER);
    assertThat(compare(call("2022-11"), call("2022-12-01"))).isEqualTo(Likeness.OTHER);
  }

  @Test
  void aYearMayMeanAnyOfItsCalls() {
    assertThat(compare(call("2022"), call("2022-12-30"))).isEqualTo(Likeness.OTHER);
    assertThat(compare(talks("2022", "Porto Vela"), talks("2022-05-03", "porto vela")))
        .isEqualTo(Likeness.SAME);
  }

  @Test
  void whereNothingTellsWhenThePlaceIsNotEnough() {
    MeetingSketch undated =
        new MeetingSketch(
            MeetingKind.MEETING,
            MeetingFormat.IN_PERSON,
            MeetingStatus.HELD,
            PartialDate.parse("2022", false),
            null,
            "Porto Vela",
            null,
            PAIR,
            Set.of());
    assertThat(compare(undated, talks("2022-05-03", "Porto Vela"))).isEqualTo(Likeness.OTHER);
    assertThat(compare(undated, talks("2022-05", "Porto Vela"))).isEqualTo(Likeness.OTHER);
  }

  @Test
  void aCallIsNoMeetingInPerson() {
    assertThat(compare(call("2022-12-30"), talks("2022-12-30", null))).isEqualTo(Likeness.OTHER);
    MeetingSketch videoCall =
        meeting(MeetingKind.CALL, MeetingFormat.VIDEO, MeetingStatus.HELD, "2022-12-30", null);
    MeetingSketch videoSummit =
        meeting(MeetingKind.SUMMIT, MeetingFormat.VIDEO, MeetingStatus.HELD, "2022-12-30", null);
    assertThat(compare(videoCall, videoSummit)).isEqualTo(Likeness.SAME);
    assertThat(compare(videoCall, call("2022-12-30"))).isEqualTo(Likeness.OTHER);
  }

  @Test
  void aVisitHoldsMeetingsAndIsNone() {
    MeetingSketch visit =
        meeting(MeetingKind.VISIT, MeetingFormat.IN_PERSON, MeetingStatus.HELD, "2022-12-30", null);
    assertThat(compare(visit, talks("2022-12-30", null))).isEqualTo(Likeness.OTHER);
  }

  @Test
  void otherPlacesAreOtherMeetings() {
    assertThat(compare(talks("2022-12-30", "Paris"), talks("2022-12-30", "Rome")))
        .isEqualTo(Likeness.OTHER);
    assertThat(compare(talks("2022-12-30", "Paris"), talks("2022-12-30", null)))
        .isEqualTo(Likeness.SAME);
  }

  @Test
  void otherPeopleAreOtherMeetings() {
    MeetingSketch three =
        new MeetingSketch(
            MeetingKind.CALL,
            MeetingFormat.PHONE,
            MeetingStatus.HELD,
            PartialDate.parse("2022-12-30"),
            null,
            null,
            null,
            Set.of("ann", "bob", "cid"),
            Set.of());
    assertThat(compare(three, call("2022-12-30"))).isEqualTo(Likeness.OTHER);
  }

  @Test
  void whatIsDeniedIsContraryToWhatIsHeld() {
    MeetingSketch denied =
        meeting(MeetingKind.CALL, MeetingFormat.PHONE, MeetingStatus.DENIED, "2022-12-30", null);
    MeetingSketch planned =
        meeting(MeetingKind.CALL, MeetingFormat.PHONE, MeetingStatus.PLANNED, "2022-12-30", null);
    assertThat(compare(denied, call("2022-12-30"))).isEqualTo(Likeness.CONTRARY);
    assertThat(compare(denied, planned)).isEqualTo(Likeness.CONTRARY);
    assertThat(compare(denied, denied)).isEqualTo(Likeness.SAME);
    assertThat(compare(planned, call("2022-12-30"))).isEqualTo(Likeness.SAME);
  }
}
