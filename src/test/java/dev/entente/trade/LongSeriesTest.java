package dev.entente.trade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.Dataset;
import dev.entente.dataset.bundle.BundleReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series that is too long for one answer, and figures that make no series. */
@QuarkusTest
@TestProfile(LongSeriesTest.OwnDatabase.class)
class LongSeriesTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  @Inject Dataset dataset;
  @Inject BundleReader reader;

  @Test
  void onlySeriesThatCanBeDrawnAreAnswered(@TempDir Path folder) throws IOException {
    List<String> figures = new ArrayList<>();
    for (int day = 0; day <= 1000; day++) {
      figures.add(figure("oats", FIRST_DAY.plusDays(day), "tonnes"));
    }
    figures.add(figure("rye", FIRST_DAY, "tonnes"));
    figures.add(figure("rye", FIRST_DAY.plusDays(1), "bushels"));
    dataset.load(reader.read(bundle(folder, figures)));

    assertThat(refusal("oats"))
        .isEqualTo(
            "The series has more than 1000 figures; ask for a part of it with `from` and `to`.");
    assertThat(series("oats", ", from: \"2020-01-02\"").getList("data.tradeSeries.period.iso"))
        .hasSize(1000)
        .isSorted()
        .startsWith("2020-01-02");

    assertThat(refusal("rye"))
        .isEqualTo("These figures are not one series. Choose a `unit`: bushels, tonnes.");
    assertThat(series("rye", ", unit: \"bushels\"").getList("data.tradeSeries.period.iso"))
        .containsExactly("2020-01-02");
  }

  private static String refusal(String commodity) {
    JsonPath answer = series(commodity, "");
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    return answer.getString("errors[0].message");
  }

  private static JsonPath series(String commodity, String arguments) {
    return Api.answer(
        "{ tradeSeries(reporter: {slug: \"russia\"}, commodity: \"%s\", measure: VOLUME%s) { period { iso } } }"
            .formatted(commodity, arguments));
  }

  private static String figure(String commodity, LocalDate day, String unit) {
    return """
        {"slug": "%s-%s", "reporter": "russia", "flow": "EXPORT", "exporter": "russia",
         "commodity": "%s", "measure": "VOLUME", "value": "1", "unit": "%s", "approximate": false,
         "period": "%s",
         "citations": [{"article": "putin-xi-virtual-summit-2022-12-30", "confidence": 1}]}"""
        .formatted(commodity, day, commodity, unit, day);
  }

  private static Path bundle(Path folder, List<String> figures) throws IOException {
    return Files.writeString(
        folder.resolve("series.json"),
        """
        {"format": "entente-bundle", "version": 1, "name": "series", "tradeFigures": [%s]}"""
            .formatted(String.join(",", figures)));
  }

  /** Other tests count on the sample alone. */
  public static class OwnDatabase implements QuarkusTestProfile {}
}
