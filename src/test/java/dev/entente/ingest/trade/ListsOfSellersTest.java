package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sellers and goods of a list that an article goes through, one after the other. */
class ListsOfSellersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          Peru exported 5 million barrels of oil per day to Mali in May. Oman topped the list, exporting 6 million barrels per day. | peru EXPORT mali oil 5 million barrels per day - 2022-05; oman EXPORT mali oil 6 million barrels per day - 2022-05
          Other major suppliers to Mali in May included Oman at 660,000 barrels per day, Chile at 650,000 barrels per day and Peru at 520,000 barrels per day. | mali IMPORT oman oil 660000 barrels per day - 2022-05; mali IMPORT chile oil 650000 barrels per day - 2022-05; mali IMPORT peru oil 520000 barrels per day - 2022-05
          Peru’s transit trade with Mali doubled in May and reached 5 million tonnes. | NULL
          Chile continues to be Peru’s largest trade partner, despite trade between the two countries decreasing by 9 percent in May. | peru TOTAL chile all goods 9 percent DOWN 2022-05; peru TOTAL chile all goods  rank - 2022-05
          Peru’s trade with Mali rose 5 percent in 2021 to $4 billion. Over the first half of 2022, the same index has already grown by 9 percent. | peru TOTAL mali all goods 5 percent UP 2021; peru TOTAL mali all goods 4 billion US dollars UP 2021; peru TOTAL mali all goods 9 percent UP 2022-01/2022-06
          In May Peru increased its imports from Mali of shoes by 5 percent, by 3 percent of cars, and by 2 percent of furniture. | peru IMPORT mali shoes 5 percent UP 2022-05; peru IMPORT mali cars 3 percent UP 2022-05; peru IMPORT mali furniture 2 percent UP 2022-05
          Peru’s coffee exports nose-dived 40 percent in May. | peru EXPORT world coffee 40 percent DOWN 2022-05
          """)
  void readsThem(String text, String figures) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(figures == null ? "" : figures);
  }
}
