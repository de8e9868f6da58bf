package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.dataset.check.BundleCheck;
import dev.entente.dataset.check.NothingKnown;
import dev.entente.time.PartialDate;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/bundle.schema.json says what the reader and the check accept. */
class BundleSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final JsonNode TREE = tree();
  private static final JsonSchema SCHEMA = factory().getSchema(TREE);

  @Test
  void isASchema() {
    JsonSchema metaschema = factory().getSchema(SchemaLocation.of(SchemaId.V202012));

    assertThat(metaschema.validate(TREE)).isEmpty();
  }

  @Test
  void saysWhatEverythingMeans() {
    assertThat(TREE.get("$defs").properties())
        .allSatisfy(
            definition ->
                assertThat(definition.getValue().path("title").asText())
                    .as("title of " + definition.getKey())
                    .isNotBlank());
    assertThat(Stream.of(List.of(TREE), TREE.get("$defs")).flatMap(BundleSchemaTest::stream))
        .allSatisfy(
            object ->
                assertThat(Stream.concat(Stream.of(object), stream(object.path("properties"))))
                    .allSatisfy(
                        described ->
                            assertThat(described.path("description").asText())
                                .as("description of " + described)
                                .isNotBlank()));
  }

  private static Stream<JsonNode> stream(Iterable<JsonNode> nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("sampleFiles")
  void acceptsTheSample(String file) throws IOException {
    JsonNode json = JSON.readTree(getClass().getResourceAsStream("/dataset/sample/" + file));

    assertThat(SCHEMA.validate(json)).isEmpty();
  }

  static Stream<String> sampleFiles() {
    return new BundleReader()
        .readResource("dataset/sample").parts().stream().map(Bundle.Part::file);
  }

  @Test
  void acceptsTheExampleOfTheGuide() throws IOException {
    String guide = Files.readString(Path.of("docs/dataset-format.md"));
    String example = Files.readString(Path.of("src/test/resources/bundles/minimal.json"));

    assertThat(guide).contains("```json\n" + example + "```");
    assertThat(SCHEMA.validate(JSON.readTree(example))).isEmpty();
    assertThatCode(() -> load(MinimalBundle.get())).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /format                      | null
          /format                      | 'other'
          /version                     | 2
          /version                     | '1'
          /name                        | null
          /name                        | 'Not a slug'
          /parts                       | ['../a.json']
          /parts                       | [null]
          /titel                       | 'x'
          /title                       | 5
          /actors                      | {}
          /actors                      | [null]
          /actors/0                    | 'mira-solen'
          /actors/0/slugs              | 'x'
          /actors/0/slug               | null
          /actors/0/slug               | 'x'
          /actors/0/slug               | 'a--b'
          /actors/0/slug               | 'a_b'
          /actors/0/type               | 'person'
          /actors/0/type               | 0
          /actors/0/name               | ' '
          /actors/0/name               | 5
          /actors/0/wikidataId         | 'Q01'
          /actors/0/aliases/0          | 'Solen'
          /actors/0/aliases/0/text     | null
          /actors/2/isoCode            | 'xa'
          /actors/4/organizationType   | 'BANK'
          /articles/0/publishedOn      | null
          /articles/0/publishedOn      | 2024
          /articles/0/publishedOn      | '3 May 2024'
          /articles/0/publishedOn      | '2024-13'
          /articles/0/publishedOn      | '2024-05-32'
          /articles/0/publishedOn      | '2024-W54'
          /articles/0/publishedOn      | '2024-25'
          /articles/0/publishedOn      | '2024/2025/2026'
          /articles/0/publishedOn      | {'stated': true}
          /articles/0/publishedOn      | {'iso': '2024', 'stated': 'no'}
          /articles/0/publishedOn      | {'iso': '2024', 'precision': 'YEAR'}
          /articles/0/language         | null
          /articles/0/authors          | 'A. Writer'
          /articles/0/authors          | ['']
          /articles/0/mentions         | [1]
          /articles/0/text             | {}
          /articles/0/text             | {'sha256': 'abc', 'length': 1}
          /articles/0/text             | {'length': 1}
          /articles/0/text/content     | ''
          /articles/0/text/length      | 0
          /articles/0/text/length      | 211.5
          /offices/0/leader            | null
          /offices/0/leader            | 'yes'
          /offices/0/citations         | []
          /offices/0/citations         | null
          /offices/0/citations/0/start | -1
          /offices/0/citations/0/start | 2147483648
          /offices/0/citations/0/start | '0'
          /offices/0/citations/0/extractor | ''
          /offices/0/citations/0/confidence | 1.1
          /offices/0/citations/0/confidence | 'NaN'
          /meetings/0/participants     | []
          /meetings/0/participants/0   | {'actor': 'mira-solen'}
          /meetings/0/format           | 'ONLINE'
          /statements/0/citations/0/quotes/0/end | null
          /statements/0/text           | null
          /statements/0/topics         | ['Sea law']
          /relationships/0/predicate   | 'LIKES'
          /relationships/0/status      | null
          /tradeFigures/0/approximate  | 1
          /tradeFigures/0/value        | 40
          /tradeFigures/0/value        | '1e3'
          /tradeFigures/0/hsCode       | '1234567'
          /tradeFigures/0/unit         | ''
          /contradictions/0/sides/0/fact | 'Actor:mira-solen'
          /contradictions/0/sides      | []
          """)
  void refusesWhatTheLoaderRefuses(String pointer, String json) {
    refusedByBoth(MinimalBundle.get().with(pointer, json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/format",
        "/version",
        "/name",
        "/actors/0/slug",
        "/actors/0/type",
        "/actors/0/name",
        "/articles/0/publishedOn",
        "/articles/0/language",
        "/offices/0/leader",
        "/offices/0/citations",
        "/meetings/0/participants",
        "/statements/0/kind",
        "/tradeFigures/0/approximate",
        "/contradictions/0/sides",
        "/contradictions/0/sides/0",
      })
  void asksForWhatTheLoaderAsksFor(String pointer) {
    refusedByBoth(MinimalBundle.get().without(pointer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/title",
        "/description",
        "/parts",
        "/offices",
        "/actors/0/description",
        "/actors/0/aliases",
        "/articles/0/publisher",
        "/articles/1/translatedFrom",
        "/offices/0/from",
        "/offices/0/citations/0/via",
        "/offices/0/citations/0/confidence",
        "/meetings/0/place",
        "/statements/0/utterance",
        "/tradeFigures/0/value",
        "/tradeFigures/0/direction",
      })
  void acceptsNullWhereTheLoaderDoes(String pointer) {
    MinimalBundle bundle = MinimalBundle.get().with(pointer, "null");

    assertThat(SCHEMA.validate(bundle.json())).isEmpty();
    assertThatCode(() -> load(bundle)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "version", "name", "parts"})
  void keepsForTheFirstFileWhatSaysThatItIsTheFirst(String member) {
    MinimalBundle part =
        MinimalBundle.get().without("/format").without("/version").without("/name");
    assertThat(SCHEMA.validate(part.json())).isEmpty();

    JsonNode value = MinimalBundle.get().with("/parts", "['a.json']").json().get(member);
    part.with("/" + member, value.toString());

    assertThat(SCHEMA.validate(part.json())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void knowsTheFormsOfDates(String iso) {
    MinimalBundle bundle = MinimalBundle.get().with("/articles/0/publishedOn", "'" + iso + "'");

    assertThat(SCHEMA.validate(bundle.json()).isEmpty()).isEqualTo(isDate(iso));
  }

  static Stream<String> dates() {
    Stream<String> numbers = Stream.iterate(0, n -> n + 1).limit(100).map("%02d"::formatted);
    return Stream.concat(
        numbers.flatMap(n -> Stream.of("2020-" + n, "2020-W" + n, "2020-01-" + n)),
        Stream.of("2020", "2020/2021-W01", "2020-21/2020-12-31", "2020/", "/2020", "20", "2020-1"));
  }

  private static boolean isDate(String iso) {
    try {
      return PartialDate.parse(iso) != null;
    } catch (IllegalArgumentException impossible) {
      return false;
    }
  }

  private void refusedByBoth(MinimalBundle bundle) {
    assertThat(SCHEMA.validate(bundle.json())).as("faults that the schema finds").isNotEmpty();
    assertThatExceptionOfType(BundleException.class).isThrownBy(() -> load(bundle));
  }

  private static void load(MinimalBundle bundle) {
    try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
      new BundleCheck(validators.getValidator())
          .check(bundle.read(), new NothingKnown(), TextEntry::content);
    }
  }

  private static JsonSchemaFactory factory() {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012);
  }

  private static JsonNode tree() {
    try {
      return JSON.readTree(Path.of("docs/bundle.schema.json").toFile());
    } catch (IOException unreadable) {
      throw new ExceptionInInitializerError(unreadable);
    }
  }
}
