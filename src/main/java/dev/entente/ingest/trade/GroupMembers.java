package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import java.util.Set;

/**
 * Finds the preposition that leads to a side of trade over the words for its members: “to the five
 * member states of the union”, “with the 10-member bloc”.
 */
final class GroupMembers {

  private static final Set<String> BESIDE =
      Words.of(
          "the neighbouring neighboring supplier key top main all fellow other regional wider whole"
              + " entire");
  private static final Set<String> MEMBERS =
      Words.of("members states countries nations economies markets partners");

  private GroupMembers() {}

  /** Index of the word before a name and what belongs to it: of “to” in “to members of the EU”. */
  static int before(Passage clause, int name) {
    int at = beside(clause, name - 1);
    if (clause.is(at, "of") && clause.is(at - 1, "all")) {
      // “To all of Asia”
      return at - 2;
    }
    if (!clause.is(at, "of") || !MEMBERS.contains(clause.lower(at - 1))) {
      return at;
    }
    at -= clause.is(at - 2, "member") ? 3 : 2;
    return beside(clause, at);
  }

  /** Whether members of a group are told at an index: “members of the union”. */
  static boolean isAt(Passage clause, int at) {
    int noun = clause.is(at, "member") ? at + 1 : at;
    return MEMBERS.contains(clause.lower(noun)) && clause.is(noun + 1, "of");
  }

  private static int beside(Passage clause, int from) {
    int at = from;
    while (BESIDE.contains(clause.lower(at)) || isCount(clause, at)) {
      at--;
    }
    return at;
  }

  /** “Five”, “27”, “10-member”. */
  private static boolean isCount(Passage clause, int at) {
    String word = clause.lower(at);
    boolean number = clause.has(at) && clause.token(at).kind() == TokenKind.NUMBER;
    return word.endsWith("-member")
        || word.endsWith("-nation")
        || word.endsWith("-country")
        || (number && clause.number(at) > 0 && clause.year(at) < 0)
        || NumberWords.cardinal(word) > 1;
  }
}
