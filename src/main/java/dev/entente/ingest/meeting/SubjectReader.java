package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Reads who does what a verb says: whoever stands before it. */
final class SubjectReader {

  private static final int WINDOW = 45;
  private static final int MOST = 8;

  /** Never objects, so what stands before them does not govern them: “in between he met”. */
  private static final Set<String> NOMINATIVES = Set.of("he", "she", "they");

  private final Phrases phrases;

  SubjectReader(Phrases phrases) {
    this.phrases = phrases;
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
    boolean loose = false;
    while (at >= low) {
      Mention mention = phrases.mention(at);
      if (phrases.date(at) != null) {
        at = beforeDate(at, low);
        continue;
      }
      if (mention != null) {
        int first = phrases.first(mention);
        int before = beforeDeterminer(first - 1, low);
        boolean candidate =
            (phrases.isPerson(mention) || phrases.isPolity(mention))
                && !phrases.isGenitive(mention);
        if (candidate && NOMINATIVES.contains(phrases.word(first))) {
          return coordinated(mention, low);
        }
        if (ContactWords.PREPOSITIONS.contains(phrases.word(before)) && before >= low) {
          at = isSince(before) && candidate ? -2 : before - 1;
          if (at == -2) {
            return coordinated(mention, low);
          }
          if (phrases.word(before).equals("of")) {
            at = beforeNoun(at, low);
          }
          continue;
        }
        if (candidate && !isObject(before, low)) {
          Group group = coordinated(mention, low);
          if (!isAfterPreposition(group, low)) {
            return group;
          }
          at = beforeNoun(beforeDeterminer(group.from() - 1, low) - 1, low);
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
      if (token.isMark(',')) {
        int opening = loose ? -1 : opening(at, low);
        if (opening >= 0) {
          at = opening - 1;
        } else {
          loose = true;
          at--;
        }
        continue;
      }
      if (token.isMark(')')) {
        at = openingBracket(at, low) - 1;
        continue;
      }
      if (isLink(word)) {
        loose = true;
      } else if (!loose
          && token.kind() == TokenKind.WORD
          && !ModalWords.ADVERBS.contains(word)
          && !word.endsWith("ly")
          && !isTime(word)) {
        int noun = companion(at, low);
        noun = noun < 0 ? placeBefore(at, low) : noun;
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
          int opening = opening(at, low);
          if (opening >= 0 && phrases.isPerson(phrases.mention(opening - 1))) {
            at = opening;
          }
        }
        continue;
      }
      int first = phrases.first(mention);
      int before = beforeDeterminer(first - 1, low);
      boolean after = before >= low && ContactWords.PREPOSITIONS.contains(phrases.word(before));
      if (phrases.isPerson(mention)
          && !phrases.isGenitive(mention)
          && !after
          && !isObject(before, low)) {
        Group group = coordinated(mention, low);
        if (!isAfterPreposition(group, low)) {
          return group;
        }
        at = group.from();
        continue;
      }
      at = first;
    }
    return Group.NONE;
  }

  /** Whether a list stands after a preposition or a verb: “between A and B”, “told A and B”. */
  private boolean isAfterPreposition(Group group, int low) {
    if (group.mentions().size() < 2) {
      return false;
    }
    int before = beforeDeterminer(group.from() - 1, low);
    return before >= low
        && ((ContactWords.PREPOSITIONS.contains(phrases.word(before)) && !isSince(before))
            || isObject(before, low));
  }

  /** “After X met Y”: here the subject stands after what elsewhere is a preposition. */
  private boolean isSince(int preposition) {
    String word = phrases.word(preposition);
    return word.equals("since")
        || word.equals("after")
        || word.equals("before")
        || word.equals("as")
        || word.equals("until")
        || word.equals("because")
        || word.equals("than");
  }

  /** Whether what is before a mention makes it the object of a verb. */
  private boolean isObject(int before, int low) {
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

  private static boolean isTime(String word) {
    return switch (word) {
      case "on",
          "in",
          "at",
          "last",
          "week",
          "month",
          "year",
          "day",
          "time",
          "late",
          "early",
          "both",
          "all",
          "themselves",
          "a",
          "the",
          "ago",
          "today",
          "there",
          "here" ->
          true;
      default -> false;
    };
  }

  /** Of “A and his wife”, with “wife” at the token, the index of “A”; else -1. */
  private int companion(int at, int low) {
    int before = at;
    while (before >= Math.max(low, at - 3) && ContactWords.PEOPLE.contains(phrases.word(before))) {
      before--;
    }
    String word = phrases.word(before);
    boolean own =
        word.equals("his")
            || word.equals("her")
            || word.equals("a")
            || word.equals("other")
            || word.equals("several");
    return before < at && own && phrases.word(before - 1).equals("and") && before - 2 >= low
        ? before - 2
        : -1;
  }

  /** Of “in Geneva met”, with the place at the token, the index before “in”; else -1. */
  private int placeBefore(int at, int low) {
    for (int before = at; before >= Math.max(low, at - 3); before--) {
      String word = phrases.word(before);
      if (word.equals("in") || word.equals("at")) {
        return before < at ? before - 1 : -1;
      }
      if (!phrases.tokens.get(before).isCapitalized()) {
        return -1;
      }
    }
    return -1;
  }

  private int beforeDate(int at, int low) {
    int before = at;
    while (before >= low && phrases.date(before) != null) {
      before--;
    }
    while (before >= low && isTime(phrases.word(before))) {
      before--;
    }
    return before;
  }

  private int beforeDeterminer(int at, int low) {
    int before = at;
    while (before >= low
        && (ContactWords.DETERMINERS.contains(phrases.word(before))
            || ContactWords.PEOPLE.contains(phrases.word(before)))
        && phrases.mention(before) == null) {
      before--;
    }
    return before;
  }

  private int beforeNoun(int at, int low) {
    int before = at;
    int words = 0;
    while (before >= low
        && words < 4
        && phrases.mention(before) == null
        && phrases.tokens.get(before).isWord()
        && !ContactWords.PREPOSITIONS.contains(phrases.word(before))) {
      String word = phrases.word(before);
      before--;
      words++;
      if (ContactWords.DETERMINERS.contains(word)) {
        break;
      }
    }
    return before;
  }

  /** The comma that opens what the one at the token closes; -1 where there is none near. */
  private int opening(int comma, int low) {
    Mention mention = phrases.mention(comma - 1);
    if (mention != null && phrases.isPerson(mention) && !phrases.isGenitive(mention)) {
      int before = beforeDeterminer(phrases.first(mention) - 1, low);
      if (before < low || phrases.isMark(before, ',')) {
        return -1;
      }
    }
    for (int at = comma - 1; at >= Math.max(low, comma - 25); at--) {
      if (phrases.isMark(at, ',') && at > low) {
        return at;
      }
    }
    return -1;
  }

  private int openingBracket(int bracket, int low) {
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
      String word = phrases.word(at);
      if (word.equals("and") || word.equals("&")) {
        and = true;
        at--;
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
      Mention next = phrases.mention(at);
      if (next == null || (!phrases.isPerson(next) && !phrases.isPolity(next))) {
        break;
      }
      boolean same = next.actors().equals(found.get(found.size() - 1).actors());
      if ((phrases.isMark(phrases.after(next), ',') && !same && !and)
          || (phrases.isGenitive(next) != phrases.isGenitive(last) && phrases.isGenitive(next))) {
        break;
      }
      int before = beforeDeterminer(phrases.first(next) - 1, low);
      if (!same
          && ((isObject(before, low) && !phrases.isGenitive(last))
              || (before >= low
                  && ContactWords.PREPOSITIONS.contains(phrases.word(before))
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
              && !ContactWords.DETERMINERS.contains(token.lower()))) {
        return before;
      }
      before--;
    }
    return before;
  }
}
