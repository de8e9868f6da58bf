package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xi Jinping | xi jinping",
        "ZELENSKÝ | zelensky",
        "Wałęsa | walesa",
        "Østergård | ostergard",
        "Straße | strasse",
        "China’s year-end plan | china s year end plan",
        "13.8 billion | 13 8 billion",
        "Путин и Си | путин и си",
        "ﬁve km² | five km2",
        "习近平 主席 | 习近平 主席",
      },
      ignoreLeadingAndTrailingWhitespace = true)
  void wordsAreLettersAndDigitsWithoutAccentsInLowerCase(String text, String words) {
    assertThat(String.join(" ", Word.textsOf(text))).isEqualTo(words == null ? "" : words);
  }

  @Test
  void aLetterMayBeTakenApartAlready() {
    assertThat(Word.textsOf("Zelensky\u0301 e\u0301t")).containsExactly("zelensky", "et");
  }

  @Test
  void wordsKnowTheirPlaceInTheText() {
    String text = "“Ça va, 🕊 Łódź”";
    assertThat(Word.of(text).stream().map(word -> text.substring(word.start(), word.end())))
        .containsExactly("Ça", "va", "Łódź");
  }

  @Test
  void whatIsNoTextHasNoWords() {
    assertThat(Word.of("\u0000 \uD800 🕊️ \uFFFF … —")).isEmpty();
  }

  @Test
  void endlessWordsAreCutBetweenCharacters() {
    String gothic = Character.toString(0x10330);
    assertThat(Word.textsOf("x".repeat(500))).containsExactly("x".repeat(60));
    assertThat(Word.textsOf("x" + gothic.repeat(100))).containsExactly("x" + gothic.repeat(29));
  }
}
