package dev.entente.trade;

import dev.entente.actor.ActorFilter;
import dev.entente.actor.CountryFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which trade figures to show */
@Input("TradeFigureFilter")
@Description("Which trade figures to show. All given must hold; what is null asks nothing.")
public class TradeFigureFilter implements Filter {

  @Description("Which way the goods go, seen from the reporter.")
  public TradeFlowFilter flow;

  @Description("What the figure measures.")
  public TradeMeasureFilter measure;

  @Description("What is traded.")
  public StringFilter commodity;

  @Description("What time it is for.")
  public DateFilter period;

  @Description("Whose trade it is.")
  public CountryFilter reporter;

  @Description("With whom it trades.")
  public ActorFilter partner;

  @Description("The country that the goods leave.")
  public CountryFilter exporter;

  @Description("The country that the goods enter.")
  public CountryFilter importer;

  @Description(Filter.AND)
  public List<@NonNull TradeFigureFilter> and;

  @Description(Filter.OR)
  public List<@NonNull TradeFigureFilter> or;

  @Description(Filter.NOT)
  public TradeFigureFilter not;

  @Override
  public void add(Terms terms) {
    terms.oneOf("flow", flow);
    terms.oneOf("measure", measure);
    terms.text("commodity", commodity);
    terms.date("period", period);
    terms.one("reporter", reporter);
    terms.one("partner", partner);
    terms.one("exporter", exporter);
    terms.one("importer", importer);
    terms.combined(and, or, not);
  }
}
