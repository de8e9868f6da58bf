package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.Set;

/** Reads who does what a verb says: whoever stands before it. */
final class SubjectReader {

  private static final int WINDOW = 45;

  /** Never objects, so what stands before them does not govern them: “in between he met”. */
  private static final Set<String> NOMINATIVES = Set.of("he", "she", "they");

  private final Phrases phrases;
  private final Coordination lists;
  private final RoleLists roles;
  private final NamedHolders named;
  private final Insertions insertions;
  private final Adverbials adverbials;

  SubjectReader(Phrases phrases) {
    this.phrases = phrases;
    this.lists = new Coordination(phrases);
    this.roles = new RoleLists(phrases);
    this.named = new NamedHolders(phrases, lists);
    this.insertions = new Insertions(phrases, lists);
    this.adverbials = new Adverbials(phrases);
  }

  /**
   * Those who stand before a verb group as its subject.
   *
   * @param start of the verb group
   * @param floor index of the first token of the sentence
   */
  Group subject(int start, int floor) {
    int low = Math.max(floor, start - WINDOW);
    int at = start - 1;
    Group antecedent = antecedent(at, low);
    if (!antecedent.isEmpty()) {
      return antecedent;
    }
    Group explained = phrases.isMark(at, ',') ? named.before(at, low) : Group.NONE;
    if (!explained.isEmpty()) {
      return explained;
    }
    boolean loose = false;
    while (at >= low) {
      Mention mention = phrases.mention(at);
      if (phrases.date(at) != null) {
        at = adverbials.beforeDate(at, low);
        continue;
      }
      if (mention != null) {
        int first = phrases.first(mention);
        int before = lists.beforeDeterminer(first - 1, low);
        boolean candidate =
            (phrases.isPerson(mention) || phrases.isPolity(mention))
                && !phrases.isGenitive(mention);
        if (candidate && NOMINATIVES.contains(phrases.word(first))) {
          return lists.coordinated(mention, low);
        }
        if (ContactWords.PREPOSITIONS.contains(phrases.word(before))
            && before >= low
            && (!candidate || Additions.beforePhrase(phrases, before) == before)) {
          Group holders =
              phrases.word(before).equals("of")
                  ? roles.before(phrases.after(mention), low)
                  : Group.NONE;
          if (!holders.isEmpty() && !lists.isAfterPreposition(holders, low)) {
            return lists.withBefore(holders, low);
          }
          at = lists.isSince(before) && candidate ? -2 : before - 1;
          if (at == -2) {
            return lists.coordinated(mention, low);
          }
          if (phrases.word(before).equals("of")) {
            at = adverbials.beforeNoun(at, low);
          }
          continue;
        }
        if (candidate && !lists.isObject(before, low)) {
          Group holders = roles.before(phrases.after(mention), low);
          Group group =
              holders.isEmpty() ? lists.coordinated(mention, low) : lists.withBefore(holders, low);
          boolean polities = !phrases.hasPersons(group);
          if (!lists.isAfterPreposition(group, low)
              && !lists.isOfAides(group, low)
              && !((loose || polities) && lists.isRest(group, low))) {
            return group;
          }
          at = adverbials.beforeNoun(lists.beforeDeterminer(group.from() - 1, low) - 1, low);
          continue;
        }
        if (!loose
            && !phrases.isMark(at + 1, ',')
            && (phrases.isGenitive(mention) || mention.kind() == MentionKind.DEMONYM)) {
          return Group.NONE;
        }
        at = first - 1;
        continue;
      }
      Token token = phrases.tokens.get(at);
      String word = token.lower();
      if (token.isMark(';') || token.isMark('“') || token.isMark('"') || token.isMark('”')) {
        return Group.NONE;
      }
      int alias = insertions.beforeAlias(at, low);
      if (alias >= 0) {
        at = alias;
        continue;
      }
      if (token.isMark(',')) {
        int opening = loose ? -1 : insertions.opening(at, low);
        if (opening >= 0 && Additions.afterPhrase(phrases, opening + 1) > opening + 1) {
          at--;
        } else if (loose && insertions.relative(at, low) >= 0) {
          at = insertions.relative(at, low) - 1;
        } else if (opening >= 0) {
          at = opening - 1;
        } else {
          loose = true;
          at--;
        }
        continue;
      }
      if (token.isMark(')')) {
        at = lists.openingBracket(at, low) - 1;
        continue;
      }
      if (loose && isUnnamedSubject(at, low)) {
        return Group.NONE;
      }
      if (word.equals("who") && isOfUnnamed(at - 1)) {
        return Group.NONE;
      }
      if (isLink(word)) {
        loose = true;
      } else if (!loose
          && token.kind() == TokenKind.WORD
          && !ModalWords.ADVERBS.contains(word)
          && !word.endsWith("ly")
          && !Adverbials.isTime(word)) {
        Group holders = roles.before(at + 1, low);
        if (!holders.isEmpty() && !lists.isAfterPreposition(holders, low)) {
          return lists.withBefore(holders, low);
        }
        int noun = adverbials.before(at, low);
        if (noun < 0) {
          return Group.NONE;
        }
        at = noun;
        continue;
      }
      at--;
    }
    return Group.NONE;
  }

  /** “A received B, who [arrived]”, with “who” at the token: it is B who did. */
  private Group antecedent(int who, int low) {
    if (!phrases.word(who).equals("who")) {
      return Group.NONE;
    }
    int last = phrases.isMark(who - 1, ',') ? who - 2 : who - 1;
    Mention mention = last < low ? null : phrases.mention(last);
    return phrases.isPerson(mention) && !phrases.isGenitive(mention)
        ? lists.coordinated(mention, low)
        : Group.NONE;
  }

  /** The nearest person before a preposition who is not the object of anything. */
  Group loose(int start, int floor) {
    int low = Math.max(floor, start - WINDOW);
    for (int at = start - 1; at >= low; at--) {
      Mention mention = phrases.mention(at);
      Token token = phrases.tokens.get(at);
      if (mention == null) {
        if (token.isMark(';') || token.isMark('“')) {
          return Group.NONE;
        }
        if (token.isMark(',')) {
          int opening = insertions.opening(at, low);
          if (opening >= 0 && phrases.isPerson(phrases.mention(opening - 1))) {
            at = opening;
          }
        }
        continue;
      }
      int first = phrases.first(mention);
      int before = lists.beforeDeterminer(first - 1, low);
      boolean after = before >= low && ContactWords.PREPOSITIONS.contains(phrases.word(before));
      if (phrases.isPerson(mention)
          && !phrases.isGenitive(mention)
          && !after
          && !lists.isObject(before, low)) {
        Group group = lists.coordinated(mention, low);
        if (!lists.isAfterPreposition(group, low)) {
          return group;
        }
        at = group.from();
        continue;
      }
      at = first;
    }
    return Group.NONE;
  }

  /** “…, the group will go to Kyiv and meet B”, with “will” at the token: nobody is named. */
  private boolean isUnnamedSubject(int at, int low) {
    boolean auxiliary =
        ModalWords.AUXILIARIES.contains(phrases.word(at))
            || ModalWords.FUTURE.contains(phrases.word(at));
    if (!auxiliary || at - 2 < low || !isOfUnnamed(at - 1) || isWordOfTime(at - 1)) {
      return false;
    }
    int before = at - 2;
    while (before > low
        && phrases.mention(before) == null
        && !ContactWords.DETERMINERS.contains(phrases.word(before))
        && at - before < 5) {
      before--;
    }
    boolean article = phrases.word(before).equals("the") && phrases.mention(before) == null;
    return article && (before == low || phrases.isMark(before - 1, ','));
  }

  private boolean isWordOfTime(int at) {
    return Adverbials.isTime(phrases.word(at)) || ModalWords.ADVERBS.contains(phrases.word(at));
  }

  /** “The guests who had arrived”: whoever they are, they are not those named before. */
  private boolean isOfUnnamed(int noun) {
    return phrases.mention(noun) == null
        && phrases.date(noun) == null
        && phrases.tokens.get(noun).kind() == TokenKind.WORD
        && !phrases.tokens.get(noun).isCapitalized()
        && !ContactWords.CONJUNCTIONS.contains(phrases.word(noun));
  }

  /** What a verb without a subject of its own shares with the one before it. */
  private static boolean isLink(String word) {
    return switch (word) {
      case "and",
          "but",
          "then",
          "or",
          "who",
          "which",
          "before",
          "after",
          "to",
          "while",
          "when",
          "upon",
          "since",
          "by",
          "on",
          "that" ->
          true;
      default -> false;
    };
  }

  /** Those who are listed up to a mention: “A, B and C”, with C the mention. */
  Group coordinated(Mention last, int low) {
    return lists.coordinated(last, low);
  }
}
