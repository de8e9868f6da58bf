package dev.entente.curation;

import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFigure;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** The right values of a trade figure; null leaves a value as it is. */
@Input("TradeFigureCorrection")
@Description("The right values of a trade figure; null leaves a value as it is.")
public class TradeFigureCorrection implements Correction<TradeFigure> {

  @Description("Which way the goods go, seen from the reporter.")
  public TradeFlow flow;

  @Description("What is traded.")
  public String commodity;

  @Description("What the figure measures.")
  public TradeMeasure measure;

  @Description("The number, as text: \"13.8\".")
  public String value;

  @Description("The unit of the number.")
  public String unit;

  @Description("Whether the article gives the number as a rough one.")
  public Boolean approximate;

  @Description("Which way the figure moves.")
  public Direction direction;

  @Description(Correction.DATE)
  public String period;

  @Description(Correction.DATE)
  public String comparedTo;

  @Override
  public Class<TradeFigure> type() {
    return TradeFigure.class;
  }

  @Override
  public void apply(TradeFigure figure, Correcting values) {
    values.held(TradeFigureEntry.class);
    values.value("flow", flow, figure.flow, given -> figure.flow = given);
    values.text("commodity", commodity, figure.commodity, given -> figure.commodity = given);
    values.value("measure", measure, figure.measure, given -> figure.measure = given);
    values.text(
        "value",
        value,
        figure.amount == null ? null : figure.amount.stripTrailingZeros().toPlainString(),
        given -> figure.amount = new BigDecimal(given));
    values.text("unit", unit, figure.unit, given -> figure.unit = given);
    values.value(
        "approximate", approximate, figure.approximate, given -> figure.approximate = given);
    values.value("direction", direction, figure.direction, given -> figure.direction = given);
    values.date("period", period, figure.period, figure::isOf);
    values.date("comparedTo", comparedTo, figure.comparedTo, given -> figure.comparedTo = given);
  }
}
