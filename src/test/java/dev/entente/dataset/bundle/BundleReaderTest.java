package dev.entente.dataset.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleReaderTest {

  private static final String FIRST = "'format': 'entente-bundle', 'version': 1, 'name': 'test'";

  @TempDir Path folder;

  private final BundleReader reader = new BundleReader();

  @Test
  void readsTheFirstFileAndItsParts() throws IOException {
    write("bundle.json", "{%s, 'parts': ['a.json', 'b.json']}".formatted(FIRST));
    write("a.json", "{'actors': [{'slug': 'arvenia'}]}");
    write("b.json", "{'actors': [{'slug': 'belmark'}]}");

    Bundle bundle = reader.read(folder);

    assertThat(bundle.name()).isEqualTo("test");
    assertThat(bundle.parts())
        .extracting(Bundle.Part::file)
        .containsExactly("bundle.json", "a.json", "b.json");
    assertThat(bundle.all(BundleFile::actors))
        .extracting(ActorEntry::slug)
        .containsExactly("arvenia", "belmark");
  }

  @Test
  void takesTheNameOfTheFirstFileOrItsFolder() throws IOException {
    Path file = write("other.json", "{%s}".formatted(FIRST));
    write("bundle.json", "{%s}".formatted(FIRST));

    assertThat(reader.read(file).parts().get(0).file()).isEqualTo("other.json");
    assertThat(reader.read(folder).parts().get(0).file()).isEqualTo("bundle.json");
  }

  @Test
  void knowsEqualFilesByTheirSum() throws IOException {
    write("bundle.json", "{%s, 'parts': ['a.json']}".formatted(FIRST));
    write("a.json", "{}");
    String sum = reader.read(folder).sha256();

    assertThat(reader.read(folder).sha256()).isEqualTo(sum).matches("[0-9a-f]{64}");
    write("a.json", "{ }");
    assertThat(reader.read(folder).sha256()).isNotEqualTo(sum);
  }

  @Test
  void takesListsThatAreLeftOutOrNullAsEmpty() throws IOException {
    write("bundle.json", "{%s, 'actors': null}".formatted(FIRST));

    BundleFile file = reader.read(folder).parts().get(0).content();

    assertThat(file.actors()).isEmpty();
    assertThat(file.meetings()).isEmpty();
  }

  @Test
  void leavesNullEntriesToTheCheck() throws IOException {
    write("bundle.json", "{%s, 'actors': [null]}".formatted(FIRST));

    assertThat(reader.read(folder).all(BundleFile::actors)).containsOnlyNulls().hasSize(1);
  }

  @Test
  void readsDatesAsTextOrWithTheirOrigin() throws IOException {
    write(
        "bundle.json",
        "{%s, 'articles': [{'publishedOn': '2022-12'}, {'publishedOn': {'iso': '2022-W52',"
                .formatted(FIRST)
            + " 'stated': false}}, {'publishedOn': {'iso': '2022'}}]}");

    assertThat(reader.read(folder).all(BundleFile::articles))
        .extracting(article -> article.publishedOn().iso(), a -> a.publishedOn().stated())
        .containsExactly(tuple("2022-12", true), tuple("2022-W52", false), tuple("2022", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'titel': 'x'                                   | titel | is not a member of the format; known are actors, articles,
          'actors': [{'slugs': 'x'}]                     | actors[0].slugs | is not a member of the format; known are aliases, country,
          'actors': {}                                   | actors | must be a list
          'actors': ''                                   | actors | must be a list
          'actors': ['']                                 | actors[0] | must be an object
          'actors': [[]]                                 | actors[0] | must be an object
          'actors': [{'slug': 5}]                        | actors[0].slug | must be text
          'actors': [{'slug': true}]                     | actors[0].slug | must be text
          'actors': [{'slug': ['x']}]                    | actors[0].slug | must be text
          'actors': [{'type': 'person'}]                 | actors[0].type | 'person' is not one of PERSON, COUNTRY, ORGANIZATION
          'actors': [{'type': ''}]                       | actors[0].type | '' is not one of PERSON, COUNTRY, ORGANIZATION
          'actors': [{'type': 1}]                        | actors[0].type | '1' is not one of PERSON, COUNTRY, ORGANIZATION
          'actors': [{'type': {}}]                       | actors[0].type | must be one of PERSON, COUNTRY, ORGANIZATION
          'articles': [{'authors': 'A. Writer'}]         | articles[0].authors | must be a list
          'articles': [{'authors': [1]}]                 | articles[0].authors[0] | must be text
          'articles': [{'text': 'Words.'}]               | articles[0].text | must be an object
          'articles': [{'text': {'length': 1.0}}]        | articles[0].text.length | must be a whole number
          'articles': [{'text': {'length': '1'}}]        | articles[0].text.length | must be a whole number
          'articles': [{'text': {'length': 2147483648}}] | articles[0].text.length | is too large a number
          'articles': [{'publishedOn': 2022}]            | articles[0].publishedOn | a date is text like "2022-12-30", or an object with `iso` and `stated`
          'articles': [{'publishedOn': '2022-02-30'}]    | articles[0].publishedOn | '2022-02-30' is not a possible date
          'articles': [{'publishedOn': 'May 2022'}]      | articles[0].publishedOn | 'May 2022' is not a date; write 2022-12-30,
          'articles': [{'publishedOn': {}}]              | articles[0].publishedOn | '' is not a date
          'articles': [{'publishedOn': {'iso': null}}]   | articles[0].publishedOn | a date has `iso` as text and `stated` as true or false, no more
          'articles': [{'publishedOn': {'day': '2022'}}] | articles[0].publishedOn | a date has `iso` as text and `stated` as true or false, no more
          'offices': [{'slug': 'x'}]                     | offices[0].leader | must be true or false
          'offices': [{'leader': null}]                  | offices[0].leader | must be true or false
          'offices': [{'leader': 'yes'}]                 | offices[0].leader | must be true or false
          'offices': [{'leader': 1}]                     | offices[0].leader | must be true or false
          'meetings': [{'citations': [{'confidence': '1'}]}] | meetings[0].citations[0].confidence | must be a number
          'tradeFigures': [{'value': 13.8}]              | tradeFigures[0].value | must be text
          'parts': 'a.json'                              | parts | must be a list
          'version': '1'                                 | version | must be a whole number
          """)
  void refusesWhatTheFormatDoesNotKnow(String member, String path, String reason)
      throws IOException {
    String others = member.startsWith("'version'") ? FIRST.replace("'version': 1,", "") : FIRST;
    write("bundle.json", "{%s, %s}".formatted(others, member));

    Problem problem = problem();

    assertThat(problem.file()).isEqualTo("bundle.json");
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.reason()).startsWith(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'name': 'a', 'name': 'b'}         | ``                      | Duplicate field 'name' at line 1, column 21
          {'actors': [{'slug': 1, 'slug': 1}]} | actors[0]             | Duplicate field 'slug'
          {'articles': [{'publishedOn': {'iso': '2022', 'iso': '2023'}}]} | articles[0].publishedOn | Duplicate field 'iso'
          {'actors': [{'slug': 'x',}]}       | actors[0]               | Unexpected character ('}'
          {'actors': [{'slug': 'x'}          | actors                  | Unexpected end-of-input: expected close marker for Array at line
          {} xyz                             | ``                      | Unrecognized token 'xyz'
          {'actors': [NaN]}                  | actors                  | Non-standard token 'NaN' at line 1
          """)
  void refusesWhatIsNotJsonAndSaysWhere(String json, String path, String reason)
      throws IOException {
    write("bundle.json", json.replace("'slug': 1", "'slug': 'x'"));

    Problem problem = problem();

    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.reason()).startsWith("is not JSON: " + reason).contains(" at line ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "'bundle'", "5", "{} {}", "{} null"})
  void refusesAFileThatIsNotOneObject(String json) throws IOException {
    write("bundle.json", json);

    assertThat(problem())
        .isEqualTo(new Problem("bundle.json", "", "must be one JSON object, and nothing after it"));
  }

  @Test
  void refusesNumbersThatAreTooLong() throws IOException {
    write(
        "bundle.json",
        "{%s, 'meetings': [{'citations': [{'confidence': 0.%01001d}]}]}".formatted(FIRST, 1));

    assertThat(problem().reason()).isEqualTo("is too long or nested too deep");
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', format",
    "'{''format'': ''other''}', format",
    "'{''format'': ''entente-bundle'', ''name'': ''test''}', version",
    "'{''format'': ''entente-bundle'', ''version'': 2, ''name'': ''test''}', version",
    "'{''format'': ''entente-bundle'', ''version'': 1}', name",
  })
  void refusesAFirstFileThatDoesNotSayWhatItIs(String json, String path) throws IOException {
    write("bundle.json", json);

    assertThat(problem().path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'../outside.json'",
        "'sub/part.json'",
        "'sub\\\\part.json'",
        "'/etc/hosts'",
        "'C:part.json'",
        "'..'",
        "''",
        "'part.txt'",
        "'.part.json'",
        "'part\\u0000.json'",
        "null",
      })
  void refusesPartsOutsideOfItsFolder(String name) throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    write("sub/part.json", "{}");
    write("part.txt", "{}");
    write(".part.json", "{}");
    write("good.json", "{}");
    write("bundle.json", "{%s, 'parts': ['good.json', %s]}".formatted(FIRST, name));

    assertThat(problem())
        .isEqualTo(
            new Problem(
                "bundle.json",
                "parts[1]",
                "must be the name of a .json file in the same folder as bundle.json"));
  }

  @Test
  void refusesAMissingFile() throws IOException {
    assertThat(problem()).isEqualTo(new Problem("bundle.json", "", "there is no such file"));

    write("bundle.json", "{%s, 'parts': ['a.json']}".formatted(FIRST));
    assertThat(problem()).isEqualTo(new Problem("a.json", "", "there is no such file"));
  }

  @Test
  void namesThePartThatIsAtFault() throws IOException {
    write("bundle.json", "{%s, 'parts': ['a.json']}".formatted(FIRST));
    write("a.json", "{'meetings': [{}, {'kind': 'CHAT'}]}");

    assertThat(problem())
        .isEqualTo(
            new Problem(
                "a.json", "meetings[1].kind", "'CHAT' is not one of MEETING, VISIT, CALL, SUMMIT"));
  }

  @ParameterizedTest
  @CsvSource({
    "'''format'': ''entente-bundle''', format",
    "'''version'': 2', version",
    "'''name'': ''other''', name",
    "'''parts'': [''b.json'']', parts",
  })
  void refusesWhatBelongsToTheFirstFileInAPart(String member, String path) throws IOException {
    write("bundle.json", "{%s, 'parts': ['a.json']}".formatted(FIRST));
    write("a.json", "{%s}".formatted(member));
    write("b.json", "{}");

    assertThat(problem())
        .isEqualTo(new Problem("a.json", path, "belongs in the first file of a bundle only"));
  }

  @Test
  void refusesAResourceThatIsNotThere() {
    assertThatExceptionOfType(BundleException.class)
        .isThrownBy(() -> reader.readResource("dataset/no-such"))
        .withMessage("bundle.json: there is no such file");
  }

  private Problem problem() {
    BundleException refused =
        catchThrowableOfType(BundleException.class, () -> reader.read(folder));
    assertThat(refused).as("refusal").isNotNull();
    assertThat(refused.getMessage())
        .doesNotContainPattern("\\b(java|dev|com)\\.\\w")
        .doesNotContainPattern("\\b(Integer|Double|ArrayList|[A-Z]\\w+(Entry|File|Type|Date))\\b")
        .doesNotContainPattern("Feature|Config|Constraints|Exception|REDACTED");
    return assertThat(refused.problems()).hasSize(1).actual().get(0);
  }

  private Path write(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
  }
}
