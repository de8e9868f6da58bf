package dev.entente.ingest.trade;

import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.List;

/** Writes down a figure as UN Comtrade keys trade. */
final class FigureBuilder {

  /** The one group of countries that reports trade of its own. */
  private static final String CUSTOMS_UNION = "european-union";

  private FigureBuilder() {}

  /** A figure; {@code null} where no country reports it. */
  static ProposedTradeFigure figure(
      Frame frame,
      TradeMeasure measure,
      Quantity quantity,
      String unit,
      Direction direction,
      PartialDate period,
      PartialDate comparedTo,
      List<String> claimedBy,
      String quote,
      Evidence evidence) {
    Frame.Side reporter = frame.owner();
    Frame.Side partner = frame.other();
    TradeFlow flow = frame.flow();
    boolean own = measure == TradeMeasure.SHARE || measure == TradeMeasure.RANK;
    boolean union = reporter.slug().equals(CUSTOMS_UNION);
    if (!reporter.country() && !(union && (own || partner == null || !partner.country()))) {
      // What a group of countries buys from a country, it sells to them.
      if (own || partner == null || !partner.country()) {
        return null;
      }
      reporter = frame.other();
      partner = frame.owner();
      flow = turned(flow);
    }
    Frame.Side exporter = flow == TradeFlow.EXPORT ? reporter : partner;
    Frame.Side importer = flow == TradeFlow.EXPORT ? partner : reporter;
    boolean oneWay = flow != TradeFlow.TOTAL;
    Commodity goods = frame.commodity() == null ? Commodity.ALL_GOODS : frame.commodity();
    return new ProposedTradeFigure(
        reporter.slug(),
        partner == null ? null : partner.slug(),
        flow,
        oneWay ? country(exporter) : null,
        oneWay ? country(importer) : null,
        goods.name(),
        goods.hsCode(),
        measure,
        quantity.value(),
        unit,
        quantity.approximate(),
        direction,
        period,
        comparedTo,
        claimedBy,
        quote,
        List.of(evidence));
  }

  private static TradeFlow turned(TradeFlow flow) {
    return switch (flow) {
      case EXPORT -> TradeFlow.IMPORT;
      case IMPORT -> TradeFlow.EXPORT;
      case TOTAL -> TradeFlow.TOTAL;
    };
  }

  private static String country(Frame.Side side) {
    return side != null && side.country() ? side.slug() : null;
  }

  /** The same figure, compared with that of a time before. */
  static ProposedTradeFigure compared(
      ProposedTradeFigure figure, PartialDate comparedTo, int comparison) {
    return copy(
        figure,
        comparison > 0 ? Direction.UP : comparison < 0 ? Direction.DOWN : Direction.FLAT,
        comparedTo,
        figure.evidence());
  }

  static ProposedTradeFigure withEvidence(ProposedTradeFigure figure, List<Evidence> evidence) {
    return copy(figure, figure.direction(), figure.comparedTo(), evidence);
  }

  private static ProposedTradeFigure copy(
      ProposedTradeFigure figure,
      Direction direction,
      PartialDate comparedTo,
      List<Evidence> evidence) {
    return new ProposedTradeFigure(
        figure.reporter(),
        figure.partner(),
        figure.flow(),
        figure.exporter(),
        figure.importer(),
        figure.commodity(),
        figure.hsCode(),
        figure.measure(),
        figure.value(),
        figure.unit(),
        figure.approximate(),
        direction,
        figure.period(),
        comparedTo,
        figure.claimedBy(),
        figure.quote(),
        evidence);
  }
}
