package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.HashSet;
import java.util.Set;

/**
 * When a meeting took place that is told without a date: “A and B agreed on Sunday … At their
 * meeting, …”. The sentence before gives it where its subject is all of those who meet.
 */
final class NearbyDate {

  private static final int LONGEST = 60;
  private static final int DAYS = 8;
  private static final int BACK = 2;

  private final Phrases phrases;

  NearbyDate(Phrases phrases) {
    this.phrases = phrases;
  }

  PartialDate of(Gathering gathering) {
    Contact first = gathering.contacts.get(0);
    if (gathering.status != MeetingStatus.HELD
        || gathering.participants.size() != 2
        || gathering.weak
        || phrases.reading.publishedOn() == null) {
      return null;
    }
    for (int back = 1; back <= BACK && first.sentence() - back >= 0; back++) {
      Sentence sentence = phrases.reading.text().sentences().get(first.sentence() - back);
      PartialDate date = date(sentence, gathering.participants);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private PartialDate date(Sentence sentence, Set<String> participants) {
    Set<String> named = new HashSet<>();
    DateMention found = null;
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST);
    for (int at = sentence.from(); at < limit; at++) {
      if (phrases.date(at) != null) {
        if (found != null && !found.equals(phrases.date(at))) {
          return null;
        }
        found = found == null && named.containsAll(participants) ? phrases.date(at) : found;
        if (found == null) {
          return null;
        }
        continue;
      }
      if (found == null && isReport(phrases.word(at))) {
        return null;
      }
      Mention mention = phrases.mention(at);
      if (mention != null && phrases.isPerson(mention) && found == null) {
        named.addAll(mention.actors());
      }
    }
    return found == null || named.size() > participants.size() || !isRecent(found.date())
        ? null
        : PartialDate.parse(found.date().iso(), false);
  }

  private static boolean isReport(String word) {
    return switch (word) {
      case "that", "said", "says", "told", "announced", "added", "will", "would" -> true;
      default -> false;
    };
  }

  private boolean isRecent(PartialDate date) {
    long published = phrases.reading.publishedOn().end().toEpochDay();
    long start = date.start().toEpochDay();
    return date.start().equals(date.end()) && start <= published && published - start < DAYS;
  }
}
