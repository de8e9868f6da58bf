package dev.entente.trade;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorKey;
import dev.entente.actor.ActorRepository;
import dev.entente.actor.Country;
import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.error.RequestException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Figures that can be put side by side. */
@GraphQLApi
public class TradeSeriesApi {

  private static final int MAX_FIGURES = 1000;
  private static final String ALL_GOODS = "all goods";

  @Inject ActorRepository actors;
  @Inject TradeFigureRepository figures;

  /** A list and not a connection: a line can be drawn through a whole series only. */
  @Query
  @Description(
      "Figures that can be put side by side, in order of their periods: of one reporter, partner,"
          + " commodity, measure, flow and unit. Where `flow` or `unit` is left out and the figures"
          + " have several, an error names them. Figures without a value are included. At most"
          + " 1000: where there are more, an error asks for `from` and `to`.")
  public @NonNull List<@NonNull TradeFigure> tradeSeries(
      @NonNull @Description("The country whose trade it is.") ActorKey reporter,
      @Description("With whom it trades; the world where left out.") ActorKey partner,
      @DefaultValue(ALL_GOODS) @Description("What is traded, whatever the case of its letters.")
          String commodity,
      @NonNull @Description("What the figures measure.") TradeMeasure measure,
      @Description("Which way the goods go, seen from the reporter.") TradeFlow flow,
      @Description("The unit of the values.") String unit,
      @Description("Only figures whose period ends on this day or later.") LocalDate from,
      @Description("Only figures whose period begins on this day or earlier.") LocalDate to) {
    Condition condition =
        Condition.of(
                "n.reporter.key = :reporter", "reporter", actors.get(reporter, Country.class).key())
            .and(
                partner == null
                    ? Condition.of("n.partner is null")
                    : Condition.of(
                        "n.partner.key = :partner",
                        "partner",
                        actors.get(partner, Actor.class).key()))
            .and(
                Condition.of(
                    "lower(n.commodity) = :commodity",
                    "commodity",
                    (commodity == null ? ALL_GOODS : commodity).toLowerCase(Locale.ROOT)))
            .and(Condition.of("n.measure = :measure", "measure", measure))
            .and(Condition.ifGiven("n.flow = :flow", "flow", flow))
            .and(Condition.ifGiven("n.unit = :unit or n.amount is null", "unit", unit))
            .and(Condition.ifGiven("n.period.end >= :fromDay", "fromDay", from))
            .and(Condition.ifGiven("n.period.start <= :toDay", "toDay", to));
    List<TradeFigure> series = figures.byPeriod(condition, MAX_FIGURES + 1);
    if (series.size() > MAX_FIGURES) {
      throw RequestException.badUserInput(
          "The series has more than %d figures; ask for a part of it with `from` and `to`.",
          MAX_FIGURES);
    }
    sameOrRefused("flow", series, figure -> figure.flow.name());
    sameOrRefused("unit", series, figure -> figure.amount == null ? null : figure.unit);
    return series;
  }

  private static void sameOrRefused(
      String argument, List<TradeFigure> series, Function<TradeFigure, String> value) {
    Set<String> values =
        series.stream()
            .map(value)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    if (values.size() > 1) {
      throw RequestException.badUserInput(
          "These figures are not one series. Choose a `%s`: %s.",
          argument, String.join(", ", values));
    }
  }
}
