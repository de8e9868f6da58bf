package dev.entente.ingest.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.text.ArticleReader;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.RawArticle;
import dev.entente.ingest.text.Sentence;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityTest {

  /** The verb is the word after the star. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lula *met Petro in Bogota. |",
        "Lula has already *met Petro. |",
        "Lula had just *met Petro. |",
        "Lula was *received by Petro. |",
        "Lula did not *meet Petro. | NEGATED",
        "Lula didn’t *meet Petro. | NEGATED",
        "Lula has never *met Petro. | NEGATED",
        "Lula no longer *meets Petro. | NEGATED",
        "Lula left without *meeting Petro. | NEGATED",
        "Lula refused to *meet Petro. | NEGATED",
        "Lula avoided *meeting Petro. | NEGATED",
        "Neither of them *met Petro. | NEGATED",
        "Lula will *meet Petro on Monday. | FUTURE",
        "Lula will not *meet Petro. | NEGATED FUTURE",
        "Lula won't *meet Petro. | NEGATED FUTURE",
        "He said that he would *meet Petro. | FUTURE",
        "Lula is due to *meet Petro. | PLANNED",
        "Lula and Petro are to *meet. | PLANNED",
        "Lula is expected to *meet Petro. | PLANNED",
        "Lula is not expected to *meet Petro. | NEGATED PLANNED",
        "Lula plans to *meet Petro. | PLANNED",
        "Lula has no plans to *meet Petro. | NEGATED PLANNED",
        "Lula has no immediate plans to *meet Petro. | NEGATED PLANNED",
        "Lula agreed to *meet Petro. | PLANNED",
        "Lula invited Petro to *visit Brazil. | PLANNED",
        "Lula asked Petro to *visit Brazil. | WISHED",
        "Lula could *meet Petro. | POSSIBLE",
        "Lula may soon *meet Petro. | POSSIBLE",
        "Lula is likely to *meet Petro. | POSSIBLE",
        "Lula wants to *meet Petro. | WISHED",
        "Lula would like to *meet Petro. | FUTURE WISHED",
        "Lula is ready to *meet Petro. | WISHED",
        "A chance to *meet Petro. | WISHED",
        "If Lula *meets Petro, he will talk of trade. | CONDITIONAL",
        "It is unclear whether Lula *met Petro. | CONDITIONAL",
        "Will Lula *meet Petro? | ASKED",
        "His office denied that Lula had *met Petro. | DENIED",
        "His office denied reports that Lula had *met Petro. | DENIED",
        "His office did not deny that Lula had *met Petro. | HEARSAY",
        "Lula denied *meeting Petro. | DENIED",
        "Lula reportedly *met Petro. | HEARSAY",
        "Brazil hopes that Lula *meets Petro. | WISHED",
        "Lula managed to *meet Petro. |",
        "Lula went on to *meet Petro. |",
      })
  void aVerbIsReadWithWhatStandsBeforeIt(String text, String moods) {
    assertThat(of(text)).isEqualTo(moods(moods));
  }

  private static Set<Mood> moods(String words) {
    return words == null
        ? EnumSet.noneOf(Mood.class)
        : Arrays.stream(words.trim().split(" "))
            .map(Mood::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mood.class)));
  }

  private static Set<Mood> of(String marked) {
    int star = marked.indexOf('*');
    ArticleText text =
        new ArticleReader()
            .read(
                new RawArticle(
                    marked.replace("*", ""), RawArticle.Format.TEXT, null, null, null, null));
    Sentence sentence = text.sentences().get(0);
    return Modality.of(text.tokens(), sentence.from(), sentence.to(), text.tokenAt(star)).moods();
  }
}
