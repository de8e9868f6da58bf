package dev.entente.trade;

import dev.entente.actor.ActorFilter;
import dev.entente.actor.ActorListFilter;
import dev.entente.actor.CountryFilter;
import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.BooleanFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which trade figures to show. */
@Input("TradeFigureFilter")
@Description("Which trade figures to show. All given must hold; what is null asks nothing.")
public class TradeFigureFilter extends FactFilter {

  public static final Relation PARTIES = Relation.along("{row}.parties p join p.actor {it}");
  public static final Relation CLAIMANTS = Relation.along("{row}.claimants {it}");

  @Description("Whose trade it is.")
  public CountryFilter reporter;

  @Description("With whom it trades.")
  public ActorFilter partner;

  @Description("Which way the goods go, seen from the reporter.")
  public TradeFlowFilter flow;

  @Description("The country that the goods leave.")
  public CountryFilter exporter;

  @Description("The country that the goods enter.")
  public CountryFilter importer;

  @Description("Reporter, partner, exporter and importer.")
  public ActorListFilter actors;

  @Description("What is traded.")
  public StringFilter commodity;

  @Description("The code in the Harmonized System; `startsWith` finds a chapter.")
  public StringFilter hsCode;

  @Description("What the figure measures.")
  public TradeMeasureFilter measure;

  @Description("The number, whatever its unit.")
  public DecimalFilter value;

  @Description("The unit of the number.")
  public StringFilter unit;

  @Description("Whether the number is a rough one.")
  public BooleanFilter approximate;

  @Description("Which way the figure moves.")
  public DirectionFilter direction;

  @Description("What time it is for.")
  public DateFilter period;

  @Description("What time it is compared with.")
  public DateFilter comparedTo;

  @Description("Who claims the figure.")
  public ActorListFilter claimedBy;

  @Description("The words of a claim that is quoted.")
  public StringFilter quote;

  @Description(Filter.AND)
  public List<@NonNull TradeFigureFilter> and;

  @Description(Filter.OR)
  public List<@NonNull TradeFigureFilter> or;

  @Description(Filter.NOT)
  public TradeFigureFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.one("reporter", reporter);
    terms.one("partner", partner);
    terms.value("flow", flow);
    terms.one("exporter", exporter);
    terms.one("importer", importer);
    terms.many(actors, PARTIES);
    terms.value("commodity", commodity);
    terms.value("hsCode", hsCode);
    terms.value("measure", measure);
    terms.value("amount", value);
    terms.value("unit", unit);
    terms.value("approximate", approximate);
    terms.value("direction", direction);
    terms.value("period", period);
    terms.value("comparedTo", comparedTo);
    terms.many(claimedBy, CLAIMANTS);
    terms.value("quote", quote);
    terms.combined(and, or, not);
  }
}
