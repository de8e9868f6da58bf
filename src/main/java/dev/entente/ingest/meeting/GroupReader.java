package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** Reads who stands after a verb or a preposition. */
final class GroupReader {

  private static final int LONGEST_HEAD = 9;
  private static final int MOST = 16;
  private static final int LONGEST_NAME = 4;

  private final Phrases phrases;
  private final RoleLists roles;
  private final HeadReader heads;
  private final ListEnds lists;
  private final Appositions appositions;

  GroupReader(Phrases phrases) {
    this.phrases = phrases;
    this.roles = new RoleLists(phrases);
    this.heads = new HeadReader(phrases);
    this.lists = new ListEnds(phrases, heads);
    this.appositions = new Appositions(phrases);
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
    Mention head = holders.isEmpty() ? heads.read(from, limit) : null;
    if (head == null && holders.isEmpty()) {
      // “A meeting of leaders, including A and B, with C”: C meets them
      int named = phrases.word(from - 1).equals("of") ? -1 : afterIncluding(from, limit);
      return named < 0 ? Group.NONE : right(named, limit, both);
    }
    List<Mention> found = new ArrayList<>(holders.mentions());
    int at = holders.to();
    if (head != null) {
      found.add(head);
      at = appositions.afterOffice(head, limit);
    }
    int end = at;
    while (at < limit && found.size() < MOST) {
      int home = Homes.after(phrases, at);
      at = isGoingOn(home) ? home : at;
      String word = phrases.word(at);
      if (word.equals("and") || word.equals("&")) {
        Mention next = heads.read(skipWith(at + 1), limit);
        if (next == null || (!both && lists.isFollowedByVerb(behind(next), limit))) {
          break;
        }
        found.add(next);
        at = phrases.after(next);
      } else if (Additions.afterPhrase(phrases, at) > at) {
        Mention next = heads.read(Additions.afterPhrase(phrases, at), limit);
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
        int close = heads.close(at, limit);
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
        return leaders && heads.read(named, limit) != null ? named : -1;
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

  /** Goes on after a comma: an apposition, or the next of a list; -1 where neither follows. */
  private int afterComma(int comma, int limit, List<Mention> found, boolean both) {
    Mention last = found.get(found.size() - 1);
    Mention next = heads.read(comma + 1, limit);
    if (next != null && next.actors().equals(last.actors())) {
      return appositions.closing(appositions.behindSubject(phrases.after(next), limit), limit);
    }
    Mention name =
        next != null && phrases.isMark(phrases.after(next), ',')
            ? phrases.mention(phrases.after(next) + 1)
            : null;
    if (name != null && name.actors().equals(next.actors()) && !phrases.isGenitive(name)) {
      // “…, the head of the council, B, …”
      found.add(next);
      return appositions.closing(phrases.after(name), limit);
    }
    if (next != null && lists.isListed(phrases.after(next), limit, both)) {
      found.add(next);
      return phrases.after(next);
    }
    int added = Additions.afterPhrase(phrases, comma + 1);
    if (added > comma + 1) {
      Mention after = heads.read(added, limit);
      if (after == null) {
        return -1;
      }
      found.add(after);
      return phrases.after(after);
    }
    if (phrases.word(comma + 1).equals("and")) {
      Mention after = heads.read(skipWith(comma + 2), limit);
      if (after != null && !lists.isFollowedByVerb(behind(after), limit)) {
        found.add(after);
        return phrases.after(after);
      }
      return -1;
    }
    if (next != null) {
      return -1;
    }
    int unknown = afterUnknown(comma + 1, limit);
    return unknown > 0 && lists.isListed(unknown, limit, both)
        ? unknown
        : appositions.after(comma, limit);
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
}
