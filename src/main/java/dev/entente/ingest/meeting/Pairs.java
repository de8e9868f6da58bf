package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the two whom “they”, “the two” and “their” mean where they meet. */
final class Pairs {

  private static final int REACH = 70;

  private final Phrases phrases;

  Pairs(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The two persons named before a token, where there are no more and no fewer. */
  Group before(int token) {
    int from = phrases.reading.text().sentenceAt(phrases.tokens.get(token).start()).from();
    Group same = before(token, from);
    return same.isEmpty() ? before(token, token - REACH) : same;
  }

  private Group before(int token, int low) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (int at = token - 1;
        at >= Math.max(Math.max(0, low), token - REACH) && found.size() < 3;
        at--) {
      Mention mention = phrases.mention(at);
      if (mention == null) {
        continue;
      }
      if (phrases.isPerson(mention)
          && mention.kind() != MentionKind.PRONOUN
          && (found.size() < 2 || isNear(token, at))) {
        mention.actors().forEach(slug -> found.putIfAbsent(slug, mention));
      }
      at = phrases.first(mention);
    }
    if (found.size() != 2) {
      return Group.NONE;
    }
    List<Mention> both = new ArrayList<>();
    for (Mention mention : found.values()) {
      if (!both.contains(mention)) {
        both.add(0, mention);
      }
    }
    return new Group(List.copyOf(both), token, token);
  }

  /** A third person counts where the same sentence or the one before names them. */
  private boolean isNear(int token, int at) {
    return phrases.reading.text().sentenceAt(phrases.tokens.get(token).start()).index()
            - phrases.reading.text().sentenceAt(phrases.tokens.get(at).start()).index()
        <= 1;
  }

  /** Whether the words before a verb mean two persons named before: “they”, “the two leaders”. */
  boolean isPair(int last, int from) {
    if (last < from || phrases.mention(last) != null) {
      return false;
    }
    String word = phrases.word(last);
    if (word.equals("they") || word.equals("two") || word.equals("pair") || word.equals("them")) {
      return true;
    }
    String before = phrases.word(last - 1);
    return (word.equals("leaders")
            || word.equals("presidents")
            || word.equals("men")
            || word.equals("ministers")
            || word.equals("politicians"))
        && (before.equals("two") || before.equals("both"));
  }
}
