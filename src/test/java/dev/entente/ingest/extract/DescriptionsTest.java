package dev.entente.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article says who someone is. Sentences are our own. */
class DescriptionsTest {

  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Chinese Foreign Minister Wang Yi left Oslo on Monday. | wang-yi | Chinese Foreign Minister
          Former Premier Li Keqiang had opened the harbour. | li-keqiang | Former Premier
          Ida Falk, a professor at the harbour school, said the mill was closed. | ida-falk | professor at the harbour school
          Ida Falk, the Norwegian deputy fisheries minister, said the mill was closed. | ida-falk | Norwegian deputy fisheries minister
          Arindam Bagchi, spokesperson of the Ministry of External Affairs, said so. | arindam-bagchi | spokesperson of the Ministry of External Affairs
          Secretary of State Antony J. Blinken left Oslo. | antony-blinken | Secretary of State
          Pakistan's Minister of State for Foreign Affairs Ida Rao Falk left Oslo. | ida-rao-falk | Pakistan's Minister of State for Foreign Affairs
          It was opened by former Brazilian President Dilma Rousseff. | dilma-rousseff | former Brazilian President
          Sergei Lavrov met his Chinese counterpart Wang Yi in Oslo. | wang-yi |
          Mr Xi Jinping and Mr Putin met in Oslo. | xi-jinping |
          Xi Jinping, who was in Oslo with the president of Chile, said nothing new. | xi-jinping |
          Sergei Lavrov, Foreign Minister Qin Gang, and others met in Oslo. | sergei-lavrov |
          """)
  void areAsTheArticleGivesThem(String text, String slug, String description) {
    List<String> found =
        EXTRACTOR
            .extract(
                new RawArticle(
                    "In the harbour.\n\n" + text,
                    RawArticle.Format.TEXT,
                    null,
                    null,
                    PartialDate.parse("2023-05-05", true),
                    "en"))
            .actors()
            .stream()
            .filter(actor -> actor.slug().equals(slug))
            .findFirst()
            .map(ProposedActor::descriptions)
            .orElse(List.of("missing"));

    assertThat(found).isEqualTo(description == null ? List.of() : List.of(description));
  }
}
