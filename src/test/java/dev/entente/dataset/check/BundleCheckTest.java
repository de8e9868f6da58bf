package dev.entente.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.actor.ActorType;
import dev.entente.dataset.MinimalBundle;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.Problem;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.digest.Sha256;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleCheckTest {

  private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();
  private static final Known NOTHING = new NothingKnown();
  private static final String CITED =
      "'citations': [{'article': 'solen-receives-reuk-2024-05', 'start': 0, 'end': 31}]";

  private final BundleCheck check = new BundleCheck(VALIDATORS.getValidator());

  @AfterAll
  static void close() {
    VALIDATORS.close();
  }

  @Test
  void passesTheMinimalBundle() {
    assertThatCode(() -> check(MinimalBundle.get())).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /name                                    | 'No Slug'    | name | must be 2 to 120 lower-case letters, digits and hyphens
          /title                                   | TEXT(301)    | title | size must be between 0 and 300
          /actors/0                                | null         | actors[0] | must not be null
          /actors/0/slug                           | null         | actors[0].slug | must not be null
          /actors/0/slug                           | 'x'          | actors[0].slug | must be 2 to 120 lower-case letters, digits and hyphens
          /actors/0/slug                           | 'Mira'       | actors[0].slug | must be 2 to 120 lower-case letters, digits and hyphens
          /actors/0/slug                           | 'a--b'       | actors[0].slug | must be 2 to 120 lower-case letters, digits and hyphens
          /actors/0/slug                           | TEXT(121)    | actors[0].slug | must be 2 to 120 lower-case letters, digits and hyphens
          /actors/0/type                           | null         | actors[0].type | must not be null
          /actors/0/name                           | ' '          | actors[0].name | must not be blank
          /actors/0/name                           | TEXT(201)    | actors[0].name | size must be between 0 and 200
          /actors/0/wikidataId                     | 'Q0'         | actors[0].wikidataId | must be an item of Wikidata, like Q15031
          /actors/0/aliases/0/text                 | ''           | actors[0].aliases[0].text | must not be blank
          /actors/2/isoCode                        | 'xa'         | actors[2].isoCode | must be an ISO 3166-1 alpha-2 code, like CN
          /articles/0/publishedOn                  | null         | articles[0].publishedOn | must not be null
          /articles/0/authors                      | ['']         | articles[0].authors[0] | must not be blank
          /articles/0/mentions                     | [null]       | articles[0].mentions[0] | must not be null
          /articles/0/text/content                 | ''           | articles[0].text.content | size must be between 1 and 1000000
          /articles/0/text/sha256                  | 'abc'        | articles[0].text.sha256 | must be 64 hexadecimal digits
          /articles/0/text/length                  | 0            | articles[0].text.length | must be greater than 0
          /offices/0/citations                     | []           | offices[0].citations | must not be empty
          /offices/0/citations/0/start             | -1           | offices[0].citations[0].start | must be greater than or equal to 0
          /offices/0/citations/0/confidence        | 1.01         | offices[0].citations[0].confidence | must be less than or equal to 1
          /offices/0/citations/0/confidence        | -0.1         | offices[0].citations[0].confidence | must be greater than or equal to 0
          /offices/0/citations/0/confidence        | 1e999        | offices[0].citations[0].confidence | must be less than or equal to 1
          /offices/0/citations/0/extractor         | ''           | offices[0].citations[0].extractor | size must be between 1 and 60
          /meetings/0/participants                 | null         | meetings[0].participants | must not be empty
          /statements/0/citations/0/quotes/0/start | null         | statements[0].citations[0].quotes[0].start | must not be null
          /statements/0/topics                     | ['Sea Law']  | statements[0].topics[0] | must be 2 to 120 lower-case letters, digits and hyphens
          /tradeFigures/0/hsCode                   | '1'          | tradeFigures[0].hsCode | must be 2 to 6 digits
          /tradeFigures/0/value                    | '1,5'        | tradeFigures[0].value | must be a decimal number as text, like "13.8"
          /contradictions/0/sides/1                | null         | contradictions[0].sides[1] | must not be null
          /contradictions/0/sides                  | [{'article': 'x1', 'view': 'x'}] | contradictions[0].sides | size must be between 2 and 2147483647
          /contradictions/0/sides/0/fact           | 'Actor:x'    | contradictions[0].sides[0].fact | must be a type and a slug, like Meeting:putin-xi-video-call-2022-12-30
          """)
  void refusesEntriesOfTheWrongForm(String pointer, String json, String path, String reason) {
    assertThat(problem(MinimalBundle.get().with(pointer, value(json))))
        .isEqualTo(new Problem("bundle.json", path, reason));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /actors/4/country                   | 'atlantis'   | actors[4].country | there is no actor 'atlantis'
          /actors/4/country                   | 'mira-solen' | actors[4].country | 'mira-solen' is PERSON; it must be COUNTRY
          /articles/0/publisher               | 'atlantis'   | articles[0].publisher | there is no actor 'atlantis'
          /articles/0/publisher               | 'arvenia'    | articles[0].publisher | 'arvenia' is COUNTRY; it must be ORGANIZATION
          /articles/0/mentions                | ['arvenia', 'atlantis'] | articles[0].mentions[1] | there is no actor 'atlantis'
          /articles/0/mentions                | ['arvenia', 'arvenia'] | articles[0].mentions[1] | 'arvenia' stands there twice
          /offices/0/person                   | 'atlantis'   | offices[0].person | there is no actor 'atlantis'
          /offices/0/person                   | 'arvenia'    | offices[0].person | 'arvenia' is COUNTRY; it must be PERSON
          /offices/0/of                       | 'arven-news' | offices[0].of | 'arven-news' is ORGANIZATION; it must be COUNTRY
          /offices/0/citations/0/article      | 'nowhere'    | offices[0].citations[0].article | there is no article 'nowhere'
          /offices/0/citations/0/via          | ['atlantis'] | offices[0].citations[0].via[0] | there is no actor 'atlantis'
          /offices/0/citations/0/via          | ['arven-news', 'arven-news'] | offices[0].citations[0].via[1] | 'arven-news' stands there twice
          /meetings/0/country                 | 'atlantis'   | meetings[0].country | there is no actor 'atlantis'
          /meetings/0/country                 | 'mira-solen' | meetings[0].country | 'mira-solen' is PERSON; it must be COUNTRY
          /meetings/0/participants/1/actor    | 'atlantis'   | meetings[0].participants[1].actor | there is no actor 'atlantis'
          /meetings/0/participants/1/actor    | 'mira-solen' | meetings[0].participants[1].actor | 'mira-solen' stands there twice
          /meetings/0/partOf                  | 'no-visit'   | meetings[0].partOf | there is no fact 'Meeting:no-visit'
          /meetings/0/partOf                  | 'solen-reuk-porto-vela-2024-05' | meetings[0].partOf | a meeting cannot be part of itself
          /statements/0/speakers              | ['atlantis'] | statements[0].speakers[0] | there is no actor 'atlantis'
          /statements/0/addressees            | ['atlantis'] | statements[0].addressees[0] | there is no actor 'atlantis'
          /statements/0/mentioned             | ['belmark', 'belmark'] | statements[0].mentioned[1] | 'belmark' stands there twice
          /statements/0/meeting               | 'no-meeting' | statements[0].meeting | there is no fact 'Meeting:no-meeting'
          /relationships/0/subject            | 'atlantis'   | relationships[0].subject | there is no actor 'atlantis'
          /relationships/0/object             | 'atlantis'   | relationships[0].object | there is no actor 'atlantis'
          /relationships/0/object             | 'arvenia'    | relationships[0].object | must be another than the subject
          /tradeFigures/0/reporter            | 'mira-solen' | tradeFigures[0].reporter | 'mira-solen' is PERSON; it must be COUNTRY
          /tradeFigures/0/partner             | 'atlantis'   | tradeFigures[0].partner | there is no actor 'atlantis'
          /tradeFigures/0/exporter            | 'arven-news' | tradeFigures[0].exporter | 'arven-news' is ORGANIZATION; it must be COUNTRY
          /tradeFigures/0/importer            | 'arven-news' | tradeFigures[0].importer | 'arven-news' is ORGANIZATION; it must be COUNTRY
          /tradeFigures/0/claimedBy           | ['atlantis'] | tradeFigures[0].claimedBy[0] | there is no actor 'atlantis'
          /contradictions/0/sides/0/article   | 'nowhere'    | contradictions[0].sides[0].article | there is no article 'nowhere'
          /contradictions/0/sides/0/fact      | 'Office:solen-reuk-porto-vela-2024-05' | contradictions[0].sides[0].fact | there is no fact 'Office:solen-reuk-porto-vela-2024-05'
          """)
  void refusesReferencesThatLeadNowhereOrElsewhere(
      String pointer, String json, String path, String reason) {
    assertThat(problem(MinimalBundle.get().with(pointer, json)))
        .isEqualTo(new Problem("bundle.json", path, reason));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /actors/0/isoCode          | 'XC'        | actors[0].isoCode | belongs to countries only
          /actors/0/organizationType | 'MEDIA'     | actors[0].organizationType | belongs to organizations only
          /actors/0/country          | 'arvenia'   | actors[0].country | belongs to organizations only
          /actors/2/isoCode          | null        | actors[2].isoCode | is required of countries
          /actors/4/organizationType | null        | actors[4].organizationType | is required of organizations
          /actors/3/isoCode          | 'XA'        | actors[3].isoCode | 'XA' belongs to 'arvenia' already
          /actors/0/name             | '…'         | actors[0].name | must have a letter or a digit
          /actors/0/aliases/-        | {'text': 'Solen'} | actors[0].aliases[1].text | 'Solen' stands there twice
          /actors/-                  | {'slug': 'belmark', 'type': 'COUNTRY', 'name': 'Belmark', 'isoCode': 'XB'} | actors[5].slug | 'belmark' stands there twice
          /articles/0/text           | {}          | articles[0].text | must have either `content`, or `sha256` and `length`
          /articles/0/text           | {'file': 'a.txt', 'length': 211} | articles[0].text | must have either `content`, or `sha256` and `length`
          /articles/0/text/sha256    | TEXT(64)    | articles[0].text.sha256 | is not that of `content`, which is
          /articles/0/text/length    | 210         | articles[0].text.length | is not that of the text, which is 211
          /offices/0/from            | '2024-05'   | offices[0].until | 2024-04 is before 2024-05
          /meetings/0/endDate        | '2024-05-02' | meetings[0].endDate | 2024-05-02 is before 2024-05-03
          /relationships/0/since     | '2025'      | relationships[0].until | 2024-12 is before 2025
          /statements/0/kind         | 'INDIRECT'  | statements[0].kind | is INDIRECT, but words are quoted
          /statements/1/kind         | 'DIRECT'    | statements[1].kind | says that words are quoted, but none are
          /statements/1/kind         | 'MIXED'     | statements[1].kind | says that words are quoted, but none are
          """)
  void refusesEntriesThatContradictThemselves(
      String pointer, String json, String path, String reason) {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/offices/0/until", "'2024-04'")
            .with("/relationships/0/until", "'2024-12'")
            .with(pointer, value(json));

    Problem problem = problem(bundle);

    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.reason()).startsWith(reason);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /offices/0/citations/0/start                   | null | offices[0].citations[0] | must have both `start` and `end`, or neither
          /offices/0/citations/0/end                     | null | offices[0].citations[0] | must have both `start` and `end`, or neither
          /offices/0/citations/0/start                   | 31   | offices[0].citations[0].end | must come after `start`
          /offices/0/citations/0/end                     | 212  | offices[0].citations[0].end | is 212, beyond the text, which is 211 long
          /offices/0/citations/-                         | {'article': 'solen-receives-reuk-2024-05', 'start': 0, 'end': 31, 'confidence': 0.5} | offices[0].citations[1] | the same words are cited twice
          /statements/0/citations/0/quotes/0/start       | 112  | statements[0].citations[0].quotes[0] | must lie within the span of its citation
          /statements/0/citations/0/quotes/0/end         | 155  | statements[0].citations[0].quotes[0] | must lie within the span of its citation
          /statements/0/citations/0/quotes/0/end         | 141  | statements[0].citations[0].quotes[0] | is 28 long, but its span is 27
          /statements/0/citations/0/quotes/0/text        | 'We will keep the strait shut' | statements[0].citations[0].quotes[0] | differs from the article, which has 'We will keep the strait open' there
          /meetings/0/citations/0                        | {'article': 'solen-receives-reuk-2024-05', 'quotes': [{'text': 'We', 'start': 114, 'end': 116}]} | meetings[0].citations[0].quotes[0] | must lie within the span of its citation
          """)
  void refusesSpansAndQuotesThatLieElsewhere(
      String pointer, String json, String path, String reason) {
    assertThat(problem(MinimalBundle.get().with(pointer, json)))
        .isEqualTo(new Problem("bundle.json", path, reason));
  }

  @Test
  void countsSpansInUtf16Units() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/articles/1/text/content", "'🌊🌊'")
            .with("/meetings/0/citations/1/end", "4")
            .with("/statements/1/citations/0/start", "2")
            .with("/statements/1/citations/0/end", "5");

    assertThat(problem(bundle).reason()).isEqualTo("is 5, beyond the text, which is 4 long");
  }

  @Test
  void letsACitationLeaveOutItsSpan() {
    MinimalBundle bundle =
        MinimalBundle.get().with("/offices/0/citations", "[" + whole() + ", " + whole() + "]");

    assertThatCode(() -> check(bundle)).doesNotThrowAnyException();
  }

  private static String whole() {
    return "{'article': 'solen-receives-reuk-2024-05'}";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          offices        |
          meetings       |
          statements     |
          relationships  |
          tradeFigures   |
          contradictions |
          """)
  void refusesWhatSaysTheSameUnderAnotherSlug(String section) {
    MinimalBundle bundle = MinimalBundle.get();
    String twin = bundle.json().at("/" + section + "/0").toString();
    String slug = bundle.json().at("/" + section + "/0/slug").asText();
    int index = bundle.json().at("/" + section).size();

    Problem problem = problem(bundle.with("/" + section + "/-", twin.replace(slug, "a-twin")));

    assertThat(problem.path()).isEqualTo(section + "[" + index + "]");
    assertThat(problem.reason()).isEqualTo("says the same as '%s'".formatted(slug));
  }

  @ParameterizedTest(name = "{0} with {1} = {2}")
  @CsvSource({
    "offices, until, '2025'",
    "tradeFigures, unit, 'percentage points'",
  })
  void passesTwoEntriesThatDifferInOneThing(String section, String member, String value) {
    MinimalBundle bundle = MinimalBundle.get();
    String first = bundle.json().at("/" + section + "/0").toString();
    bundle
        .with("/" + section + "/-", first)
        .with("/" + section + "/1/slug", "'another'")
        .with("/" + section + "/1/" + member, "'" + value + "'");

    assertThatCode(() -> check(bundle)).doesNotThrowAnyException();
  }

  @Test
  void letsFactsOfDifferentKindsShareASlug() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/offices/0/slug", "'arvenia'")
            .with("/relationships/0/slug", "'arvenia'");

    assertThatCode(() -> check(bundle)).doesNotThrowAnyException();
  }

  @Test
  void comparesAQuoteWithTheTextThatIsFoundElsewhere() {
    String words = MinimalBundle.get().json().at("/articles/0/text/content").asText();
    MinimalBundle bundle = MinimalBundle.get().with("/articles/0/text", fileOf(words, 211));
    bundle.with("/statements/0/citations/0/quotes/0/text", "'We will keep the strait shut'");

    assertThatCode(() -> check(bundle)).doesNotThrowAnyException();
    assertThat(problems(bundle, NOTHING, found(words)))
        .extracting(Problem::path)
        .containsExactly("statements[0].citations[0].quotes[0]");
  }

  @Test
  void refusesALengthThatIsNotThatOfTheTextThatIsFound() {
    String words = MinimalBundle.get().json().at("/articles/0/text/content").asText();
    MinimalBundle bundle = MinimalBundle.get().with("/articles/0/text", fileOf(words, 999));

    assertThat(problems(bundle, NOTHING, found(words)))
        .containsExactly(
            new Problem(
                "bundle.json", "articles[0].text.length", "is not that of the text, which is 211"));
  }

  @Test
  void comparesAQuoteWithTheTextThatIsStored() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/statements/0/citations/0/article", "'stored-article'")
            .with("/statements/0/citations/0/start", "0")
            .with("/statements/0/citations/0/end", "5")
            .with("/statements/0/citations/0/quotes/0", "{'text': 'Yes', 'start': 1, 'end': 4}");

    assertThat(problems(bundle, new Stored()))
        .containsExactly(
            new Problem(
                "bundle.json",
                "statements[0].citations[0].quotes[0]",
                "differs from the article, which has 'No!' there"));
  }

  @Test
  void refusesTheTextOfAnotherArticle() {
    String words = MinimalBundle.get().json().at("/articles/0/text/content").asText();
    Problem problem = problem(MinimalBundle.get().with("/articles/1/text", fileOf(words, 211)));

    assertThat(problem.path()).isEqualTo("articles[1].text");
    assertThat(problem.reason()).endsWith("belongs to 'solen-receives-reuk-2024-05' already");
  }

  @Test
  void refusesANameWhoseComparedFormIsTooLong() {
    Problem name = problem(MinimalBundle.get().with("/actors/0/name", "'" + "ﷺ".repeat(20) + "'"));
    Problem alias =
        problem(MinimalBundle.get().with("/actors/0/aliases/0/text", "'" + "ﷺ".repeat(20) + "'"));

    assertThat(name.path()).isEqualTo("actors[0].name");
    assertThat(alias.path()).isEqualTo("actors[0].aliases[0].text");
  }

  @Test
  void letsABundleReferToWhatIsStored() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/actors/4/country", "'stored-country'")
            .with("/meetings/0/partOf", "'stored-visit'")
            .with("/offices/0/citations/0", "{'article': 'stored-article', 'start': 0, 'end': 9}")
            .with("/contradictions/0/sides/0/article", "'stored-article'")
            .with("/contradictions/0/sides/0/fact", "'Meeting:stored-visit'");

    assertThat(problems(bundle, NOTHING)).hasSize(5);
    assertThat(problems(bundle, new Stored())).isEmpty();
  }

  @Test
  void comparesReferencesWithWhatIsStored() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/offices/0/person", "'stored-country'")
            .with("/offices/0/citations/0", "{'article': 'stored-article', 'start': 0, 'end': 11}");

    assertThat(problems(bundle, new Stored()))
        .containsExactly(
            new Problem(
                "bundle.json",
                "offices[0].person",
                "'stored-country' is COUNTRY; it must be PERSON"),
            new Problem(
                "bundle.json",
                "offices[0].citations[0].end",
                "is 11, beyond the text, which is 10 long"));
  }

  @Test
  void refusesWhatBelongsToAnotherThatIsStored() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/actors/-", "{'slug': 'stored-country', 'type': 'PERSON', 'name': 'A Person'}")
            .with("/actors/2/isoCode", "'XS'")
            .with("/actors/0/wikidataId", "'Q5'")
            .with("/articles/0/text", "{'sha256': '%s', 'length': 211}".formatted("5".repeat(64)));

    assertThat(problems(bundle, new Stored()))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("actors[0].wikidataId", "'Q5' belongs to 'stored-country' already"),
            tuple("actors[2].isoCode", "'XS' belongs to 'stored-country' already"),
            tuple("actors[5].type", "'stored-country' is stored as COUNTRY"),
            tuple(
                "articles[0].text",
                "'%s' belongs to 'stored-article' already".formatted("5".repeat(64))));
  }

  @Test
  void letsAStoredEntryKeepWhatItHas() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with(
                "/actors/-",
                "{'slug': 'stored-country', 'type': 'COUNTRY', 'name': 'S', 'isoCode': 'XS',"
                    + " 'wikidataId': 'Q5'}");

    assertThat(problems(bundle, new Stored())).isEmpty();
  }

  @Test
  void findsAllFaultsAtOnce() {
    MinimalBundle bundle =
        MinimalBundle.get()
            .with("/meetings/0/country", "'atlantis'")
            .with("/meetings/0/endDate", "'2023'")
            .with(
                "/relationships/-",
                "{'slug': 'x1', 'subject': 'lemuria', 'predicate': 'AIDS', 'object': 'atlantis', 'status': 'DENIED', %s}"
                    .formatted(CITED));

    assertThat(problems(bundle, NOTHING))
        .extracting(Problem::path)
        .containsExactly(
            "meetings[0].country",
            "meetings[0].endDate",
            "relationships[1].subject",
            "relationships[1].object");
  }

  private static String fileOf(String words, int length) {
    return "{'file': 'a.txt', 'sha256': '%s', 'length': %d}"
        .formatted(Sha256.of(words.getBytes(StandardCharsets.UTF_8)), length);
  }

  private static Function<TextEntry, String> found(String words) {
    return entry -> entry.content() == null ? words : entry.content();
  }

  private static String value(String json) {
    return json.startsWith("TEXT(")
        ? "'" + "a".repeat(Integer.parseInt(json.substring(5, json.length() - 1))) + "'"
        : json;
  }

  private void check(MinimalBundle bundle) {
    check.check(bundle.read(), NOTHING, TextEntry::content);
  }

  private Problem problem(MinimalBundle bundle) {
    List<Problem> problems = problems(bundle, NOTHING);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private List<Problem> problems(MinimalBundle bundle, Known known) {
    return problems(bundle, known, TextEntry::content);
  }

  private List<Problem> problems(
      MinimalBundle minimal, Known known, Function<TextEntry, String> texts) {
    Bundle bundle = minimal.read();
    BundleException refused =
        catchThrowableOfType(BundleException.class, () -> check.check(bundle, known, texts));
    return refused == null ? List.of() : refused.problems();
  }

  private static final class Stored extends NothingKnown {

    @Override
    public Map<String, ActorType> actors(Set<String> slugs) {
      return Map.of("stored-country", ActorType.COUNTRY);
    }

    @Override
    public Map<String, Integer> articles(Set<String> slugs) {
      return Map.of("stored-article", 10);
    }

    @Override
    public Map<String, String> texts(Set<String> slugs) {
      return Map.of("stored-article", "“No!” Ever");
    }

    @Override
    public Set<String> facts(Set<String> references) {
      return Set.of("Meeting:stored-visit");
    }

    @Override
    public Map<String, String> isoCodes(Set<String> codes) {
      return Map.of("XS", "stored-country");
    }

    @Override
    public Map<String, String> wikidataIds(Set<String> items) {
      return Map.of("Q5", "stored-country");
    }

    @Override
    public Map<String, String> textSums(Set<String> sums) {
      return Map.of("5".repeat(64), "stored-article");
    }
  }
}
