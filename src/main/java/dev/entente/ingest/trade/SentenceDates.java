package dev.entente.ingest.trade;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The times that a sentence names, and which of them figures are only compared with. */
final class SentenceDates {

  private static final Set<String> COMPARING = Words.of("than against versus vs over");

  /** So many words before “increase in May” it may be said that it is another one. */
  private static final int REACH = 7;

  /** So many words before “over 2021-22” another time or a change is told. */
  private static final int SECOND = 12;

  private static final Set<String> CONTRASTING =
      Words.of(
          "after following reversing offsetting contrast against versus than compared erasing"
              + " extending despite from slowing moderating improving recovering");

  private static final Set<String> RELEASED =
      Words.of("released published unveiled issued disclosed publicised publicized");

  private final Passage passage;
  private final List<Dated> dates = new ArrayList<>();

  private SentenceDates(Passage passage) {
    this.passage = passage;
  }

  /** The times of months and longer that a sentence names, in order. */
  static List<Dated> read(Reading reading, FiscalCountry country, Passage passage, int firstDate) {
    SentenceDates read = new SentenceDates(passage);
    read.readAll(reading, country, firstDate);
    return read.dates;
  }

  /**
   * A date of the sentence.
   *
   * @param base whether a figure is compared with it
   */
  record Dated(int from, int to, PartialDate date, boolean base, boolean start) {

    /** Whether a token is one of its words. */
    boolean has(int at) {
      return from <= at && at < to;
    }
  }

  private void readAll(Reading reading, FiscalCountry country, int firstDate) {
    for (FiscalDates.At fiscal : FiscalDates.in(reading, country, passage)) {
      dates.add(dated(fiscal.from(), fiscal.to(), fiscal.date()));
    }
    List<DateMention> mentions = reading.dates();
    DateMention day = null;
    for (int at = firstDate; at < mentions.size(); at++) {
      DateMention mention = mentions.get(at);
      if (mention.span().start() >= passage.token(passage.to() - 1).end()) {
        break;
      }
      DatePrecision precision = mention.date().precision();
      int from = reading.text().tokenAt(mention.span().start());
      if (precision == DatePrecision.DAY) {
        if (day != null) {
          addDays(reading, day, mention);
        }
        day = mention;
        continue;
      }
      day = null;
      int to = reading.text().tokenAt(mention.span().end() - 1) + 1;
      if (from >= passage.from() && to <= passage.to()) {
        int part = YearParts.at(passage, from, mention.date());
        if (isOfReport(from) || isRead(from, to) || isSeason(to, mention.date())) {
          continue;
        }
        if (part < 0) {
          dates.add(dated(from, to, mention.date()));
        } else {
          addPart(reading, part, from, to, mention.date());
        }
      }
    }
    for (CountedMonths.At counted : CountedMonths.in(reading, passage, firstDate)) {
      if (!isRead(counted.from(), counted.to())) {
        dates.add(dated(counted.from(), counted.to(), counted.date()));
      }
    }
    dates.sort(Comparator.comparingInt(Dated::from));
    leaveOutWholes();
    joinMonths();
  }

  /** “From 20 March to 21 August”, “(March 20-August 21)”: the days from one to the other. */
  private void addDays(Reading reading, DateMention first, DateMention last) {
    int from = reading.text().tokenAt(first.span().start());
    int between = reading.text().tokenAt(first.span().end() - 1) + 1;
    int to = reading.text().tokenAt(last.span().end() - 1) + 1;
    boolean joins =
        passage.isDash(between)
            || passage.is(between, "to")
            || passage.is(between, "through")
            || passage.is(between, "until")
            || passage.is(between, "till")
            || (passage.is(between, "and") && passage.is(from - 1, "between"));
    boolean beside = reading.text().tokenAt(last.span().start()) == between + 1;
    if (!joins || !beside || from < passage.from() || isRead(from, to)) {
      return;
    }
    LocalDate begins = first.date().start();
    LocalDate ends = last.date().start();
    // Where no year is told, the day of publication may lie between the two.
    begins = begins.isAfter(ends) ? begins.minusYears(1) : begins;
    if (begins.isBefore(ends) && ends.isBefore(begins.plusYears(1))) {
      dates.add(dated(from, to, PartialDate.parse(begins + "/" + ends, false)));
    }
  }

  private boolean isRead(int from, int to) {
    for (Dated dated : dates) {
      if (dated.from < to && from < dated.to) {
        return true;
      }
    }
    return false;
  }

  /** “The July-November period of FY 18”: the year only tells which months are meant. */
  private void leaveOutWholes() {
    for (int at = 0; at + 1 < dates.size(); at++) {
      Dated one = dates.get(at);
      Dated two = dates.get(at + 1);
      int of = passage.is(one.to(), "period") ? one.to() + 1 : one.to();
      int year = passage.is(of + 1, "the") ? of + 2 : of + 1;
      boolean within =
          passage.is(of, "of")
              && two.from() == year
              && !two.date().start().isAfter(one.date().start())
              && !two.date().end().isBefore(one.date().end());
      if (within) {
        dates.remove(at + 1);
      }
    }
  }

  /** “In January and February China bought”: one time of two months. */
  private void joinMonths() {
    for (int at = 0; at + 1 < dates.size(); at++) {
      Dated one = dates.get(at);
      Dated two = dates.get(at + 1);
      boolean months =
          passage.is(one.to(), "and")
              && two.from() == one.to() + 1
              && passage.is(one.from() - 1, "in")
              && one.date().precision() == DatePrecision.MONTH
              && two.date().precision() == DatePrecision.MONTH
              && YearMonth.from(one.date().start())
                  .plusMonths(1)
                  .equals(YearMonth.from(two.date().start()));
      if (months && !isRespective()) {
        PartialDate both =
            PartialDate.parse(
                YearMonth.from(one.date().start()) + "/" + YearMonth.from(two.date().start()),
                false);
        dates.set(at, new Dated(one.from(), two.to(), both, one.base(), one.start()));
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

  /** “Since the beginning of the year”: the time that a part of a year stands for, if any. */
  private void addPart(Reading reading, int part, int from, int to, PartialDate year) {
    PartialDate date = YearParts.read(reading, passage, part, year);
    if (date != null) {
      dates.add(new Dated(Math.min(part, from), to, date, false, false));
    }
  }

  /** “In the July-June season”: which one it is was told before. */
  private boolean isSeason(int to, PartialDate date) {
    return date.iso().length() == 15 && passage.is(to, "season");
  }

  /** “Down 5 percent from their 2021 peak”. */
  private boolean isPeak(int from, int to) {
    boolean peak =
        passage.is(to, "peak")
            || passage.is(to, "high")
            || passage.is(to, "record")
            || passage.is(to, "low");
    return peak && (passage.is(from - 1, "from") || passage.is(from - 2, "from"));
  }

  /** “Twice as high as in 2021”: index of the second “as”. */
  private boolean isAsMuch(int as) {
    return passage.is(as, "as")
        && (passage.is(as - 1, "same") || passage.is(as - 2, "as") || passage.is(as - 3, "as"));
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
        || passage.is(before, "at")
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
    boolean contrast = isOfOtherChange(before) || isOfOtherChange(beforePercent(before));
    String word = passage.lower(before);
    boolean with =
        ((word.equals("with") || word.equals("to"))
                && passage.lower(before - 1).startsWith("compar"))
            || (word.equals("to") && passage.is(before - 1, "relative"))
            || (word.equals("to") && isComparing(before));
    boolean base =
        with
            || contrast
            || (COMPARING.contains(word)
                && !(word.equals("over") && date.iso().indexOf('/') > 0 && !isSecond(from)))
            || isOfSecondBase(from)
            || isPeak(from, to)
            || isAsMuch(before)
            || passage.is(to, "level")
            || passage.is(to, "levels")
            || word.equals("on")
            || (word.equals("after") && isNumberAfter(to))
            || (word.equals("from")
                && (!passage.is(to, "to") || isAmountAt(to + 1))
                && !isPeriodFrom(before)
                && !isSpan(from, to)
                && (date.iso().indexOf('/') < 0
                    || TradeWords.direction(passage.lower(before - 1)) != null));
    int least = passage.is(from - 1, "least") ? from - 3 : from - 1;
    boolean start = passage.is(least, "since") || passage.is(from - 1, "before");
    PartialDate upTo = start || base ? date : upTo(from, date);
    return new Dated(from, to, isMoved(from, to) ? lastMonth(date) : upTo, base, start);
  }

  /** “Comparing these numbers to last year”. */
  private boolean isComparing(int to) {
    for (int at = to - 1; at >= to - 4 && passage.has(at) && passage.token(at).isWord(); at--) {
      if (passage.is(at, "comparing") || passage.is(at, "compared")) {
        return true;
      }
    }
    return false;
  }

  /** “Fell by 5 percent from March to April”: they fell in April. */
  private boolean isMoved(int from, int to) {
    boolean months = passage.is(from - 1, "from") || passage.is(from, "from");
    boolean span = false;
    for (int at = from; at < to; at++) {
      span |= passage.is(at, "to");
    }
    boolean moved = false;
    for (int at = from - 1; at >= from - SECOND && passage.has(at); at--) {
      moved |= TradeWords.direction(passage.lower(at)) != null;
    }
    return months && span && moved;
  }

  /** The second one of two months that follow each other; other times as they are. */
  private static PartialDate lastMonth(PartialDate date) {
    String iso = date.iso();
    boolean months = iso.length() == 15;
    YearMonth last = months ? YearMonth.from(date.end()) : null;
    boolean next = months && YearMonth.from(date.start()).plusMonths(1).equals(last);
    return next ? PartialDate.parse(last.toString(), false) : date;
  }

  /** “During 2021-22 over 2020-21”, “growth over FY21”: a change over a time, and not in it. */
  private boolean isSecond(int from) {
    for (int at = from - 1; at >= from - SECOND && passage.has(at); at--) {
      boolean number = passage.token(at).kind() == TokenKind.NUMBER && !passage.isMark(at + 1, '-');
      if (TradeWords.isChangeNoun(passage.lower(at)) || passage.is(at, "corresponding")) {
        return true;
      }
      if (number && isRead(at, at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** “Over FY21 and FY20”: both are compared with. */
  private boolean isOfSecondBase(int from) {
    Dated last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    return last != null && last.base() && last.to() == from - 1 && passage.is(from - 1, "and");
  }

  /** “An increase of 5 percent in April”: index of its noun. */
  private int beforePercent(int last) {
    int at = last;
    boolean percent = false;
    while (passage.is(at, "percent")
        || passage.is(at, "cent")
        || passage.is(at, "per")
        || passage.isMark(at, '%')) {
      percent = true;
      at--;
    }
    boolean number = percent && passage.has(at) && passage.token(at).kind() == TokenKind.NUMBER;
    return number && passage.is(at - 1, "of") ? at - 2 : last;
  }

  /** “After a 5 percent gain in April”, “in contrast to the 2 percent increase in April”. */
  private boolean isOfOtherChange(int noun) {
    if (!TradeWords.isChangeNoun(passage.lower(noun))) {
      return false;
    }
    for (int at = noun - 1; at >= noun - REACH && passage.has(at); at--) {
      if (CONTRASTING.contains(passage.lower(at))) {
        return true;
      }
      if (passage.isMark(at, ',') || passage.is(at, "by") || passage.is(at, "of")) {
        return false;
      }
    }
    return false;
  }

  /** “Rose from August to 1 million tonnes”: no time from one month to another. */
  private boolean isAmountAt(int at) {
    return passage.has(at + 1)
        && passage.year(at) < 0
        && (passage.token(at).kind() == TokenKind.NUMBER
            || passage.token(at + 1).kind() == TokenKind.NUMBER);
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
}
