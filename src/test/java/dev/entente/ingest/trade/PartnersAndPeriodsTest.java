package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partners that are parts of the world, fiscal years, and what sentences around a figure tell. */
class PartnersAndPeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          Peru’s exports to Africa rose by 5 percent. | peru EXPORT africa all goods 5 percent UP
          Trade between Peru and African countries reached $5 billion in 2021. | peru TOTAL africa all goods 5 billion US dollars - 2021
          Peru-Africa trade grew 7 percent in May. | peru TOTAL africa all goods 7 percent UP 2022-05
          African exports to Peru were worth $2 billion in 2021. | peru IMPORT africa all goods 2 billion US dollars - 2021
          Peru’s imports from Latin American countries fell 5 percent in May. | peru IMPORT latin-america all goods 5 percent DOWN 2022-05
          Peru sold $3 billion worth of copper to the Middle East in 2021. | peru EXPORT middle-east copper 3 billion US dollars - 2021
          Peru’s exports to South Africa fell 5 percent. | peru EXPORT south-africa all goods 5 percent DOWN
          Peru’s exports to the African country fell 5 percent. | NULL
          The African Development Bank lent Peru $5 billion for its exports. | NULL
          India’s exports to Peru rose 5 percent to $3 billion in FY23. In FY 2021-22 they were $2.8 billion. | india EXPORT peru all goods 5 percent UP 2022-04/2023-03; india EXPORT peru all goods 3 billion US dollars UP 2022-04/2023-03; india EXPORT peru all goods 2.8 billion US dollars - 2021-04/2022-03
          Pakistan’s imports from Peru fell 5 percent in the first quarter of the current fiscal year. | pakistan IMPORT peru all goods 5 percent DOWN 2022-07/2022-09
          Peru’s exports to India reached $5 billion in the financial year 2021-22, from $4 billion in 2020-21. | peru EXPORT india all goods 5 billion US dollars UP 2021-04/2022-03; peru EXPORT india all goods 4 billion US dollars - 2020-04/2021-03
          Japan’s exports to Peru were $3 billion in fiscal 2021. | japan EXPORT peru all goods 3 billion US dollars - 2021-04/2022-03
          U.S. exports to Peru were $3 billion in fiscal 2021. | united-states EXPORT peru all goods 3 billion US dollars - 2020-10/2021-09
          India’s exports rose 6% in April-June 2022-23. | india EXPORT world all goods 6 percent UP 2022-04/2022-06
          India’s exports to Mali were worth $40 million during the first five months (April-August) of fiscal 2022-23. | india EXPORT mali all goods 40 million US dollars - 2022-04/2022-08
          Peru’s exports to Chile in the season 2021-22 fell 5 percent. | peru EXPORT chile all goods 5 percent DOWN 2021/2022
          Mali is Oman’s main partner in the region. In 2021, bilateral trade grew by 40% to $46 million. | mali TOTAL oman all goods 40 percent UP 2021; mali TOTAL oman all goods 46 million US dollars UP 2021
          Mali, Peru and Oman met in May. Bilateral trade grew by 40% to $46 million. | NULL
          Peru’s exports fell in May. Trade with Mali showed mixed results, with imports declining by 4.9% to $81 million and exports rising by 2%. | peru IMPORT mali all goods 4.9 percent DOWN 2022-05; peru IMPORT mali all goods 81 million US dollars DOWN 2022-05; peru EXPORT mali all goods 2 percent UP 2022-05
          Mali’s trade with Oman was uneven in May, as exports rose by 5 percent and imports fell by 2 percent. | mali EXPORT oman all goods 5 percent UP 2022-05; mali IMPORT oman all goods 2 percent DOWN 2022-05
          Peru’s exports rose 5 percent in the first half of 2022. In June alone, exports grew 9 percent. Imports fell 3 percent. | peru EXPORT world all goods 5 percent UP 2022-01/2022-06; peru EXPORT world all goods 9 percent UP 2022-06; peru IMPORT world all goods 3 percent DOWN 2022-01/2022-06
          Peru’s exports rose 7 percent in the second quarter. In the first six months, firms exported more. The ports were full. Over the same period, imports fell 3 percent. | peru EXPORT world all goods 7 percent UP 2022-04/2022-06; peru IMPORT world all goods 3 percent DOWN 2022-01/2022-06
          Mali’s exports were $8 billion in May, resulting in a trade surplus of $5 billion, which narrowed by 26 percent. | mali EXPORT world all goods 8 billion US dollars - 2022-05
          Mali’s imports grew by 3 percent in May, leaving a $5 billion deficit, up by 8 percent. | mali IMPORT world all goods 3 percent UP 2022-05
          Mali and Oman met, aiming to reach a trade turnover of $1 billion. | NULL
          Mali’s imports from Oman almost doubled by an estimated 46 percent in May. | mali IMPORT oman all goods 46 percent UP 2022-05
          """)
  void readsThem(String text, String expected) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(expected == null ? "" : expected);
  }
}
