package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;

/** Finds where an office ends that tells who somebody is: “X, the president of Y, and Z”. */
final class Appositions {

  private static final int LONGEST = 13;

  private final Phrases phrases;

  Appositions(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Of “the EU’s envoy for Peace and Trade, A” the place behind A, where the envoy is A. */
  int afterOffice(Mention head, int limit) {
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

  /** Of “X, the president of Y, and Z” the place after the second comma. */
  int after(int comma, int limit) {
    String first = phrases.word(comma + 1);
    boolean opened =
        first.equals("the") || first.equals("a") || first.equals("his") || first.equals("who");
    for (int at = comma + 1; at < Math.min(limit, comma + LONGEST); at++) {
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
  int behindSubject(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + LONGEST) && mayNameOffice(at)) {
      at++;
    }
    return phrases.isMark(at, ',') ? at : from;
  }

  /** Behind the comma that closes one where the list goes on with “and”. */
  int closing(int at, int limit) {
    return at < limit && phrases.isMark(at, ',') && phrases.word(at + 1).equals("and")
        ? at + 1
        : at;
  }

  static boolean isBetweenOffices(String word) {
    return switch (word) {
      case "the", "of", "for", "as", "well", "with", "special" -> true;
      default -> false;
    };
  }
}
