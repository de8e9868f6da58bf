package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;

/** Tells whether a list goes on: “A, B and C”. */
final class ListEnds {

  private static final int LONGEST = 64;

  private final Phrases phrases;
  private final HeadReader heads;

  ListEnds(Phrases phrases, HeadReader heads) {
    this.phrases = phrases;
    this.heads = heads;
  }

  /** Whether a list goes on to an “and”, so that a comma before did not end it. */
  boolean isListed(int at, int limit, boolean both) {
    for (int ahead = at; ahead < Math.min(limit, at + LONGEST); ahead++) {
      Mention mention = phrases.mention(ahead);
      if (mention != null) {
        ahead = phrases.after(mention) - 1;
        continue;
      }
      String word = phrases.word(ahead);
      int added = Additions.afterPhrase(phrases, ahead);
      if (added > ahead) {
        return heads.read(added, limit) != null;
      }
      if (word.equals("and")) {
        Mention last = heads.read(ahead + 1, limit);
        return last == null
            ? isOthers(ahead + 1, limit)
            : both || !isFollowedByVerb(phrases.after(last), limit);
      }
      if (!phrases.isMark(ahead, ',')
          && !ContactWords.PEOPLE.contains(word)
          && !phrases.tokens.get(ahead).isCapitalized()
          && !phrases.tokens.get(ahead).isGenitive()
          && !Appositions.isBetweenOffices(word)) {
        return false;
      }
    }
    return false;
  }

  /** “A, B and other senior officials”: a list whose last ones have no name. */
  private boolean isOthers(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 6); at++) {
      String word = phrases.word(at);
      if (ContactWords.PEOPLE.contains(word) && word.endsWith("s")) {
        return !isFollowedByVerb(at + 1, limit);
      }
      boolean demonym =
          phrases.mention(at) != null && phrases.mention(at).kind() == MentionKind.DEMONYM;
      boolean other = word.startsWith("other") || word.equals("global") || word.equals("world");
      if (!demonym
          && !other
          && !ContactWords.ATTRIBUTES.contains(word)
          && !ContactWords.DETERMINERS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether those before a token are the subject of a verb there. */
  boolean isFollowedByVerb(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    Token token = phrases.tokens.get(at);
    String word = token.lower();
    return token.kind() == TokenKind.WORD
        && !token.isCapitalized()
        && (ModalWords.AUXILIARIES.contains(word)
            || ModalWords.FUTURE.contains(word)
            || ModalWords.POSSIBLE.contains(word)
            || word.endsWith("ed")
            || word.equals("said")
            || word.equals("told")
            || word.equals("met"));
  }
}
