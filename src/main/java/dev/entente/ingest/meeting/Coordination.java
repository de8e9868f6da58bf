package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the list that a name ends, and what governs it: “between A, B and C”. */
final class Coordination {

  private static final int MOST = 16;

  private final Phrases phrases;

  Coordination(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Whether a list stands after a preposition or a verb: “between A and B”, “told A and B”. */
  boolean isAfterPreposition(Group group, int low) {
    if (group.mentions().size() < 2) {
      return false;
    }
    return isGoverning(beforeDeterminer(group.from() - 1, low), low);
  }

  /** Whether a preposition or a verb at a token has what follows as its object. */
  boolean isGoverning(int at, int low) {
    boolean preposition = ContactWords.PREPOSITIONS.contains(phrases.word(at)) && !isSince(at);
    return at >= low && (preposition || isObject(at, low));
  }

  /**
   * Whether a list is the rest of one that a preposition governs, as “B and C” of “with A, B and C”
   * where the verb does not stand right behind it.
   */
  boolean isRest(Group group, int low) {
    int joined = Additions.before(phrases, group.from() - 1);
    Mention other = joined < group.from() - 1 ? phrases.mention(joined) : null;
    if (other != null && isObject(beforeDeterminer(phrases.first(other) - 1, low), low)) {
      return true;
    }
    Mention first =
        phrases.isMark(group.from() - 1, ',') ? phrases.mention(group.from() - 2) : null;
    if (group.mentions().size() < 2 || first == null) {
      return false;
    }
    int before = beforeDeterminer(phrases.first(first) - 1, low);
    return before >= low
        && ContactWords.PREPOSITIONS.contains(phrases.word(before))
        && Additions.beforePhrase(phrases, before) == before
        && !isSince(before);
  }

  /** “Advisers to A, B and C”: it is not A, B and C who do something. */
  boolean isOfAides(Group group, int low) {
    Mention first =
        phrases.isMark(group.from() - 1, ',') ? phrases.mention(group.from() - 2) : null;
    if (group.mentions().size() < 2 || first == null) {
      return false;
    }
    int before = beforeDeterminer(phrases.first(first) - 1, low);
    boolean joined = phrases.word(before).equals("to") || phrases.word(before).equals("of");
    String noun = phrases.word(before - 1);
    return joined
        && before - 1 >= low
        && phrases.mention(before - 1) == null
        && noun.endsWith("s")
        && ContactWords.PEOPLE.contains(noun);
  }

  /** “After X met Y”: here the subject stands after what elsewhere is a preposition. */
  boolean isSince(int preposition) {
    String word = phrases.word(preposition);
    return word.equals("since")
        || word.equals("after")
        || word.equals("before")
        || word.equals("as")
        || word.equals("until")
        || word.equals("because")
        || word.equals("than");
  }

  /** Of “met officials and A”, with “and” at the token, the place of “met”; else the token. */
  private int beforeUnnamed(int and, int low) {
    int at = and - 1;
    String noun = phrases.word(at);
    if (!phrases.word(and).equals("and")
        || phrases.mention(at) != null
        || !ContactWords.PEOPLE.contains(noun)
        || !noun.endsWith("s")) {
      return and;
    }
    while (at >= low
        && (phrases.mention(at) == null
            ? ContactWords.PEOPLE.contains(phrases.word(at))
                || ContactWords.ATTRIBUTES.contains(phrases.word(at))
                || ContactWords.DETERMINERS.contains(phrases.word(at))
            : phrases.mention(at).kind() == MentionKind.DEMONYM)) {
      at--;
    }
    return at;
  }

  /** Whether what is before a mention makes it the object of a verb. */
  boolean isObject(int conjunction, int low) {
    int before = conjunction < low ? conjunction : beforeUnnamed(conjunction, low);
    if (before < low || phrases.mention(before) != null) {
      return false;
    }
    Token token = phrases.tokens.get(before);
    String word = token.lower();
    return token.kind() == TokenKind.WORD
        && !token.isCapitalized()
        && !ContactWords.ATTRIBUTES.contains(word)
        && ((word.endsWith("ed") && word.length() > 3 && !isReporting(word))
            || (word.endsWith("ing") && !isReporting(word))
            || ContactWords.MEET.contains(word)
            || ContactWords.VISIT.contains(word)
            || ContactWords.HOST.contains(word)
            || word.equals("told")
            || word.equals("saw")
            || word.equals("sees")
            || word.equals("gave"));
  }

  private static boolean isReporting(String word) {
    return word.equals("announced")
        || word.equals("confirmed")
        || word.equals("reported")
        || word.equals("stated")
        || word.equals("added")
        || word.equals("claimed")
        || word.equals("revealed")
        || word.equals("denied")
        || word.equals("saying")
        || word.equals("during")
        || word.equals("including");
  }

  int beforeDeterminer(int at, int low) {
    int before = at;
    while (before >= low
        && !phrases.word(before).equals("that")
        && (ContactWords.DETERMINERS.contains(phrases.word(before))
            || ContactWords.PEOPLE.contains(phrases.word(before)))
        && phrases.mention(before) == null) {
      before--;
    }
    return before;
  }

  int openingBracket(int bracket, int low) {
    for (int at = bracket - 1; at >= Math.max(low, bracket - 12); at--) {
      if (phrases.isMark(at, '(')) {
        return at;
      }
    }
    return bracket;
  }

  /** Those who are listed up to a mention: “A, B and C”, with C the mention. */
  Group coordinated(Mention last, int low) {
    List<Mention> found = new ArrayList<>();
    found.add(last);
    int first = phrases.first(last);
    int at = first - 1;
    boolean and = phrases.word(phrases.after(last)).equals("and");
    while (at >= low && found.size() < MOST) {
      at = beforeTitle(at, low);
      int joined = Additions.before(phrases, at);
      if (joined < at) {
        and = true;
        at = joined;
        if (phrases.isMark(at, ',')) {
          at--;
        }
        if (at >= low && phrases.isMark(at, ')')) {
          at = openingBracket(at, low) - 1;
        }
      } else if (phrases.isMark(at, ',')) {
        at--;
      } else {
        break;
      }
      at = Math.max(low, Homes.before(phrases, at));
      Mention next = phrases.mention(at);
      if (next == null || (!phrases.isPerson(next) && !phrases.isPolity(next))) {
        break;
      }
      boolean same = next.actors().equals(found.get(found.size() - 1).actors());
      and |= !same && found.size() == 1 && isHeadlinePair(next, last, low);
      if ((phrases.isMark(phrases.after(next), ',') && !same && !and)
          || (phrases.isGenitive(next) != phrases.isGenitive(last) && phrases.isGenitive(next))) {
        break;
      }
      int before = beforeDeterminer(phrases.first(next) - 1, low);
      if (!same
          && ((isObject(before, low) && !phrases.isGenitive(last))
              || (before >= low
                  && ContactWords.PREPOSITIONS.contains(phrases.word(before))
                  && Additions.beforePhrase(phrases, before) == before
                  && phrases.isMark(phrases.after(next), ',')))) {
        break;
      }
      if (!same) {
        found.add(next);
      }
      first = phrases.first(next);
      at = first - 1;
    }
    Collections.reverse(found);
    return new Group(List.copyOf(found), first, phrases.after(last));
  }

  /** “President A, Chancellor B hold talks”: headlines leave the “and” away. */
  private boolean isHeadlinePair(Mention one, Mention other, int low) {
    if (!phrases.isPerson(one) || !phrases.isPerson(other) || phrases.isGenitive(other)) {
      return false;
    }
    boolean both =
        switch (phrases.word(phrases.after(other))) {
          case "hold",
              "held",
              "discuss",
              "discussed",
              "meet",
              "met",
              "speak",
              "spoke",
              "talk",
              "talked",
              "to",
              "agree",
              "exchange" ->
              true;
          default -> false;
        };
    int first = phrases.first(one);
    for (int at = first - 1; both && at >= low; at--) {
      Mention mention = phrases.mention(at);
      both =
          mention == null
              ? phrases.tokens.get(at).isCapitalized()
              : mention.kind() == MentionKind.DEMONYM || phrases.isPolity(mention);
    }
    return both;
  }

  /** “A and the leaders of B and C”: adds those who stand before a group. */
  Group withBefore(Group group, int low) {
    int and = group.from() - 1;
    int last = Additions.before(phrases, and);
    Mention mention = last < and ? phrases.mention(last) : null;
    if (last < low || !phrases.isPerson(mention) || phrases.isGenitive(mention)) {
      return group;
    }
    Group before = coordinated(mention, low);
    if (isAfterPreposition(before, low)) {
      return group;
    }
    List<Mention> all = new ArrayList<>(before.mentions());
    all.addAll(group.mentions());
    return new Group(List.copyOf(all), before.from(), group.to());
  }

  /** The place before the words that belong to a name: “and [Germany’s chancellor] Olaf Scholz”. */
  private int beforeTitle(int at, int low) {
    int before = at;
    for (int words = 0; before >= low && words < 5; words++) {
      Mention mention = phrases.mention(before);
      if (mention != null) {
        boolean title =
            mention.kind() == MentionKind.DEMONYM
                || (mention.kind() == MentionKind.PRONOUN && phrases.isGenitive(mention))
                || (phrases.country(mention) != null && phrases.isGenitive(mention))
                || (phrases.isPolity(mention)
                    && ContactWords.PEOPLE.contains(phrases.word(phrases.after(mention))));
        if (!title) {
          return before;
        }
        before = phrases.first(mention) - 1;
        continue;
      }
      Token token = phrases.tokens.get(before);
      if (token.kind() != TokenKind.WORD
          || token.is("and")
          || (!ContactWords.PEOPLE.contains(token.lower())
              && !ContactWords.ATTRIBUTES.contains(token.lower())
              && !ContactWords.DETERMINERS.contains(token.lower()))) {
        return before;
      }
      before--;
    }
    return before;
  }
}
