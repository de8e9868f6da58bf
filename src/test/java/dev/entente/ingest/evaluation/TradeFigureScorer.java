package dev.entente.ingest.evaluation;

import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.time.PartialDate;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares figures of trade that have a number. */
final class TradeFigureScorer {

  private final List<Gold.Figure> gold;
  private final List<ProposedTradeFigure> found;
  private final Names names;
  private final Score score;

  TradeFigureScorer(Gold gold, List<ProposedTradeFigure> found, Names names, Score score) {
    this.gold = gold.tradeFigures().stream().filter(figure -> figure.value() != null).toList();
    this.found = found.stream().filter(figure -> figure.value() != null).toList();
    this.names = names;
    this.score = score;
  }

  void run() {
    Matching complete =
        Matching.of(gold, found, (right, read) -> differences(right, read).isEmpty() ? 1 : 0, 1);
    score.pairs(
        Measure.FIGURES,
        gold,
        found,
        complete,
        Gold.Figure::optional,
        this::missed,
        TradeFigureScorer::described);
    Matching values =
        Matching.of(
            gold,
            found,
            (right, read) ->
                isSameValue(right, read) ? 2 - differences(right, read).size() / 10.0 : 0,
            1);
    score.pairs(
        Measure.FIGURE_VALUES,
        gold,
        found,
        values,
        Gold.Figure::optional,
        TradeFigureScorer::described,
        TradeFigureScorer::described);
    for (int f = 0; f < found.size(); f++) {
      ProposedTradeFigure read = found.get(f);
      if (gold.stream().noneMatch(right -> isSameValue(right, read))) {
        score.violation("invented figure", described(read));
      }
    }
  }

  private static boolean isSameValue(Gold.Figure right, ProposedTradeFigure read) {
    return Quantity.of(right.value(), right.unit()).isSame(Quantity.of(read.value(), read.unit()));
  }

  /** The parts that are not right. */
  private List<String> differences(Gold.Figure right, ProposedTradeFigure read) {
    List<String> wrong = new ArrayList<>();
    if (!isSameSides(right, read, false) && !isSameSides(right, read, true)) {
      wrong.add("sides");
    }
    if (right.measure() != read.measure()) {
      wrong.add("measure");
    }
    if (!isSameValue(right, read)) {
      wrong.add("value");
    }
    if (!isSameCommodity(right.commodity(), read.commodity())) {
      wrong.add("commodity");
    }
    if (right.direction() != null && right.direction() != read.direction()) {
      wrong.add("direction");
    }
    if (right.period() != null && !isSamePeriod(right.period(), read.period())) {
      wrong.add("period");
    }
    return wrong;
  }

  /**
   * Whether reporter, partner and flow agree. An amount that one country imports is the amount that
   * the other exports, and trade both ways has no side; shares, changes of one way and ranks are
   * the reporter's own.
   */
  private boolean isSameSides(Gold.Figure right, ProposedTradeFigure read, boolean mirrored) {
    String reporter = names.slug(right.reporter());
    String partner = right.partner() == null ? null : names.slug(right.partner());
    TradeFlow flow = right.flow();
    if (mirrored) {
      boolean mayMirror =
          right.measure() == TradeMeasure.VALUE
              || right.measure() == TradeMeasure.VOLUME
              || right.measure() == TradeMeasure.CHANGE;
      if (!mayMirror || partner == null) {
        return false;
      }
      String other = reporter;
      reporter = partner;
      partner = other;
      flow =
          switch (right.flow()) {
            case IMPORT -> TradeFlow.EXPORT;
            case EXPORT -> TradeFlow.IMPORT;
            case TOTAL -> TradeFlow.TOTAL;
          };
    }
    return reporter.equals(read.reporter())
        && Objects.equals(partner, read.partner())
        && flow == read.flow();
  }

  private static boolean isSameCommodity(String right, String read) {
    if (right == null) {
      return true;
    }
    String one = right.toLowerCase(Locale.ROOT);
    String other = read.toLowerCase(Locale.ROOT);
    return one.contains(other)
        || other.contains(one)
        || Words.content(one).overlap(Words.content(other)) >= 0.5;
  }

  private static boolean isSamePeriod(String expected, PartialDate period) {
    PartialDate right = PartialDate.parse(expected);
    return period != null
        && right.start().equals(period.start())
        && right.end().equals(period.end());
  }

  private String missed(Gold.Figure right) {
    List<String> closest = List.of();
    ProposedTradeFigure nearest = null;
    for (ProposedTradeFigure read : found) {
      List<String> wrong = differences(right, read);
      if (isSameValue(right, read) && (nearest == null || wrong.size() < closest.size())) {
        closest = wrong;
        nearest = read;
      }
    }
    return described(right)
        + (nearest == null ? "" : "; wrong " + closest + " in " + described(nearest));
  }

  private static String described(Gold.Figure figure) {
    return described(
        figure.reporter(),
        figure.flow(),
        figure.partner(),
        figure.commodity(),
        figure.measure(),
        figure.value(),
        figure.unit(),
        figure.direction(),
        figure.period());
  }

  private static String described(ProposedTradeFigure figure) {
    return described(
        figure.reporter(),
        figure.flow(),
        figure.partner(),
        figure.commodity(),
        figure.measure(),
        figure.value(),
        figure.unit(),
        figure.direction(),
        figure.period() == null ? null : figure.period().iso(),
        "“" + figure.quote() + "”");
  }

  private static String described(Object... parts) {
    return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(" "));
  }
}
