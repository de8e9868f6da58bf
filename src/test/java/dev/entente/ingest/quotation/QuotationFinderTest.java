package dev.entente.ingest.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.text.ArticleReader;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.RawArticle;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  private static List<Quotation> find(String text) {
    return new QuotationFinder().find(article(text));
  }

  private static ArticleText article(String text) {
    return new ArticleReader()
        .read(new RawArticle(text, RawArticle.Format.TEXT, null, null, null, "en"));
  }

  private static List<String> words(String text) {
    return find(text).stream().map(quotation -> quotation.words().of(text)).toList();
  }

  private static QuotationKind kind(String text) {
    return find(text).get(0).kind();
  }

  @Test
  void marksBetweenSentencesWithoutASpaceOpenAndClose() {
    assertThat(
            words("He said it is safe.'We watch it,' Lind said.'It will hold.'Asked why, he left."))
        .containsExactly("We watch it", "It will hold.");
    assertThat(
            words(
                "He said it is safe.\"We watch it,\" Lind said.\"It will hold.\"Asked why, he"
                    + " left."))
        .containsExactly("We watch it", "It will hold.");
    assertThat(words("It is the U.S.'Treasury that pays. The dam.'Tis old.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The bridge is open”, the mayor said.",
        "“The bridge is open,” the mayor said.",
        "\"The bridge is open\", the mayor said.",
        "“The bridge is open“, the mayor said.",
        "”The bridge is open”, the mayor said.",
        "“The bridge is open\", the mayor said.",
        "„The bridge is open“, the mayor said.",
        "„The bridge is open”, the mayor said.",
        "«The bridge is open», the mayor said.",
        "« The bridge is open », the mayor said.",
        "»The bridge is open«, the mayor said.",
        "‹The bridge is open›, the mayor said.",
        "‘The bridge is open’, the mayor said.",
        "‘The bridge is open,’ the mayor said.",
        "'The bridge is open', the mayor said.",
        "The mayor said: “The bridge is open",
        "The mayor said: “The bridge is open”.",
        "“The bridge is open, the mayor said.",
        "The bridge is open”, the mayor said.",
        "The bridge is open,” said the mayor.",
        "「The bridge is open」, the mayor said.",
        "“ The bridge is open”, the mayor said.",
        "“The bridge is open, ”the mayor said.",
      })
  void findsThePassageWhateverTheMarks(String text) {
    assertThat(words(text)).containsExactly("The bridge is open");
  }

  @Test
  void aPluralBeforeASingleMarkDoesNotKeepItOpen() {
    assertThat(
            words("He told of ‘grave reports’ linking them. She called them ‘absurd and wrong’."))
        .containsExactly("grave reports", "absurd and wrong");
  }

  @Test
  void tellsApostrophesFromSingleMarks() {
    assertThat(words("The ministers' talks won't end the farmers' strike, that's clear."))
        .isEmpty();
    assertThat(words("The ministers’ talks won’t end the ’90s feud.")).isEmpty();
    assertThat(words("‘We won’t sell the farmers’ land,’ she said."))
        .containsExactly("We won’t sell the farmers’ land");
  }

  @Test
  void nestsPassages() {
    String text = "“He called it ‘a gift’ to us,” she said.";
    assertThat(words(text)).containsExactly("He called it ‘a gift’ to us", "a gift");
    assertThat(find(text)).extracting(Quotation::outer).containsExactly(true, false);
    assertThat(words("“Ties are “excellent” and grow,” he said."))
        .containsExactly("Ties are “excellent” and grow", "excellent");
  }

  @Test
  void goesOnOverParagraphs() {
    List<Quotation> found =
        find("“The first part.\n\n“The second part.\n\n“The last part,” he said.");
    assertThat(found).extracting(Quotation::continues).containsExactly(false, true, true);
    assertThat(found).extracting(Quotation::closed).containsExactly(false, false, true);
    assertThat(found).extracting(Quotation::kind).containsOnly(QuotationKind.SPEECH);
  }

  @Test
  void aStrayMarkInvertsNothing() {
    assertThat(words("He told the Daily Post” on Monday. “We will wait,” he said. “Not long.”"))
        .containsExactly("We will wait", "Not long.");
    assertThat(words("The daily “Evening Post reports on it.\n\n“We will wait,” he said."))
        .containsExactly("We will wait");
    assertThat(words("The weather was “fine. He said “we will wait” and left."))
        .containsExactly("we will wait");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He told the “NYT”. | TITLE",
        "The newspaper “Evening Post” wrote about it. | TITLE",
        "The World Health Organization (“WHO”) met. | TERM",
        "The so-called “peace plan” failed. | SCARE",
        "It was a “challenge” for the village. | SCARE",
        "The term “middle power” is old. | TERM",
        "The minister called it a “challenge”. | SPEECH",
        "Ties are “the best in history”, the minister said. | SPEECH",
        "“Yes,” she said. | SPEECH",
        "He praised the “one village” principle. | SPEECH",
      })
  void tellsWhatTheMarksAreFor(String text, QuotationKind kind) {
    assertThat(kind(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "'", "“a” ", "‘a ", "“Yes said ", "” said he. ", "\"'"})
  void readsHostileTextInTime(String part) {
    ArticleText article = article("So it is. " + part.repeat(1_000_000 / part.length()));
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> new QuotationFinder().find(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We lose time,” the mayor said. That would make the town “fit for winter”.",
        "“We lose time,” Lind stressed on Monday. The bridge, however, was “a question of money”.",
        "For Lind, the bridge is “a small miracle”."
      })
  void fewWordsGoOnWithSpeech(String text) {
    assertThat(find(text)).allMatch(quotation -> quotation.kind() == QuotationKind.SPEECH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The town is “fit for winter” now.",
        "In a comment to “Radio Dawn”, Lind denied it.",
        "Lind left after an interview with “The Morning Post”, she said."
      })
  void fewWordsAreNoSpeech(String text) {
    assertThat(kind(text)).isNotEqualTo(QuotationKind.SPEECH);
  }
}
