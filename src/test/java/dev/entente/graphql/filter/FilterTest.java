package dev.entente.graphql.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.database.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code where} shows and what it leaves out. */
@QuarkusTest
class FilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meetings | place: {eq: \"Moscow\"}",
        "meetings | country: {slug: {eq: \"russia\"}}",
        "meetings | kind: {in: [CALL, VISIT]}",
        "relationships | since: {gte: \"2022-01-01\"}",
        "statements | meeting: {kind: {eq: CALL}}",
        "statements | saidOn: {lt: \"2022-12-01\"}, kind: {eq: DIRECT}",
        "tradeFigures | partner: {name: {contains: \"china\"}}",
        "articles | publisher: {slug: {startsWith: \"247\"}}"
      })
  void whatHoldsAndWhatDoesNotMakeTheWhole(String field, String condition) {
    int all = count(field, "");
    int holds = count(field, "(where: {" + condition + "})");
    assertThat(holds).isPositive().isLessThan(all);
    assertThat(count(field, "(where: {not: {" + condition + "}})")).isEqualTo(all - holds);
  }

  @Test
  void orIsEitherAndAndIsBoth() {
    int calls = count("meetings", "(where: {kind: {eq: CALL}})");
    int visits = count("meetings", "(where: {kind: {eq: VISIT}})");
    assertThat(count("meetings", "(where: {or: [{kind: {eq: CALL}}, {kind: {eq: VISIT}}]})"))
        .isEqualTo(calls + visits);
    assertThat(count("meetings", "(where: {and: [{kind: {eq: CALL}}, {kind: {eq: VISIT}}]})"))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-20", "2023-03-21", "2023-03-22"})
  void aVisitIsFoundOnEachOfItsDays(String day) {
    assertThat(count("meetings", "(where: {kind: {eq: VISIT}, date: {eq: \"" + day + "\"}})"))
        .isEqualTo(1);
  }

  @Test
  void aPartialDateMatchesWhatItMayBe() {
    assertThat(count("meetings", "(where: {date: {eq: \"2022-06-15\"}, format: {eq: PHONE}})"))
        .isPositive();
    assertThat(count("meetings", "(where: {date: {gt: \"2023-12-31\"}})")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "100%", "' or 1 = 1 --", "\\\\"})
  void signsStandForThemselves(String text) {
    assertThat(count("statements", "(where: {text: {eq: \"" + text + "\"}})")).isZero();
    assertThat(count("meetings", "(where: {title: {startsWith: \"" + text + "\"}})")).isZero();
  }

  /** PostgreSQL has no place for it, and says so. */
  @Test
  void theCharacterZeroIsInNoText() {
    JsonPath answer = Api.answer("{ statements(where: {text: {eq: \"\\u0000\"}}) { totalCount } }");
    if (TestDatabase.IS_POSTGRESQL) {
      assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    } else {
      assertThat(answer.getInt("data.statements.totalCount")).isZero();
    }
  }

  @Test
  void emptyRelationsAskWhetherThereIsOne() {
    int all = count("meetings", "");
    int withStatements = count("meetings", "(where: {statements: {some: {}}})");
    assertThat(withStatements).isPositive().isLessThan(all);
    assertThat(count("meetings", "(where: {statements: {none: {}}})"))
        .isEqualTo(all - withStatements);
    int elsewhere = count("statements", "(where: {not: {meeting: {}}})");
    assertThat(elsewhere)
        .isPositive()
        .isEqualTo(count("statements", "") - count("statements", "(where: {meeting: {}})"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAD_USER_INPUT | meetings | id: {eq: \"x\"} | is not an id",
        "BAD_USER_INPUT | meetings | participants: {some: {id: {in: [\"TWVldGluZw\"]}}} | is not an id",
        "GRAPHQL_VALIDATION_FAILED | tradeFigures | value: {gt: \"many\"} | decimals as text",
        "GRAPHQL_VALIDATION_FAILED | tradeFigures | value: {gt: \"1e999999999\"} | decimals as text",
        "GRAPHQL_VALIDATION_FAILED | meetings | date: {eq: \"2022-02-30\"} | days are written",
        "BAD_USER_INPUT | meetings | date: {lt: \"+999999999-01-01\"} | years 1 to 9999"
      })
  void whatIsNoValueOfItsTypeIsRefusedWithAReason(
      String code, String field, String condition, String reason) {
    JsonPath answer = Api.answer("{ " + field + "(where: {" + condition + "}) { totalCount } }");
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
    assertThat(answer.getString("errors[0].message")).contains(reason);
  }

  @Test
  void aFilterThatAsksTooMuchIsRefusedWithAReason() {
    String many = "{kind: {eq: CALL}},".repeat(51);
    String deep = "{not: ".repeat(10) + "{kind: {eq: CALL}}" + "}".repeat(10);
    Map<String, String> tooMuch =
        Map.of(
            "or: [" + many + "]", "more than 100 conditions",
            "and: [" + "{},".repeat(101) + "]", "more than 100 conditions",
            "not: " + deep, "more than 10 levels deep",
            "title: {in: [" + "\"x\",".repeat(101) + "]}", "give at most 100");
    tooMuch.forEach(
        (condition, reason) -> {
          JsonPath answer = Api.answer("{ meetings(where: {" + condition + "}) { totalCount } }");
          assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
          assertThat(answer.getString("errors[0].message")).contains(reason);
        });
    assertThat(count("meetings", "(where: {or: [" + "{kind: {eq: CALL}},".repeat(50) + "]})"))
        .isEqualTo(count("meetings", "(where: {kind: {eq: CALL}})"));
  }

  @Test
  void textIsFoundWhateverItsCase() {
    assertThat(count("meetings", "(where: {place: {eq: \"mOSCOW\"}})"))
        .isEqualTo(count("meetings", "(where: {place: {in: [\"Moscow\", \"nowhere\"]}})"))
        .isPositive();
    assertThat(count("actors", "(where: {name: {in: []}})")).isZero();
  }

  @Test
  void aNullRoleIsTheSpeaker() {
    String query =
        "query($role: StatementRole) { person(by: {name: \"Xi\"}) { statements(role: $role) { totalCount } } }";
    assertThat(
            Api.data(query, Collections.singletonMap("role", null))
                .getInt("person.statements.totalCount"))
        .isEqualTo(Api.data(query).getInt("person.statements.totalCount"))
        .isPositive();
  }

  private static int count(String field, String arguments) {
    return Api.data("{ " + field + arguments + " { totalCount } }").getInt(field + ".totalCount");
  }
}
