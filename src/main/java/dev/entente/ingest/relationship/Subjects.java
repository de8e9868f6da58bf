package dev.entente.ingest.relationship;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.relationship.Clause.Slot;
import dev.entente.ingest.text.TokenKind;
import java.util.Set;

/** Finds the subject of a verb. */
final class Subjects {

  private static final int PARENTHESIS = 16;
  private static final int PHRASE = 3;
  private static final int WINDOW = 50;

  private static final Set<String> RELATIVES = Words.of("which who that");

  private static final Set<String> LINKERS =
      Words.of("that while although because after before since as when if but and whereas though");

  /** Between a subject and its verb: “has so far”, “has long”. */
  private static final Set<String> BETWEEN =
      Words.of("so far long yet repeatedly has have had also thus increasingly openly publicly");

  private static final Set<String> COUNTS = Words.of("several many three four five two some");

  /** One of those who belong together: “a NATO country” is not NATO. */
  private static final Set<String> ONE_OF =
      Words.of("country state nation member ally countries states nations members allies");

  /** What a pronoun behind it refers to is unclear where the sentence names others before. */
  private static final Set<String> UNCLEAR = Words.of("after because before since when once");

  private final Clause clause;

  Subjects(Clause clause) {
    this.clause = clause;
  }

  /**
   * The subject of a verb group.
   *
   * @param start index of the first token of the group
   */
  Slot of(int start, boolean gerund) {
    int at = start - 1;
    int skipped;
    do {
      skipped = at;
      while (clause.has(at) && (BETWEEN.contains(clause.token(at).lower()) || isManner(at))) {
        at--;
      }
      at = beforeCount(at);
    } while (at < skipped);
    at = beforeTime(at);
    if (gerund && clause.has(at) && clause.token(at).isMark(',')) {
      return ofClause(at);
    }
    if (gerund && (clause.is(at, "by") || clause.is(at, "while") || clause.is(at, "instead"))) {
      return ofClause(at);
    }
    Slot near = ending(at);
    if (near != null) {
      return near;
    }
    if (!clause.has(at)) {
      return null;
    }
    if (RELATIVES.contains(clause.token(at).lower())) {
      int before = at - 1;
      before -= clause.has(before) && clause.token(before).isMark(',') ? 1 : 0;
      return ending(before);
    }
    if (clause.token(at).isMark(',')) {
      return beforeParenthesis(at);
    }
    if (clause.is(at, "and") || clause.is(at, "but") || clause.is(at, "then")) {
      return ofClause(at);
    }
    return null;
  }

  /** Of “Norway has several times”, “Norway has for many years” the place of “has”. */
  private int beforeCount(int last) {
    if (!clause.has(last) || clause.mention(last) != null) {
      return last;
    }
    boolean counted = clause.has(last - 1) && COUNTS.contains(clause.token(last - 1).lower());
    if (clause.is(last, "times") || clause.is(last, "occasions")) {
      int on = counted ? last - 2 : last;
      return counted && clause.is(on, "on") ? on - 1 : on;
    }
    if (clause.is(last, "years") || clause.is(last, "decades") || clause.is(last, "months")) {
      int preposition = counted ? last - 2 : last - 1;
      return clause.is(preposition, "for") ? preposition - 1 : last;
    }
    return last;
  }

  /** Of “Norway in May”, “Norway on Monday”, “Norway last week” the place of “Norway”. */
  private int beforeTime(int last) {
    if (!clause.has(last) || clause.mention(last) != null) {
      return last;
    }
    String word = clause.token(last).lower();
    String before = clause.has(last - 1) ? clause.token(last - 1).lower() : "";
    if (word.equals("today") || word.equals("yesterday")) {
      return last - 1;
    }
    boolean recent = before.equals("last") || before.equals("this");
    if (recent && (word.equals("week") || word.equals("month") || word.equals("year"))) {
      return clause.is(last - 2, "earlier") || clause.is(last - 2, "late") ? last - 3 : last - 2;
    }
    boolean day = Calendar.weekday(word) > 0;
    boolean month = Calendar.month(word) > 0;
    boolean year = clause.token(last).isNumber() && word.length() == 4 && before.equals("in");
    if (day || month || year) {
      int on = clause.is(last - 1, "late") || clause.is(last - 1, "early") ? last - 2 : last - 1;
      return clause.is(on, "on") || clause.is(on, "in") || clause.is(on, "last") ? on - 1 : on;
    }
    return last;
  }

  /** “Norway strongly condemned”: an adverb right behind who does it. */
  private boolean isManner(int at) {
    String word = clause.token(at).lower();
    return word.length() > 5
        && word.endsWith("ly")
        && !word.equals("family")
        && !word.equals("supply")
        && !word.equals("assembly")
        && clause.mention(at) == null
        && clause.mention(at - 1) != null;
  }

  /** “India, a Russian ally, has condemned”. */
  private Slot beforeParenthesis(int close) {
    for (int at = close - 1; at >= Math.max(clause.from, close - PARENTHESIS); at--) {
      if (clause.token(at).isMark(',')) {
        return ending(at - 1);
      }
    }
    return ofClause(close);
  }

  /** The noun phrase that ends at a token, if it is an actor. */
  private Slot ending(int last) {
    int at = last;
    int steps = 0;
    while (clause.has(at) && clause.mention(at) == null && steps < PHRASE) {
      if (clause.pair(at) != null
          || !clause.isInPhrase(at)
          || clause.token(at).kind() == TokenKind.MARK) {
        return null;
      }
      if (clause.is(at, "itself") || clause.is(at, "himself") || clause.is(at, "both")) {
        at--;
        continue;
      }
      if (steps == 0 && !clause.isStateNoun(at)) {
        return null;
      }
      if (clause.token(at).isGenitive()) {
        at--;
        continue;
      }
      steps++;
      at--;
    }
    if (!clause.has(at) || clause.mention(at) == null) {
      return null;
    }
    Mention mention = clause.mention(at);
    boolean adjective = mention.kind() == MentionKind.DEMONYM;
    boolean genitive = at < last && clause.token(at + 1).isGenitive();
    if (at < last && !adjective && !genitive && mention.kind() != MentionKind.NAME) {
      return null;
    }
    if (mention.kind() == MentionKind.PLACE
        || (mention.kind() == MentionKind.PRONOUN && mention.confidence() < 0.6)) {
      return null;
    }
    boolean oneOf = at < last && !genitive && ONE_OF.contains(clause.token(last).lower());
    if ((oneOf && clause.isAlliance(mention)) || isUnclear(at)) {
      return null;
    }
    Slot slot = clause.slotBefore(at);
    if (slot == null || clause.isBehindPreposition(slot.from())) {
      return null;
    }
    return slot;
  }

  /** “Norway sanctioned Iraq after it …”: either of the two. */
  private boolean isUnclear(int at) {
    if (!clause.is(at, "it")
        || !clause.has(at - 1)
        || !UNCLEAR.contains(clause.token(at - 1).lower())) {
      return false;
    }
    Mention meant = clause.mention(at);
    for (int before = at - 2; before >= Math.max(clause.from, at - PARENTHESIS); before--) {
      Mention other = clause.mention(before);
      if (other != null && !other.actors().equals(meant.actors())) {
        return true;
      }
    }
    return false;
  }

  /** The first noun phrase of the clause that a token stands in. */
  private Slot ofClause(int end) {
    int start = Math.max(clause.from, end - WINDOW);
    for (int at = end - 1; at >= start; at--) {
      if (clause.token(at).isMark(';') || clause.token(at).isMark(':')) {
        start = at + 1;
        break;
      }
      boolean linker = LINKERS.contains(clause.token(at).lower()) && !clause.is(at, "and");
      if (linker && at > clause.from && clause.mention(at + 1) != null) {
        start = at + 1;
        break;
      }
    }
    if (start == clause.from && LINKERS.contains(clause.token(start).lower())) {
      start = afterComma(start, end);
    }
    for (int at = start; at < end && at < start + 30; at++) {
      Mention mention = clause.mention(at);
      if (mention == null || clause.pair(at) != null) {
        continue;
      }
      Slot slot = clause.slotAt(at);
      if (slot == null || isSaying(at - 1)) {
        return null;
      }
      int next = slot.to();
      boolean head =
          !(clause.has(next) && clause.token(next).isGenitive())
              && mention.kind() != MentionKind.PLACE
              && mention.kind() != MentionKind.DEMONYM
              && !clause.isBehindPreposition(at);
      boolean stateHead = mention.kind() == MentionKind.DEMONYM && clause.isStateNoun(next);
      if (head || (stateHead && !clause.isBehindPreposition(at))) {
        return mention.kind() == MentionKind.PRONOUN && mention.confidence() < 0.6 ? null : slot;
      }
      at = next - 1;
    }
    return null;
  }

  /** “The minister added Norway was … and accused”: it is the minister who accuses. */
  private boolean isSaying(int at) {
    return clause.is(at, "added")
        || clause.is(at, "said")
        || clause.is(at, "says")
        || clause.is(at, "noted")
        || clause.is(at, "claimed");
  }

  /** “After Norway left, Chile joined”: where the main clause begins. */
  private int afterComma(int start, int end) {
    for (int at = start; at < end - 1; at++) {
      if (clause.token(at).isMark(',') && clause.mention(at + 1) != null) {
        return at + 1;
      }
    }
    return start;
  }
}
