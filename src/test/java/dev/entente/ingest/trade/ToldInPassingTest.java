package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times told in passing, parts of years, and what sellers, buyers and goods told before mean. */
class ToldInPassingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          Peru’s trade with Mali since the beginning of 2022 has grown by 5 percent. | peru TOTAL mali all goods 5 percent UP 2022-01/2022-11
          Since the start of the year Peru has exported goods worth $3 billion to Mali, which is 8 percent more than in the same period of 2021. | peru EXPORT mali all goods 3 billion US dollars - 2022-01/2022-11; peru EXPORT mali all goods 8 percent UP 2022-01/2022-11
          At the start of the year Peru’s exports rose 5 percent. | peru EXPORT world all goods 5 percent UP
          At the end of 2021, Peru’s exports to Mali rose 5 percent to $3 billion. | peru EXPORT mali all goods 5 percent UP 2021; peru EXPORT mali all goods 3 billion US dollars UP 2021
          As at the end of 2021, Peru’s exports to Mali were unknown. They rose 5 percent. | peru EXPORT mali all goods 5 percent UP
          Peru’s imports from Mali in May were almost twice as high as in 2020 and reached $5 billion. | peru IMPORT mali all goods 5 billion US dollars - 2022-05
          Peru’s coal exports fell 9 percent in May and were down 40 percent from their 2019 peak. | peru EXPORT world coal 9 percent DOWN 2022-05; peru EXPORT world coal 40 percent DOWN 2022-05
          Peru exported $9.55 worth of goods to Mali in May. Its imports from Mali reached $4.5 billion. | peru IMPORT mali all goods 4.5 billion US dollars - 2022-05
          Peru’s copper imports fell 3 percent in May, as it prepared for a new round of Malian ore export controls. | peru IMPORT world copper 3 percent DOWN 2022-05
          Exports from Peru to Mali rose 5 percent in May after expanding 9 percent in April. | peru EXPORT mali all goods 5 percent UP 2022-05; peru EXPORT mali all goods 9 percent UP 2022-04
          Peru’s trade with Mali (exports and imports combined) amounted to $6 billion in May, while Chile’s figure was just over $5 billion. | peru TOTAL mali all goods 6 billion US dollars - 2022-05; peru TOTAL chile all goods 5 billion US dollars - 2022-05
          Coffee remained the top Peruvian export to Mali in May despite falling 7 percent to $8 million. | peru EXPORT mali coffee 7 percent DOWN 2022-05; peru EXPORT mali coffee 8 million US dollars DOWN 2022-05
          Peru’s exports to Mali fell in May. The data show a drop from $3 billion to $2 billion. | peru EXPORT mali all goods 3 billion US dollars -; peru EXPORT mali all goods 2 billion US dollars DOWN 2022-05
          Peru’s trade turnover in May reached $6 billion, which is $1 billion, or 9 percent, more than in May 2021. | peru TOTAL world all goods 6 billion US dollars - 2022-05; peru TOTAL world all goods 1 billion US dollars UP 2022-05; peru TOTAL world all goods 9 percent UP 2022-05
          Peru bought 2 million tonnes of coal from Mali in May. Chile supplied 1 million tonnes. | peru IMPORT mali coal 2 million tonnes - 2022-05; chile EXPORT peru coal 1 million tonnes - 2022-05
          Peru imports coal. Its coal imports from Mali rose 5 percent in May. Oman’s share of Peru’s imports was 7 percent. | peru IMPORT mali coal 5 percent UP 2022-05; peru IMPORT oman coal 7 percent - 2022-05
          Oman was Mali’s main trading partner for the eighth year in a row with a volume of $4 billion in 2021. | mali TOTAL oman all goods 4 billion US dollars - 2021; mali TOTAL oman all goods  rank - 2021
          In the first three quarters of 2021, Peru’s exports dropped 12 percent. | peru EXPORT world all goods 12 percent DOWN 2021-01/2021-09
          Peru’s exports to Mali rose 5 percent in January-May to $9 billion, while in May they reached $2 billion. At the same time, imports from Mali fell 3 percent. | peru EXPORT mali all goods 5 percent UP 2022-01/2022-05; peru EXPORT mali all goods 9 billion US dollars UP 2022-01/2022-05; peru EXPORT mali all goods 2 billion US dollars - 2022-05; peru IMPORT mali all goods 3 percent DOWN 2022-01/2022-05
          Peru exported 9 million tonnes of grain in 2022. In 2021, Peru had exported 8 million tonnes of grain. Its exports included 3 million tonnes of wheat. | peru EXPORT world grain 9 million tonnes - 2022; peru EXPORT world grain 8 million tonnes - 2021; peru EXPORT world wheat 3 million tonnes - 2022
          Peru bought 5 million tonnes of coal from Mali in May. Oman is the third largest supplier at 2 million tonnes. | peru IMPORT mali coal 5 million tonnes - 2022-05; peru IMPORT oman coal 2 million tonnes - 2022-05
          """)
  void readsThem(String text, String figures) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(figures == null ? "" : figures);
  }
}
