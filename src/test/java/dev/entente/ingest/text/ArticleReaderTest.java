package dev.entente.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  @Test
  void offsetsAreThoseOfTheInput() {
    String text = "  One two.\r\n\r\n\tThree U.S. “four.”  Five.\u00A0\n";

    ArticleText article = Reading.text(text);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.paragraphs()).hasSize(2);
    for (Token token : article.tokens()) {
      assertThat(token.span().of(text)).isEqualTo(token.text());
    }
    assertThat(Reading.sentences(article))
        .containsExactly("One two.", "Three U.S. “four.”", "Five.");
  }

  @Test
  void linesBrokenToFitAPageAreOneParagraph() {
    ArticleText article =
        Reading.text(
            """
            The two ministers met in Oslo on Monday and spoke
            about trade for two hours, as the office of the Norwegian
            Prime Minister announced, and about the fish that is caught by
            boats of both countries, which the neighbours in the south do
            not like.

            The talks go on.""");

    assertThat(Reading.sentences(article)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty",
        "' \n ' | empty",
        "'abc\0def' | binary",
        "'%PDF-1.7 abc' | binary",
        "'12 34 ... 56' | no letters",
        "'a \uD800 b' | surrogate",
        "'a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD b' | UTF-8"
      })
  void refusesWhatIsNoArticle(String content, String why) {
    assertThatThrownBy(() -> Reading.text(content))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(why);
  }

  @Test
  void refusesWhatIsTooLong() {
    RawArticle article = new RawArticle("abc def", RawArticle.Format.TEXT, null, null, null, null);

    assertThatThrownBy(() -> new ArticleReader(6).read(article))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("7 characters; at most 6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister und die Kanzlerin sprachen am Montag in Oslo über den Handel, sagte ein"
            + " Sprecher der Regierung nach dem Treffen, das zwei Stunden gedauert hatte.",
        "El ministro y la presidenta hablaron el lunes en Oslo sobre el comercio, dijo un portavoz"
            + " del gobierno después de la reunión, que duró dos horas en total.",
        "Министр и канцлер говорили в понедельник о торговле."
      })
  void tellsOtherLanguages(String text) {
    assertThat(Reading.text(text).isEnglish()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers agree on fish",
        "The two ministers met in Oslo on Monday and spoke about trade for two hours, as the"
            + " office of the Norwegian prime minister announced after the talks."
      })
  void tellsEnglish(String text) {
    assertThat(Reading.text(text).isEnglish()).isTrue();
  }
}
