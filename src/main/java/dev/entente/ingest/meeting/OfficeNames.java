package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;

/** Finds the name behind a long office: “the envoy for peace in the Sahel, A”. */
final class OfficeNames {

  private static final int LONGEST = 10;

  private final Phrases phrases;

  OfficeNames(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Whoever has the office; {@code null} where no name follows.
   *
   * @param at index of the preposition behind its title
   */
  Mention behind(int at, int limit) {
    if (!isOfOffice(at)) {
      return null;
    }
    for (int ahead = at + 1; ahead < Math.min(limit, at + LONGEST); ahead++) {
      Mention mention = phrases.mention(ahead);
      if (phrases.isMark(ahead, ',')) {
        Mention name = phrases.mention(ahead + 1);
        boolean person = phrases.isPerson(name) && !phrases.isGenitive(name);
        return person && isNamed(ahead + 1) ? name : null;
      }
      Token token = phrases.tokens.get(ahead);
      String word = token.lower();
      boolean verb =
          ModalWords.AUXILIARIES.contains(word)
              || ModalWords.FUTURE.contains(word)
              || ModalWords.POSSIBLE.contains(word)
              || (ContactWords.CONJUNCTIONS.contains(word) && !word.equals("and"));
      if (phrases.isPerson(mention)
          || phrases.date(ahead) != null
          || token.kind() != TokenKind.WORD
          || verb) {
        return null;
      }
    }
    return null;
  }

  private boolean isNamed(int at) {
    return phrases.tokens.get(at).isCapitalized();
  }

  private boolean isOfOffice(int at) {
    return switch (phrases.word(at)) {
      case "on", "for", "to" -> ContactWords.PEOPLE.contains(phrases.word(at - 1));
      default -> false;
    };
  }
}
