package dev.entente.ingest.meeting;

/** Finds clauses between commas that tell of someone else: “, who took office in May,”. */
final class Relatives {

  private static final int LONGEST = 25;

  private final Phrases phrases;

  Relatives(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Whether a clause begins at a comma that is not about what the trigger tells of. */
  boolean opens(int comma, int trigger) {
    if (!phrases.isMark(comma, ',')) {
      return false;
    }
    return switch (phrases.word(comma + 1)) {
      case "who", "whose", "whom" -> true;
      case "which" -> isOfCircumstance(comma, trigger);
      default -> false;
    };
  }

  /** The comma that closes the clause which one opens; -1 where it goes on to the end. */
  int end(int comma, int limit) {
    for (int at = comma + 1; at < Math.min(limit, comma + LONGEST); at++) {
      if (phrases.isMark(at, ',')) {
        return at;
      }
    }
    return -1;
  }

  /** The comma that opens the clause about someone which one closes; -1 where it closes none. */
  int opening(int comma, int low) {
    if (!phrases.isMark(comma, ',')) {
      return -1;
    }
    for (int at = comma - 1; at >= Math.max(low, comma - LONGEST); at--) {
      if (phrases.isMark(at, ',')) {
        String word = phrases.word(at + 1);
        return word.equals("who") || word.equals("whose") || word.equals("whom") ? at : -1;
      }
    }
    return -1;
  }

  /** “Talks at the summit, which opens on Monday”: it is the summit that does. */
  private boolean isOfCircumstance(int comma, int trigger) {
    for (int at = comma - 1; at > trigger; at--) {
      switch (phrases.word(at)) {
        case "at", "in", "on", "during", "ahead", "before", "after" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
