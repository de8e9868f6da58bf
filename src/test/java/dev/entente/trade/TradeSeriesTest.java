package dev.entente.trade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.graphql.node.NodeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series are those that the entries of the sample make. */
@QuarkusTest
class TradeSeriesTest {

  private static final List<TradeFigureEntry> FIGURES =
      new BundleReader().readResource("dataset/sample").all(BundleFile::tradeFigures);

  private static final String SERIES =
      """
      query($reporter: String, $partner: ActorKey, $commodity: String, $measure: TradeMeasure!,
          $flow: TradeFlow) {
        tradeSeries(reporter: {slug: $reporter}, partner: $partner, commodity: $commodity,
            measure: $measure, flow: $flow) { id } }""";

  private record Series(
      String reporter, String partner, String commodity, TradeMeasure measure, TradeFlow flow) {}

  @Test
  void everySeriesHasItsFiguresInOrderOfTheirPeriods() {
    Map<Series, List<TradeFigureEntry>> series =
        FIGURES.stream()
            .collect(
                Collectors.groupingBy(
                    figure ->
                        new Series(
                            figure.reporter(),
                            figure.partner(),
                            figure.commodity(),
                            figure.measure(),
                            figure.flow())));

    assertThat(series.values()).anyMatch(figures -> figures.size() > 1);
    series.forEach(
        (one, figures) -> {
          Map<String, Object> variables = new HashMap<>();
          variables.put("reporter", one.reporter());
          variables.put("partner", one.partner() == null ? null : Map.of("slug", one.partner()));
          variables.put("commodity", one.commodity().toUpperCase(Locale.ROOT));
          variables.put("measure", one.measure());
          variables.put("flow", one.flow());
          assertThat(Api.data(SERIES, variables).getList("tradeSeries.id"))
              .as(one.toString())
              .isEqualTo(
                  figures.stream()
                      .sorted(
                          Comparator.comparing((TradeFigureEntry figure) -> figure.period().start())
                              .thenComparing(figure -> figure.period().end())
                              .thenComparing(TradeFigureEntry::slug))
                      .map(figure -> new NodeId("TradeFigure", figure.slug()).encode())
                      .toList());
        });
  }

  @Test
  void allGoodsAndTheWorldAreMeantWhereNothingIsSaid() {
    JsonPath shares =
        series("reporter: {isoCode: \"RU\"}, partner: {isoCode: \"CN\"}, measure: SHARE");
    assertThat(shares.getList("value")).containsExactly("15", "25");
    assertThat(shares.getList("period.iso")).containsExactly("2021-01/2021-09", "2022-01/2022-09");

    JsonPath world = series("reporter: {isoCode: \"RU\"}, measure: CHANGE, flow: EXPORT");
    assertThat(world.getList("value")).containsExactly("16");
    assertThat(world.getList("partner")).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "from, 2022-01-01, 25",
    "from, 2021-09-30, 15 25",
    "to, 2021-12-31, 15",
    "to, 2022-01-01, 15 25",
    "to, 2020-12-31, ''"
  })
  void aPartOfASeriesIsThatOfItsDays(String side, String day, String values) {
    assertThat(
            String.join(
                " ",
                series(
                        "reporter: {isoCode: \"RU\"}, partner: {isoCode: \"CN\"}, measure: SHARE, %s: \"%s\""
                            .formatted(side, day))
                    .<String>getList("value")))
        .isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reporter: {slug: \"russia\"}, measure: CHANGE | Choose a `flow`: EXPORT, IMPORT.",
        "reporter: {slug: \"cathay\"}, measure: CHANGE | There is no country with the `slug` 'cathay'.",
        "reporter: {slug: \"xi-jinping\"}, measure: CHANGE | There is no country with the `slug` 'xi-jinping'.",
        "reporter: {slug: \"china\"}, partner: {name: \"Cathay\"}, measure: CHANGE | There is no actor with the `name` 'Cathay'."
      })
  void whatIsNoSeriesIsRefusedWithAReason(String arguments, String reason) {
    JsonPath answer = Api.answer("{ tradeSeries(" + arguments + ") { id } }");
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].message")).contains(reason);
  }

  @Test
  void aUnitIsThatOfTheValues() {
    String gas =
        "reporter: {slug: \"china\"}, partner: {slug: \"russia\"}, commodity: \"natural gas\", measure: VOLUME";
    assertThat(series(gas).getList("unit")).containsExactly("billion cubic metres");
    assertThat(series(gas + ", unit: \"billion cubic metres\"").getList("value"))
        .containsExactly("13.8");
    assertThat(series(gas + ", unit: \"tonnes\"").getList("value")).isEmpty();
  }

  private static JsonPath series(String arguments) {
    return Api.data(
            "{ tradeSeries(%s) { value unit partner { name } period { iso } } }"
                .formatted(arguments))
        .setRootPath("data.tradeSeries");
  }
}
