package dev.entente.ingest.trade;

import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Span;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.List;

/** The figures of a sentence as they are written down one after the other. */
final class FigureList {

  private final FigureContext context;
  private final FigurePeriods times;
  private final List<ProposedTradeFigure> figures = new ArrayList<>();

  private String words;

  FigureList(FigureContext context) {
    this.context = context;
    this.times = new FigurePeriods(context);
  }

  List<ProposedTradeFigure> all() {
    return figures;
  }

  /** The time that the sentence leaves behind for those after it; {@code null} for none. */
  PartialDate timeLeft() {
    return times.isLeft() ? times.last() : context.periods().last();
  }

  private ProposedTradeFigure last() {
    return figures.isEmpty() ? null : figures.get(figures.size() - 1);
  }

  void add(RankReader.Rank rank) {
    if (Plans.isNotHeld(context.passage(), rank.quantity())) {
      return;
    }
    Span quote =
        new Span(
            context.passage().token(rank.from()).start(),
            context.passage().token(rank.to() - 1).end());
    PartialDate told =
        context.periods().period(context.passage().from(), context.passage().to(), rank.quantity());
    ProposedTradeFigure figure =
        FigureBuilder.figure(
            rank.frame(),
            TradeMeasure.RANK,
            rank.quantity(),
            "rank",
            null,
            told == null ? times.last() : told,
            null,
            context.claims().of(quote, context.sentence()),
            context.reading().text().words(quote),
            evidence(FigureRule.RANK, FigureRule.RANK.confidence()));
    if (figure != null) {
      figures.add(figure);
      context.discourse().rank(rank.frame(), context.sentence().index());
    }
  }

  /** The same text for all figures of a sentence, which may be long. */
  private String words() {
    if (words == null) {
      words = context.reading().text().words(context.sentence().span());
    }
    return words;
  }

  private Evidence evidence(FigureRule rule, double confidence) {
    return new Evidence(
        context.sentence().span().start(),
        context.sentence().span().end(),
        words(),
        rule.id(),
        confidence,
        List.of());
  }

  void add(Passage clause, Quantity quantity, Relation relation, Figure read) {
    Frame frame = read.frame();
    PartialDate period = times.period(clause, quantity, read);
    PartialDate comparedTo =
        read.measure() == TradeMeasure.CHANGE || relation.direction() != null
            ? times.comparedTo(clause, quantity, period, last())
            : null;
    if (relation.kind() == Relation.Kind.BASE) {
      PartialDate then = context.periods().beside(quantity);
      period = then == null ? base(clause, quantity, period) : then;
      comparedTo = null;
    }
    String unit = quantity.kind() == Quantity.Kind.BARE ? unit(quantity) : quantity.unit();
    if (unit == null) {
      return;
    }
    boolean base = relation.kind() == Relation.Kind.BASE;
    Direction direction = base ? null : relation.direction();
    int from =
        relation.kind() == Relation.Kind.CHANGE && relation.at() >= 0
            ? Math.min(relation.at(), quantity.from())
            : quantity.from();
    from = quantity.from() - from > 5 ? quantity.from() : from;
    int to = read.measure() == TradeMeasure.CHANGE ? changeEnd(clause, quantity) : quantity.to();
    Span quote =
        new Span(context.passage().token(from).start(), context.passage().token(to - 1).end());
    compareWithLast(quantity, read, period);
    ProposedTradeFigure figure =
        FigureBuilder.figure(
            frame,
            read.measure(),
            quantity,
            unit,
            direction,
            period,
            comparedTo,
            context.claims().of(quote, context.sentence()),
            context.reading().text().words(quote),
            evidence(read.rule(), read.confidence()));
    if (figure == null) {
      return;
    }
    figures.add(figure);
    remember(read, unit, direction);
    context.discourse().count(frame);
    boolean now = !base && !context.periods().isOfBase(quantity);
    if (now && !times.isBefore(clause, quantity, read) && !FigurePeriods.isCompared(clause)) {
      if (times.isAside(period) || times.isPastPerfect(clause, quantity, period)) {
        times.leave();
        return;
      }
      if (!context.periods().isAside(period)) {
        context.discourse().tellTime(period);
      }
      times.remember(period);
    }
  }

  /** The time of what a change is measured against; {@code null} where nothing tells. */
  private PartialDate base(Passage clause, Quantity quantity, PartialDate period) {
    PartialDate now = times.last() == null ? period : times.last();
    PartialDate same = context.periods().sameAfter(quantity, now);
    if (same != null) {
      return same;
    }
    if (now != null && Relation.isOfYearBefore(clause, quantity.lead() - 1)) {
      return EarlierPeriod.inYear(now, now.start().getYear() - 1);
    }
    int from = ParenthesizedBase.start(context.passage(), context.quantities(), quantity);
    return from < 0
        ? context.periods().comparedTo(quantity.to(), clause.to(), now)
        : context.periods().comparedTo(from, quantity.lead(), now);
  }

  void remember(Figure read, String unit, Direction direction) {
    context.discourse().frame = read.frame();
    context.discourse().measure = read.measure();
    context.discourse().unit = unit;
    context.discourse().direction = direction;
    context.discourse().moved =
        read.measure() == TradeMeasure.CHANGE ? direction : context.discourse().moved;
    context.discourse().sentence = context.sentence().index();
  }

  private static int changeEnd(Passage clause, Quantity quantity) {
    for (int at = quantity.to(); at < quantity.to() + 3 && clause.has(at); at++) {
      if (TradeWords.isChangeNoun(clause.lower(at))) {
        return at + 1;
      }
    }
    return quantity.to();
  }

  /** “A quarter, in 2021 it was 15 percent”: the first one is compared with the second. */
  private void compareWithLast(Quantity quantity, Figure read, PartialDate period) {
    if (read.rule() != FigureRule.AGAIN || figures.isEmpty() || period == null) {
      return;
    }
    ProposedTradeFigure last = figures.get(figures.size() - 1);
    boolean same =
        last.measure() == read.measure()
            && last.measure() != TradeMeasure.CHANGE
            && last.period() != null
            && period.end().isBefore(last.period().start())
            && last.value() != null
            && quantity.value() != null
            && last.unit().equals(quantity.unit());
    if (same) {
      figures.set(
          figures.size() - 1,
          FigureBuilder.compared(last, period, last.value().compareTo(quantity.value())));
    }
  }

  private String unit(Quantity quantity) {
    if (context.discourse().unit == null) {
      return null;
    }
    int space = context.discourse().unit.indexOf(' ');
    String rest =
        space > 0 && Units.magnitude(context.discourse().unit.substring(0, space)) != null
            ? context.discourse().unit.substring(space + 1)
            : context.discourse().unit;
    return quantity.unit() == null ? context.discourse().unit : quantity.unit() + " " + rest;
  }
}
