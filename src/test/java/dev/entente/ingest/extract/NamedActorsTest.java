package dev.entente.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.text.RawArticle;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named and who is not. Sentences are our own. */
class NamedActorsTest {

  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge was closed by Serbian police.                    | serbia
          Norwegian officials went home.                              | norway
          The road was full of Polish troops.                         | poland
          A letter was found by a Turkish newspaper.                  | turkey
          More Western countries closed their borders.                | ''
          It was sent by the Norwegian Ministry of Finance.           | norway,norwegian-finance-ministry
          The letter was sent to the Senate on Friday.                | ''
          Everybody laughed at it in a Twitter Post.                  | ''
          WHO ARE THE MAIN PLAYERS?                                   | ''
          The note of the State Department's Bureau of Lost Affairs was short. | state-department,bureau-of-lost-affairs
          The boats fished in the West Philippine Sea.                | ''
          """)
  void unnamedPeopleAreNobody(String text, String slugs) {
    assertThat(slugs(text))
        .containsExactlyInAnyOrder(slugs.isEmpty() ? new String[0] : slugs.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Serbian police said that the bridge was closed.             | serbian-police
          “The bridge is closed,” Norwegian officials said on Monday. | norwegian-officials
          The price will rise, said Jane Roe, an analyst at Foobank.  | foobank
          """)
  void whoDoesSomethingIsSomebody(String text, String slug) {
    assertThat(slugs(text)).contains(slug);
  }

  private static List<String> slugs(String text) {
    Proposal proposal =
        EXTRACTOR.extract(new RawArticle(text, RawArticle.Format.TEXT, null, null, null, null));
    return proposal.actors().stream().map(ProposedActor::slug).toList();
  }
}
