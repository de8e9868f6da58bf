package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.TokenKind;
import java.util.Set;

/** What a verb after “and” shares with the one before it: “is expected to visit B and meet C”. */
final class SharedMood {

  private static final int REACH = 30;

  /** Forms that need a verb before them to say when; “A and B meet” has its own subject. */
  private static final Set<String> BARE =
      Words.of(
          "meet hold visit receive host speak talk travel fly attend confer greet welcome phone"
              + " call head go pay have begin start open conduct conclude sit join");

  private final Phrases phrases;

  SharedMood(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Adds the moods of the verb that a bare one shares its own with. */
  void read(int verb, int from, Set<Mood> moods) {
    if (!moods.isEmpty() || !BARE.contains(phrases.word(verb)) || !isJoined(verb, from)) {
      return;
    }
    for (int at = verb - 2; at >= Math.max(from, verb - REACH); at--) {
      if (phrases.isMark(at, ';') || phrases.isMark(at, '“') || phrases.isMark(at, '”')) {
        return;
      }
      String word = phrases.word(at);
      boolean modal = ModalWords.FUTURE.contains(word) || ModalWords.POSSIBLE.contains(word);
      if ((!modal && !word.equals("to")) || !isVerb(at + 1)) {
        continue;
      }
      int next = at + 1;
      while (ModalWords.ADVERBS.contains(phrases.word(next))) {
        next++;
      }
      VerbGroup group = VerbGroup.of(phrases.tokens, from, next);
      moods.addAll(group.moods());
      if (group.infinitive() && moods.isEmpty()) {
        boolean heading = phrases.isPerson(phrases.mention(group.start() - 1));
        moods.add(heading ? Mood.PLANNED : Mood.WISHED);
      }
      return;
    }
  }

  private boolean isJoined(int verb, int from) {
    int before = verb - 1;
    while (before > from && ModalWords.ADVERBS.contains(phrases.word(before))) {
      before--;
    }
    String word = phrases.word(before);
    return before > from
        && (word.equals("and")
            || word.equals("then")
            || word.equals("or")
            || phrases.isMark(before, ','));
  }

  private boolean isVerb(int at) {
    return phrases.mention(at) == null
        && phrases.date(at) == null
        && at < phrases.tokens.size()
        && phrases.tokens.get(at).kind() == TokenKind.WORD
        && !phrases.tokens.get(at).isCapitalized()
        && !ContactWords.DETERMINERS.contains(phrases.word(at));
  }
}
