package dev.entente.ingest.meeting;

import dev.entente.meeting.MeetingFormat;

/** Reads how they meet of whom a trigger tells. */
final class TriggerFormat {

  private static final int WINDOW = 12;

  private final Phrases phrases;
  private final ClauseBounds bounds;

  TriggerFormat(Phrases phrases, ClauseBounds bounds) {
    this.phrases = phrases;
    this.bounds = bounds;
  }

  /** How they meet, as words around the trigger tell it. */
  MeetingFormat nearest(int trigger, int from, int to) {
    int low = Math.max(from, trigger - 6);
    int high = Math.min(to, trigger + WINDOW);
    for (int distance = 0; distance <= WINDOW; distance++) {
      MeetingFormat after = trigger + distance < high ? form(trigger + distance) : null;
      MeetingFormat before = trigger - distance >= low ? form(trigger - distance) : null;
      if (after != null) {
        return after;
      }
      if (before != null) {
        return before;
      }
      if (distance > 0 && trigger + distance < high && bounds.isBoundary(trigger + distance)) {
        high = trigger + distance;
      }
      if (distance > 0 && trigger - distance >= low && bounds.isBoundary(trigger - distance)) {
        low = trigger - distance + 1;
      }
    }
    return MeetingFormat.UNKNOWN;
  }

  private MeetingFormat form(int at) {
    String word = phrases.word(at);
    if (ContactWords.VIDEO.contains(word) && !isRecording(at)) {
      return MeetingFormat.VIDEO;
    }
    if (ContactWords.TELEPHONE.contains(word)) {
      return MeetingFormat.PHONE;
    }
    if (ContactWords.IN_PERSON.contains(word)
        || (word.equals("person") && phrases.word(at - 1).equals("in"))
        || (word.equals("face") && phrases.word(at + 1).equals("to"))) {
      return MeetingFormat.IN_PERSON;
    }
    return null;
  }

  /** “A video of the handshake was posted online”: it is no way to meet. */
  private boolean isRecording(int at) {
    String word = phrases.word(at);
    String before = phrases.word(at - 1);
    if (word.equals("video")) {
      String next = phrases.word(at + 1);
      boolean means =
          before.equals("by")
              || before.equals("via")
              || before.equals("over")
              || before.equals("on")
              || before.equals("through");
      return !means
          && !phrases.isDash(at + 1)
          && !ContactWords.MEETING_NOUNS.contains(next)
          && !ContactWords.CALL_NOUNS.contains(next)
          && !ContactWords.SUMMIT_NOUNS.contains(next)
          && !ContactWords.LINKS.contains(next);
    }
    return word.equals("online")
        && (before.startsWith("post")
            || before.startsWith("publish")
            || before.startsWith("surface")
            || before.startsWith("share")
            || before.startsWith("circulat"));
  }
}
