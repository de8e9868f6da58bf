package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final String FILLER = "and so the day went on, as days do, ".repeat(30);

  @Test
  void whatMatchesIsMarkedAndALongTextIsCutAroundIt() {
    String snippet =
        snippet("friendship limits", FILLER + "a Friendship that knows no limits. " + FILLER);

    assertThat(snippet)
        .contains("⟦Friendship⟧ that knows no ⟦limits⟧.")
        .startsWith("…")
        .endsWith("…")
        .hasSizeLessThan(200);
  }

  @Test
  void thePassageWithMostOfTheTermsIsShown() {
    assertThat(snippet("no limits", "Limits", "A friendship without limits", "No limits"))
        .isEqualTo("⟦No⟧ ⟦limits⟧");
  }

  @Test
  void aPhraseIsMarkedAsOne() {
    assertThat(snippet("\"no limits\"", "There are no limits, no, no limits."))
        .isEqualTo("There are ⟦no limits⟧, no, ⟦no limits⟧.");
  }

  @Test
  void theStartOfAWordMarksTheWord() {
    assertThat(snippet("gazp", "Gazprom’s pipeline")).isEqualTo("⟦Gazprom⟧’s pipeline");
  }

  @Test
  void accentsAreShownAsTheyAre() {
    assertThat(snippet("zelensky ", "Volodymyr Zelenský\nspoke"))
        .isEqualTo("Volodymyr ⟦Zelenský⟧ spoke");
  }

  @Test
  void marksOfTheTextAreNotTakenForMatches() {
    assertThat(snippet("gas", "⟦oil⟧ and gas")).isEqualTo(" oil  and ⟦gas⟧");
  }

  @Test
  void aTextWithoutABreakIsCutAllTheSame() {
    String word = "𐌰".repeat(500);
    assertThat(snippet("gas", "gas " + word)).startsWith("⟦gas⟧").hasSizeLessThan(250);
    assertThat(snippet("gas", word + " gas")).endsWith("⟦gas⟧").hasSizeLessThan(250);
  }

  @Test
  void whereNothingMatchesThereIsNone() {
    assertThat(snippet("oil", "gas")).isNull();
  }

  private static String snippet(String text, String... passages) {
    SearchDocument.Builder document =
        new SearchDocument.Builder(new UUID(1, 1), SearchType.STATEMENT);
    List.of(passages).forEach(passage -> document.add(Prominence.CONTENT, passage));
    return Snippet.of(document.build(), SearchText.parse(text).terms());
  }
}
