package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.Direction;
import java.util.Set;

/**
 * What a number has to do with the trade it stands beside.
 *
 * @param kind of relation
 * @param direction which way it moves; {@code null} where nothing tells
 * @param at index of the word that shows it
 */
record Relation(Kind kind, Direction direction, int at) {

  /** What a number has to do with the trade it stands beside. */
  enum Kind {
    /** By how much it moves. */
    CHANGE,
    /** How much it is. */
    LEVEL,
    /** How much it was, before it moved. */
    BASE,
    /** How large a part of what follows. */
    PART,
    NONE
  }

  /** How much something is, which no word beside the number tells. */
  static final Relation LEVEL = new Relation(Kind.LEVEL, null, -1);

  private static final int VERB_WINDOW = 14;
  private static final Relation NONE = new Relation(Kind.NONE, null, -1);

  private static final Set<String> LEVEL_WORDS =
      Words.of(
          "reached reach reaches reaching hit hits hitting was were is are totalled totaled"
              + " totalling totaling totals exceeded exceeds exceeding exceed surpassed surpasses"
              + " surpassing topped topping worth valued made stood averaged averages averaging"
              + " passed passes crossed remained estimated accounted accounts account accounting"
              + " makes make constituted constitutes represented represents comprised comprises"
              + " covered covers took takes equalled equaled at for with becoming became worth"
              + " earned earns approached be been brought amounting amounted");

  /** Words that tell of a change only right beside a number. */
  private static final Set<String> NEAR_ONLY =
      Words.of("up down more less higher lower fewer larger smaller added shed lost growth boost");

  static Relation of(Passage clause, Quantity quantity, PeriodReader periods) {
    if (quantity.kind() == Quantity.Kind.MULTIPLE) {
      Direction direction = quantity.direction();
      direction = direction == null ? verb(clause, quantity.lead()) : direction;
      return direction == null ? NONE : new Relation(Kind.CHANGE, direction, quantity.lead());
    }
    Relation after = after(clause, quantity);
    if (after != null) {
      return after;
    }
    int before = periods.beforeDate(quantity.lead() - 1);
    before -= clause.is(before, "the") ? 1 : 0;
    String word = clause.lower(before);
    switch (word) {
      case "by" -> {
        Direction by = verb(clause, before);
        return by == null ? new Relation(Kind.LEVEL, null, before) : change(clause, by, before);
      }
      case "from" -> {
        return new Relation(Kind.BASE, verb(clause, before), before);
      }
      case "to" -> {
        Direction amounted =
            quantity.kind() == Quantity.Kind.PERCENT && clause.is(before - 1, "amounted")
                ? subject(clause, before - 1)
                : null;
        return amounted != null
            ? new Relation(Kind.CHANGE, amounted, quantity.lead())
            : new Relation(Kind.LEVEL, verb(clause, before), before);
      }
      case "of" -> {
        Direction noun = TradeWords.direction(clause.lower(before - 1));
        boolean negative = clause.is(before - 2, "negative") && clause.is(before - 1, "growth");
        noun = negative ? Direction.DOWN : noun;
        return noun != null && TradeWords.isChangeNoun(clause.lower(before - 1))
            ? new Relation(Kind.CHANGE, noun, before - 1)
            : new Relation(Kind.LEVEL, null, before);
      }
      default -> {}
    }
    if (quantity.kind() != Quantity.Kind.PERCENT && isOfYearBefore(clause, quantity.lead() - 1)) {
      return new Relation(Kind.BASE, null, before);
    }
    Direction direction = signed(clause, quantity);
    direction = direction == null ? TradeWords.direction(word) : direction;
    int verb = periods.beforeDate(before - 1);
    if (word.equals("up") && isMake(clause.lower(verb))) {
      boolean part = quantity.kind() == Quantity.Kind.PERCENT && clause.is(quantity.to(), "of");
      return new Relation(part ? Kind.PART : Kind.LEVEL, null, before);
    }
    boolean earned = word.equals("gained") && clause.is(quantity.to(), "from");
    if (direction != null && !earned) {
      return new Relation(Kind.CHANGE, direction, before);
    }
    if (quantity.kind() == Quantity.Kind.PERCENT && clause.is(quantity.to(), "of")) {
      return new Relation(Kind.PART, null, before);
    }
    Direction subject =
        quantity.kind() == Quantity.Kind.PERCENT && LEVEL_WORDS.contains(word)
            ? subject(clause, before)
            : null;
    return subject != null
        ? new Relation(Kind.CHANGE, subject, quantity.lead())
        : new Relation(Kind.LEVEL, null, LEVEL_WORDS.contains(word) ? before : -1);
  }

  /** “Over the previous year’s $5 billion”, “compared to last year’s $5 billion”. */
  static boolean isOfYearBefore(Passage clause, int last) {
    int at = last;
    while (clause.is(at, "'s")
        || clause.is(at, "’s")
        || clause.is(at, "s")
        || clause.isMark(at, '’')) {
      at--;
    }
    String word = clause.lower(at);
    boolean genitive = at < last || word.endsWith("'s") || word.endsWith("’s");
    boolean year = genitive && word.startsWith("year");
    boolean earlier =
        clause.is(at - 1, "previous") || clause.is(at - 1, "last") || clause.is(at - 1, "prior");
    int before = clause.is(at - 2, "the") ? at - 3 : at - 2;
    return year
        && earlier
        && (clause.is(before, "over")
            || clause.is(before, "against")
            || clause.is(before, "than")
            || clause.is(before, "from")
            || ((clause.is(before, "to") || clause.is(before, "with"))
                && clause.lower(before - 1).startsWith("compar")));
  }

  /** “The decrease in exports was 5 percent”, “the drop amounted to 5%”. */
  private static Direction subject(Passage clause, int to) {
    for (int at = to - 1; at >= to - VERB_WINDOW && clause.has(at); at--) {
      if (clause.isMark(at, ',') || clause.is(at, "share")) {
        return null;
      }
      boolean noun = TradeWords.isChangeNoun(clause.lower(at));
      boolean subject =
          clause.is(at + 1, "in")
              || clause.is(at + 1, "of")
              || LEVEL_WORDS.contains(clause.lower(at + 1));
      if (noun && subject) {
        return TradeWords.direction(clause.lower(at));
      }
    }
    return null;
  }

  /** “+29.3%”, “-5%”. */
  private static Direction signed(Passage clause, Quantity quantity) {
    int sign = quantity.from() - 1;
    if (quantity.kind() != Quantity.Kind.PERCENT || !clause.isJoined(quantity.from())) {
      return null;
    }
    if (clause.isMark(sign, '+')) {
      return Direction.UP;
    }
    boolean minus = clause.isMark(sign, '−') || clause.isDash(sign);
    boolean first = !clause.isJoined(sign) || clause.isMark(sign - 1, '(');
    return minus && first ? Direction.DOWN : null;
  }

  private static boolean isMake(String word) {
    return word.equals("makes")
        || word.equals("make")
        || word.equals("made")
        || word.equals("making");
  }

  private static Relation change(Passage clause, Direction direction, int before) {
    int verb = verbAt(clause, before);
    return new Relation(Kind.CHANGE, direction, verb >= before - 3 ? verb : before);
  }

  /** “A 12 percent drop in”, “40% more than”. */
  private static Relation after(Passage clause, Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.PERCENT) {
      return null;
    }
    for (int at = quantity.to(); at < quantity.to() + 4 && clause.has(at); at++) {
      String word = clause.lower(at);
      if ((!clause.token(at).isWord() && !clause.isDash(at))
          || word.equals("of")
          || word.equals("in")
          || word.equals("and")
          || word.equals("to")) {
        return null;
      }
      Direction direction = TradeWords.direction(word);
      if (direction == null) {
        continue;
      }
      boolean compared = clause.is(at + 1, "than") || clause.is(at + 1, "compared");
      boolean nearOnly = NEAR_ONLY.contains(word) && !word.equals("growth");
      if (TradeWords.isChangeNoun(word) || compared || (nearOnly && at == quantity.to())) {
        return new Relation(Kind.CHANGE, direction, quantity.lead());
      }
      return null;
    }
    return null;
  }

  /** “Which is $5 billion, or 3 percent, more”: the amount is by how much. */
  static Relation orPercent(Passage clause, Quantity quantity) {
    int or = clause.isMark(quantity.to(), ',') ? quantity.to() + 1 : quantity.to();
    if (quantity.kind() != Quantity.Kind.MONEY || !clause.is(or, "or")) {
      return null;
    }
    boolean percent = false;
    for (int at = or + 1; at < or + 7 && clause.has(at); at++) {
      percent |= clause.is(at, "percent") || clause.is(at, "cent") || clause.isMark(at, '%');
      boolean compared =
          clause.is(at, "more")
              || clause.is(at, "less")
              || clause.is(at, "higher")
              || clause.is(at, "lower");
      if (compared) {
        return percent
            ? new Relation(Kind.CHANGE, TradeWords.direction(clause.lower(at)), quantity.lead())
            : null;
      }
    }
    return null;
  }

  /** The way of the nearest verb for a change before an index. */
  private static Direction verb(Passage clause, int before) {
    int at = verbAt(clause, before);
    return at < 0 ? null : TradeWords.direction(clause.lower(at));
  }

  private static int verbAt(Passage clause, int before) {
    for (int at = before - 1; at >= before - VERB_WINDOW && clause.has(at); at--) {
      String word = clause.lower(at);
      boolean near = at >= before - 1;
      if (TradeWords.direction(word) != null && (near || !NEAR_ONLY.contains(word))) {
        return at;
      }
    }
    return -1;
  }
}
