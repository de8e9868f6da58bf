package dev.entente.ingest.evaluation;

import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares contacts of leaders. */
final class MeetingScorer {

  private static final double SAME_PEOPLE = 0.75;

  private final Gold gold;
  private final List<ProposedMeeting> found;
  private final Names names;
  private final Score score;

  MeetingScorer(Gold gold, List<ProposedMeeting> found, Names names, Score score) {
    this.gold = gold;
    this.found = found;
    this.names = names;
    this.score = score;
  }

  void run() {
    Matching matching = Matching.of(gold.meetings(), found, this::similarity, SAME_PEOPLE);
    score.pairs(
        Measure.MEETINGS,
        gold.meetings(),
        found,
        matching,
        Gold.Meeting::optional,
        MeetingScorer::described,
        MeetingScorer::described);
    for (Matching.Pair pair : matching.pairs()) {
      Gold.Meeting right = gold.meetings().get(pair.gold());
      ProposedMeeting read = found.get(pair.found());
      if (right.optional()) {
        continue;
      }
      if (right.date() != null) {
        score.share(
            Measure.MEETING_DATE,
            isSameDate(right.date(), read.date(), read.endDate()),
            right.date() + " not " + described(read));
      }
      score.share(
          Measure.MEETING_FORM,
          (right.kind() == null || right.kind() == read.kind())
              && (right.format() == null || right.format() == read.format()),
          right.kind() + " " + right.format() + " not " + described(read));
    }
    neverHeld();
  }

  /** What did not take place must not be read as if it had. */
  private void neverHeld() {
    for (ProposedMeeting read : found) {
      if (read.status() != MeetingStatus.HELD) {
        continue;
      }
      boolean isHeld =
          gold.meetings().stream()
              .anyMatch(
                  right ->
                      right.status() == MeetingStatus.HELD && people(right, read) >= SAME_PEOPLE);
      boolean isNotHeld =
          gold.meetings().stream()
              .anyMatch(
                  right ->
                      right.status() != MeetingStatus.HELD && people(right, read) >= SAME_PEOPLE);
      if (isNotHeld && !isHeld) {
        score.violation("not held, but read as held", described(read));
      }
    }
  }

  /** Zero where people or status differ. */
  private double similarity(Gold.Meeting right, ProposedMeeting read) {
    double people = people(right, read);
    if (people < SAME_PEOPLE || right.status() != read.status()) {
      return 0;
    }
    double similarity = people;
    if (right.date() != null && isSameDate(right.date(), read.date(), read.endDate())) {
      similarity += 0.2;
    }
    if (right.kind() == read.kind()) {
      similarity += 0.1;
    }
    if (right.format() == read.format()) {
      similarity += 0.1;
    }
    return similarity;
  }

  /** How far the participants are the same: the common ones by all. */
  private double people(Gold.Meeting right, ProposedMeeting read) {
    Set<String> all =
        read.participants().stream()
            .map(ProposedParticipant::actor)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> persons = new TreeSet<>(all);
    persons.removeIf(slug -> !names.isPerson(slug));
    Set<String> expected = new TreeSet<>();
    Set<String> actual = persons.isEmpty() ? all : persons;
    for (String participant : right.participants()) {
      if (participant.startsWith("?")) {
        actual.remove(names.slug(participant.substring(1)));
      } else {
        expected.add(names.slug(participant));
      }
    }
    Set<String> common = new TreeSet<>(expected);
    common.retainAll(actual);
    Set<String> union = new TreeSet<>(expected);
    union.addAll(actual);
    return union.isEmpty() ? 0 : (double) common.size() / union.size();
  }

  /** Whether a date and its end are an expected date, which may be an interval. */
  static boolean isSameDate(String expected, PartialDate date, PartialDate endDate) {
    if (date == null) {
      return false;
    }
    PartialDate right = PartialDate.parse(expected);
    PartialDate last = endDate == null ? date : endDate;
    return right.start().equals(date.start())
        && (right.end().equals(last.end()) || right.end().equals(date.end()));
  }

  private static String described(Gold.Meeting meeting) {
    return meeting.status()
        + " "
        + meeting.kind()
        + " "
        + meeting.format()
        + " "
        + meeting.participants()
        + " "
        + meeting.date()
        + " "
        + meeting.place();
  }

  private static String described(ProposedMeeting meeting) {
    return meeting.status()
        + " "
        + meeting.kind()
        + " "
        + meeting.format()
        + " "
        + meeting.participants().stream().map(ProposedParticipant::actor).toList()
        + " "
        + (meeting.date() == null ? null : meeting.date().iso())
        + " "
        + meeting.place()
        + meeting.evidence().stream()
            .map(evidence -> " “" + evidence.excerpt() + "” (" + evidence.ruleId() + ")")
            .collect(Collectors.joining());
  }
}
