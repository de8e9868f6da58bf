package dev.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.graphql.node.NodeId;
import dev.entente.statement.StatementKind;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts are those of the entries of the sample. */
@QuarkusTest
class StatsTest {

  private static final Bundle SAMPLE = new BundleReader().readResource("dataset/sample");

  private static final LocalDate DECEMBER = LocalDate.of(2022, 12, 1);

  private static final Map<String, ArticleEntry> ARTICLES =
      SAMPLE.all(BundleFile::articles).stream()
          .collect(Collectors.toMap(ArticleEntry::slug, article -> article));

  @ParameterizedTest
  @EnumSource
  void everyGroupIsCounted(StatsGroup group) {
    Map<String, Long> expected = counts(group, statement -> true);

    List<Map<String, Object>> buckets = buckets(group, "first: 1000");

    assertThat(expected).isNotEmpty();
    assertThat(asMap(buckets)).isEqualTo(expected);
    assertThat(buckets)
        .isSortedAccordingTo(
            (one, other) ->
                count(one) == count(other)
                    ? ((String) one.get("key")).compareTo((String) other.get("key"))
                    : Long.compare(count(other), count(one)));
    assertThat(buckets).allSatisfy(bucket -> assertThat((String) bucket.get("label")).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatTheFilterShowsIsCounted(StatsGroup group) {
    assertThat(
            asMap(
                buckets(
                    group,
                    "first: 1000, where: {kind: {eq: DIRECT}, not: {saidOn: {lt: \"2022-12-01\"}}}")))
        .isEqualTo(
            counts(
                group,
                statement ->
                    statement.kind() == StatementKind.DIRECT
                        && (statement.saidOn() == null
                            || !statement.saidOn().start().isBefore(DECEMBER))));
  }

  @Test
  void aBucketIsTheObjectThatItStandsFor() {
    for (StatsGroup group :
        List.of(StatsGroup.SPEAKER, StatsGroup.ARTICLE, StatsGroup.PUBLISHER, StatsGroup.MEETING)) {
      String type =
          switch (group) {
            case ARTICLE -> "Article";
            case MEETING -> "Meeting";
            default -> "Actor";
          };
      assertThat(buckets(group, "first: 100"))
          .isNotEmpty()
          .allSatisfy(
              bucket -> {
                Map<?, ?> node = (Map<?, ?>) bucket.get("node");
                assertThat(node.get("id"))
                    .isEqualTo(new NodeId(type, (String) bucket.get("key")).encode());
                assertThat(bucket.get("label")).isIn(node.get("name"), node.get("title"));
              });
    }
    assertThat(buckets(StatsGroup.MONTH, "first: 5"))
        .allSatisfy(bucket -> assertThat(bucket.get("node")).isNull());
  }

  @Test
  void theLargestCountsComeFirst() {
    List<Map<String, Object>> all = buckets(StatsGroup.TOPIC, "first: 1000");
    assertThat(buckets(StatsGroup.TOPIC, "first: 3")).isEqualTo(all.subList(0, 3));
    assertThat(buckets(StatsGroup.TOPIC, "where: {text: {eq: \"nobody said this\"}}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void numbersThatMakeNoListAreRefused(int first) {
    JsonPath answer = Api.answer("{ stats(groupBy: KIND, first: %d) { key } }".formatted(first));
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].message")).contains("it must be from 1 to 1000");
  }

  private static Map<String, Long> counts(StatsGroup group, Predicate<StatementEntry> which) {
    return SAMPLE.all(BundleFile::statements).stream()
        .filter(which)
        .flatMap(statement -> keys(group, statement).filter(Objects::nonNull).distinct())
        .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
  }

  private static Stream<String> keys(StatsGroup group, StatementEntry statement) {
    Stream<String> articles = statement.citations().stream().map(CitationEntry::article);
    return switch (group) {
      case SPEAKER -> statement.speakers().stream();
      case ADDRESSEE -> statement.addressees().stream();
      case MENTIONED -> statement.mentioned().stream();
      case ARTICLE -> articles;
      case PUBLISHER -> articles.map(article -> ARTICLES.get(article).publisher());
      case MEETING -> Stream.ofNullable(statement.meeting());
      case MONTH -> Stream.ofNullable(known(statement.saidOn(), 7));
      case YEAR -> Stream.ofNullable(known(statement.saidOn(), 4));
      case TOPIC -> statement.topics().stream();
      case KIND -> Stream.of(statement.kind().name());
    };
  }

  /** The first letters of a date, where they are the same whenever it was. */
  private static String known(PartialDate date, int letters) {
    if (date == null) {
      return null;
    }
    String start = date.start().toString().substring(0, letters);
    return date.precision() == DatePrecision.WEEK || date.end().toString().startsWith(start)
        ? start
        : null;
  }

  private static List<Map<String, Object>> buckets(StatsGroup group, String arguments) {
    return Api.data(
            """
            { stats(groupBy: %s, %s) { key label count node {
                id ... on Actor { name } ... on Article { title } ... on Meeting { title } } } }"""
                .formatted(group, arguments))
        .getList("stats");
  }

  private static Map<String, Long> asMap(List<Map<String, Object>> buckets) {
    Map<String, Long> counts = new HashMap<>();
    buckets.forEach(bucket -> counts.put((String) bucket.get("key"), count(bucket)));
    return counts;
  }

  private static long count(Map<String, Object> bucket) {
    return ((Number) bucket.get("count")).longValue();
  }
}
