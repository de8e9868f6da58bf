package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;

/** Finds where that begins which stands between commas or marks behind a subject. */
final class Insertions {

  private static final int WINDOW = 45;

  private final Phrases phrases;
  private final Coordination lists;

  Insertions(Phrases phrases, Coordination lists) {
    this.phrases = phrases;
    this.lists = lists;
  }

  /** The comma that opens what the one at the token closes; -1 where there is none near. */
  int opening(int comma, int low) {
    Mention mention = phrases.mention(comma - 1);
    if (mention != null && phrases.isPerson(mention) && !phrases.isGenitive(mention)) {
      int before = lists.beforeDeterminer(phrases.first(mention) - 1, low);
      if (before < low || phrases.isMark(before, ',')) {
        return -1;
      }
    }
    for (int at = comma - 1; at >= Math.max(low, comma - WINDOW); at--) {
      if (phrases.isMark(at, ',') && at > low) {
        return isMainClause(at + 1, comma) ? -1 : at;
      }
    }
    return -1;
  }

  /** “In Paris, A will meet B, hold talks with C”: what stands between is no insertion. */
  private boolean isMainClause(int from, int to) {
    switch (phrases.word(from)) {
      case "who", "whose", "which", "where", "when", "while", "as", "after", "whom" -> {
        return false;
      }
      default -> {}
    }
    for (int at = from; at < to; at++) {
      Mention mention = phrases.mention(at);
      if (mention == null) {
        continue;
      }
      int verb = phrases.after(mention);
      String word = phrases.word(verb);
      if (phrases.isPerson(mention) && !phrases.isGenitive(mention) && verb < to) {
        return ModalWords.FUTURE.contains(word)
            || ModalWords.AUXILIARIES.contains(word)
            || ContactWords.MEET.contains(word)
            || ContactWords.SPEAK.contains(word)
            || word.equals("held");
      }
      at = verb - 1;
    }
    return false;
  }

  /** Of “A, who had won,” the first comma where the second is at the token; else -1. */
  int relative(int comma, int low) {
    int opening = opening(comma, low);
    boolean who =
        opening >= 0
            && (phrases.word(opening + 1).equals("who")
                || phrases.word(opening + 1).equals("whose"));
    return who && phrases.isPerson(phrases.mention(opening - 1)) ? opening : -1;
  }

  /** Of “A, known as ‘B’, met” or “A ‘B’ met”, with the last mark at the token, the index of A. */
  int beforeAlias(int at, int low) {
    boolean closes =
        phrases.isMark(at, '\'') || phrases.isMark(at, '’') || phrases.word(at).equals("'s");
    if (!closes && !phrases.word(at).endsWith("'")) {
      return -1;
    }
    for (int opening = at - 1; opening >= Math.max(low, at - 3); opening--) {
      boolean opens = phrases.isMark(opening, '\'') || phrases.isMark(opening, '‘');
      if (opens || phrases.word(opening).startsWith("'")) {
        return phrases.isPerson(phrases.mention(opening - 1)) ? opening - 1 : -1;
      }
    }
    return -1;
  }
}
