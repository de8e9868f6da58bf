package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.TokenKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.List;
import java.util.Locale;

/**
 * The day of what an article begins with: that of its dateline, the one on which it was told (“A
 * met B, his office said on Monday”), or for “A has met B” that of the article.
 */
final class LeadDate {

  private static final int OPENING = 8;
  private static final int LONGEST = 60;
  private static final int TOLD = 4;

  private final Phrases phrases;
  private final NearbyDate nearby;

  LeadDate(Phrases phrases) {
    this.phrases = phrases;
    this.nearby = new NearbyDate(phrases);
  }

  /** The day; {@code null} where the article does not begin with it, or does not tell one. */
  PartialDate of(Gathering gathering) {
    PartialDate published = phrases.reading.publishedOn();
    if (published == null || gathering.status != MeetingStatus.HELD || gathering.weak) {
      return null;
    }
    for (Contact contact : gathering.contacts) {
      Sentence sentence = phrases.reading.text().sentences().get(contact.sentence());
      if (!isLead(sentence) || nearby.isEarlier(contact)) {
        continue;
      }
      DateMention dateline = dateline(sentence);
      DateMention only = only(sentence);
      PartialDate day = null;
      if (only != null && isTold(only, sentence)) {
        day = nearby.day(only);
      } else if (dateline != null && (only == null || only.equals(dateline))) {
        day = nearby.day(dateline);
      } else if (only == null && !hasDates(sentence) && isPerfect(contact)) {
        day = PartialDate.parse(published.iso(), false);
      }
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Whether a sentence stands in the first paragraph of the body. */
  private boolean isLead(Sentence sentence) {
    List<Sentence> sentences = phrases.reading.text().sentences();
    for (int index = sentence.index() - 1; index >= 0; index--) {
      Sentence before = sentences.get(index);
      if (before.paragraph() != sentence.paragraph()) {
        return index < 3 && isTitle(before);
      }
    }
    return phrases.reading.text().paragraph(sentence).region() != Region.HEADING;
  }

  /** A heading, or a line below it that ends without a full stop. */
  private boolean isTitle(Sentence sentence) {
    return phrases.reading.text().paragraph(sentence).region() == Region.HEADING
        || phrases.tokens.get(sentence.to() - 1).kind() != TokenKind.MARK;
  }

  /** The date in “MOSCOW, February 10 –”. */
  private DateMention dateline(Sentence sentence) {
    List<Sentence> sentences = phrases.reading.text().sentences();
    int index = sentence.index();
    while (index > 0 && sentences.get(index - 1).paragraph() == sentence.paragraph()) {
      index--;
    }
    int from = sentences.get(index).from();
    String first = phrases.tokens.get(from).text();
    if (first.length() < 3 || !first.equals(first.toUpperCase(Locale.ROOT))) {
      return null;
    }
    for (int at = from; at < Math.min(phrases.tokens.size(), from + OPENING); at++) {
      if (phrases.date(at) != null) {
        return phrases.date(at);
      }
    }
    return null;
  }

  /** The one date of a sentence; {@code null} where it has none, or several. */
  private DateMention only(Sentence sentence) {
    DateMention found = null;
    for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + LONGEST); at++) {
      DateMention date = phrases.date(at);
      if (date != null && found != null && !NearbyDate.isSame(found, date)) {
        return null;
      }
      found = date == null ? found : date;
    }
    return found;
  }

  private boolean hasDates(Sentence sentence) {
    for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + LONGEST); at++) {
      if (phrases.date(at) != null) {
        return true;
      }
    }
    return false;
  }

  /** “The ministry said on Monday”, at the end of the sentence. */
  private boolean isTold(DateMention date, Sentence sentence) {
    int day = phrases.first(date.span());
    for (int at = day - 1; at >= Math.max(sentence.from(), day - TOLD); at--) {
      switch (phrases.word(at)) {
        case "said", "reported", "announced", "tweeted", "wrote" -> {
          return at > sentence.from() + OPENING;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “A has met B”, and not “has met B ten times”. */
  private boolean isPerfect(Contact contact) {
    boolean perfect = false;
    int from = phrases.first(contact.span());
    for (int at = from; at < phrases.end(contact.span()) + TOLD; at++) {
      switch (phrases.word(at)) {
        case "has", "have" -> perfect = true;
        case "ever", "never", "times", "already", "repeatedly", "often", "twice", "once" -> {
          return false;
        }
        default -> {}
      }
    }
    return perfect;
  }
}
