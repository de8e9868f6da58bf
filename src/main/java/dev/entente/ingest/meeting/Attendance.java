package dev.entente.ingest.meeting;

/** Reads those whom a phrase adds to a meeting: “with the participation of”, “including”. */
final class Attendance {

  private final Phrases phrases;
  private final GroupReader groups;

  Attendance(Phrases phrases, GroupReader groups) {
    this.phrases = phrases;
    this.groups = groups;
  }

  /** “With [the participation of] A and B”. */
  int afterParticipation(int at) {
    int noun = phrases.word(at).equals("the") ? at + 1 : at;
    boolean attended =
        phrases.word(noun).equals("participation")
            || phrases.word(noun).equals("attendance")
            || phrases.word(noun).equals("presence");
    return attended && phrases.word(noun + 1).equals("of") ? noun + 2 : at;
  }

  /** “Took place in Oslo, with the participation of A and B”. */
  Group with(int comma, int limit) {
    int names = afterParticipation(comma + 2);
    return phrases.word(comma + 1).equals("with") && names > comma + 2
        ? groups.right(names, limit, true)
        : Group.NONE;
  }

  /** “A meeting of leaders, including A and B, with C”, “took place, bringing together A and B”. */
  Group including(int comma, int limit) {
    String word = phrases.word(comma + 1);
    boolean together = phrases.word(comma + 2).equals("together");
    if (word.equals("including")) {
      return groups.right(comma + 2, limit);
    }
    return word.equals("bringing") && together ? groups.right(comma + 3, limit) : Group.NONE;
  }

  /** Of “with officials including A”, with “officials” at the token, the place of A. */
  int afterIncluding(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 6); at++) {
      String word = phrases.word(at);
      if (word.equals("including")) {
        return at + 1;
      }
      boolean of = ContactWords.PREPOSITIONS.contains(word) && !word.equals("of");
      if (of || phrases.isPerson(phrases.mention(at))) {
        return from;
      }
    }
    return from;
  }

  /** Of “of European leaders, including A”, with “of” at the token, the comma; else the token. */
  int beforeIncluding(int of, int limit) {
    for (int at = of + 1; at < Math.min(limit, of + 6); at++) {
      if (phrases.isMark(at, ',')) {
        return phrases.word(at + 1).equals("including") ? at : of;
      }
    }
    return of;
  }
}
