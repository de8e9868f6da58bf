package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;

/** Goes back over what stands between a subject and its verb: “in Geneva”, “on Monday”. */
final class Adverbials {

  private final Phrases phrases;

  Adverbials(Phrases phrases) {
    this.phrases = phrases;
  }

  int beforeDate(int at, int low) {
    int before = at;
    while (before >= low && phrases.date(before) != null) {
      before--;
    }
    while (before >= low && isTime(phrases.word(before))) {
      before--;
    }
    return before;
  }

  int beforeNoun(int at, int low) {
    int before = at;
    int words = 0;
    while (before >= low
        && words < 4
        && phrases.mention(before) == null
        && phrases.tokens.get(before).isWord()
        && !ContactWords.PREPOSITIONS.contains(phrases.word(before))) {
      String word = phrases.word(before);
      before--;
      words++;
      if (ContactWords.DETERMINERS.contains(word)) {
        break;
      }
    }
    return before;
  }

  /**
   * Of “in Geneva”, “upon his arrival” or “and his wife”, with its last word at the token, the
   * index before it; else -1.
   */
  int before(int at, int low) {
    int noun = companion(at, low);
    noun = noun < 0 ? placeBefore(at, low) : noun;
    return noun < 0 ? phraseBefore(at, low) : noun;
  }

  /** Of “A and his wife”, with “wife” at the token, the index of “A”; else -1. */
  private int companion(int at, int low) {
    int before = at;
    while (before >= Math.max(low, at - 3) && ContactWords.PEOPLE.contains(phrases.word(before))) {
      before--;
    }
    String word = phrases.word(before);
    boolean own =
        word.equals("his")
            || word.equals("her")
            || word.equals("a")
            || word.equals("other")
            || word.equals("several");
    return before < at && own && phrases.word(before - 1).equals("and") && before - 2 >= low
        ? before - 2
        : -1;
  }

  /** Of “in Geneva met”, with the place at the token, the index before “in”; else -1. */
  private int placeBefore(int at, int low) {
    for (int before = at; before >= Math.max(low, at - 3); before--) {
      String word = phrases.word(before);
      if (word.equals("in") || word.equals("at")) {
        return before < at ? before - 1 : -1;
      }
      if (!phrases.tokens.get(before).isCapitalized()) {
        return -1;
      }
    }
    return -1;
  }

  /** Of “A upon his arrival met”, with “arrival” at the token, the index of “A”; else -1. */
  private int phraseBefore(int at, int low) {
    for (int before = at; before > Math.max(low, at - 6); before--) {
      Mention mention = phrases.mention(before);
      if (mention != null && !phrases.isGenitive(mention)) {
        return -1;
      }
      switch (phrases.word(before)) {
        case "upon", "during", "after", "on", "in", "at", "before", "following" -> {
          Mention person = phrases.mention(before - 1);
          return before < at && phrases.isPerson(person) && !phrases.isGenitive(person)
              ? before - 1
              : -1;
        }
        default -> {
          if (!phrases.tokens.get(before).isWord()) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  static boolean isTime(String word) {
    return switch (word) {
      case "on",
          "in",
          "at",
          "last",
          "week",
          "month",
          "year",
          "day",
          "time",
          "late",
          "early",
          "both",
          "all",
          "themselves",
          "a",
          "the",
          "ago",
          "today",
          "there",
          "here" ->
          true;
      default -> false;
    };
  }
}
