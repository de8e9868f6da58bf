package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.util.List;
import java.util.Set;

/** Reads which time a figure is about, and which it is compared with. */
final class PeriodReader {

  /** So many words after a date in brackets they end. */
  private static final int BRACKETS = 8;

  private static final Set<String> RECORDED =
      Words.of("figure figures level recorded registered reported posted seen in during imported");

  private final Passage passage;
  private final EarlierPeriod earlier;
  private final List<SentenceDates.Dated> dates;

  PeriodReader(Reading reading, FiscalCountry country, Passage passage, int firstDate) {
    this.passage = passage;
    this.earlier = new EarlierPeriod(passage);
    this.dates = SentenceDates.read(reading, country, passage, firstDate);
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

  /** The last index before a date that ends at an index, with its preposition; else the index. */
  int beforeDate(int at) {
    for (SentenceDates.Dated dated : dates) {
      if (dated.to() == at + 1) {
        int before = dated.from() - 1;
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
    for (SentenceDates.Dated dated : dates) {
      int genitive = quantity.from() - dated.to();
      boolean own =
          genitive >= 0
              && genitive <= 2
              && (passage.lower(dated.to() - 1).endsWith("'s")
                  || passage.is(dated.to(), "'s")
                  || passage.is(dated.to(), "’s"));
      if (own && dated.from() >= from) {
        // “After June’s 0.5% decline”
        return dated.date();
      }
      boolean other = dated.base() || dated.start() || isPastPerfect(dated.from(), quantity.to());
      boolean inIt =
          dated.from() >= from
              && dated.to() <= to
              && dated.from() == quantity.to() + 1
              && passage.is(quantity.to(), "in");
      if (inIt) {
        // “After an increase of 5 percent in December”: what it follows was in December.
        return dated.date();
      }
      if (dated.from() < from || dated.to() > to || other) {
        continue;
      }
      if (dated.from() >= quantity.to() && dated.from() - quantity.to() <= 2) {
        return dated.date();
      }
      if (dated.from() < quantity.from()) {
        before = isClosedOff(dated, quantity.lead()) ? before : dated.date();
      } else if (after == null
          && !isOfBase(quantity.to(), dated.from())
          && !isInBrackets(quantity.to(), dated.from())) {
        after = dated.date();
      }
    }
    return before == null ? after : before;
  }

  /** “After an increase of 5 percent in December”: a time that is only compared with. */
  boolean isOfBase(Quantity quantity) {
    for (SentenceDates.Dated dated : dates) {
      boolean own = dated.from() == quantity.to() + 1 && passage.is(quantity.to(), "in");
      if (own && dated.base()) {
        return true;
      }
    }
    return false;
  }

  /** “Rose by 5 percent – they had collapsed in March”: a time before the one that is told of. */
  private boolean isPastPerfect(int date, int number) {
    for (int at = date - 1; at >= number && at >= date - 10; at--) {
      if (passage.is(at, "had")) {
        return true;
      }
    }
    return false;
  }

  /** “Exports rose 5% while imports fell 3% in May”: the one time of a sentence, at its end. */
  PartialDate only(Quantity quantity) {
    SentenceDates.Dated dated = null;
    for (SentenceDates.Dated one : dates) {
      if (one.base() && dated != null) {
        // “In May 2022 compared with May 2021”: there is one time that the sentence is of.
        continue;
      }
      if (dated != null || one.base() || one.start()) {
        return null;
      }
      dated = one;
    }
    if (dated == null || isInBrackets(quantity.to(), dated.from())) {
      return null;
    }
    for (int at = quantity.to(); at < dated.from(); at++) {
      boolean other =
          passage.is(at, "after")
              || passage.is(at, "before")
              || passage.is(at, "ahead")
              || NearestTerm.isOtherSubject(passage.lower(at));
      if (other) {
        return null;
      }
    }
    for (int at = dated.from() - 1; at >= dated.from() - 4 && passage.has(at); at--) {
      boolean number =
          passage.token(at).kind() == TokenKind.NUMBER
              || passage.is(at, "percent")
              || passage.isMark(at, '%');
      if (number) {
        return isCompared(dated.from()) ? null : dated.date();
      }
    }
    return null;
  }

  /** “Exports were $5 billion ($3 billion in 2021) and imports $2 billion”: those not of 2021. */
  private boolean isClosedOff(SentenceDates.Dated dated, int to) {
    int open = dated.from() - 1;
    while (passage.has(open) && open > dated.from() - 8 && !passage.isMark(open, '(')) {
      open--;
    }
    if (!passage.isMark(open, '(') || !isInBrackets(open, dated.from())) {
      return false;
    }
    for (int at = dated.to(); at < to && at < dated.to() + BRACKETS; at++) {
      if (passage.isMark(at, ')')) {
        return true;
      }
    }
    return false;
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
    boolean number = false;
    for (int at = from; at < to; at++) {
      base |= passage.is(at, "from") || passage.is(at, "after") || passage.is(at, "against");
      boolean amount = passage.token(at).kind() == TokenKind.NUMBER && !isDate(at);
      number |= base && amount;
      if (number && passage.is(at, "to")) {
        // “From $4 billion in May 2022 to $5 billion in May 2023”: the second one is the time.
        base = false;
        number = false;
      }
    }
    return number;
  }

  /** The last time that a sentence tells of and does not compare with; {@code null} for none. */
  PartialDate last() {
    PartialDate last = null;
    for (SentenceDates.Dated dated : dates) {
      boolean other =
          dated.base()
              || dated.start()
              || isCompared(dated.from())
              || isAside(dated.date())
              || earlier.isSamePeriod(dated.from(), Math.max(passage.from(), dated.from() - 4));
      last = other ? last : dated.date();
    }
    return last;
  }

  /** “In June alone”: a part of the time that is told of, to which what follows goes back. */
  boolean isAside(PartialDate date) {
    for (SentenceDates.Dated dated : dates) {
      if (dated.date().equals(date) && passage.is(dated.to(), "alone")) {
        return true;
      }
    }
    return false;
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
    for (SentenceDates.Dated dated : dates) {
      boolean ago = passage.is(dated.to() - 1, "ago") && passage.is(dated.to() - 2, "year");
      if (!ago && dated.from() >= quantity.to() && dated.from() - quantity.to() <= 2) {
        return dated.date();
      }
    }
    return null;
  }

  /**
   * “$2 billion in the same period of 2021”: the months told of now, in the year after a number.
   */
  PartialDate sameAfter(Quantity quantity, PartialDate now) {
    for (SentenceDates.Dated dated : dates) {
      int words = dated.from() - quantity.to();
      boolean same =
          words > 2
              && words <= 6
              && isWholeYear(dated.date())
              && earlier.isSamePeriod(dated.from(), quantity.to());
      if (same && now != null) {
        return EarlierPeriod.inYearOf(dated.date(), now);
      }
      if (words > 2 && words <= 4 && isRecorded(quantity.to(), dated.from())) {
        return dated.date();
      }
    }
    return null;
  }

  private static boolean isWholeYear(PartialDate date) {
    return date.precision() == DatePrecision.YEAR
        || (date.iso().length() == 15 && date.start().plusYears(1).minusDays(1).equals(date.end()));
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
    for (SentenceDates.Dated dated : dates) {
      if (dated.from() >= from && dated.to() <= to && (dated.base() || dated.start())) {
        return earlier.isSamePeriod(dated.from(), from) && period != null
            ? EarlierPeriod.inYearOf(dated.date(), period)
            : dated.date();
      }
    }
    return null;
  }

  /** “The same period in 2022”: a year whose months are those told of before. */
  boolean isOfTheSame(PartialDate date) {
    for (SentenceDates.Dated dated : dates) {
      if (dated.date().equals(date) && date.precision() == DatePrecision.YEAR) {
        return earlier.isSamePeriod(dated.from(), Math.max(passage.from(), dated.from() - 4));
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
    for (SentenceDates.Dated dated : dates) {
      if (dated.has(at)) {
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
