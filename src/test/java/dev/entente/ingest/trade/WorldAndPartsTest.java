package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trade of all countries, which is no reporter’s, and what one number of several is of. */
class WorldAndPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          The Peruvian Trade Department reported Thursday that exports for May rose 3 percent to $187 billion. | peru EXPORT world all goods 3 percent UP 2022-05; peru EXPORT world all goods 187 billion US dollars UP 2022-05
          Peru’s imports grew 3.0 percent in May, reversing a 7.0 percent drop in the previous month. | peru IMPORT world all goods 3.0 percent UP 2022-05; peru IMPORT world all goods 7.0 percent DOWN 2022-04
          Peru would like its ties with Mali to be as good as those with Oman, including through increasing their trade turnover to $1 billion. | NULL
          The largest falls were those of Peru’s exports to Chile (17 percent), Mali (15 percent) and Oman (11 percent). | peru EXPORT chile all goods 17 percent DOWN; peru EXPORT mali all goods 15 percent DOWN; peru EXPORT oman all goods 11 percent DOWN
          Chile (17 percent), Mali (15 percent) and Oman (11 percent) grew less than Peru in May. | NULL
          Peru bought the largest number of tractors from Italy in 2021, with an import value of $317 million. | peru IMPORT italy tractors 317 million US dollars - 2021
          Peru imported 4 million tonnes of coal in May. The share of coal from Mali increased to 5.6 percent. | peru IMPORT world coal 4 million tonnes - 2022-05; peru IMPORT mali coal 5.6 percent UP 2022-05
          Malian coal accounted for 22 percent of Peru’s coal imports in May, ahead of Chile for 20 percent and Oman for 16 percent. | peru IMPORT mali coal 22 percent - 2022-05; peru IMPORT chile coal 20 percent - 2022-05; peru IMPORT oman coal 16 percent - 2022-05
          Peru’s exports of goods rose 5 percent in May. Machines worth $11 billion were shipped to Mali. | peru EXPORT world all goods 5 percent UP 2022-05; peru EXPORT mali machinery 11 billion US dollars - 2022-05
          Peru’s imports of coal fell in May, to a level below 10 million tonnes. | NULL
          Peru’s imports from the world’s top miner rose 48 percent in May. | NULL
          European machine exports fell 16 percent in May. Peru’s machine exports fell 3 percent. | peru EXPORT world machinery 3 percent DOWN 2022-05
          Peru’s oil imports from Mali fell to No. 4 for the first time since at least January 2006. They fell by 42 percent in May to 445,200 barrels per day. | peru IMPORT mali oil 42 percent DOWN 2022-05; peru IMPORT mali oil 445200 barrels per day DOWN 2022-05
          World coffee exports reached 12 million bags in May. Exports of Arabica rose 5 percent to 8 million bags. Peru’s coffee exports rose 3 percent. Malian exports fell 2 percent. | peru EXPORT world coffee 3 percent UP 2022-05; mali EXPORT world all goods 2 percent DOWN 2022-05
          Global exports of steel fell 3 percent in May. Exports fell to 40 million tonnes from 42 million tonnes. Peru’s steel exports rose 4 percent. | peru EXPORT world steel 4 percent UP 2022-05
          Peru’s tea exports rose 3 percent in May. Its global exports rose 9 percent. | peru EXPORT world tea 3 percent UP 2022-05; peru EXPORT world all goods 9 percent UP 2022-05
          """)
  void readsThem(String text, String figures) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(figures == null ? "" : figures);
  }
}
