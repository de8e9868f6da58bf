package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.HashSet;
import java.util.Set;

/**
 * When a meeting took place that is told without a date: “A and B agreed on Sunday … At their
 * meeting, …”, “A landed in Geneva on Monday. There he met B”. A sentence shortly before gives it
 * where its subject is all of those who meet, or where one of them came on that day.
 */
final class NearbyDate {

  private static final int LONGEST = 60;
  private static final int NEAR = 12;
  private static final int DAYS = 15;
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
    PartialDate said = first.sentence() > 0 ? remarks(first) : null;
    if (said != null) {
      return said;
    }
    for (int back = 1; back <= BACK && first.sentence() - back >= 0; back++) {
      Sentence sentence = phrases.reading.text().sentences().get(first.sentence() - back);
      PartialDate date = date(sentence, gathering.participants);
      if (date == null && !isEarlier(first)) {
        date = stage(sentence, gathering.participants);
      }
      if (date != null) {
        return date;
      }
    }
    return isHeadline(first) ? below(first.sentence() + 1, gathering.participants) : null;
  }

  private boolean isHeadline(Contact contact) {
    Sentence sentence = phrases.reading.text().sentences().get(contact.sentence());
    return phrases.reading.text().paragraph(sentence).region() == Region.HEADING;
  }

  /** The one day of the sentence below a headline, where it names both. */
  private PartialDate below(int index, Set<String> participants) {
    if (index >= phrases.reading.text().sentences().size()) {
      return null;
    }
    Sentence sentence = phrases.reading.text().sentences().get(index);
    Set<String> named = new HashSet<>();
    DateMention found = null;
    for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + LONGEST); at++) {
      DateMention date = phrases.date(at);
      if (date != null && found != null && !isSame(found, date)) {
        return null;
      }
      if (date != null && found == null && isSaid(at, sentence.from())) {
        return null;
      }
      found = date == null ? found : date;
      if (phrases.mention(at) != null) {
        named.addAll(phrases.mention(at).actors());
      }
    }
    return found != null && named.containsAll(participants) ? day(found) : null;
  }

  /** “Said on Monday that”: when it was said. */
  private boolean isSaid(int day, int from) {
    for (int at = day - 1; at >= Math.max(from, day - 3); at--) {
      if (isReport(phrases.word(at))) {
        return true;
      }
    }
    return false;
  }

  private PartialDate date(Sentence sentence, Set<String> participants) {
    Set<String> named = new HashSet<>();
    DateMention found = null;
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST);
    for (int at = sentence.from(); at < limit; at++) {
      if (phrases.date(at) != null) {
        if (found != null && !isSame(found, phrases.date(at))) {
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
    return found == null || named.size() > participants.size() ? null : day(found);
  }

  /**
   * The one day of a sentence in which a participant came to where they met, or which tells of a
   * meeting of their countries.
   */
  private PartialDate stage(Sentence sentence, Set<String> participants) {
    DateMention found = null;
    Set<String> named = new HashSet<>();
    int coming = -1;
    int meeting = -1;
    int day = -1;
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST);
    for (int at = sentence.from(); at < limit; at++) {
      if (phrases.date(at) != null) {
        if (found != null && !isSame(found, phrases.date(at))) {
          return null;
        }
        day = found == null ? at : day;
        found = phrases.date(at);
        continue;
      }
      String word = phrases.word(at);
      if (isReport(word) || word.equals("had") || phrases.isMark(at, '“')) {
        return null;
      }
      if (isComing(word)) {
        coming = at;
      } else if (ContactWords.MEETING_NOUNS.contains(word) || word.equals("met")) {
        meeting = at;
      }
      Mention mention = phrases.mention(at);
      if (mention != null) {
        named.addAll(mention.actors());
      }
    }
    if (found == null) {
      return null;
    }
    boolean came =
        coming >= 0
            && Math.abs(day - coming) <= NEAR
            && participants.stream().anyMatch(named::contains);
    boolean several =
        meeting >= 0
            && phrases.word(meeting).equals("meetings")
            && Math.abs(day - meeting) <= NEAR
            && participants.stream().anyMatch(named::contains);
    if (several) {
      // “A held a number of meetings on Monday. A met B”
      return day(found);
    }
    boolean met =
        meeting >= 0
            && Math.abs(day - meeting) <= NEAR
            && participants.stream().allMatch(slug -> isNamed(slug, named));
    return came || met ? day(found) : null;
  }

  /** “A said on Monday … He made the remarks while meeting B”: on that day. */
  private PartialDate remarks(Contact contact) {
    Sentence own = phrases.reading.text().sentences().get(contact.sentence());
    boolean made = false;
    for (int at = own.from(); at < Math.min(own.to(), own.from() + NEAR); at++) {
      String word = phrases.word(at);
      made |=
          (word.equals("remarks") || word.equals("remark") || word.equals("comments"))
              && (phrases.word(at - 1).equals("the") || phrases.word(at - 1).equals("these"));
    }
    if (!made) {
      return null;
    }
    Sentence before = phrases.reading.text().sentences().get(contact.sentence() - 1);
    DateMention found = null;
    for (int at = before.from(); at < Math.min(before.to(), before.from() + LONGEST); at++) {
      DateMention date = phrases.date(at);
      if (date != null) {
        if (found != null && !isSame(found, date)) {
          return null;
        }
        found = date;
      }
    }
    return found == null ? null : day(found);
  }

  private boolean isNamed(String slug, Set<String> named) {
    KnownActor actor = phrases.actor(slug);
    return named.contains(slug)
        || (actor != null && actor.country() != null && named.contains(actor.country()));
  }

  private static boolean isComing(String word) {
    return switch (word) {
      case "arrived", "arrive", "arrives", "landed", "lands", "flew", "travelled", "traveled" ->
          true;
      default -> false;
    };
  }

  /** “He had met B before”: it belongs to another day than what was told just before. */
  boolean isEarlier(Contact contact) {
    Sentence sentence = phrases.reading.text().sentences().get(contact.sentence());
    int end = phrases.first(contact.span());
    for (int at = end - 1; at >= Math.max(sentence.from(), end - 3); at--) {
      String word = phrases.word(at);
      if (word.equals("after") || word.equals("before") || word.equals("following")) {
        return true;
      }
    }
    for (int at = sentence.from(); at < Math.min(sentence.to(), end + LONGEST); at++) {
      if (isSameDay(at)) {
        continue;
      }
      switch (phrases.word(at)) {
        case "had",
            "earlier",
            "previous",
            "previously",
            "last",
            "later",
            "since",
            "former",
            "ago",
            "next",
            "following",
            "ever",
            "years" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “Hours later”, “later in the day”, “earlier that day”: no other day. */
  boolean isSameDay(int at) {
    String word = phrases.word(at);
    if (!word.equals("later") && !word.equals("earlier")) {
      return false;
    }
    String before = phrases.word(at - 1);
    String next = phrases.word(at + 1);
    return before.equals("hours")
        || before.equals("minutes")
        || (next.equals("that") && phrases.word(at + 2).equals("day"))
        || (next.equals("in") && phrases.word(at + 3).equals("day"));
  }

  static boolean isSame(DateMention one, DateMention other) {
    return one.equals(other) || one.date().iso().equals(other.date().iso());
  }

  private static boolean isReport(String word) {
    return switch (word) {
      case "that", "said", "says", "told", "announced", "added", "will", "would" -> true;
      default -> false;
    };
  }

  /** The day of a date, where the article is recent to it. */
  PartialDate day(DateMention mention) {
    PartialDate date = mention.date();
    long published = phrases.reading.publishedOn().end().toEpochDay();
    long start = date.start().toEpochDay();
    boolean recent =
        date.start().equals(date.end()) && start <= published && published - start < DAYS;
    return recent ? PartialDate.parse(date.iso(), false) : null;
  }
}
