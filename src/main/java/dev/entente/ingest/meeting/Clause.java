package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;

/** Looks around in the clause of a trigger. */
final class Clause {

  private final Phrases phrases;

  Clause(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Index after one of two prepositions, where only adverbials stand before it: “by video link on
   * Friday with”; -1 where there is none.
   */
  int after(int from, int limit, String preposition, String other) {
    int end = Math.min(limit, from + 16);
    for (int at = from; at < end; at++) {
      String word = phrases.word(at);
      if (word.equals(preposition) || word.equals(other)) {
        boolean one = word.equals("to") && phrases.word(at - 1).equals("face");
        if (!one) {
          return at + 1;
        }
      }
      if (!isAdverbial(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAdverbial(int at) {
    if (phrases.date(at) != null) {
      return true;
    }
    if (phrases.mention(at) != null) {
      return phrases.country(phrases.mention(at)) != null && isPlacing(at);
    }
    Token token = phrases.tokens.get(at);
    if (token.kind() == TokenKind.MARK) {
      return token.isMark(',');
    }
    String word = token.lower();
    return ModalWords.ADVERBS.contains(word)
        || word.endsWith("ly")
        || (token.isCapitalized() && isPlacing(at))
        || token.kind() == TokenKind.NUMBER
        || ADVERBIAL.contains(word);
  }

  private boolean isPlacing(int at) {
    for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
      String word = phrases.word(before);
      if (word.equals("in") || word.equals("at")) {
        return true;
      }
    }
    return false;
  }

  private static final java.util.Set<String> ADVERBIAL =
      dev.entente.ingest.lexicon.Words.of(
          "by via over on through in at the a an video link videolink phone telephone call"
              + " conference videoconference face to person one-on-one behind closed doors for"
              + " first second third time hours hour minutes two three more than about an half this"
              + " last week month year day morning evening afternoon night again capital city his"
              + " her residence palace down out some late early sidelines margins of summit"
              + " previous tête-à-tête face-to-face private format secure line zoom up length"
              + " informally weekend once dinner lunch talks");

  /** Whether who did not meet did not only until or since then: “had not met before”. */
  boolean isUntilNow(int trigger, int limit) {
    for (int at = trigger + 1; at < Math.min(limit, trigger + 10); at++) {
      switch (phrases.word(at)) {
        case "before", "since", "yet", "until", "previously" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether what follows tells of a habit: “have met about 40 times”. */
  boolean isHabit(int trigger, int limit) {
    for (int at = trigger + 1; at < Math.min(limit, trigger + 7); at++) {
      String word = phrases.word(at);
      if (word.equals("times")
          || word.equals("regularly")
          || word.equals("often")
          || word.equals("frequently")
          || word.equals("dozens")
          || word.equals("annually")) {
        return true;
      }
    }
    String before = phrases.word(trigger - 1);
    return before.equals("regularly")
        || before.equals("often")
        || before.equals("frequently")
        || before.equals("repeatedly")
        || before.equals("usually")
        || before.equals("rarely");
  }
}
