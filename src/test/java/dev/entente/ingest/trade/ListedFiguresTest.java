package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.proposal.ProposedTradeFigure;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of goods and of partners, and what figures leave out that others before them tell. */
class ListedFiguresTest {

  static String shown(String text) {
    return TradeFigureFinderTest.find(text).stream()
        .map(ListedFiguresTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(ProposedTradeFigure figure) {
    return "%s %s %s %s %s %s %s%s"
        .formatted(
            figure.reporter(),
            figure.flow(),
            figure.partner() == null ? "world" : figure.partner(),
            figure.commodity(),
            figure.value() == null ? "" : figure.value().toPlainString(),
            figure.unit(),
            figure.direction() == null ? "-" : figure.direction(),
            figure.period() == null ? "" : " " + figure.period().iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya’s exports in 2021 included tea ($1.2 billion, up 4 per cent), roses ($700 million) and coffee ($300 million). | kenya EXPORT world tea 1.2 billion US dollars - 2021; kenya EXPORT world tea 4 percent UP 2021; kenya EXPORT world roses 700 million US dollars - 2021; kenya EXPORT world coffee 300 million US dollars - 2021
          Kenya’s main export markets in 2021 were Uganda with $900 million, down 3 percent; Pakistan with $500 million; and Egypt with $200 million. | kenya EXPORT uganda all goods 900 million US dollars - 2021; kenya EXPORT uganda all goods 3 percent DOWN 2021; kenya EXPORT pakistan all goods 500 million US dollars - 2021; kenya EXPORT egypt all goods 200 million US dollars - 2021
          Chile’s imports in 2021 were worth $80 billion. They were led by fuels, oils and lubricants at $12 billion, machinery at $9 billion and shoes at $1 billion. | chile IMPORT world all goods 80 billion US dollars - 2021; chile IMPORT world fuels, oils and lubricants 12 billion US dollars - 2021; chile IMPORT world machinery 9 billion US dollars - 2021; chile IMPORT world shoes 1 billion US dollars - 2021
          China was Chile’s largest supplier in 2021 with $24 billion. It was followed by Brazil with $6 billion, up 12 percent. | chile IMPORT china all goods 24 billion US dollars - 2021; chile IMPORT china all goods  rank - 2021; chile IMPORT brazil all goods 6 billion US dollars - 2021; chile IMPORT brazil all goods 12 percent UP 2021
          Peru’s trade reached $90 billion in 2021. Of the total, its exports reached $50 billion. | peru TOTAL world all goods 90 billion US dollars - 2021; peru EXPORT world all goods 50 billion US dollars - 2021
          Japan imported 2 million tonnes of beef in 2021. Shipments were up 5 percent. | japan IMPORT world beef 2 million tonnes - 2021; japan IMPORT world beef 5 percent UP 2021
          Japan imported 2 million tonnes of beef in November. Imports fell to 150,000 tonnes in December, down from 170,000 tonnes in the previous month. | japan IMPORT world beef 2 million tonnes - 2022-11; japan IMPORT world beef 150000 tonnes DOWN 2022-12; japan IMPORT world beef 170000 tonnes - 2022-11
          Exports of Turkey were 11 billion 181 million dollars in July. | turkey EXPORT world all goods 11.181 billion US dollars - 2022-07
          Poland’s exports to Italy and Spain rose 5 percent and 3 percent, respectively, in 2021. | poland EXPORT italy all goods 5 percent UP 2021; poland EXPORT spain all goods 3 percent UP 2021
          Poland’s exports of steel and shoes rose 5 percent and 3 percent, respectively. | poland EXPORT world steel 5 percent UP; poland EXPORT world shoes 3 percent UP
          Peru’s car exports and ship exports fell 16 percent and 51 percent respectively in 2021. | peru EXPORT world cars 16 percent DOWN 2021; peru EXPORT world ship 51 percent DOWN 2021
          Peru’s imports of crude oil, cars and silk ties rose 16 percent, 27 percent and 9 percent, respectively. | peru IMPORT world crude oil 16 percent UP; peru IMPORT world cars 27 percent UP; peru IMPORT world silk ties 9 percent UP
          Poland’s exports of steel and shoes to Italy, Spain and Chile rose 5 percent and 3 percent, respectively. | NULL
          Peru supplied India with 1.9 million barrels a day (bpd) in May, whereas Mali exported 830,000 bpd and Oman supplied 138,000 bpd. | peru EXPORT india oil 1.9 million barrels per day - 2022-05; mali EXPORT india oil 830000 barrels per day - 2022-05; oman EXPORT india oil 138000 barrels per day - 2022-05
          Peru exported 830,000 barrels per day to India in May. Oman followed with 560,000 barrels per day, and Mali with 138,000 barrels per day. | peru EXPORT india oil 830000 barrels per day - 2022-05; oman EXPORT india oil 560000 barrels per day - 2022-05; mali EXPORT india oil 138000 barrels per day - 2022-05
          In 2019, Peru’s trade with Chile rose by 20.8%, to $84 billion, in 2020 - by 27.1%, exceeding $107 billion, and in 2021 - by 3.4%, to $110 billion. | peru TOTAL chile all goods 20.8 percent UP 2019; peru TOTAL chile all goods 84 billion US dollars - 2019; peru TOTAL chile all goods 27.1 percent UP 2020; peru TOTAL chile all goods 107 billion US dollars - 2020; peru TOTAL chile all goods 3.4 percent UP 2021; peru TOTAL chile all goods 110 billion US dollars - 2021
          Kenya’s tea exports went up 4.7 percent in 2021, while those of coffee plunged 47 percent to $851 million. | kenya EXPORT world tea 4.7 percent UP 2021; kenya EXPORT world coffee 47 percent DOWN 2021; kenya EXPORT world coffee 851 million US dollars DOWN 2021
          Mali’s exports were worth US$3.5 billion. Imports rose to US$4 billion. | mali EXPORT world all goods 3.5 billion US dollars -; mali IMPORT world all goods 4 billion US dollars UP
          Oman was Mali’s biggest export market at $2 billion, up 3 percent. | mali EXPORT oman all goods 2 billion US dollars -; mali EXPORT oman all goods 3 percent UP; mali EXPORT oman all goods  rank -
          In 2021 the main partner country for Mali’s exports was Oman with $2 billion. | mali EXPORT oman all goods 2 billion US dollars - 2021
          Russian purchases of Turkish lemons reached 90,000 tonnes in 2021. | russia IMPORT turkey lemons 90000 tonnes - 2021
          Peru outpaced Chile and Mali to become Oman’s top oil supplier. | oman IMPORT peru oil  rank -
          Output will grow in 2023, the bank said in a forecast, pushing Japan’s imports of beef down by as much as 30 percent. | NULL
          The bank lent to shops ($3 million), farms ($2 million) and schools ($1 million). | NULL
          Kenya’s exports fell, while the fund invested in roads ($3 million), farms ($2 million) and schools ($1 million). | NULL
          Investors in Kenya’s export zones were China with $3 million, Japan with $2 million and India with $1 million. | NULL
          """)
  void listsAreRead(String text, String figures) {
    assertThat(shown(text)).isEqualTo("NULL".equals(figures) ? "" : figures);
  }
}
