package dev.entente.ingest.trade;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads which time a figure is about, and which it is compared with. */
final class PeriodReader {

  private static final Set<String> COMPARING = Words.of("than against versus vs over");

  private static final Set<String> RELEASED =
      Words.of("released published unveiled issued disclosed publicised publicized");

  private static final Set<String> RECORDED =
      Words.of("figure figures level recorded registered reported posted seen in during imported");

  private final Passage passage;
  private final EarlierPeriod earlier;
  private final List<Dated> dates = new ArrayList<>();

  /**
   * A date of the sentence.
   *
   * @param base whether a figure is compared with it
   */
  private record Dated(int from, int to, PartialDate date, boolean base, boolean start) {}

  PeriodReader(Reading reading, Passage passage, int firstDate) {
    this.passage = passage;
    this.earlier = new EarlierPeriod(passage);
    List<DateMention> mentions = reading.dates();
    for (int at = firstDate; at < mentions.size(); at++) {
      DateMention mention = mentions.get(at);
      if (mention.span().start() >= passage.token(passage.to() - 1).end()) {
        break;
      }
      DatePrecision precision = mention.date().precision();
      if (precision == DatePrecision.DAY) {
        continue;
      }
      int from = reading.text().tokenAt(mention.span().start());
      int to = reading.text().tokenAt(mention.span().end() - 1) + 1;
      if (from >= passage.from() && to <= passage.to()) {
        if (!isOfReport(from)) {
          dates.add(dated(from, to, mention.date()));
        }
      }
    }
    for (CountedMonths.At counted : CountedMonths.in(reading, passage, firstDate)) {
      if (!isDate(counted.from())) {
        dates.add(dated(counted.from(), counted.to(), counted.date()));
      }
    }
    dates.sort(Comparator.comparingInt(Dated::from));
    joinMonths();
  }

  /** “In January and February China bought”: one time of two months. */
  private void joinMonths() {
    for (int at = 0; at + 1 < dates.size(); at++) {
      Dated one = dates.get(at);
      Dated two = dates.get(at + 1);
      boolean months =
          passage.is(one.to, "and")
              && two.from == one.to + 1
              && passage.is(one.from - 1, "in")
              && one.date.precision() == DatePrecision.MONTH
              && two.date.precision() == DatePrecision.MONTH
              && YearMonth.from(one.date.start())
                  .plusMonths(1)
                  .equals(YearMonth.from(two.date.start()));
      if (months && !isRespective()) {
        PartialDate both =
            PartialDate.parse(
                YearMonth.from(one.date.start()) + "/" + YearMonth.from(two.date.start()), false);
        dates.set(at, new Dated(one.from, two.to, both, one.base, one.start));
        dates.remove(at + 1);
      }
    }
  }

  private boolean isRespective() {
    for (int at = passage.from(); at < passage.to(); at++) {
      if (passage.is(at, "respectively")) {
        return true;
      }
    }
    return false;
  }

  /** “A report released last week”: when it came out, and not what it is about. */
  private boolean isOfReport(int from) {
    int before = from - 1;
    while (passage.is(before, "in") || passage.is(before, "early") || passage.is(before, "late")) {
      before--;
    }
    return RELEASED.contains(passage.lower(before));
  }

  private Dated dated(int from, int to, PartialDate date) {
    int before = from - 1;
    while (passage.is(before, "the")
        || passage.is(before, "in")
        || passage.is(before, "period")
        || passage.is(before, "same")
        || passage.is(before, "similar")
        || passage.is(before, "corresponding")
        || passage.is(before, "a")
        || passage.is(before, "of")
        || passage.is(before, "month")
        || passage.is(before, "levels")
        || passage.is(before, "figure")
        || passage.is(before, "figures")
        || passage.is(before, "quarter")
        || passage.is(before, "half")
        || passage.is(before, "amount")
        || passage.is(before, "value")
        || passage.is(before, "previous")
        || passage.is(before, "monthly")
        || passage.is(before, "average")
        || (passage.is(before, "for") && passage.is(before - 1, "average"))
        || passage.is(before, "recorded")
        || passage.is(before, "registered")
        || passage.is(before, "reported")
        || (passage.is(before, "for") && passage.is(before - 1, "figure"))
        || passage.is(before, "that")
        || passage.is(before, "whole")
        || passage.is(before, "all")) {
      before--;
    }
    String word = passage.lower(before);
    boolean with =
        ((word.equals("with") || word.equals("to"))
                && passage.lower(before - 1).startsWith("compar"))
            || (word.equals("to") && passage.is(before - 1, "relative"));
    boolean base =
        with
            || (COMPARING.contains(word) && !(word.equals("over") && date.iso().indexOf('/') > 0))
            || word.equals("on")
            || (word.equals("after") && isNumberAfter(to))
            || (word.equals("from")
                && (!passage.is(to, "to") || isAmountAt(to + 1))
                && !isPeriodFrom(before)
                && !isSpan(from, to)
                && (date.iso().indexOf('/') < 0
                    || TradeWords.direction(passage.lower(before - 1)) != null));
    boolean start = passage.is(from - 1, "since");
    PartialDate upTo = start || base ? date : upTo(from, date);
    return new Dated(from, to, upTo, base, start);
  }

  /** “Rose from August to 1 million tonnes”: no time from one month to another. */
  private boolean isAmountAt(int at) {
    return passage.has(at + 1)
        && passage.year(at) < 0
        && (passage.token(at).kind() == TokenKind.NUMBER
            || passage.token(at + 1).kind() == TokenKind.NUMBER);
  }

  /** “From the $67 billion”. */
  private boolean isAmountFrom(int from) {
    int at = from + 1;
    while (passage.has(at)
        && at < from + 5
        && (!passage.token(at).isWord()
            || passage.is(at, "the")
            || passage.is(at, "a")
            || passage.is(at, "about")
            || passage.is(at, "us"))) {
      if (passage.token(at).kind() == TokenKind.NUMBER) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** “After June’s 0.5% decline”, where the date ends with its genitive. */
  private boolean isNumberAfter(int to) {
    int at = passage.is(to, "'s") || passage.is(to, "’s") ? to + 1 : to;
    at += passage.isDash(at) ? 1 : 0;
    return passage.has(at) && passage.token(at).kind() == TokenKind.NUMBER;
  }

  /** “From January to May”: one time, and nothing to compare with. */
  private boolean isSpan(int from, int to) {
    for (int at = from; at < to; at++) {
      if (passage.is(at, "to") || passage.is(at, "until") || passage.is(at, "through")) {
        return true;
      }
    }
    return false;
  }

  /** “From January” tells when, “down from 2021” what it is compared with. */
  private boolean isPeriodFrom(int at) {
    return passage.is(at - 1, "starting") || at == passage.from();
  }

  /** “Up to November” is from January on. */
  private PartialDate upTo(int from, PartialDate date) {
    boolean upTo =
        (passage.is(from - 1, "to") && passage.is(from - 2, "up"))
            || passage.is(from - 1, "through")
            || passage.is(from - 1, "until")
            || passage.is(from - 1, "till")
            || (passage.is(from - 1, "by") && !isShare());
    return upTo && date.precision() == DatePrecision.MONTH
        ? PartialDate.parse(
            YearMonth.of(date.start().getYear(), 1) + "/" + YearMonth.from(date.start()), false)
        : date;
  }

  /** A share that has fallen by June is that of June. */
  private boolean isShare() {
    for (int at = passage.from(); at < passage.to(); at++) {
      if (passage.is(at, "share") || passage.is(at, "proportion")) {
        return true;
      }
    }
    return false;
  }

  /** The last index before a date that ends at an index, with its preposition; else the index. */
  int beforeDate(int at) {
    for (Dated dated : dates) {
      if (dated.to == at + 1) {
        int before = dated.from - 1;
        boolean preposition =
            passage.is(before, "in") || passage.is(before, "during") || passage.is(before, "for");
        return preposition ? before - 1 : before;
      }
    }
    return at;
  }

  /**
   * The time that a clause from one index to another tells of: the date beside the number, else the
   * last one before it, else the first one after it; {@code null} where there is none.
   */
  PartialDate period(int from, int to, Quantity quantity) {
    PartialDate before = null;
    PartialDate after = null;
    for (Dated dated : dates) {
      int genitive = quantity.from() - dated.to;
      boolean own =
          genitive >= 0
              && genitive <= 2
              && (passage.lower(dated.to - 1).endsWith("'s")
                  || passage.is(dated.to, "'s")
                  || passage.is(dated.to, "’s"));
      if (own && dated.from >= from) {
        // “After June’s 0.5% decline”
        return dated.date;
      }
      if (dated.from < from || dated.to > to || dated.base || dated.start) {
        continue;
      }
      if (dated.from >= quantity.to() && dated.from - quantity.to() <= 2) {
        return dated.date;
      }
      if (dated.from < quantity.from()) {
        before = dated.date;
      } else if (after == null
          && !isOfBase(quantity.to(), dated.from)
          && !isInBrackets(quantity.to(), dated.from)) {
        after = dated.date;
      }
    }
    return before == null ? after : before;
  }

  /** “Exports rose 5% while imports fell 3% in May”: the one time of a sentence, at its end. */
  PartialDate only(Quantity quantity) {
    if (dates.size() != 1 || dates.get(0).base || dates.get(0).start) {
      return null;
    }
    Dated dated = dates.get(0);
    if (isInBrackets(quantity.to(), dated.from)) {
      return null;
    }
    for (int at = quantity.to(); at < dated.from; at++) {
      boolean other =
          passage.is(at, "after")
              || passage.is(at, "before")
              || passage.is(at, "ahead")
              || NearestTerm.isOtherSubject(passage.lower(at));
      if (other) {
        return null;
      }
    }
    for (int at = dated.from - 1; at >= dated.from - 4 && passage.has(at); at--) {
      boolean number =
          passage.token(at).kind() == TokenKind.NUMBER
              || passage.is(at, "percent")
              || passage.isMark(at, '%');
      if (number) {
        return isCompared(dated.from) ? null : dated.date;
      }
    }
    return null;
  }

  /** “Up 5% ($3 billion in May 2022)”: the time is that of the number in the brackets. */
  private boolean isInBrackets(int from, int to) {
    boolean number = false;
    boolean open = false;
    for (int at = from; at < to; at++) {
      open = passage.isMark(at, '(') || (open && !passage.isMark(at, ')'));
      number = open && (number || passage.token(at).kind() == TokenKind.NUMBER);
    }
    return open && number;
  }

  /** “Fell to 2 billion from 3 billion in 2021”: the year is that of the second number. */
  private boolean isOfBase(int from, int to) {
    boolean base = false;
    for (int at = from; at < to; at++) {
      base |= passage.is(at, "from") || passage.is(at, "after") || passage.is(at, "against");
      if (base && passage.token(at).kind() == TokenKind.NUMBER && !isDate(at)) {
        return true;
      }
    }
    return false;
  }

  /** The last time that a sentence tells of and does not compare with; {@code null} for none. */
  PartialDate last() {
    PartialDate last = null;
    for (Dated dated : dates) {
      last = dated.base || dated.start || isCompared(dated.from) ? last : dated.date;
    }
    return last;
  }

  /** “Compared to $320 million in 2016”: the time of what is compared with. */
  private boolean isCompared(int date) {
    for (int at = date - 1; at >= date - 10 && passage.has(at) && !passage.isMark(at, ','); at--) {
      if (passage.lower(at).startsWith("compar")
          || passage.is(at, "after")
          || passage.lower(at).startsWith("revers")
          || passage.is(at, "versus")
          || passage.is(at, "against")
          || passage.is(at, "than")
          || (passage.is(at, "from") && (passage.is(at + 1, "that") || isAmountFrom(at)))
          || (passage.is(at, "from") && TradeWords.direction(passage.lower(at - 1)) != null)) {
        return true;
      }
    }
    return false;
  }

  /** A date directly after a number: “from 736 million tonnes in 2022”. */
  PartialDate beside(Quantity quantity) {
    for (Dated dated : dates) {
      if (dated.from >= quantity.to() && dated.from - quantity.to() <= 2) {
        return dated.date;
      }
    }
    return null;
  }

  /**
   * “$2 billion in the same period of 2021”: the months told of now, in the year after a number.
   */
  PartialDate sameAfter(Quantity quantity, PartialDate now) {
    for (Dated dated : dates) {
      int words = dated.from - quantity.to();
      boolean same =
          words > 2
              && words <= 6
              && dated.date.precision() == DatePrecision.YEAR
              && earlier.isSamePeriod(dated.from, quantity.to());
      if (same && now != null) {
        return EarlierPeriod.inYear(now, dated.date.start().getYear());
      }
      if (words > 2 && words <= 4 && isRecorded(quantity.to(), dated.from)) {
        return dated.date;
      }
    }
    return null;
  }

  /** “The 2 billion figure recorded in May”. */
  private boolean isRecorded(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!RECORDED.contains(passage.lower(at))) {
        return false;
      }
    }
    return true;
  }

  /** The time that a clause compares with; {@code null} where it does not say. */
  PartialDate comparedTo(int from, int to, PartialDate period) {
    for (int at = from; at < to; at++) {
      PartialDate shifted = period == null ? null : earlier.shifted(at, period);
      if (shifted != null) {
        return shifted;
      }
    }
    for (Dated dated : dates) {
      if (dated.from >= from && dated.to <= to && (dated.base || dated.start)) {
        return earlier.isSamePeriod(dated.from, from) && period != null
            ? EarlierPeriod.inYear(period, dated.date.start().getYear())
            : dated.date;
      }
    }
    return null;
  }

  /** “The same period in 2022”: a year whose months are those told of before. */
  boolean isOfTheSame(PartialDate date) {
    for (Dated dated : dates) {
      if (dated.date.equals(date) && date.precision() == DatePrecision.YEAR) {
        return earlier.isSamePeriod(dated.from, Math.max(passage.from(), dated.from - 4));
      }
    }
    return false;
  }

  /** Whether words from one index to another tell of the same time a year before. */
  boolean isShifted(int from, int to) {
    return earlier.isShifted(from, to);
  }

  /** Whether a token belongs to a date. */
  boolean isDate(int at) {
    for (Dated dated : dates) {
      if (dated.from <= at && at < dated.to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause speaks of the same period as the one before. */
  boolean isSamePeriod(Passage clause) {
    for (int at = clause.from(); at + 1 < clause.to(); at++) {
      if (clause.is(at, "same")) {
        return true;
      }
    }
    return false;
  }
}
