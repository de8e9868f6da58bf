package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;

/** Tells where the words around a trigger begin to tell of something else. */
final class ClauseBounds {

  private final Phrases phrases;

  ClauseBounds(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Whether what a token tells is of something else than what stands before it. */
  boolean isBoundary(int at) {
    String word = phrases.word(at);
    return switch (word) {
      case "“", "”", "\"" -> !isAttribute(at);
      case "if", "whose", "amid", "because" -> true;
      case "that", ";", ":", "but", "although", "while", "whereas", "until" -> true;
      case "said", "told", "announced", "added", "reported", "since", "ahead" -> true;
      default -> isTrigger(at) && !Sidelines.isBeside(phrases, at, Math.max(0, at - 14));
    };
  }

  /** “Held “fruitful” talks”: a mark of a few quoted words before a noun of a meeting. */
  private boolean isAttribute(int at) {
    for (int ahead = at; ahead < at + 7; ahead++) {
      if (phrases.isMark(ahead, '”')) {
        return ContactWords.MEETING_NOUNS.contains(phrases.word(ahead + 1));
      }
    }
    return false;
  }

  private boolean isTrigger(int at) {
    String word = phrases.word(at);
    return word.equals("met")
        || (word.equals("meet") && phrases.word(at - 1).equals("will"))
        || word.equals("spoke")
        || word.equals("spoken")
        || word.equals("phoned")
        || word.equals("received")
        || (ContactWords.VISIT_NOUNS.contains(word) && !isPurpose(at))
        || (ContactWords.CALL_NOUNS.contains(word) && !isManner(at))
        || word.equals("visited")
        || (word.equals("meeting") && !isOfSummit(at))
        || (word.equals("talks") && phrases.mention(at) == null && !isOfSummit(at));
  }

  /** “Received B on his arrival for an official visit on Monday”: it is of the same day. */
  private boolean isPurpose(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
      if (phrases.word(at).equals("for") || isWithin(at)) {
        return true;
      }
      Mention mention = phrases.mention(at);
      boolean owner = mention != null && phrases.isGenitive(mention);
      if ((mention != null && !owner) || !phrases.tokens.get(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** “Discussed it in a phone call on Monday”: the day is of both. */
  private boolean isManner(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 4); at--) {
      switch (phrases.word(at)) {
        case "in", "by", "during" -> {
          return true;
        }
        default -> {
          if (phrases.mention(at) != null || !phrases.tokens.get(at).isWord()) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** “At the end of his trip on Monday”, “during the visit on Monday”. */
  private boolean isWithin(int at) {
    String word = phrases.word(at);
    String before = phrases.word(at - 1);
    return word.equals("during")
        || (word.equals("of")
            && (before.equals("end")
                || before.equals("start")
                || before.equals("part")
                || before.equals("beginning")));
  }

  /** “Summit talks”: one meeting. */
  private boolean isOfSummit(int noun) {
    return ContactWords.SUMMIT_NOUNS.contains(phrases.word(noun - 1));
  }

  /** “Days after he went to Geneva”: what follows has a subject and a place of its own. */
  boolean isClauseAfter(int at) {
    String word = phrases.word(at);
    Mention next = phrases.mention(phrases.word(at + 1).equals("the") ? at + 2 : at + 1);
    return (word.equals("after") || word.equals("before"))
        && phrases.isPerson(next)
        && !phrases.isGenitive(next);
  }
}
