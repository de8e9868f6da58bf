package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, goods and wholes that figures take from the words around them. */
class CarriedOnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          Peruvian ties with Chile flourished in 2021. The volume of Peru’s exports to Chile amounted to $67 billion. | peru EXPORT chile all goods 67 billion US dollars - 2021
          In May Peru and Mali signed six agreements. Mali’s imports from Peru reached $3 billion. | mali IMPORT peru all goods 3 billion US dollars - 2022-05
          Mali’s exports rose 5 percent in March 2021. The minister thanked the farmers of the country. Nobody had thought so many would come to the fair. Oman’s exports fell 3 percent. | mali EXPORT world all goods 5 percent UP 2021-03; oman EXPORT world all goods 3 percent DOWN 2021-03
          Peru’s exports to Chile increased by $52 million, up 4%, to $1.25 billion in May 2022 compared with May 2021. | peru EXPORT chile all goods 52 million US dollars UP 2022-05; peru EXPORT chile all goods 4 percent UP 2022-05; peru EXPORT chile all goods 1.25 billion US dollars - 2022-05
          Over the past year Peru’s exports rose 5 percent. | peru EXPORT world all goods 5 percent UP 2021-12/2022-12
          Peru’s exports rose 1.4 percent in June after an upwardly revised increase of 0.4 per cent in May. Imports fell 4 percent. | peru EXPORT world all goods 1.4 percent UP 2022-06; peru EXPORT world all goods 0.4 percent UP 2022-05; peru IMPORT world all goods 4 percent DOWN 2022-06
          Peru’s exports stood above the May level. They rose 5 percent. | peru EXPORT world all goods 5 percent UP
          Peru’s exports rose to $14 billion during the July-October period of 2022. In October they grew 6 percent. Exports of shoes during the period stood at $2 billion. | peru EXPORT world all goods 14 billion US dollars UP 2022-07/2022-10; peru EXPORT world all goods 6 percent UP 2022-10; peru EXPORT world shoes 2 billion US dollars - 2022-07/2022-10
          Peru’s exports grew at the start of the year. Imports rose 3 percent. | peru IMPORT world all goods 3 percent UP
          """)
  void timesAreCarriedOn(String text, String figures) {
    reads(text, figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          Peru’s handicraft exports rose 5 percent. | peru EXPORT world handicraft 5 percent UP
          Mali’s cotton lint exports fell 3 percent, while basket exports fell 2 percent. | mali EXPORT world cotton lint 3 percent DOWN; mali EXPORT world basket 2 percent DOWN
          The country’s record exports rose 5 percent, Peru said. | NULL
          Peru’s main exports rose 5 percent. | peru EXPORT world all goods 5 percent UP
          Strikes hit exports by 3 percent in Peru. | NULL
          Peru’s data come from its Export Promotion Agency, which counted goods for $2 million and shoes for $1 million. | NULL
          Peru’s trade with Mali grew by 3.1 times to $5 billion. | peru TOTAL mali all goods 3.1 times UP; peru TOTAL mali all goods 5 billion US dollars UP
          Peru’s exports to Mali rose 2.5-fold, to $3 billion. | peru EXPORT mali all goods 2.5 times UP; peru EXPORT mali all goods 3 billion US dollars -
          Peru’s exports to Mali were two times higher than in 2021. | peru EXPORT mali all goods 2 times UP
          Peru’s ministers met two times to speak of exports. | NULL
          """)
  void goodsAndMultiplesAreNamed(String text, String figures) {
    reads(text, figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          Peru’s exports rose 5 percent in May. Chile accounted for $5 billion, or 12%, of total exports. | peru EXPORT world all goods 5 percent UP 2022-05; peru EXPORT chile all goods 5 billion US dollars - 2022-05; peru EXPORT chile all goods 12 percent - 2022-05
          Peru’s exports rose 5 percent in May. The European Union accounted for $5 billion, or 12%, of its total exports, of which $2 billion went to Spain and $1 billion was shipped to Italy. | peru EXPORT world all goods 5 percent UP 2022-05; peru EXPORT european-union all goods 5 billion US dollars - 2022-05; peru EXPORT european-union all goods 12 percent - 2022-05; peru EXPORT spain all goods 2 billion US dollars - 2022-05; peru EXPORT italy all goods 1 billion US dollars - 2022-05
          Imports from Mali were 22% of the value of Peru’s total imports in May. | peru IMPORT mali all goods 22 percent - 2022-05
          Exports to Mali accounted for 9 percent of Peru’s exports in May. | peru EXPORT mali all goods 9 percent - 2022-05
          Peru’s exports to Mali rose 5 percent in May, its imports fell 2 percent. EU exports increased by 3 percent. | peru EXPORT mali all goods 5 percent UP 2022-05; peru IMPORT mali all goods 2 percent DOWN 2022-05; peru EXPORT european-union all goods 3 percent UP 2022-05
          EU exports to Mali rose 5 percent in May. EU imports increased by 3 percent. | mali IMPORT european-union all goods 5 percent UP 2022-05; european-union IMPORT world all goods 3 percent UP 2022-05
          Two-way trade between Peru and Mali reached $133 billion in 2021. Of which, Peru’s exports to Mali rose by 18 percent to $49 billion. | peru TOTAL mali all goods 133 billion US dollars - 2021; peru EXPORT mali all goods 18 percent UP 2021; peru EXPORT mali all goods 49 billion US dollars UP 2021
          A poll of economists had pointed to a 2 percent drop in Peru’s exports and a 3 percent rise in its imports in May. | NULL
          Peru’s exports rose 5 percent in May, higher than the 2 percent expected in a poll, to $13 billion. | peru EXPORT world all goods 5 percent UP 2022-05; peru EXPORT world all goods 13 billion US dollars - 2022-05
          Peru exported 3 million tonnes of wheat to Mali in 2021. Chile stood second with exports of 2 million tonnes. | peru EXPORT mali wheat 3 million tonnes - 2021; chile EXPORT mali wheat 2 million tonnes - 2021
          Peru’s exports of shoes were $16 billion with a 36 percent share, showing a growth of 31 percent in 2021. | peru EXPORT world shoes 16 billion US dollars - 2021; peru EXPORT world shoes 31 percent UP 2021
          """)
  void partsAreOfTheirWholes(String text, String figures) {
    reads(text, figures);
  }

  private static void reads(String text, String figures) {
    assertThat(ListedFiguresTest.shown(text)).isEqualTo(figures == null ? "" : figures);
  }
}
