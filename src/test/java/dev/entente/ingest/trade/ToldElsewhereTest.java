package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a figure that other words of the sentence, or of those around it, tell. */
class ToldElsewhereTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          Peru’s exports to Chile rose 5.7 percent in May 2022 compared to the same month in 2021 ($518.1 million). | peru EXPORT chile all goods 5.7 percent UP 2022-05; peru EXPORT chile all goods 518.1 million US dollars - 2021-05
          Peru’s imports reached 9 billion dollars in the first half of 2022. This figure has grown by 6 percent year-on-year ($8.5 billion in the first half of 2021). | peru IMPORT world all goods 9 billion US dollars - 2022-01/2022-06; peru IMPORT world all goods 6 percent UP 2022-01/2022-06; peru IMPORT world all goods 8.5 billion US dollars - 2021-01/2021-06
          Peru’s exports in the second quarter of 2022 rose by 60% compared to the amount recorded in the first quarter of 2022 ($6.4 billion) as well as by 74% compared to the corresponding quarter in 2021 ($5.9 billion). | peru EXPORT world all goods 60 percent UP 2022-04/2022-06; peru EXPORT world all goods 6.4 billion US dollars - 2022-01/2022-03; peru EXPORT world all goods 74 percent UP 2022-04/2022-06; peru EXPORT world all goods 5.9 billion US dollars - 2021-04/2021-06
          In 2021 Peru’s trade turnover reached $62 billion. The largest shares of the foreign trade turnover are attributed to China (21.9%), Russia (15.8%) and Chile (7%). | peru TOTAL world all goods 62 billion US dollars - 2021; peru TOTAL china all goods 21.9 percent - 2021; peru TOTAL russia all goods 15.8 percent - 2021; peru TOTAL chile all goods 7 percent - 2021
          Kenya exported $732 million worth of goods to Uganda in 2021. Major exports included medicines ($91 million) and machines ($47 million). | kenya EXPORT uganda all goods 732 million US dollars - 2021; kenya EXPORT uganda medicines 91 million US dollars - 2021; kenya EXPORT uganda machinery 47 million US dollars - 2021
          Trading between Mali and Oman was worth $1.1 billion in 2021. | mali TOTAL oman all goods 1.1 billion US dollars - 2021
          Peru’s exports to Chile in 2021 made up $222 million. | peru EXPORT chile all goods 222 million US dollars - 2021
          India’s coal imports stood at 20.77 MT in August 2022, as against 18.5 MT in the year-ago period. | india IMPORT world coal 20.77 million tonnes UP 2022-08; india IMPORT world coal 18.5 million tonnes - 2021-08
          Peru’s exports of phones and ships, on the other hand, fell 1.3 percent and 49.1 percent, respectively, in May. | peru EXPORT world phones 1.3 percent DOWN 2022-05; peru EXPORT world ships 49.1 percent DOWN 2022-05
          Oman ran a trade deficit with Mali in May, with exports soaring 24 percent to 1.1 billion dollars while imports gained 9 percent. | oman EXPORT mali all goods 24 percent UP 2022-05; oman EXPORT mali all goods 1.1 billion US dollars UP 2022-05; oman IMPORT mali all goods 9 percent UP 2022-05
          Oman’s exports fell 3 percent in July. In trade with Mali, Oman’s surplus fell 22 percent. Exports were up 14 percent, and imports were up 47 percent. | oman EXPORT world all goods 3 percent DOWN 2022-07; oman EXPORT mali all goods 14 percent UP 2022-07; oman IMPORT mali all goods 47 percent UP 2022-07
          To Chile, Peruvian exports jumped 16 percent to 618 million dollars in 2021. | peru EXPORT chile all goods 16 percent UP 2021; peru EXPORT chile all goods 618 million US dollars UP 2021
          Peru’s exports to Chile decreased in January 2022. According to the exporters, supplies decreased by 30% and amounted to $551 million. | peru EXPORT chile all goods 30 percent DOWN 2022-01; peru EXPORT chile all goods 551 million US dollars - 2022-01
          The decrease in Peru’s exports to Chile amounted to 20% in May. | peru EXPORT chile all goods 20 percent DOWN 2022-05
          Peru surpassed Mali in July, supplying $4.1 billion worth of goods to Chile, compared to Mali’s $3.7 billion. | peru EXPORT chile all goods 4.1 billion US dollars - 2022-07; mali EXPORT chile all goods 3.7 billion US dollars - 2022-07
          Peru was Chile’s top supplier in May with imports of $5 billion. Mali followed closely, with imports amounting to $4 billion. | chile IMPORT peru all goods 5 billion US dollars - 2022-05; chile IMPORT peru all goods  rank - 2022-05; chile IMPORT mali all goods 4 billion US dollars - 2022-05
          Oman remained Mali’s leading export partner in 2021 with $2 billion. | mali EXPORT oman all goods 2 billion US dollars - 2021; mali EXPORT oman all goods  rank - 2021
          Peru’s exports were 5 billion 948 million 129 thousand dollars in 2021. | peru EXPORT world all goods 5.948129 billion US dollars - 2021
          Pakistan’s imports of oil jumped 55pc in May. | pakistan IMPORT world oil 55 percent UP 2022-05
          Peru’s exports hit $17.5 billion in November, bringing the 11-month total to $115.2 billion, up 18.7%. | peru EXPORT world all goods 17.5 billion US dollars - 2022-11; peru EXPORT world all goods 115.2 billion US dollars - 2022-01/2022-11; peru EXPORT world all goods 18.7 percent UP 2022-01/2022-11
          In May and June Peru’s exports of coal fell 5 percent. | peru EXPORT world coal 5 percent DOWN 2022-05/2022-06
          Kenya accounts for over 60% of global tea exports. | NULL
          Peru’s trade with Chile is more than triple the $13 billion trade turnover registered in 2021. | peru TOTAL chile all goods 13 billion US dollars - 2021
          ISLAMABAD: The country’s exports to Mali fell by 5 percent in May, the State Bank of Pakistan said. | pakistan EXPORT mali all goods 5 percent DOWN 2022-05
          Exports rose 5 percent in May, the ministry said. Peru’s coffee exports were up 3 percent. Peru has sold more coffee since. | peru EXPORT world all goods 5 percent UP 2022-05; peru EXPORT world coffee 3 percent UP 2022-05
          A report released last month showed Peru’s exports to Chile hit $5 billion. | peru EXPORT chile all goods 5 billion US dollars -
          Peru sold 40 tonnes of wheat in 2021, including 20 tonnes to Chile and 15 tonnes to Mali. | peru EXPORT world wheat 40 tonnes - 2021; peru EXPORT chile wheat 20 tonnes - 2021; peru EXPORT mali wheat 15 tonnes - 2021
          Peru’s exports to Mali fell by 20.3%($109 million) to $427 million in 2021. | peru EXPORT mali all goods 20.3 percent DOWN 2021; peru EXPORT mali all goods 109 million US dollars DOWN 2021; peru EXPORT mali all goods 427 million US dollars DOWN 2021
          In 2021 Peru’s trade with Chile reached $24 billion. Exports from Peru rose by 5 percent, to $13 billion. | peru TOTAL chile all goods 24 billion US dollars - 2021; peru EXPORT chile all goods 5 percent UP 2021; peru EXPORT chile all goods 13 billion US dollars - 2021
          Imports of Peru from Chile rose to $475B in 2021, while Malian imports fell to $3.2T. | peru IMPORT chile all goods 475 billion US dollars UP 2021; peru IMPORT mali all goods 3.2 trillion US dollars DOWN 2021
          November exports of Peru to Mali ($23 million) were the lowest since May 2021 ($22 million). | peru EXPORT mali all goods 23 million US dollars - 2022-11; peru EXPORT mali all goods 22 million US dollars - 2021-05
          Peru’s deliveries of wheat to Mali grew by 42% to 944,000 tons in 2021. Oman saw a 49% rise to 377,000 tons. | peru EXPORT mali wheat 42 percent UP 2021; peru EXPORT mali wheat 944000 tonnes UP 2021; peru EXPORT oman wheat 49 percent UP 2021; peru EXPORT oman wheat 377000 tonnes UP 2021
          Peru is to export over six million tons of grain in 2023. | NULL
          Kenya exported 417 thsd tonnes of tea in May. | kenya EXPORT world tea 417 thousand tonnes - 2022-05
          The deficit of Peru, that is exports minus imports, fell 18% to $7 billion in 2021. | NULL
          Mali’s imports rose 24 percent in May, higher than the 9.9 percent expected in the poll, to $13 billion. | mali IMPORT world all goods 24 percent UP 2022-05; mali IMPORT world all goods 13 billion US dollars - 2022-05
          Peru’s exports to Mali fell to $1.8 billion in the first nine months of 2022, down from $1.9 billion in the same period in 2021. | peru EXPORT mali all goods 1.8 billion US dollars DOWN 2022-01/2022-09; peru EXPORT mali all goods 1.9 billion US dollars - 2021-01/2021-09
          Peru’s exports posted $3.8 billion in January 2022, a 7 percent drop from the $4.1 billion figure recorded in January 2021. | peru EXPORT world all goods 3.8 billion US dollars - 2022-01; peru EXPORT world all goods 7 percent DOWN 2022-01; peru EXPORT world all goods 4.1 billion US dollars - 2021-01
          Peru’s imports of natural gas rose by 101 percent in May, coal by 13 percent, and wheat by 10 percent. | peru IMPORT world natural gas 101 percent UP 2022-05; peru IMPORT world coal 13 percent UP 2022-05; peru IMPORT world wheat 10 percent UP 2022-05
          Peru’s imports from Chile declined in 2021. The value dropped to $1.8 billion. Mali led with imports valued at $532 million. | peru IMPORT chile all goods 1.8 billion US dollars DOWN 2021; peru IMPORT mali all goods 532 million US dollars - 2021
          """)
  void otherWordsTell(String text, String expected) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(expected == null ? "" : expected);
  }
}
