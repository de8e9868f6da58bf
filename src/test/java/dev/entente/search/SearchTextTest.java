package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.graphql.error.RequestException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void onlyTheLastWordMayGoOnAndOnlyWhileNothingStandsBehindIt() {
    assertThat(open("video ca")).containsExactly(false, true);
    assertThat(open("video ca ")).containsExactly(false, false);
    assertThat(open("video ca.")).containsExactly(false, false);
    assertThat(open("video c")).containsExactly(false, false);
    assertThat(open("\"video ca\"")).containsExactly(false);
    assertThat(open("“video ca")).containsExactly(true);
  }

  @Test
  void whatStandsInQuotationMarksIsOneTerm() {
    List<Term> terms = SearchText.parse("xi „no limits“ «friendship» putin").terms();

    assertThat(terms)
        .extracting(Term::words)
        .containsExactly(
            List.of("xi"), List.of("no", "limits"), List.of("friendship"), List.of("putin"));
    assertThat(terms).extracting(Term::quoted).containsExactly(false, true, true, false);
    assertThat(terms).extracting(Term::isForgiving).containsExactly(false, false, false, true);
  }

  @Test
  void aWordCountsOnce() {
    assertThat(SearchText.parse("xi XI xi").terms()).hasSize(1);
    assertThat(SearchText.parse("gas “” \"\" %").terms()).hasSize(1);
    assertThat(SearchText.parse(" … ").terms()).isEmpty();
  }

  @Test
  void aLeadingArticleIsNoPartOfAName() {
    assertThat(SearchText.parse("The New York Times").name()).isEqualTo("new york times");
    assertThat(SearchText.parse("the").name()).isEqualTo("the");
  }

  @Test
  void lengthIsCountedInCharacters() {
    assertThat(SearchText.parse("🕊".repeat(200)).terms()).isEmpty();
    assertThatExceptionOfType(RequestException.class)
        .isThrownBy(() -> SearchText.parse("🕊".repeat(201)))
        .withMessage("`text` has 201 characters; search for at most 200.");
  }

  private static List<Boolean> open(String text) {
    return SearchText.parse(text).terms().stream().map(Term::open).toList();
  }
}
