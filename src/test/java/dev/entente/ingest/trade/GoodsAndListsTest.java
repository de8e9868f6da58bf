package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in lists with several numbers each, and the times and owners of what is compared. */
class GoodsAndListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru’s tea exports rose 5% in May. The main buyers were Chile (300 tonnes worth $2 million, down 2% in volume but up 7% in value) and Mali (down 4% to 100 tonnes). | peru EXPORT world tea 5 percent UP 2022-05; peru EXPORT chile tea 300 tonnes - 2022-05; peru EXPORT chile tea 2 million US dollars - 2022-05; peru EXPORT chile tea 2 percent DOWN 2022-05; peru EXPORT chile tea 7 percent UP 2022-05; peru EXPORT mali tea 4 percent DOWN 2022-05; peru EXPORT mali tea 100 tonnes - 2022-05
          Peru’s tea exports rose 5% in May. The main markets were Chile $2 million and Mali $1 million. | peru EXPORT world tea 5 percent UP 2022-05; peru EXPORT chile tea 2 million US dollars - 2022-05; peru EXPORT mali tea 1 million US dollars - 2022-05
          Peru’s imports and exports rose by 3 percent in May. | peru TOTAL world all goods 3 percent UP 2022-05
          Peru’s exports were $5 billion from January to April. | peru EXPORT world all goods 5 billion US dollars - 2022-01/2022-04
          In the opening four months of this year Peru’s exports rose 5 percent. | peru EXPORT world all goods 5 percent UP 2022-01/2022-04
          Exports to Chile rose 5 percent in May. | chile IMPORT world all goods 5 percent UP 2022-05
          """)
  void listsAndTimesAreReadWhole(String text, String figures) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(figures);
  }
}
