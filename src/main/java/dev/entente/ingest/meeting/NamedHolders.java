package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds those whom a list between commas names: “the leaders of Peru and Chile, A and B, met”, “the
 * three presidents, A, B and C, met”.
 */
final class NamedHolders {

  private static final int LONGEST = 30;

  private static final Set<String> HOLDERS =
      Words.of(
          "leaders presidents ministers premiers chancellors kings diplomats counterparts heads"
              + " foes allies rivals neighbours neighbors");

  /** What stands between them and the list, beside names of countries. */
  private static final Set<String> OF_COUNTRIES =
      Words.of(
          "of the two three four five six seven countries nations states sides powers governments"
              + " state government and");

  private static final Set<String> BEFORE_HOLDERS =
      Words.of("four five six seven foreign prime defence defense finance");

  private final Phrases phrases;
  private final Coordination lists;

  NamedHolders(Phrases phrases, Coordination lists) {
    this.phrases = phrases;
    this.lists = lists;
  }

  /** Those of a list that a comma ends, where the noun that it explains is the subject. */
  Group before(int comma, int low) {
    Deque<Mention> names = new ArrayDeque<>();
    int from = names(comma, low, names);
    if (names.size() < 2 || !phrases.isMark(from, ',')) {
      return Group.NONE;
    }
    int holders = holders(from - 1, Math.max(low, from - LONGEST));
    if (holders < 0 || isGoverned(holders, low)) {
      return Group.NONE;
    }
    return new Group(List.copyOf(names), from + 1, comma);
  }

  /** Adds the persons of the list; gives the index of what stands before the first of them. */
  private int names(int end, int low, Deque<Mention> names) {
    int at = end;
    while (at > low) {
      Mention name = phrases.mention(at - 1);
      if (!phrases.isPerson(name) || name.isPlural() || phrases.isGenitive(name)) {
        return at;
      }
      names.addFirst(name);
      int before = lists.beforeDeterminer(phrases.first(name) - 1, low);
      int joined = Additions.before(phrases, before);
      at = phrases.isMark(joined, ',') ? joined : joined + 1;
      if (at > before) {
        return before;
      }
    }
    return at;
  }

  /**
   * Index of the noun that ends at a token, or before the countries that do; -1 where none does.
   */
  private int holders(int last, int low) {
    for (int at = last; at >= low; at--) {
      Mention mention = phrases.mention(at);
      if (mention == null && HOLDERS.contains(phrases.word(at))) {
        return at;
      }
      boolean country = mention != null && phrases.isPolity(mention);
      if (!country && !phrases.isMark(at, ',') && !OF_COUNTRIES.contains(phrases.word(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether something is done to them, or with them. */
  private boolean isGoverned(int holders, int low) {
    int at = holders - 1;
    while (at >= low && isAttribute(at)) {
      at--;
    }
    return lists.isGoverning(at, low);
  }

  private boolean isAttribute(int at) {
    Mention mention = phrases.mention(at);
    String word = phrases.word(at);
    return mention != null
        ? phrases.isPolity(mention)
        : word.equals("and")
            || BEFORE_HOLDERS.contains(word)
            || ContactWords.ATTRIBUTES.contains(word)
            || ContactWords.DETERMINERS.contains(word);
  }
}
