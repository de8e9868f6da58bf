package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.List;
import java.util.Set;

/** Finds the word for trade that a number belongs to. */
final class NearestTerm {

  /** Numbers that these words tell of are none of trade. */
  private static final Set<String> OTHER_SUBJECTS =
      Words.of(
          "gdp inflation economy output production produces produced prices price wages unemployment investment"
              + " investments aid budget ruble rouble currency shares stocks population deficit"
              + " surplus reserves spending debt tariff tariffs rate rates loan loans assets tax"
              + " taxes duty duties poll polls voters cost costs wage salaries salary profit"
              + " profits income fine fines grant grants stake capacity storage sanctions package"
              + " yield imbalance gap balance subsidies invested invests lent spent"
              + " pledged donated");

  private NearestTerm() {}

  /** Whether numbers that a word tells of are none of trade: “output”. */
  static boolean isOtherSubject(String word) {
    return OTHER_SUBJECTS.contains(word);
  }

  /** The word for trade that a number belongs to; {@code null} where none does. */
  static Term of(Passage clause, List<Term> terms, Quantity quantity, Relation relation) {
    Term before = null;
    Term after = null;
    for (Term term : terms) {
      if (term.to() <= quantity.from()) {
        before = before != null && isInserted(clause, term, quantity) ? before : term;
      } else if (after == null && term.from() >= quantity.to()) {
        after = term;
      }
    }
    boolean near =
        after != null
            && after.from() - quantity.to() <= 8
            && !hasComma(clause, quantity.to(), after.from());
    boolean nounAfter =
        near
            && !hasWord(clause, quantity.to(), after.from(), "as")
            && !hasWord(clause, quantity.to(), after.from(), "after")
            && !hasGap(clause, quantity.from())
            && relation.kind() == Relation.Kind.CHANGE
            && (clause.is(after.from() - 1, "in")
                || hasWord(clause, quantity.to(), after.from(), "in")
                || hasWord(clause, quantity.to(), after.from(), "more")
                || hasWord(clause, quantity.to(), after.from(), "less"));
    boolean participle =
        near && after.form() == Term.Form.PASSIVE && relation.kind() != Relation.Kind.CHANGE;
    boolean amountOf =
        near
            && relation.kind() != Relation.Kind.CHANGE
            && (clause.is(quantity.to(), "worth")
                || isIn(clause, quantity, after)
                || isCompound(clause, quantity, after)
                || clause.is(quantity.to(), "of")
                || clause.is(quantity.to(), "from")
                || (clause.is(quantity.to() + 1, "from") && isCame(clause.lower(quantity.to())))
                || (clause.is(quantity.to(), "on")
                    && clause.lower(quantity.from() - 1).startsWith("spen")));
    boolean object =
        near && quantity.kind() == Quantity.Kind.MULTIPLE && after.from() - quantity.to() <= 5;
    if (before == null) {
      return nounAfter || participle || amountOf || object ? after : null;
    }
    return nounAfter && clause.is(quantity.to(), "drop") ? after : before;
  }

  /** “$5 billion came from exports”. */
  private static boolean isCame(String word) {
    return word.equals("came") || word.equals("was") || word.equals("were") || word.equals("comes");
  }

  /** “The trade deficit fell 15 percent” is of no trade. */
  private static boolean hasGap(Passage clause, int to) {
    for (int at = clause.from(); at < to; at++) {
      if (TradeWords.isGap(clause.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** “The deficit in the trade with Peru”. */
  private static boolean isOfGap(Passage clause, Term term) {
    for (int at = term.from() - 1; at >= term.from() - 4 && clause.has(at); at--) {
      if (TradeWords.isGap(clause.lower(at))) {
        return clause.is(at + 1, "in") || clause.is(at + 1, "of");
      }
    }
    return false;
  }

  /** “$5 billion in exports”, and not “$5 billion in 2021 due to exports”. */
  private static boolean isIn(Passage clause, Quantity quantity, Term after) {
    return clause.is(quantity.to(), "in")
        && clause.year(quantity.to() + 1) < 0
        && !hasWord(clause, quantity.to(), after.from(), "to");
  }

  /** “The $5 billion trade turnover”. */
  private static boolean isCompound(Passage clause, Quantity quantity, Term after) {
    return after.isNoun()
        && after.from() == quantity.to()
        && (clause.is(quantity.lead() - 1, "the") || clause.is(quantity.lead() - 1, "a"));
  }

  /** “Arrivals, including shipments by sea, rose 5 percent”: the arrivals did. */
  private static boolean isInserted(Passage clause, Term term, Quantity quantity) {
    int at = term.from() - 1;
    while (clause.has(at) && !clause.isMark(at, ',') && !clause.is(at, "including")) {
      at--;
    }
    boolean including =
        clause.is(at, "including")
            && clause.isMark(at - 1, ',')
            && hasComma(clause, term.to(), quantity.from());
    return including || isBetweenDashes(clause, term, quantity);
  }

  /** “Imports from Chile – Peru mainly imports copper – rose 5 percent”: those from Chile did. */
  private static boolean isBetweenDashes(Passage clause, Term term, Quantity quantity) {
    boolean before = false;
    boolean after = false;
    for (int at = term.from() - 1; at >= term.from() - 8 && clause.has(at); at--) {
      before |= clause.isDash(at) && !clause.isJoined(at);
    }
    for (int at = term.to(); at < quantity.from(); at++) {
      after |= clause.isDash(at) && !clause.isJoined(at);
    }
    return before && after;
  }

  /** “Exports grew at an annual rate of 5 percent”. */
  private static boolean isGrowthRate(Passage clause, int at) {
    return clause.is(at, "rate")
        && (clause.is(at - 1, "annual")
            || clause.is(at - 1, "average")
            || clause.is(at - 1, "growth")
            || clause.is(at - 1, "yearly"));
  }

  /** “Tariffs on $3 billion worth of exports”: what they are put on, and not all that is sold. */
  private static boolean isBurdened(Passage clause, Quantity quantity) {
    for (int at = quantity.lead() - 1; at >= quantity.lead() - 4 && clause.has(at); at--) {
      boolean burden =
          switch (clause.lower(at)) {
            case "tariff", "tariffs", "duty", "duties", "levy", "levies", "tax", "taxes" -> true;
            default -> false;
          };
      if (burden) {
        return clause.is(quantity.lead() - 1, "on") || clause.is(at + 1, "on");
      }
    }
    return false;
  }

  private static boolean hasComma(Passage clause, int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.isMark(at, ',')) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Passage clause, int from, int to, String word) {
    for (int at = from; at < to; at++) {
      if (clause.is(at, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing between a word for trade and a number makes it one of something else. */
  static boolean isTrade(Passage clause, Term term, Quantity quantity) {
    if (isBurdened(clause, quantity) || isOfGap(clause, term)) {
      return false;
    }
    int from = Math.min(term.to(), quantity.to());
    int to = Math.max(term.from(), quantity.from());
    for (int at = from; at < to; at++) {
      boolean other = OTHER_SUBJECTS.contains(clause.lower(at)) && !isGrowthRate(clause, at);
      if (other || TradeWords.isGap(clause.lower(at))) {
        return false;
      }
    }
    String next = clause.lower(quantity.to());
    String beyond = clause.lower(quantity.to() + 1);
    return !OTHER_SUBJECTS.contains(next)
        && !((next.equals("in") || next.equals("of") || next.equals("worth"))
            && OTHER_SUBJECTS.contains(beyond));
  }
}
