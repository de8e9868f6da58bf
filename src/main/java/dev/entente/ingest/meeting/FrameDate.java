package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;

/**
 * The day that a sentence before sets for what follows: “On Friday, A will see B. He will also meet
 * C”, “On Monday, A met B. Hours later he met C”.
 */
final class FrameDate {

  private static final int BACK = 3;
  private static final int OPENING = 5;
  private static final int LONGEST = 60;

  private final Phrases phrases;
  private final NearbyDate nearby;

  FrameDate(Phrases phrases) {
    this.phrases = phrases;
    this.nearby = new NearbyDate(phrases);
  }

  /** The day; {@code null} where none is set. */
  PartialDate of(Gathering gathering) {
    Contact first = gathering.contacts.get(0);
    PartialDate published = phrases.reading.publishedOn();
    Sentence own = phrases.reading.text().sentences().get(first.sentence());
    if (published == null || hasDate(own) || nearby.isEarlier(first)) {
      return null;
    }
    boolean later = isLater(own);
    for (int back = 1; back <= BACK && first.sentence() - back >= 0; back++) {
      Sentence sentence = phrases.reading.text().sentences().get(first.sentence() - back);
      boolean near = sentence.paragraph() == own.paragraph() || (later && back == 1);
      if (!near) {
        return null;
      }
      DateMention frame = opening(sentence);
      if (frame != null) {
        return isNamed(sentence, gathering) ? fitting(frame, gathering.status, published) : null;
      }
      if (hasDate(sentence)) {
        return null;
      }
    }
    return null;
  }

  private PartialDate fitting(DateMention frame, MeetingStatus status, PartialDate published) {
    PartialDate date = frame.date();
    if (status == MeetingStatus.HELD) {
      return nearby.day(frame);
    }
    boolean day = date.start().equals(date.end());
    return status == MeetingStatus.PLANNED && day && !date.end().isBefore(published.start())
        ? PartialDate.parse(date.iso(), false)
        : null;
  }

  /** The date that a sentence opens with. */
  private DateMention opening(Sentence sentence) {
    for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + OPENING); at++) {
      if (phrases.date(at) != null) {
        return phrases.date(at);
      }
      if (phrases.mention(at) != null) {
        return null;
      }
    }
    return null;
  }

  private boolean hasDate(Sentence sentence) {
    for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + LONGEST); at++) {
      if (phrases.date(at) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isLater(Sentence sentence) {
    for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + OPENING); at++) {
      if (nearby.isSameDay(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Sentence sentence, Gathering gathering) {
    for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + LONGEST); at++) {
      if (phrases.mention(at) != null
          && phrases.mention(at).actors().stream().anyMatch(gathering.participants::contains)) {
        return true;
      }
    }
    return false;
  }
}
