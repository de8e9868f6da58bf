package dev.entente.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.graphql.node.NodeId;
import dev.entente.time.PartialDate;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is asked as of a day shows what may have held on it, and no more. */
@QuarkusTest
class AsOfTest {

  private static final Bundle SAMPLE = new BundleReader().readResource("dataset/sample");
  private static final List<OfficeEntry> OFFICES = SAMPLE.all(BundleFile::offices);
  private static final List<RelationshipEntry> RELATIONSHIPS =
      SAMPLE.all(BundleFile::relationships);

  private static final String QUERY =
      """
      query($asOf: Date) {
        leaders(asOf: $asOf, first: 100) { totalCount nodes { slug } }
        relationships(asOf: $asOf, first: 100) { totalCount nodes { id } }
        actors(first: 100) { nodes { slug
          relationships(asOf: $asOf, first: 100) { totalCount nodes { id } }
          ... on Person { offices(asOf: $asOf) { id } leads(asOf: $asOf) { slug } }
          ... on Country { leaders(asOf: $asOf) { slug } } } } }""";

  /** The days on which something begins or ends, and those beside them. */
  static Stream<LocalDate> days() {
    return Stream.concat(
            OFFICES.stream().flatMap(office -> Stream.of(office.from(), office.until())),
            RELATIONSHIPS.stream().flatMap(one -> Stream.of(one.since(), one.until())))
        .filter(Objects::nonNull)
        .flatMap(
            date ->
                Stream.of(
                    date.start().minusDays(1), date.start(), date.end(), date.end().plusDays(1)))
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("days")
  void aDayShowsWhatMayHaveHeld(LocalDate day) {
    compare(
        Api.data(QUERY, Map.of("asOf", day.toString())),
        office -> held(office.from(), office.until(), day),
        one -> held(one.since(), one.until(), day));
  }

  @Test
  void withoutADayThePastIsIncluded() {
    compare(Api.data(QUERY), office -> true, one -> true);
  }

  private static void compare(
      JsonPath answer, Predicate<OfficeEntry> held, Predicate<RelationshipEntry> lasts) {
    List<OfficeEntry> offices = OFFICES.stream().filter(held).toList();
    List<OfficeEntry> leading = offices.stream().filter(OfficeEntry::leader).toList();
    List<RelationshipEntry> relationships = RELATIONSHIPS.stream().filter(lasts).toList();

    assertThat(answer.getList("leaders.nodes.slug"))
        .containsExactlyInAnyOrderElementsOf(slugs(leading, office -> true, OfficeEntry::person));
    assertThat(answer.getInt("leaders.totalCount"))
        .isEqualTo(answer.getList("leaders.nodes").size());
    assertThat(answer.getList("relationships.nodes.id"))
        .containsExactlyInAnyOrderElementsOf(
            ids("Relationship", relationships, RelationshipEntry::slug));
    assertThat(answer.getInt("relationships.totalCount")).isEqualTo(relationships.size());

    List<Map<String, Object>> actors = answer.getList("actors.nodes");
    for (Map<String, Object> actor : actors) {
      String slug = (String) actor.get("slug");
      Map<?, ?> own = (Map<?, ?>) actor.get("relationships");
      List<RelationshipEntry> expected =
          relationships.stream()
              .filter(one -> one.subject().equals(slug) || one.object().equals(slug))
              .toList();
      assertThat(values(own.get("nodes"), "id"))
          .as(slug)
          .containsExactlyInAnyOrderElementsOf(
              ids("Relationship", expected, RelationshipEntry::slug));
      assertThat(own.get("totalCount")).isEqualTo(expected.size());
      if (actor.containsKey("offices")) {
        assertThat(values(actor.get("offices"), "id"))
            .as(slug)
            .containsExactlyInAnyOrderElementsOf(
                ids(
                    "Office",
                    offices.stream().filter(office -> office.person().equals(slug)).toList(),
                    OfficeEntry::slug));
        assertThat(values(actor.get("leads"), "slug"))
            .as(slug)
            .containsExactlyInAnyOrderElementsOf(
                slugs(leading, office -> office.person().equals(slug), OfficeEntry::of));
      }
      if (actor.containsKey("leaders")) {
        assertThat(values(actor.get("leaders"), "slug"))
            .as(slug)
            .containsExactlyInAnyOrderElementsOf(
                slugs(leading, office -> office.of().equals(slug), OfficeEntry::person));
      }
    }
  }

  private static boolean held(PartialDate from, PartialDate until, LocalDate day) {
    return (from == null || !from.start().isAfter(day))
        && (until == null || !until.end().isBefore(day));
  }

  private static List<String> slugs(
      List<OfficeEntry> offices, Predicate<OfficeEntry> which, Function<OfficeEntry, String> slug) {
    return offices.stream().filter(which).map(slug).distinct().toList();
  }

  private static <E> List<String> ids(String type, List<E> entries, Function<E, String> slug) {
    return entries.stream().map(entry -> new NodeId(type, slug.apply(entry)).encode()).toList();
  }

  private static List<String> values(Object nodes, String field) {
    return ((Collection<?>) nodes)
        .stream().map(node -> (String) ((Map<?, ?>) node).get(field)).toList();
  }
}
