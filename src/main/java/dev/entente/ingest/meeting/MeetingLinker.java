package dev.entente.ingest.meeting;

import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.ingest.proposal.ProposedQuote;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the meeting that a statement was made at. Only meetings that took place count, and only
 * those that the speaker took part in, where one of these is so:
 *
 * <ul>
 *   <li>the sentence says it: “during the call, A said”, “A told B at their talks in Rome”;
 *   <li>it is addressed to another participant, shortly after the article tells of the meeting;
 *   <li>it goes on, in the same paragraph, with what participants said there.
 * </ul>
 */
public final class MeetingLinker {

  private static final int REACH = 4;
  private static final int COMPARED = 12;
  private static final int LONGEST = 80;

  /** Where a meeting is told of. */
  private record Telling(int start, int end, int meeting) {}

  private final Reading reading;
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Set<String>> participants = new ArrayList<>();

  private MeetingLinker(Reading reading, List<ProposedMeeting> meetings) {
    this.reading = reading;
    for (int at = 0; at < meetings.size(); at++) {
      ProposedMeeting meeting = meetings.get(at);
      Set<String> people = new HashSet<>();
      for (ProposedParticipant participant : meeting.participants()) {
        people.add(participant.actor());
      }
      participants.add(people);
      if (meeting.status() == MeetingStatus.HELD && meeting.kind() != MeetingKind.VISIT) {
        for (Evidence evidence : meeting.evidence()) {
          tellings.add(new Telling(evidence.start(), evidence.end(), at));
        }
      }
    }
    tellings.sort(Comparator.comparingInt(Telling::start).thenComparingInt(Telling::meeting));
  }

  /** The statements in the same order, with their meetings. */
  public static List<ProposedStatement> link(
      Reading reading, List<ProposedStatement> statements, List<ProposedMeeting> meetings) {
    MeetingLinker linker = new MeetingLinker(reading, meetings);
    return linker.tellings.isEmpty() ? statements : linker.link(statements);
  }

  private List<ProposedStatement> link(List<ProposedStatement> statements) {
    List<ProposedStatement> linked = new ArrayList<>(statements.size());
    int last = -1;
    Sentence lastSentence = null;
    for (ProposedStatement statement : statements) {
      int meeting = -1;
      Sentence sentence = null;
      if (!statement.speakers().isEmpty()
          && !statement.evidence().isEmpty()
          && statement.evidence().get(0).via().isEmpty()) {
        sentence = reading.text().sentenceAt(statement.evidence().get(0).start());
        meeting = meeting(statement, sentence, last, lastSentence);
      }
      if (meeting >= 0) {
        linked.add(statement.at(meeting));
        last = meeting;
        lastSentence = sentence;
      } else {
        linked.add(statement);
        if (sentence == null || !sentence.equals(lastSentence)) {
          last = -1;
        }
      }
    }
    return linked;
  }

  private int meeting(
      ProposedStatement statement, Sentence sentence, int last, Sentence lastSentence) {
    if (sentence == null || isElsewhere(sentence)) {
      return -1;
    }
    int named = named(statement, sentence);
    if (named >= 0) {
      return named;
    }
    if (!statement.addressees().isEmpty()) {
      return addressed(statement, sentence);
    }
    return last >= 0
            && lastSentence != null
            && sentence.index() - lastSentence.index() <= 1
            && isSameParagraph(sentence, lastSentence)
            && isAt(statement, last)
        ? last
        : -1;
  }

  private boolean isSameParagraph(Sentence one, Sentence other) {
    return reading.text().paragraph(one).equals(reading.text().paragraph(other));
  }

  /** Those who speak, and those whom they address, take part. */
  private boolean isAt(ProposedStatement statement, int meeting) {
    return participants.get(meeting).containsAll(statement.speakers())
        && participants.get(meeting).containsAll(statement.addressees());
  }

  /** The meeting that the sentence names beside what was said: “during the call”; else -1. */
  private int named(ProposedStatement statement, Sentence sentence) {
    List<Token> tokens = reading.text().tokens();
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST);
    for (int at = sentence.from() + 1; at < limit; at++) {
      String word = tokens.get(at).lower();
      boolean noun =
          ContactWords.MEETING_NOUNS.contains(word)
              || ContactWords.CALL_NOUNS.contains(word)
              || ContactWords.SUMMIT_NOUNS.contains(word);
      if (noun && isDuring(at, sentence.from()) && !isSaid(statement, tokens.get(at).start())) {
        boolean back = refersBack(at, sentence);
        return told(tokens.get(at).start(), sentence, statement, back ? REACH : 0, back);
      }
    }
    return -1;
  }

  /** “the call”, “their talks”, but not “the meeting of his party”. */
  private boolean refersBack(int noun, Sentence sentence) {
    List<Token> tokens = reading.text().tokens();
    String next = noun + 1 < sentence.to() ? tokens.get(noun + 1).lower() : "";
    if (next.equals("of") || next.equals("with") || next.equals("between")) {
      return false;
    }
    for (int at = noun - 1; at >= Math.max(sentence.from(), noun - 4); at--) {
      switch (tokens.get(at).lower()) {
        case "the", "their", "this", "these", "that", "his", "her" -> {
          return true;
        }
        case "during", "in", "at", "a", "an" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether “during”, “in” or “at” governs a noun, with its attributes between. */
  private boolean isDuring(int noun, int from) {
    for (int at = noun - 1; at >= Math.max(from, noun - 7); at--) {
      switch (reading.text().tokens().get(at).lower()) {
        case "during", "in", "at", "over" -> {
          return true;
        }
        case "after", "before", "of", "following", "ahead", "with", "for", "on", "to", "and" -> {
          return false;
        }
        default -> {
          if (reading.text().tokens().get(at).isMark(',')) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** Whether a place stands in what was said, and not in what is told of it. */
  private boolean isSaid(ProposedStatement statement, int offset) {
    for (ProposedQuote quote : statement.quotes()) {
      if (quote.start() <= offset && offset < quote.end()) {
        return true;
      }
    }
    int start =
        reading.text().text().indexOf(statement.text(), statement.evidence().get(0).start());
    return start >= 0
        && start < statement.evidence().get(0).end()
        && start <= offset
        && offset < start + statement.text().length();
  }

  /**
   * The one meeting of the speaker that is told of last before the end of a sentence, at most so
   * many sentences back; -1 where there is none, or more than one in the same sentence.
   *
   * @param offset of the noun that means it; the words that tell of it may cover it
   * @param any whether others count than the one that the noun belongs to
   */
  private int told(
      int offset, Sentence sentence, ProposedStatement statement, int back, boolean any) {
    int found = -1;
    int foundSentence = -1;
    int end = reading.text().tokens().get(sentence.to() - 1).end();
    int compared = 0;
    for (int at = before(end) - 1; at >= 0 && compared < COMPARED; at--, compared++) {
      Telling telling = tellings.get(at);
      Sentence told = reading.text().sentenceAt(telling.start());
      if (told == null || sentence.index() - told.index() > back) {
        break;
      }
      if (found >= 0 && told.index() != foundSentence) {
        break;
      }
      if (isAt(statement, telling.meeting())) {
        boolean here = telling.start() <= offset && offset < telling.end();
        if (here) {
          return telling.meeting();
        }
        if (!any) {
          continue;
        }
        if (found >= 0 && found != telling.meeting()) {
          return -1;
        }
        found = telling.meeting();
        foundSentence = told.index();
      }
    }
    return found;
  }

  /** The meeting told of shortly before at which one participant says something to another. */
  private int addressed(ProposedStatement statement, Sentence sentence) {
    return told(-1, sentence, statement, REACH, true);
  }

  /** How many tellings start before an offset. */
  private int before(int offset) {
    int low = 0;
    int high = tellings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tellings.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the words say that it was said elsewhere or at another time. */
  private boolean isElsewhere(Sentence sentence) {
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST);
    for (int at = sentence.from(); at < limit; at++) {
      switch (reading.text().tokens().get(at).lower()) {
        case "reporters",
            "journalists",
            "press",
            "news",
            "interview",
            "tweeted",
            "posted",
            "wrote",
            "letter",
            "message",
            "telegram",
            "twitter",
            "facebook",
            "parliament",
            "lawmakers",
            "earlier",
            "previously",
            "later",
            "afterwards",
            "afterward",
            "after",
            "before",
            "ahead",
            "yesterday's",
            "separately" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
