package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Reads who stands after a verb or a preposition. */
final class GroupReader {

  private static final int LONGEST_HEAD = 9;
  private static final int MOST = 16;
  private static final int LONGEST_LIST = 64;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_OFFICE = 13;

  private final Phrases phrases;
  private final RoleLists roles;
  private final OfficeNames offices;

  GroupReader(Phrases phrases) {
    this.phrases = phrases;
    this.roles = new RoleLists(phrases);
    this.offices = new OfficeNames(phrases);
  }

  /** Those named from a token on, up to the limit. */
  Group right(int from, int limit) {
    return right(from, limit, false);
  }

  /**
   * Those named from a token on.
   *
   * @param both whether there are two at least, as after “between”, so that the second one is not
   *     the subject of a verb that follows
   */
  Group right(int from, int limit, boolean both) {
    Group holders = roles.from(from, limit);
    Mention head = holders.isEmpty() ? head(from, limit) : null;
    if (head == null && holders.isEmpty()) {
      // “A meeting of leaders, including A and B, with C”: C meets them
      int named = phrases.word(from - 1).equals("of") ? -1 : afterIncluding(from, limit);
      return named < 0 ? Group.NONE : right(named, limit, both);
    }
    List<Mention> found = new ArrayList<>(holders.mentions());
    int at = holders.to();
    if (head != null) {
      found.add(head);
      at = afterOffice(head, limit);
    }
    int end = at;
    while (at < limit && found.size() < MOST) {
      int home = Homes.after(phrases, at);
      at = isGoingOn(home) ? home : at;
      String word = phrases.word(at);
      if (word.equals("and") || word.equals("&")) {
        Mention next = head(skipWith(at + 1), limit);
        if (next == null || (!both && isFollowedByVerb(behind(next), limit))) {
          break;
        }
        found.add(next);
        at = phrases.after(next);
      } else if (Additions.afterPhrase(phrases, at) > at) {
        Mention next = head(Additions.afterPhrase(phrases, at), limit);
        if (next == null) {
          break;
        }
        found.add(next);
        at = phrases.after(next);
      } else if (phrases.isMark(at, ',')) {
        int next = afterComma(at, limit, found, both);
        if (next < 0) {
          break;
        }
        at = next;
      } else if (phrases.isMark(at, '(')) {
        int close = close(at, limit);
        if (close < 0) {
          break;
        }
        at = close;
        continue;
      } else {
        break;
      }
      end = at;
    }
    return new Group(List.copyOf(found), from, end);
  }

  /** Whether a list goes on at a token. */
  private boolean isGoingOn(int at) {
    return phrases.isMark(at, ',') || Additions.after(phrases, at) > at;
  }

  /** The place behind a name and the country that it is followed by: “A of Norway”. */
  private int behind(Mention mention) {
    return Homes.after(phrases, phrases.after(mention));
  }

  /** Of “senior leaders, including A and B”, the place of A; -1 where it is no such phrase. */
  private int afterIncluding(int from, int limit) {
    boolean leaders = false;
    for (int at = from; at < Math.min(limit, from + LONGEST_HEAD); at++) {
      String word = phrases.word(at);
      boolean two =
          (word.equals("such") && phrases.word(at + 1).equals("as"))
              || (word.equals("among") && phrases.word(at + 1).equals("them"));
      if (word.equals("including") || two) {
        int named = two ? at + 2 : at + 1;
        return leaders && head(named, limit) != null ? named : -1;
      }
      if (word.equals("trio") || word.equals("three")) {
        return -1;
      }
      leaders |= isLeaders(word);
      boolean comma = phrases.isMark(at, ',') && leaders;
      boolean phrase =
          phrases.mention(at) == null
              ? phrases.tokens.get(at).isWord() && !ModalWords.AUXILIARIES.contains(word)
              : !phrases.isPerson(phrases.mention(at));
      if (!comma && !phrase) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLeaders(String word) {
    return switch (word) {
      case "leaders",
          "leadership",
          "officials",
          "dignitaries",
          "counterparts",
          "ministers",
          "presidents",
          "figures",
          "politicians" ->
          true;
      default -> false;
    };
  }

  private int skipWith(int at) {
    String word = phrases.word(at);
    return word.equals("with") || word.equals("also") || word.equals("then") ? at + 1 : at;
  }

  private int close(int at, int limit) {
    for (int to = at + 1; to < Math.min(limit, at + 10); to++) {
      if (phrases.isMark(to, ')')) {
        return to + 1;
      }
    }
    return -1;
  }

  /** Of “the EU’s envoy for Peace and Trade, A” the place behind A, where the envoy is A. */
  private int afterOffice(Mention head, int limit) {
    int end = phrases.after(head);
    if (!phrases.word(end).equals("for") && !phrases.word(end).equals("of")) {
      return end;
    }
    for (int at = end + 1; at < Math.min(limit, end + 9); at++) {
      Mention name = phrases.isMark(at, ',') ? phrases.mention(at + 1) : null;
      if (name != null) {
        boolean same = name.actors().equals(head.actors()) && !phrases.isGenitive(name);
        return same ? closing(phrases.after(name), limit) : end;
      }
      String word = phrases.word(at);
      if (!phrases.tokens.get(at).isCapitalized()
          && !word.equals("and")
          && !word.equals("the")
          && !word.equals("of")) {
        return end;
      }
    }
    return end;
  }

  /** Goes on after a comma: an apposition, or the next of a list; -1 where neither follows. */
  private int afterComma(int comma, int limit, List<Mention> found, boolean both) {
    Mention last = found.get(found.size() - 1);
    Mention next = head(comma + 1, limit);
    if (next != null && next.actors().equals(last.actors())) {
      return closing(behindSubject(phrases.after(next), limit), limit);
    }
    Mention name =
        next != null && phrases.isMark(phrases.after(next), ',')
            ? phrases.mention(phrases.after(next) + 1)
            : null;
    if (name != null && name.actors().equals(next.actors()) && !phrases.isGenitive(name)) {
      // “…, the head of the council, B, …”
      found.add(next);
      return closing(phrases.after(name), limit);
    }
    if (next != null && isListed(phrases.after(next), limit, both)) {
      found.add(next);
      return phrases.after(next);
    }
    int added = Additions.afterPhrase(phrases, comma + 1);
    if (added > comma + 1) {
      Mention after = head(added, limit);
      if (after == null) {
        return -1;
      }
      found.add(after);
      return phrases.after(after);
    }
    if (phrases.word(comma + 1).equals("and")) {
      Mention after = head(skipWith(comma + 2), limit);
      if (after != null && !isFollowedByVerb(behind(after), limit)) {
        found.add(after);
        return phrases.after(after);
      }
      return -1;
    }
    if (next != null) {
      return -1;
    }
    int unknown = afterUnknown(comma + 1, limit);
    return unknown > 0 && isListed(unknown, limit, both) ? unknown : apposition(comma, limit);
  }

  /** Of “B, Xu Yu and C”, where Xu Yu is nobody known, the place behind the name; else -1. */
  private int afterUnknown(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + LONGEST_NAME)
        && phrases.mention(at) == null
        && phrases.date(at) == null
        && phrases.tokens.get(at).isWord()
        && phrases.tokens.get(at).isCapitalized()) {
      at++;
    }
    boolean joined = phrases.isMark(at, ',') || phrases.word(at).equals("and");
    return at - from > 1 && joined ? at : -1;
  }

  /** Of “X, the president of Y, and Z” the place after the second comma. */
  private int apposition(int comma, int limit) {
    String first = phrases.word(comma + 1);
    boolean opened =
        first.equals("the") || first.equals("a") || first.equals("his") || first.equals("who");
    for (int at = comma + 1; at < Math.min(limit, comma + LONGEST_OFFICE); at++) {
      if (phrases.isMark(at, ',')) {
        boolean office = opened || isOffice(comma + 1, at);
        return office && phrases.word(at + 1).equals("and") ? at + 1 : -1;
      }
    }
    return -1;
  }

  /** “Deputy Minister of Trade and Ports of Peru”. */
  private boolean isOffice(int from, int to) {
    boolean office = false;
    for (int at = from; at < to; at++) {
      office |= ContactWords.PEOPLE.contains(phrases.word(at));
      if (!mayNameOffice(at)) {
        return false;
      }
    }
    return office;
  }

  private boolean mayNameOffice(int at) {
    return phrases.mention(at) != null
        || phrases.tokens.get(at).isCapitalized()
        || phrases.word(at).equals("and")
        || isBetweenOffices(phrases.word(at));
  }

  /** Of “Deputy Minister | of Trade and Ports,” the place of the comma; else where it starts. */
  private int behindSubject(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + LONGEST_OFFICE) && mayNameOffice(at)) {
      at++;
    }
    return phrases.isMark(at, ',') ? at : from;
  }

  private int closing(int at, int limit) {
    return at < limit && phrases.isMark(at, ',') && phrases.word(at + 1).equals("and")
        ? at + 1
        : at;
  }

  /** Whether a list goes on to an “and”, so that a comma before did not end it. */
  private boolean isListed(int at, int limit, boolean both) {
    for (int ahead = at; ahead < Math.min(limit, at + LONGEST_LIST); ahead++) {
      Mention mention = phrases.mention(ahead);
      if (mention != null) {
        ahead = phrases.after(mention) - 1;
        continue;
      }
      String word = phrases.word(ahead);
      int added = Additions.afterPhrase(phrases, ahead);
      if (added > ahead) {
        return head(added, limit) != null;
      }
      if (word.equals("and")) {
        Mention last = head(ahead + 1, limit);
        return last == null
            ? isOthers(ahead + 1, limit)
            : both || !isFollowedByVerb(phrases.after(last), limit);
      }
      if (!phrases.isMark(ahead, ',')
          && !ContactWords.PEOPLE.contains(word)
          && !phrases.tokens.get(ahead).isCapitalized()
          && !phrases.tokens.get(ahead).isGenitive()
          && !isBetweenOffices(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBetweenOffices(String word) {
    return switch (word) {
      case "the", "of", "for", "as", "well", "with", "special" -> true;
      default -> false;
    };
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

  private boolean isFollowedByVerb(int at, int limit) {
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

  /** “US [special envoy]”: an office behind a country or an organization. */
  private boolean isTitle(int at) {
    int noun = ContactWords.ATTRIBUTES.contains(phrases.word(at)) ? at + 1 : at;
    return ContactWords.PEOPLE.contains(phrases.word(noun));
  }

  private boolean isDemonym(int at) {
    return phrases.mention(at) != null && phrases.mention(at).kind() == MentionKind.DEMONYM;
  }

  /** The one whom a noun phrase is about: of “Putin’s predecessor, X” it is X. */
  Mention head(int from, int limit) {
    int at = from;
    boolean possessor = false;
    boolean titled = false;
    boolean of = false;
    int words = 0;
    int end = Math.min(limit, from + 24);
    while (at < end && words < LONGEST_HEAD) {
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
}
