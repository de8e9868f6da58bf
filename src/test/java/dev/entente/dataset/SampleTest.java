package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.actor.NameKey;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.AliasEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.QuoteEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.dataset.check.BundleCheck;
import dev.entente.dataset.check.NothingKnown;
import dev.entente.relationship.Predicate;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sample keeps what its format promises. With the texts of its articles in the folder {@code
 * entente.test.article-texts}, its spans and quotes are compared with them too.
 */
class SampleTest {

  private static final Path TEXTS =
      Path.of(System.getProperty("entente.test.article-texts", "../shared/seeds"));
  private static final int LONG = 60;

  private final Bundle sample = new BundleReader().readResource("dataset/sample");
  private final ArticleTexts texts =
      new ArticleTexts(Files.isDirectory(TEXTS) ? Optional.of(TEXTS) : Optional.empty());

  @Test
  void passesTheCheck() {
    try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
      BundleCheck check = new BundleCheck(validators.getValidator());

      assertThatCode(() -> check.check(sample, new NothingKnown(), texts::of))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void liesInTheTextsOfItsArticles() {
    Map<String, String> words = words();

    assertThat(citations())
        .isNotEmpty()
        .filteredOn(citation -> citation.start() != null)
        .allSatisfy(
            citation ->
                assertThat(
                        words.get(citation.article()).substring(citation.start(), citation.end()))
                    .isNotBlank());
  }

  @Test
  void quotesTheLettersOfItsArticles() {
    Map<String, String> words = words();

    for (CitationEntry citation : citations()) {
      for (QuoteEntry quote : citation.quotes()) {
        assertThat(words.get(citation.article()).substring(quote.start(), quote.end()))
            .isEqualTo(quote.text());
      }
    }
  }

  @Test
  void retellsItsArticlesInItsOwnWords() throws IOException {
    Map<String, String> words = words();
    List<String> copied = new ArrayList<>();

    for (Bundle.Part part : sample.parts()) {
      JsonNode json =
          new ObjectMapper()
              .readTree(getClass().getResourceAsStream("/dataset/sample/" + part.file()));
      for (String text : ownTexts(json)) {
        if (text.length() >= LONG && words.values().stream().anyMatch(all -> all.contains(text))) {
          copied.add(text);
        }
      }
    }

    assertThat(copied).isEmpty();
  }

  @Test
  void leavesNoDoubtWhichActorANameMeans() {
    Map<String, Set<String>> actorsByName = new HashMap<>();
    for (ActorEntry actor : sample.all(BundleFile::actors)) {
      Stream.concat(Stream.of(actor.name()), actor.aliases().stream().map(AliasEntry::text))
          .forEach(
              name ->
                  actorsByName
                      .computeIfAbsent(NameKey.of(name), key -> new TreeSet<>())
                      .add(actor.slug()));
    }

    assertThat(actorsByName).allSatisfy((name, actors) -> assertThat(actors).as(name).hasSize(1));
  }

  @ParameterizedTest
  @EnumSource
  void usesOrDocumentsEveryPredicate(Predicate predicate) throws NoSuchFieldException {
    Description description =
        Predicate.class.getField(predicate.name()).getAnnotation(Description.class);

    assertThat(sample.all(BundleFile::relationships))
        .as("%s is not documented", predicate)
        .anyMatch(
            relationship ->
                relationship.predicate() == predicate || !description.value().isBlank());
  }

  private Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (ArticleEntry article : sample.all(BundleFile::articles)) {
      String text = texts.of(article.text());
      assumeThat(text).as("text of %s", article.slug()).isNotNull();
      words.put(article.slug(), text);
    }
    return words;
  }

  private List<CitationEntry> citations() {
    return Stream.of(
            sample.all(BundleFile::offices).stream().map(OfficeEntry::citations),
            sample.all(BundleFile::meetings).stream().map(MeetingEntry::citations),
            sample.all(BundleFile::statements).stream().map(StatementEntry::citations),
            sample.all(BundleFile::relationships).stream().map(RelationshipEntry::citations),
            sample.all(BundleFile::tradeFigures).stream().map(TradeFigureEntry::citations))
        .flatMap(all -> all)
        .flatMap(List::stream)
        .toList();
  }

  /** All texts but those that stand in quotation marks in the article. */
  private static List<String> ownTexts(JsonNode json) {
    List<String> found = new ArrayList<>();
    if (json.isTextual()) {
      found.add(json.textValue());
    }
    boolean direct = json.path("kind").asText().equals("DIRECT");
    json.properties()
        .forEach(
            member -> {
              boolean quoted =
                  member.getKey().equals("quotes") || (direct && member.getKey().equals("text"));
              if (!quoted) {
                found.addAll(ownTexts(member.getValue()));
              }
            });
    if (json.isArray()) {
      json.forEach(element -> found.addAll(ownTexts(element)));
    }
    return found;
  }
}
