package dev.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2022-12-30, DAY, 2022-12-30, 2022-12-30",
    "2024-02-29, DAY, 2024-02-29, 2024-02-29",
    "2000-02-29, DAY, 2000-02-29, 2000-02-29",
    "2022-W52, WEEK, 2022-12-26, 2023-01-01",
    "2023-W01, WEEK, 2023-01-02, 2023-01-08",
    "2020-W01, WEEK, 2019-12-30, 2020-01-05",
    "2020-W53, WEEK, 2020-12-28, 2021-01-03",
    "2026-W53, WEEK, 2026-12-28, 2027-01-03",
    "2022-12, MONTH, 2022-12-01, 2022-12-31",
    "2023-02, MONTH, 2023-02-01, 2023-02-28",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2023-21, SEASON, 2023-03-01, 2023-05-31",
    "2023-22, SEASON, 2023-06-01, 2023-08-31",
    "2023-23, SEASON, 2023-09-01, 2023-11-30",
    "2022-24, SEASON, 2022-12-01, 2023-02-28",
    "2023-24, SEASON, 2023-12-01, 2024-02-29",
    "2022, YEAR, 2022-01-01, 2022-12-31",
  })
  void readsEveryForm(String iso, DatePrecision precision, LocalDate start, LocalDate end) {
    assertThat(PartialDate.parse(iso)).isEqualTo(new PartialDate(iso, start, end, precision, true));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01/2022-09, 2022-01-01, 2022-09-30",
    "2022-12-28/2023-01-02, 2022-12-28, 2023-01-02",
    "2022-12-30/2022-12-30, 2022-12-30, 2022-12-30",
    "2022-W52/2023-W01, 2022-12-26, 2023-01-08",
    "2022-24/2023-21, 2022-12-01, 2023-05-31",
    "2012/2022-03-20, 2012-01-01, 2022-03-20",
    "2022-12-30/2022, 2022-12-30, 2022-12-31",
  })
  void readsIntervalsOfAnyForms(String iso, LocalDate start, LocalDate end) {
    assertThat(PartialDate.parse(iso))
        .isEqualTo(new PartialDate(iso, start, end, DatePrecision.INTERVAL, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "1900-02-29",
        "2022-04-31",
        "2022-12-00",
        "2022-13-01",
        "2022-00",
        "2022-13",
        "2022-20",
        "2022-25",
        "2022-W00",
        "2022-W53",
        "2021-W53",
        "2020-W54",
        "2022-02-30/2022-03-01",
        "2022-01-01/2022-W53",
      })
  void refusesWhatIsInNoCalendar(String iso) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(iso))
        .withMessageContaining("is not a possible date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2022/",
        "/2022",
        "2022/2023/2024",
        "2022-1-1",
        "2022-12-30T10:00",
        "2022-w52",
        "2022-W5",
        "22-12-30",
        "-2022",
        "12022",
        "30.12.2022",
        " 2022",
        "2022\n",
        "2022~",
        "202X",
        "٢٠٢٢",
        "2022 / 2023",
      })
  void refusesWhatIsNoDateAndSaysWhichFormsThereAre(String iso) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(iso))
        .withMessageContaining("is not a date; write 2022-12-30, 2022-W52, 2022-12, 2023-21");
  }

  @Test
  void refusesAnIntervalThatEndsBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse("2022-09/2022-01"))
        .withMessage("the interval '2022-09/2022-01' ends before it starts");
  }

  @Test
  void keepsWhetherAnArticleStatesIt() {
    assertThat(PartialDate.parse("2022").stated()).isTrue();
    assertThat(PartialDate.parse("2022", false).stated()).isFalse();
    assertThat(PartialDate.parse("2022/2023", false).stated()).isFalse();
  }
}
