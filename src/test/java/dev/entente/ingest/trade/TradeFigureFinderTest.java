package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeFigureFinderTest {

  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  static List<ProposedTradeFigure> find(String text) {
    RawArticle article =
        new RawArticle(
            text, RawArticle.Format.TEXT, null, null, PartialDate.parse("2022-12-30"), "en");
    return new TradeFigureFinder().find(EXTRACTOR.read(article), List.of());
  }

  private static String shown(String text) {
    return find(text).stream().map(TradeFigureFinderTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(ProposedTradeFigure figure) {
    return figure.reporter()
        + (figure.flow() == dev.entente.trade.TradeFlow.TOTAL
            ? " with "
            : figure.flow() == dev.entente.trade.TradeFlow.EXPORT ? " to " : " from ")
        + (figure.partner() == null ? "world" : figure.partner())
        + ": "
        + figure.commodity()
        + ", "
        + figure.measure()
        + " "
        + (figure.approximate() ? "~" : "")
        + (figure.value() == null ? "" : figure.value().toPlainString() + " ")
        + figure.unit()
        + (figure.direction() == null ? "" : " " + figure.direction())
        + (figure.period() == null ? "" : ", " + figure.period().iso())
        + (figure.comparedTo() == null ? "" : " vs " + figure.comparedTo().iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia’s exports to China rose by 5% in 2021.                               | russia to china: all goods, CHANGE 5 percent UP, 2021
          Russian exports to China were up 5 percent.                                 | russia to china: all goods, CHANGE 5 percent UP
          Japan’s imports fell nearly 16 per cent in 2021 compared with 2020.         | japan from world: all goods, CHANGE ~16 percent DOWN, 2021 vs 2020
          German imports from Poland are down about 19% this year.                    | germany from poland: all goods, CHANGE ~19 percent DOWN, 2022
          A 12 percent drop in India’s exports to Brazil was reported.                | india to brazil: all goods, CHANGE 12 percent DOWN
          Chinese imports of Russian coal grew by a third in 2021.                    | china from russia: coal, CHANGE ~33.3 percent UP, 2021
          India increased its purchases of Saudi oil by 30%.                          | india from saudi-arabia: oil, CHANGE 30 percent UP
          France cut gas imports from Algeria by half in 2021.                        | france from algeria: natural gas, CHANGE ~50 percent DOWN, 2021
          Poland’s wheat exports to Egypt doubled in 2021.                            | poland to egypt: wheat, CHANGE 100 percent UP, 2021
          Poland’s wheat exports to Egypt have more than tripled since 2019.          | poland to egypt: wheat, CHANGE ~200 percent UP vs 2019
          Shipments of Brazilian beef to Japan fell by $200 million.                  | brazil to japan: beef, CHANGE 200 million US dollars DOWN
          Trade between Italy and Libya reached $19.5 billion in 2021.                | italy with libya: all goods, VALUE 19.5 billion US dollars, 2021
          Italy’s trade with Libya was worth €3.2bn last year.                        | italy with libya: all goods, VALUE 3.2 billion euros, 2021
          Bilateral trade between Turkey and Iran hit 190bn dollars.                  | turkey with iran: all goods, VALUE 190 billion US dollars
          Japan exported cars worth 2 billion dollars to Australia in 2021.           | japan to australia: cars, VALUE 2 billion US dollars, 2021
          Egypt bought 2 million tonnes of wheat from Ukraine in 2021.                | egypt from ukraine: wheat, VOLUME 2 million tonnes, 2021
          Norway supplied Germany with 13.5 billion cubic metres of gas in November.  | norway to germany: natural gas, VOLUME 13.5 billion cubic metres, 2022-11
          India imported 1.2 million barrels of Russian oil a day in November.        | india from russia: oil, VOLUME 1.2 million barrels per day, 2022-11
          Iraq sold 1.2 million barrels per day of crude to India in 2021.            | iraq to india: crude oil, VOLUME 1.2 million barrels per day, 2021
          Exports of Kenyan tea to Pakistan rose from $400 million in 2020 to $500 million in 2021. | kenya to pakistan: tea, VALUE 400 million US dollars, 2020; kenya to pakistan: tea, VALUE 500 million US dollars UP, 2021
          A quarter of Hungarian imports came from Germany in 2021.                   | hungary from germany: all goods, SHARE ~25 percent, 2021
          Two thirds of Angola’s oil exports go to China.                             | angola to china: oil, SHARE ~66.7 percent
          Hungary imports 85 percent of its gas from Russia.                          | hungary from russia: natural gas, SHARE 85 percent
          China accounted for 40 percent of Chile’s copper exports in 2021.           | chile to china: copper, SHARE 40 percent, 2021
          China’s share of Chilean exports rose to 39 percent in 2021.                | chile to china: all goods, SHARE 39 percent UP, 2021
          One in five of Japan’s car exports went to Australia.                       | japan to australia: cars, SHARE ~20 percent
          Russia supplied 40% of Germany’s gas imports in 2021.                       | germany from russia: natural gas, SHARE 40 percent, 2021
          Mexico’s exports to Canada rose 5% and imports 3%.                          | mexico to canada: all goods, CHANGE 5 percent UP; mexico from canada: all goods, CHANGE 3 percent UP
          Mexico’s exports to Canada rose 5%, and to Cuba 12%.                        | mexico to canada: all goods, CHANGE 5 percent UP; mexico to cuba: all goods, CHANGE 12 percent UP
          In 2022 a third of Mexican imports came from Canada, in 2020 it was 20 percent. | mexico from canada: all goods, SHARE ~33.3 percent UP, 2022 vs 2020; mexico from canada: all goods, SHARE 20 percent, 2020
          In the first nine months of 2022, exports of Peru to Chile soared by 23% compared with the same period of the previous year. | peru to chile: all goods, CHANGE 23 percent UP, 2022-01/2022-09 vs 2021-01/2021-09
          Hungary relies on Russia for 80 percent of its gas.                         | hungary from russia: natural gas, SHARE 80 percent
          Some 70 percent of Mongolia’s coal goes to China.                           | mongolia to china: coal, SHARE ~70 percent
          Ukraine supplied 80 percent of Lebanon’s wheat in 2020.                     | lebanon from ukraine: wheat, SHARE 80 percent, 2020
          Exports to Germany fell by 3.4 percent and those to France by 1.2 percent, the Polish statistics office said. | poland to germany: all goods, CHANGE 3.4 percent DOWN; poland to france: all goods, CHANGE 1.2 percent DOWN
          U.S. imports from China rose 6.3% to $536.8 billion in 2021.                | united-states from china: all goods, CHANGE 6.3 percent UP, 2021; united-states from china: all goods, VALUE 536.8 billion US dollars UP, 2021
          Saudi Arabia is China’s top supplier, shipping 87.5 million tonnes of crude oil in 2021. | saudi-arabia to china: crude oil, VOLUME 87.5 million tonnes, 2021; china from saudi-arabia: all goods, RANK rank, 2021
          India is the second-largest buyer of Russian crude.                         | russia to india: crude oil, RANK 2 rank
          The UAE doubled its imports of Russian oil to 60,000 barrels per day.       | united-arab-emirates from russia: oil, CHANGE 100 percent UP; united-arab-emirates from russia: oil, VOLUME 60000 barrels per day UP
          Ukraine exported 8.6 million tonnes of wheat and 12.8 million tonnes of corn. | ukraine to world: wheat, VOLUME 8.6 million tonnes; ukraine to world: corn, VOLUME 12.8 million tonnes
          Peru-Chile trade rose by 5 percent in 2021 to $4 billion. | peru with chile: all goods, CHANGE 5 percent UP, 2021; peru with chile: all goods, VALUE 4 billion US dollars UP, 2021
          Peruvian imports to Chile reached $4 billion in 2021. | chile from peru: all goods, VALUE 4 billion US dollars, 2021
          Mexico’s total volume of foreign trade amounted to $900 billion in 2021. | mexico with world: all goods, VALUE 900 billion US dollars, 2021
          India imported 2 million barrels per day of crude oil from Iraq in 2021, compared to 1 million barrels per day from Brazil. | india from iraq: crude oil, VOLUME 2 million barrels per day, 2021; india from brazil: crude oil, VOLUME 1 million barrels per day, 2021
          Iraq is India’s top crude oil supplier, as imports rose to 1 million barrels per day. | india from iraq: crude oil, VOLUME 1 million barrels per day UP; india from iraq: crude oil, RANK rank
          Iraq is India’s largest supplier of crude oil. Kuwait came in third with imports of 300,000 barrels per day. | india from iraq: crude oil, RANK rank; india from kuwait: crude oil, VOLUME 300000 barrels per day
          Trade between Peru and Chile grew by 5 percent in the first half of 2022. Peru exported goods worth $2 billion to Chile over the period. | peru with chile: all goods, CHANGE 5 percent UP, 2022-01/2022-06; peru to chile: all goods, VALUE 2 billion US dollars, 2022-01/2022-06
          Trade between Peru and Chile reached $4 billion from January to May 2022. | peru with chile: all goods, VALUE 4 billion US dollars, 2022-01/2022-05
          Peru’s exports to Chile fell by 5 percent to 2 billion, and those to Cuba to $1 billion. | peru to chile: all goods, CHANGE 5 percent DOWN; peru to chile: all goods, VALUE 2 billion US dollars DOWN; peru to cuba: all goods, VALUE 1 billion US dollars
          The European Union bought 40 percent of its gas from Russia in 2020. By June the share had fallen to 20 percent. | european-union from russia: natural gas, SHARE 40 percent, 2020; european-union from russia: natural gas, SHARE 20 percent DOWN, 2022-06
          China takes 85 percent of Indonesia’s nickel exports. Their value climbed to $33 billion in 2021. | indonesia to china: nickel, SHARE 85 percent; indonesia to world: nickel, VALUE 33 billion US dollars UP, 2021
          Goods worth $5 billion were exchanged between Italy and Libya in 2021. | italy with libya: all goods, VALUE 5 billion US dollars, 2021
          Trade between Peru and Chile reached $4 billion in 2021. Of the total turnover, exports amounted to $3 billion. | peru with chile: all goods, VALUE 4 billion US dollars, 2021; peru to chile: all goods, VALUE 3 billion US dollars, 2021
          Trade between Peru and Chile reached $4 billion in January-July of this year. Peruvian exports rose by 5 percent, to $2 billion. | peru with chile: all goods, VALUE 4 billion US dollars, 2022-01/2022-07; peru to chile: all goods, CHANGE 5 percent UP, 2022-01/2022-07; peru to chile: all goods, VALUE 2 billion US dollars, 2022-01/2022-07
          Oman’s oil imports from Peru rose to 5 million barrels in May. Supplies from Mali fell to 2 million barrels. | oman from peru: oil, VOLUME 5 million barrels UP, 2022-05; oman from mali: oil, VOLUME 2 million barrels DOWN, 2022-05
          Peruvian copper imports by Oman increased by 12 percent in 2021. | oman from peru: copper, CHANGE 12 percent UP, 2021
          Peruvian copper made up nearly 42% of all copper imports into Oman in 2021. | oman from peru: copper, SHARE ~42 percent, 2021
          Kenya’s export earnings from Uganda increased 45 percent in the ten months to October. | kenya to uganda: all goods, CHANGE 45 percent UP, 2022-01/2022-10
          Oman was the biggest market for Peruvian goods last year, as the country’s total value of exports hit $6 billion. | peru to world: all goods, VALUE 6 billion US dollars, 2021; peru to oman: all goods, RANK rank, 2021
          Peru-Chile trade +29.3% in 2021, to USD4.1 billion. | peru with chile: all goods, CHANGE 29.3 percent UP, 2021; peru with chile: all goods, VALUE 4.1 billion US dollars, 2021
          India’s exports to Nepal reached Rs5,000 crore in 2021-22. | india to nepal: all goods, VALUE 50000 million rupees, 2021-04/2022-03
          Peru brought in 2 million tonnes of wheat from Mali in 2021. | peru from mali: wheat, VOLUME 2 million tonnes, 2021
          Peru and Mali traded goods worth $5 billion in 2021. | peru with mali: all goods, VALUE 5 billion US dollars, 2021
          India imported 2.24mn b/d of crude oil from Russia in May. | india from russia: crude oil, VOLUME 2.24 million barrels per day, 2022-05
          Peru’s copper exports increased slightly to 4 million tonnes in 2021. | peru to world: copper, VOLUME 4 million tonnes UP, 2021
          Peru’s exports to Chile in May rose by 11 percent. During April-July, exports increased by 10 percent to $3 billion. | peru to chile: all goods, CHANGE 11 percent UP, 2022-05; peru to chile: all goods, CHANGE 10 percent UP, 2022-04/2022-07; peru to chile: all goods, VALUE 3 billion US dollars UP, 2022-04/2022-07
          Peru’s imports from Chile fell to $1.8 billion this year from $2 billion in 2021. | peru from chile: all goods, VALUE 1.8 billion US dollars DOWN, 2022; peru from chile: all goods, VALUE 2 billion US dollars, 2021
          Peru-Chile trade stood at $9 billion in the first 11 months of 2021. The figure indicates a 12.5-percent growth. | peru with chile: all goods, VALUE 9 billion US dollars, 2021-01/2021-11; peru with chile: all goods, CHANGE 12.5 percent UP, 2021-01/2021-11
          Peru’s exports fell by 1 percent while imports increased by 3 percent in August. | peru to world: all goods, CHANGE 1 percent DOWN, 2022-08; peru from world: all goods, CHANGE 3 percent UP, 2022-08
          Peru exported 6 million tonnes of grain in 2021. That included 3 million tonnes of wheat and 2 million tonnes of corn. | peru to world: grain, VOLUME 6 million tonnes, 2021; peru to world: wheat, VOLUME 3 million tonnes, 2021; peru to world: corn, VOLUME 2 million tonnes, 2021
          Peru was the largest supplier of copper to Oman in 2021, selling 11 million tonnes, followed by Mali with 8 million tonnes. | peru to oman: copper, VOLUME 11 million tonnes, 2021; oman from mali: copper, VOLUME 8 million tonnes, 2021; oman from peru: copper, RANK rank, 2021
          Oman was the main purchaser of Peruvian beef in 2021, having purchased 188,000 tons of the meat. | oman from peru: beef, VOLUME 188000 tonnes, 2021; peru to oman: beef, RANK rank, 2021
          Oman took delivery of $2 billion worth of goods from Peru in 2021. | oman from peru: all goods, VALUE 2 billion US dollars, 2021
          Peru exported $5 billion of goods to European Union countries and imported $4 billion of goods from the same countries. | peru to european-union: all goods, VALUE 5 billion US dollars; peru from european-union: all goods, VALUE 4 billion US dollars
          Peru posted a trade surplus in the first 11 months of 2021. Exports grew by 5.4 percent to $254 billion. | peru to world: all goods, CHANGE 5.4 percent UP, 2021-01/2021-11; peru to world: all goods, VALUE 254 billion US dollars UP, 2021-01/2021-11
          Peru’s aromatic basmati and other rice exports rose 7 per cent to 12 lakh tonnes in 2021. | peru to world: rice, CHANGE 7 percent UP, 2021; peru to world: rice, VOLUME 1200 thousand tonnes UP, 2021
          Car exports from Peru slid 11 percent in July, after June’s 3 percent rise. | peru to world: cars, CHANGE 11 percent DOWN, 2022-07
          Oman was the largest importer of Peruvian goods in 2021, with turnover reaching $24 billion, up 8 percent. | peru to oman: all goods, VALUE 24 billion US dollars, 2021; peru to oman: all goods, CHANGE 8 percent UP, 2021; peru to oman: all goods, RANK rank, 2021
          In 2021 Mali was the largest supplier of copper to Oman with a share of 38 per cent, followed by Peru (18 per cent). | oman from mali: copper, SHARE 38 percent, 2021; oman from peru: copper, SHARE 18 percent, 2021; oman from mali: copper, RANK rank, 2021
          Peru’s exports to China dropped 22.3 percent to $7.1 billion; Chinese imports dropped 9.6 percent. | peru to china: all goods, CHANGE 22.3 percent DOWN; peru to china: all goods, VALUE 7.1 billion US dollars DOWN; peru from china: all goods, CHANGE 9.6 percent DOWN
          South Africa’s exports to Peru reached R614 billion in 2021. | south-africa to peru: all goods, VALUE 614 billion rand, 2021
          A ship carrying 26,000 tonnes of Ukrainian corn left the port.              | ukraine to world: corn, VOLUME 26000 tonnes
          """)
  void readsFigures(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia sent 30,000 troops to Belarus.",
        "The US sends $40 billion in aid to Ukraine.",
        "China’s economy grew by 5 percent in 2021.",
        "Inflation in Turkey rose to 85%.",
        "The price of Russian oil fell to $60 a barrel.",
        "Some 55 percent of Germans support sanctions against Russia.",
        "China invested $10 billion in Pakistan.",
        "Vietnam’s trade deficit with China widened to $20 billion.",
        "Russia and China plan to increase trade to $200 billion by 2024.",
        "Iran could export 2 million barrels a day to India.",
        "The trade war with the United States cost China 5 percent of output.",
        "Germany did not buy 2 million tonnes of wheat from Russia.",
        "India imposed a 20 percent duty on rice exports.",
        "Russia lost 20 percent of its soldiers.",
        "Parliament in Peru approved the trade agreement by 60 percent.",
        "Oil prices rose 5 percent after Saudi Arabia cut exports.",
        "Saudi Arabia’s exports fell as oil prices rose 5 percent.",
        "The two countries trade 5 prisoners.",
        "Exports from Peru to Chile and Cuba rose 5 percent to someone.",
        "The region imports food worth $6 billion, most of it from the United States.",
        "The Commission proposed to cut gas imports from Russia by two thirds.",
        "Exports to other countries from Peru rose 5 percent.",
        "Peru’s exports to its other neighbours in Africa rose by 5 percent.",
        "Last year our turnover exceeded 6 billion dollars, the president of Peru said.",
        "Some 90 percent of Peru’s exports to Brazil were manufactured goods.",
        "Peru has no oil, and the total oil imports by the kingdom fell by 3 percent.",
        "The bloc’s share of Indian oil imports fell to 46 percent, while purchases from Peru"
            + " fell.",
        "Mexico imposed tariffs on $3 billion worth of US exports.",
        "China’s trade with partner countries taking part in its programme totalled $5 billion.",
        "Peru’s exports rose, with Africa being the top market with exports worth $5 billion.",
        "Peru’s grain exports could rise to 6 million tonnes, including 3 million tonnes of wheat,"
            + " 2 million tonnes of corn and 1 million tonnes of barley.",
        "Peru and Chile exported 5 million tonnes of copper.",
        "Peru’s trade deficit tumbled nearly 15 percent in January as imports fell.",
        "The deficit in the trade of goods with China narrowed by 6 percent to $34 billion in"
            + " Peru.",
        "The foreign sector’s exports in Peru amounted to $11 billion.",
        "In order to step up the trade between Peru and Chile to $10 billion they need a plan.",
        "Unemployment in Ghana is 33 percent, and growth of exports is weak.",
      })
  void leavesOutOtherNumbers(String text) {
    assertThat(shown(text)).isEmpty();
  }
}
