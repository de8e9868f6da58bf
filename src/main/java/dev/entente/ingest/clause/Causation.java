package dev.entente.ingest.clause;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Token;
import java.util.List;
import java.util.Set;

/** Finds who has someone do something: of “invited Xi to visit” it is “invited”. */
final class Causation {

  /** Verbs that take an object and an infinitive: “invited Xi to visit”. */
  private static final Set<String> CAUSES =
      Words.of(
          "invited invite invites inviting asked asks urged urges urging told wants wanted "
              + "expects expected called calls persuaded allowed allows ordered encouraged "
              + "encourages begged advised pressed pressing pushed requested allow for enabled "
              + "enables let challenged offered");

  private Causation() {}

  /** The verb whose object stands up to a token; -1 where there is none. */
  static int before(List<Token> tokens, int floor, int last) {
    for (int at = last; at >= floor; at--) {
      Token token = tokens.get(at);
      if (CAUSES.contains(token.lower())) {
        return at == last ? -1 : at;
      }
      if (token.isMark(',') || token.isMark(';') || token.isMark('“') || token.isMark('”')) {
        return -1;
      }
    }
    return -1;
  }
}
