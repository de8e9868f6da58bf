package dev.entente.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.text.RawArticle;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Extraction is as good as it was, on the articles of the corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationTest {

  /**
   * In percent, F1 or the share: what was reached when this was last looked at, less a little.
   * Raise them when extraction gets better; they go down only with a reason in the commit.
   */
  private static final Map<Measure, Integer> FLOORS =
      Map.ofEntries(
          Map.entry(Measure.QUOTED, 93),
          Map.entry(Measure.QUOTED_SPEAKER, 91),
          Map.entry(Measure.STATEMENTS, 91),
          Map.entry(Measure.STATEMENTS_SPEAKER, 86),
          Map.entry(Measure.ACTORS, 97),
          Map.entry(Measure.MEETINGS, 86),
          Map.entry(Measure.MEETING_DATE, 79),
          Map.entry(Measure.MEETING_FORM, 79),
          Map.entry(Measure.FIGURES, 80),
          Map.entry(Measure.FIGURE_VALUES, 83),
          Map.entry(Measure.RELATIONSHIPS, 66),
          Map.entry(Measure.RELATIONSHIPS_STATUS, 64),
          Map.entry(Measure.BOILERPLATE, 95));

  private Score score;

  @BeforeAll
  void score() {
    score = Scorer.sum(new Scorer().scores(Corpus.read(Corpus.FOLDER)));
  }

  @ParameterizedTest
  @EnumSource
  void isAsGoodAsItWas(Measure measure) {
    assertThat(score.count(measure).f1())
        .as("%s of %s", measure, score.count(measure))
        .isGreaterThanOrEqualTo(FLOORS.get(measure));
  }

  @Test
  void readsNothingThatMustNeverBeRead() {
    assertThat(score.violations()).isEmpty();
  }

  @Test
  void everyPassageOfTheGoldStandsInItsArticle() {
    assertThat(Corpus.read(Corpus.FOLDER))
        .filteredOn(article -> article.article().format() == RawArticle.Format.TEXT)
        .isNotEmpty()
        .allSatisfy(
            article ->
                assertThat(article.gold().quoted())
                    .allSatisfy(
                        quote -> assertThat(article.article().content()).contains(quote.text())));
  }
}
