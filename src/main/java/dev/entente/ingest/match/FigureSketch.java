package dev.entente.ingest.match;

import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.math.BigDecimal;

/** What figures of trade are told apart by; what is not known is {@code null}. */
public record FigureSketch(
    String reporter,
    String partner,
    TradeFlow flow,
    String commodity,
    TradeMeasure measure,
    BigDecimal value,
    String unit,
    boolean approximate,
    Direction direction,
    PartialDate period,
    PartialDate comparedTo) {}
