package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.text.Passage;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import dev.entente.trade.TradeMeasure;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Reads which time a figure is of, and which it is compared with, from what is around it. */
final class FigurePeriods {

  /** A number beside them is not one of the time that the article is about. */
  private static final Set<String> ONCE = Words.of("once previously formerly earlier before");

  /** A number after them is one of the time before. */
  private static final Set<String> REVERSING = Words.of("reversing following offsetting");

  private static final Set<String> SPANS = Words.of("year period month quarter years months");

  /** So many words before a time it may be said that it is only compared with. */
  private static final int COMPARISON = 8;

  private final FigureContext context;
  private PartialDate sentencePeriod;
  private boolean isLeft;

  FigurePeriods(FigureContext context) {
    this.context = context;
  }

  /** Remembers the period of a figure for those after it in the sentence. */
  void remember(PartialDate period) {
    sentencePeriod = period == null ? sentencePeriod : period;
  }

  /** The sentence told of another time in passing: what follows goes back to the one before. */
  void leave() {
    isLeft = true;
  }

  /** Whether the last time that the sentence names is one in passing. */
  boolean isLeft() {
    return isLeft;
  }

  /** “Rose 5 percent in January-June, while it was $3 billion in June”: the last of the months. */
  boolean isAside(PartialDate period) {
    return period != null
        && sentencePeriod != null
        && period.precision() == DatePrecision.MONTH
        && sentencePeriod.iso().length() == 15
        && !sentencePeriod.start().equals(period.start())
        && sentencePeriod.end().equals(period.end());
  }

  /** “In the year before it had exported 5 million tonnes”: a time before the one told of. */
  boolean isPastPerfect(Passage clause, Quantity quantity, PartialDate period) {
    PartialDate told = context.discourse().period;
    if (period == null || told == null || !period.end().isBefore(told.end())) {
      return false;
    }
    for (int at = quantity.lead() - 1; at >= quantity.lead() - 6 && clause.has(at); at--) {
      if (clause.is(at, "had")) {
        return !clause.is(at + 1, "a");
      }
    }
    return false;
  }

  /** The last time that a figure of the sentence was of; {@code null} for none. */
  PartialDate last() {
    return sentencePeriod;
  }

  /** “$5 billion, compared with $4 billion a year earlier”: the second is of the year before. */
  boolean isBefore(Passage clause, Quantity quantity, Figure read) {
    return read.rule() == FigureRule.AGAIN
        && read.measure() != TradeMeasure.CHANGE
        && context.periods().isShifted(quantity.to(), end(clause, quantity));
  }

  private static int end(Passage clause, Quantity quantity) {
    return Math.min(quantity.to() + 5, clause.to());
  }

  PartialDate period(Passage clause, Quantity quantity, Figure read) {
    PartialDate own = context.periods().period(clause.from(), clause.to(), quantity);
    if (read.rule() == FigureRule.AGAIN
        && own != null
        && own.iso().indexOf('/') < 0
        && context.discourse().period != null
        && context.periods().isSamePeriod(clause)) {
      return EarlierPeriod.inYear(context.discourse().period, own.start().getYear());
    }
    PartialDate told = sentencePeriod == null ? context.discourse().period : sentencePeriod;
    if (isOfFiscalYear(own, told)) {
      return PartialDate.parse(told.iso(), false);
    }
    if (own != null
        && told != null
        && told.start().getYear() != own.start().getYear()
        && context.periods().isOfTheSame(own)) {
      return EarlierPeriod.inYear(told, own.start().getYear());
    }
    if (own == null && isBefore(clause, quantity, read)) {
      PartialDate now = sentencePeriod == null ? context.discourse().period : sentencePeriod;
      return now == null
          ? null
          : context.periods().comparedTo(quantity.to(), end(clause, quantity), now);
    }
    boolean reversed = read.rule() == FigureRule.AGAIN && sentencePeriod != null;
    if (reversed && REVERSING.contains(clause.lower(first(clause)))) {
      // “Rose 5 percent in May, reversing a 3 percent drop in the previous month”
      PartialDate before = context.periods().comparedTo(quantity.to(), clause.to(), sentencePeriod);
      return before == null ? own : before;
    }
    if (own != null) {
      return own;
    }
    if (isVague(clause)) {
      return null;
    }
    if (isSamePeriod(clause)) {
      return context.discourse().lastPeriod(context.sentence().index(), isThePeriod(clause));
    }
    if (isTheSpan(clause)) {
      return context.discourse().lastSpan(context.sentence().index());
    }
    if (sentencePeriod != null) {
      return sentencePeriod;
    }
    for (int at = clause.from(); at < quantity.from(); at++) {
      if (ONCE.contains(clause.lower(at))) {
        return null;
      }
    }
    PartialDate whole =
        context.periods().period(context.passage().from(), quantity.from(), quantity);
    if (whole != null) {
      return whole;
    }
    PartialDate only = context.periods().only(quantity);
    if (only != null) {
      return only;
    }
    Discourse discourse = context.discourse();
    int index = context.sentence().index();
    PartialDate seen = discourse.seenSince(index);
    if (seen != null) {
      return seen;
    }
    boolean goesOn =
        (discourse.isStillOfItsTime(index)
                || (discourse.isOfOneTime() && discourse.isRecent(index)))
            && discourse.period != null
            && isOfOneOf(discourse.frame, read.frame());
    PartialDate before = goesOn ? discourse.period : discourse.head();
    before = before == null ? discourse.ofArticle(index) : before;
    return before == null ? null : PartialDate.parse(before.iso(), false);
  }

  /** “In the first ten months”, where the ten months told before began in July. */
  private static boolean isOfFiscalYear(PartialDate own, PartialDate told) {
    if (own == null || told == null || own.stated() || own.iso().length() != 15) {
      return false;
    }
    boolean first = own.start().getMonthValue() == 1 && own.start().getDayOfMonth() == 1;
    return first
        && told.iso().length() == 15
        && told.start().getMonthValue() != 1
        && !told.end().isBefore(own.start())
        && ChronoUnit.MONTHS.between(own.start(), own.end())
            == ChronoUnit.MONTHS.between(told.start(), told.end());
  }

  /** Whether two figures have a side in common. */
  private static boolean isOfOneOf(Frame before, Frame now) {
    return Frame.isSame(before.owner(), now.owner())
        || Frame.isSame(before.owner(), now.other())
        || Frame.isSame(before.other(), now.owner())
        || (before.other() != null && Frame.isSame(before.other(), now.other()));
  }

  /** “Over the past year”: a time that is none of the calendar. */
  private static boolean isVague(Passage clause) {
    for (int at = clause.from(); at + 1 < clause.to(); at++) {
      boolean past = clause.is(at, "past") || clause.is(at, "previous") || clause.is(at, "recent");
      boolean base =
          clause.is(at - 2, "on")
              || clause.is(at - 2, "of")
              || clause.is(at - 2, "from")
              || ((clause.is(at - 2, "over") || clause.is(at - 1, "over"))
                  && clause.is(at, "previous"))
              || isCompared(clause, at);
      if (past && !base && SPANS.contains(clause.lower(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** “Compared to the same period in the previous year”. */
  private static boolean isCompared(Passage clause, int to) {
    for (int at = to - 1; at >= to - COMPARISON && !clause.isMark(at, ','); at--) {
      if (clause.lower(at).startsWith("compar") || clause.is(at, "than") || clause.is(at, "same")) {
        return true;
      }
    }
    return false;
  }

  /** “Over the said period”, “that year”: the time of what was told before. */
  private static boolean isSamePeriod(Passage clause) {
    for (int at = clause.from(); at + 1 < clause.to(); at++) {
      String word = clause.lower(at);
      if (!SPANS.contains(clause.lower(at + 1))
          || clause.is(at + 2, "of")
          || clause.is(at + 2, "last")) {
        boolean review =
            (word.equals("period") || word.equals("months")) && clause.is(at + 1, "under");
        if (review) {
          return true;
        }
        continue;
      }
      boolean same =
          word.equals("that")
              || (word.equals("this") && clause.is(at + 1, "period"))
              || word.equals("said")
              || word.equals("reporting")
              || word.equals("reported")
              || word.equals("accounting")
              || ((word.equals("same") || (word.equals("the") && clause.is(at + 1, "period")))
                  && (clause.is(at - 1, "over")
                      || clause.is(at - 1, "in")
                      || clause.is(at - 1, "during")
                      || clause.is(at - 2, "in")
                      || clause.is(at - 2, "over")
                      || clause.is(at - 2, "during")));
      if (same
          && !clause.is(at - 2, "compared")
          && !clause.is(at - 3, "compared")
          && !clause.is(at - 4, "compared")
          && !clause.is(at - 2, "than")
          && !clause.is(at - 3, "than")) {
        return true;
      }
    }
    return false;
  }

  /** “During the period”: rather one of several months than the last of them. */
  private static boolean isThePeriod(Passage clause) {
    for (int at = clause.from(); at + 1 < clause.to(); at++) {
      if (clause.is(at, "the") && clause.is(at + 1, "period")) {
        return true;
      }
    }
    return false;
  }

  /** “Throughout the period”, “over the ten-month period”: the last time of several months. */
  private static boolean isTheSpan(Passage clause) {
    for (int at = clause.from(); at < clause.to(); at++) {
      if (!clause.is(at, "period") || clause.is(at - 1, "same")) {
        continue;
      }
      String word = clause.lower(at - 1);
      boolean counted = word.endsWith("-month") || word.endsWith("-day") || word.equals("cited");
      if (counted || (word.equals("the") && clause.is(at - 2, "throughout"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause gives what another number is compared with. */
  static boolean isCompared(Passage clause) {
    int first = first(clause);
    return clause.lower(first).startsWith("compar")
        || clause.is(first, "versus")
        || clause.is(first, "against")
        || REVERSING.contains(clause.lower(first));
  }

  private static int first(Passage clause) {
    return clause.isMark(clause.from(), ',') ? clause.from() + 1 : clause.from();
  }

  /** Of several changes in a sentence only one need say what they are compared with. */
  PartialDate comparedTo(
      Passage clause, Quantity quantity, PartialDate period, ProposedTradeFigure last) {
    if (REVERSING.contains(clause.lower(first(clause)))) {
      return null;
    }
    PartialDate own = context.periods().comparedTo(quantity.to(), clause.to(), period);
    if (own != null || last == null) {
      return own;
    }
    boolean same = last.measure() == TradeMeasure.CHANGE && isSame(last.period(), period);
    return same ? last.comparedTo() : null;
  }

  private static boolean isSame(PartialDate one, PartialDate other) {
    return one == null ? other == null : other != null && one.iso().equals(other.iso());
  }
}
