package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;

/** Reads the one whom a noun phrase is about: of “Putin’s predecessor, X” it is X. */
final class HeadReader {

  private static final int LONGEST = 9;

  private final Phrases phrases;
  private final OfficeNames offices;

  HeadReader(Phrases phrases) {
    this.phrases = phrases;
    this.offices = new OfficeNames(phrases);
  }

  /** The one whom a noun phrase from a token on is about; null where it is about nobody. */
  Mention read(int from, int limit) {
    int at = from;
    boolean possessor = false;
    boolean titled = false;
    boolean of = false;
    int words = 0;
    int end = Math.min(limit, from + 24);
    while (at < end && words < LONGEST) {
      Mention mention = phrases.mention(at);
      if (mention != null) {
        int next = phrases.after(mention);
        if (phrases.isGenitive(mention)) {
          possessor = true;
        } else if (of) {
          of = false;
          possessor = true;
        } else if (mention.kind() != MentionKind.DEMONYM) {
          boolean person = phrases.isPerson(mention);
          if (person) {
            return mention;
          }
          if (!isTitle(next)) {
            return possessor || words > 1 ? null : phrases.isPolity(mention) ? mention : null;
          }
        }
        at = next;
        words++;
        continue;
      }
      Token token = phrases.tokens.get(at);
      String word = token.lower();
      titled |= ContactWords.PEOPLE.contains(word);
      if (token.isMark('(') && at > from && close(at, Math.min(end, at + 4)) > 0) {
        // “National Security Adviser (NSA) B”
        at = close(at, Math.min(end, at + 4));
        continue;
      }
      if (token.kind() == TokenKind.MARK) {
        boolean title =
            at > from
                && (ContactWords.PEOPLE.contains(phrases.word(at - 1))
                    || (titled && phrases.isPerson(phrases.mention(at + 1))));
        if (!(token.isMark(',') && (possessor || title)) && !token.isMark('.')) {
          return null;
        }
        if (token.isMark('.') && at + 1 >= limit) {
          return null;
        }
      } else if (word.equals("of")
          && words > 0
          && ContactWords.PEOPLE.contains(phrases.word(at - 1))) {
        of = true;
      } else if (word.equals("of")
          && titled
          && phrases.tokens.get(at - 1).isCapitalized()
          && at + 1 < end
          && phrases.tokens.get(at + 1).isCapitalized()) {
        // “The chairman of the People’s Council of Peru, B”
        of = true;
      } else if (word.equals("from") && phrases.word(at - 1).startsWith("counterpart")) {
        // “His counterpart from Chile, B”
        of = true;
      } else if (word.equals("and") && isDemonym(at - 1) && isDemonym(at + 1)) {
        // “Canadian and British premiers A and B”
        words--;
      } else if ((ContactWords.PREPOSITIONS.contains(word) && !(word.equals("with") && at == from))
          || ContactWords.CONJUNCTIONS.contains(word)
          || (ModalWords.AUXILIARIES.contains(word) && !phrases.word(at - 1).equals("country"))
          || !isBeforeName(token)) {
        return words == 0 ? null : offices.behind(at, limit);
      }
      words++;
      at++;
    }
    return null;
  }

  /** “US [special envoy]”: an office behind a country or an organization. */
  private boolean isTitle(int at) {
    int noun = ContactWords.ATTRIBUTES.contains(phrases.word(at)) ? at + 1 : at;
    return ContactWords.PEOPLE.contains(phrases.word(noun));
  }

  private boolean isDemonym(int at) {
    return phrases.mention(at) != null && phrases.mention(at).kind() == MentionKind.DEMONYM;
  }

  /** Whether a word may stand before a name as a part of the same noun phrase. */
  private static boolean isBeforeName(Token token) {
    String word = token.lower();
    return token.isCapitalized()
        || ContactWords.DETERMINERS.contains(word)
        || ContactWords.PEOPLE.contains(word)
        || ContactWords.ATTRIBUTES.contains(word)
        || ModalWords.ADVERBS.contains(word)
        || word.equals("with")
        || word.equals("country")
        || token.isGenitive()
        || word.endsWith("-year-old")
        || word.endsWith("-old")
        || word.endsWith("elect");
  }

  /** The place behind a bracket that opens at a token; -1 where none closes it. */
  int close(int at, int limit) {
    for (int to = at + 1; to < Math.min(limit, at + 10); to++) {
      if (phrases.isMark(to, ')')) {
        return to + 1;
      }
    }
    return -1;
  }
}
