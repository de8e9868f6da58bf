package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.lexicon.ModalWords;
import java.util.Set;

/** Finds what was planned once: “was due to visit Oslo and meet B”. */
final class PastPlans {

  private static final int REACH = 30;

  private final Phrases phrases;

  PastPlans(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Whether what governs a noun, and plans what it tells of, follows “was due to”. */
  boolean governs(Governing governing, Set<Mood> moods, int from) {
    return moods.contains(Mood.PLANNED) && governing.at() >= from && governs(governing.at(), from);
  }

  /** Whether a verb, or the one that it is joined to with “and”, follows “was due to”. */
  boolean governs(int verb, int from) {
    for (int at = verb - 1; at > Math.max(from, verb - REACH); at--) {
      String word = phrases.word(at);
      if (word.equals("to") && ModalWords.PLANS.contains(phrases.word(at - 1))) {
        int be = at - 2;
        while (be > from && ModalWords.ADVERBS.contains(phrases.word(be))) {
          be--;
        }
        return phrases.word(be).equals("was")
            || phrases.word(be).equals("were")
            || phrases.word(be).equals("been");
      }
      if (phrases.isMark(at, ';')
          || phrases.isMark(at, '“')
          || ModalWords.FUTURE.contains(word)
          || word.equals("is")
          || word.equals("are")) {
        return false;
      }
    }
    return false;
  }
}
