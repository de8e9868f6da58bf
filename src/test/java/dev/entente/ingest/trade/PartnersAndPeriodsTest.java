package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partners that are parts of the world, fiscal years, and what sentences around a figure tell. */
class PartnersAndPeriodsTest {

  @Test
  void headlineTellsTheTimeWhereTheTextDoesNot() {
    assertThat(
            ListedFiguresTest.shown(
                "Peru’s exports up by 16% in March-May\n\nLima, June 3 – The country’s exports to Mali"
                    + " have increased by 16%, the head of Peru’s customs said."))
        .isEqualTo("peru EXPORT mali all goods 16 percent UP 2022-03/2022-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          According to a report by the authority, Peru’s exports rose 5 percent. | NULL
          According to Peru’s Ministry of Trade, exports to Chile rose 5 percent. | peruvian-trade-ministry
          Peru’s exports rose 5 percent in May, figures released by the International Monetary Fund confirm. | international-monetary-fund
          Exports of Peru rose 5 percent, with figures of Chile at the top. | NULL
          """)
  void tellsWhoClaimsThem(String text, String expected) {
    assertThat(TradeFigureFinderTest.find(text))
        .first()
        .satisfies(
            figure ->
                assertThat(String.join(" ", figure.claimedBy()))
                    .isEqualTo(expected == null ? "" : expected));
  }

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
          Mali’s exports rose 5 percent in May. Trade volumes with Oman and Peru surged by 21% and 11%, respectively. | mali EXPORT world all goods 5 percent UP 2022-05; mali TOTAL oman all goods 21 percent UP 2022-05; mali TOTAL peru all goods 11 percent UP 2022-05
          Mali’s shipments to Oman, the European Union and Peru rose 1.8 percent, 19 percent and 51 percent in May. | mali EXPORT oman all goods 1.8 percent UP 2022-05; mali EXPORT european-union all goods 19 percent UP 2022-05; mali EXPORT peru all goods 51 percent UP 2022-05
          Mali’s exports to Oman and Peru rose 5 percent and 3 percent in May. | mali EXPORT oman all goods 5 percent UP 2022-05; mali EXPORT peru all goods 3 percent UP 2022-05
          Mali’s exports to Oman and Peru rose 5 percent, 4 percent and 3 percent. | NULL
          In May, two-way trade between Peru and Chile hit $50 billion. Of the figure, $16 billion was from Peru’s exports. | peru TOTAL chile all goods 50 billion US dollars - 2022-05; peru EXPORT chile all goods 16 billion US dollars - 2022-05
          Peru’s exports to Oman during the first six months of the current year, totaling $5.6 billion, witnessed a decrease of 10.7% compared to the same period in the previous year, 2021. These exports constitute 4.6% of Peru’s overall global exports. | peru EXPORT oman all goods 5.6 billion US dollars - 2022-01/2022-06; peru EXPORT oman all goods 10.7 percent DOWN 2022-01/2022-06; peru EXPORT oman all goods 4.6 percent - 2022-01/2022-06
          Peru’s exports to five members of the European Union rose by 16% in May. | peru EXPORT european-union all goods 16 percent UP 2022-05
          Peru sold $748 million worth of goods to the member states of the Eurasian Economic Union from March 20 to August 21. | peru EXPORT eurasian-economic-union all goods 748 million US dollars - 2022-03-20/2022-08-21
          Iran’s trade with Peru reached $2.4 billion in the first eleven months of the Iranian year (March 21, 2020-February 19, 2021). | iran TOTAL peru all goods 2.4 billion US dollars - 2020-03-21/2021-02-19
          Iran’s exports to Peru rose 5 percent in the first five months of its year (March 20-August 21). | iran EXPORT peru all goods 5 percent UP 2022-03-20/2022-08-21
          Oman emerged as the fourth-largest destination for Peru’s exports in July, with a total value of $978 million. Mali was the leading partner country for Peruvian exports, with $1.6 billion, followed by Chile in second place with $1.1 billion. Kenya ranked third with $1 billion. | peru EXPORT oman all goods 978 million US dollars - 2022-07; peru EXPORT oman all goods 4 rank - 2022-07; peru EXPORT mali all goods 1.6 billion US dollars - 2022-07; peru EXPORT chile all goods 1.1 billion US dollars - 2022-07; peru EXPORT mali all goods  rank - 2022-07; peru EXPORT kenya all goods 1 billion US dollars - 2022-07
          Peru’s exports of phones rose 5 percent in May. Those of cars soared 60 percent. | peru EXPORT world phones 5 percent UP 2022-05; peru EXPORT world cars 60 percent UP 2022-05
          In May, Peru’s shipments of coal, a key export item, rose 11 percent. | peru EXPORT world coal 11 percent UP 2022-05
          Peru exported goods. Seven commodities recorded an export turnover of more than $10 billion, accounting for 66 per cent. | NULL
          Oman climbed to fourth place, with the top five countries accounting for 30% of Peru’s total exports in July. | NULL
          The highest exports of Peru to Chile were made from Arequipa with $2.6 billion, Cusco with $1.8 billion and Puno with $833 million. | NULL
          Lima is the largest city in terms of Peru’s exports to Chile, with exports worth $2.6 billion. | NULL
          Peru’s exports posted a fall of 3.6 percent in May, in contrast to the 1.7 percent increase in April. Imports declined by 6 percent, reversing a 1.2 percent rise in April. | peru EXPORT world all goods 3.6 percent DOWN 2022-05; peru IMPORT world all goods 6 percent DOWN 2022-05; peru IMPORT world all goods 1.2 percent UP 2022-04
          Peru’s exports to Oman rose in May by 29 percent – they had collapsed by 60 percent in March. | peru EXPORT oman all goods 29 percent UP 2022-05; peru EXPORT oman all goods 60 percent DOWN 2022-03
          Peru’s exports to Mali surged by 13 percent from $175 million in April 2021 to $199 million in April 2022. | peru EXPORT mali all goods 13 percent UP 2022-04; peru EXPORT mali all goods 175 million US dollars - 2021-04; peru EXPORT mali all goods 199 million US dollars UP 2022-04
          Pakistan’s exports to Mali were $2.3 billion during July-April (2021-22) against the exports of $1.7 billion during July-April (2020-21). Imports rose by 5 percent in the first ten months. | pakistan EXPORT mali all goods 2.3 billion US dollars - 2021-07/2022-04; pakistan EXPORT mali all goods 1.7 billion US dollars - 2020-07/2021-04; pakistan IMPORT mali all goods 5 percent UP 2021-07/2022-04
          Kenya overtook Mali as the main supplier of corn to Oman, with shipments reaching 8 million tons in May. | oman IMPORT kenya corn 8 million tonnes - 2022-05; oman IMPORT kenya corn  rank - 2022-05
          In 2021, Oman imported $18 billion worth of copper from Peru. This accounted for 13 percent of Peru’s total exports. | oman IMPORT peru copper 18 billion US dollars - 2021; peru EXPORT oman all goods 13 percent - 2021
          Peru’s imports from the non-EU partners rose 5 percent in May. | NULL
          EU imports of natural gas dropped significantly (-17 per cent in terms of mass) in May. | european-union IMPORT world natural gas 17 percent DOWN 2022-05
          Peru’s trade with Mali rose to $5 billion in 2021, with Mali’s imports reaching $2 billion. | peru TOTAL mali all goods 5 billion US dollars UP 2021; mali IMPORT peru all goods 2 billion US dollars - 2021
          Peruvian companies exported goods worth €67 billion to Mali in May. | peru EXPORT mali all goods 67 billion euros - 2022-05
          India’s state refiners bought 2 million tonnes of crude from Oman in May. | india IMPORT oman crude oil 2 million tonnes - 2022-05
          The envoy spoke, adding that exports of Peruvian dates to Mali reached $3.5 million in 2021. | peru EXPORT mali dates 3.5 million US dollars - 2021
          In May, the majority of Oman’s oil imports came from Mali (17.7%), followed by Peru (13.7%) and Chile (8%). | oman IMPORT mali oil 17.7 percent - 2022-05; oman IMPORT peru oil 13.7 percent - 2022-05; oman IMPORT chile oil 8 percent - 2022-05
          Oman’s imports rose 5 percent in May. Nearly half of gas imports came from Mali (48.6%), Peru was second with 17.8%, followed by Chile (16%). | oman IMPORT world all goods 5 percent UP 2022-05; oman IMPORT mali natural gas 48.6 percent - 2022-05; oman IMPORT peru natural gas 17.8 percent - 2022-05; oman IMPORT chile natural gas 16 percent - 2022-05
          Oman’s imports rose 5 percent in May. Mali supplied almost half of gas imports (48.5%), ahead of Peru (14%) and Chile (10%). | oman IMPORT world all goods 5 percent UP 2022-05; oman IMPORT mali natural gas 48.5 percent - 2022-05; oman IMPORT peru natural gas 14 percent - 2022-05; oman IMPORT chile natural gas 10 percent - 2022-05
          Mali’s ambassador to Oman gave an interview. We see many things. When I took over, the bilateral trade volume was around $850 million. | mali TOTAL oman all goods 850 million US dollars -
          Mali’s envoy met with Oman. Trade between the two countries reached $932 million in 2021. | mali TOTAL oman all goods 932 million US dollars - 2021
          Peru’s exports to Chile and Oman fell by 13 percent and 1 percent, respectively, while shipments to Mali, the European Union and Kenya rose 2 percent, 19 percent and 51 percent in May. | peru EXPORT chile all goods 13 percent DOWN 2022-05; peru EXPORT oman all goods 1 percent DOWN 2022-05; peru EXPORT mali all goods 2 percent UP 2022-05; peru EXPORT european-union all goods 19 percent UP 2022-05; peru EXPORT kenya all goods 51 percent UP 2022-05
          Peru’s exports to Chile and Oman fell by 13 percent and 1 percent, respectively, while imports from Mali and Kenya rose 5 percent and 6 percent, respectively. | peru EXPORT chile all goods 13 percent DOWN; peru EXPORT oman all goods 1 percent DOWN; peru IMPORT mali all goods 5 percent UP; peru IMPORT kenya all goods 6 percent UP
          Imports of crude oil and natural gas by Peru rose 5 percent and 6 percent respectively, while exports of copper and gold fell 3 percent and 2 percent respectively in May. | peru IMPORT world crude oil 5 percent UP 2022-05; peru IMPORT world natural gas 6 percent UP 2022-05; peru EXPORT world copper 3 percent DOWN 2022-05; peru EXPORT world gold 2 percent DOWN 2022-05
          Peru’s trade with Chile was $2, 280 million in 2021. | peru TOTAL chile all goods 2280 million US dollars - 2021
          In 2021, the total import-export turnover of Peru hit $58 billion, down 9 per cent. | peru TOTAL world all goods 58 billion US dollars - 2021; peru TOTAL world all goods 9 percent DOWN 2021
          In May Peru’s foreign trade turnover was $15 billion. Thus, it grew by 23 percent. Of this, exports reached $6 billion (a 14 percent growth). | peru TOTAL world all goods 15 billion US dollars - 2022-05; peru TOTAL world all goods 23 percent UP 2022-05; peru EXPORT world all goods 6 billion US dollars - 2022-05; peru EXPORT world all goods 14 percent UP 2022-05
          In May the highest volume of Peru’s foreign trade turnover was registered with Chile (20.5% or $3 billion), Oman (17.8% or $2 billion), and Mali (11.8%). | peru TOTAL chile all goods 20.5 percent - 2022-05; peru TOTAL chile all goods 3 billion US dollars - 2022-05; peru TOTAL oman all goods 17.8 percent - 2022-05; peru TOTAL oman all goods 2 billion US dollars - 2022-05; peru TOTAL mali all goods 11.8 percent - 2022-05
          The main destinations of Peru’s exports in May were Chile (22%), Oman (14%) and Mali (8%). | peru EXPORT chile all goods 22 percent - 2022-05; peru EXPORT oman all goods 14 percent - 2022-05; peru EXPORT mali all goods 8 percent - 2022-05
          Peru had a trade surplus of 6.6 trillion yen ($60 billion) with Chile in 2021, as exports fell 1.4%, and imports fell 4.4%. | peru EXPORT chile all goods 1.4 percent DOWN 2021; peru IMPORT chile all goods 4.4 percent DOWN 2021
          Peru’s exports to all of Asia dropped 13 per cent in May. Exports to the rest of Asia dropped 5 percent. | peru EXPORT asia all goods 13 percent DOWN 2022-05
          The volume of trade relations between Mali and Oman increased by 7 percent in 2021. | mali TOTAL oman all goods 7 percent UP 2021
          The number of enterprises engaged in Peru’s export of goods increased by 673 units. | NULL
          Peru’s exports were $108 billion in 2021. They exceeded $100 billion for two consecutive years. | peru EXPORT world all goods 108 billion US dollars - 2021
          """)
  void readsThem(String text, String expected) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(expected == null ? "" : expected);
  }
}
