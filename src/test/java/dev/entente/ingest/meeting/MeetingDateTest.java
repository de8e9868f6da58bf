package dev.entente.ingest.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When meetings took place, as an article of 15 June 2023, a Thursday, tells it. */
class MeetingDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olaf Scholz met Mark Rutte in Berlin on Tuesday. | 2023-06-13",
        "Olaf Scholz held on Monday talks with Mark Rutte. | 2023-06-12",
        "Olaf Scholz held a phone call on Monday evening with Mark Rutte. | 2023-06-12",
        "Olaf Scholz met Mark Rutte on the sidelines of the ministers’ meeting on Monday."
            + "| 2023-06-12",
        "Olaf Scholz on Monday cancelled his meeting with Mark Rutte. | -",
        "Olaf Scholz has cancelled a meeting with Mark Rutte, which was supposed to take place on"
            + " Monday. | 2023-06-12",
        "Olaf Scholz agreed on Tuesday to meet Mark Rutte next week. | 2023-W25",
        "Olaf Scholz’s talks with Mark Rutte were on Monday called off. | -",
        "Olaf Scholz called off his talks with Mark Rutte next week. | 2023-W25",
        "Olaf Scholz, who took office on March 1, will meet Mark Rutte in Berlin on Monday."
            + "| 2023-06-19",
        "Olaf Scholz met Mark Rutte, who took office in May 2017, on Monday. | 2023-06-12",
        "Olaf Scholz met Mark Rutte at the summit, which opened on Monday. | -",
        "Olaf Scholz will speak to Mark Rutte on Sunday and meet Petr Fiala on Monday."
            + "| 2023-06-18, 2023-06-19",
        "Olaf Scholz phoned Mark Rutte on Tuesday, a day after he received Petr Fiala."
            + "| 2023-06-13, 2023-06-12",
        "Olaf Scholz’s phone call with Mark Rutte on Tuesday comes amid a row. | 2023-06-13",
        "Olaf Scholz held a number of meetings in Oslo on Monday. He met Mark Rutte."
            + "| 2023-06-12",
        "Olaf Scholz arrived on Monday and was received by Mark Rutte a day later. | 2023-06-13",
        "Olaf Scholz landed in The Hague on Monday. There he met Mark Rutte. |"
            + " 2023-06-12, 2023-06-12",
        "Olaf Scholz landed in The Hague on Monday. He had met Mark Rutte before. |"
            + " 2023-06-12, -",
        "Olaf Scholz spoke on Monday of peace. He made the remarks while meeting with Mark Rutte."
            + "| 2023-06-12",
        "Olaf Scholz praised Monday’s meeting between Mark Rutte and Petr Fiala. | 2023-06-12",
        "A meeting between Olaf Scholz and Mark Rutte was short. The meeting took place on"
            + " Monday. | 2023-06-12",
        "Olaf Scholz and Mark Rutte met in Oslo in May and in Rome in June 2022."
            + "| 2023-05, 2022-06",
        "Olaf Scholz is holding talks with Mark Rutte in Berlin. | 2023-06-15",
        "Olaf Scholz and Mark Rutte are meeting in Berlin. | 2023-06-15",
        "Olaf Scholz and Mark Rutte are meeting in Berlin next week. | 2023-W25",
        "Olaf Scholz thanked Mark Rutte after their weekend summit in Berlin."
            + "| 2023-06-10/2023-06-11",
        "Olaf Scholz arrived in Poland on Monday after his visit to Norway. | 2023-06-12, -",
        "Olaf Scholz’s visit to Oslo reciprocated a mid-March trip to Berlin by Jonas Gahr Støre."
            + "| -, 2023-03",
        "Olaf Scholz and Mark Rutte agreed on Sunday to build a pipeline. At their meeting in"
            + " Berlin, they also signed a treaty. | 2023-06-11",
        "Olaf Scholz said on Sunday that Mark Rutte was a friend. At their meeting in Berlin, they"
            + " signed a treaty. | -",
        "Olaf Scholz wrote to Mark Rutte on Sunday and on Monday. At their meeting in Berlin, they"
            + " signed a treaty. | -",
        "On Friday, Olaf Scholz will see Rome. He will hold talks with Mark Rutte. | 2023-06-16",
        "On Monday, Olaf Scholz saw Rome. Scholz also held talks with Mark Rutte. | 2023-06-12",
        "On Monday, Joe Biden saw Rome. Olaf Scholz held talks with Mark Rutte. | -",
        "On Monday in Oslo, Olaf Scholz met nurses. Hours later he met Mark Rutte. | 2023-06-12",
        "On Monday in Oslo, Olaf Scholz met nurses. Years later he met Mark Rutte. | -",
        "For the first time since the May 5 vote, Olaf Scholz and Mark Rutte met. | -",
        "“Olaf Scholz will meet Mark Rutte tomorrow,” Petr Fiala said on Wednesday. | 2023-06-15",
        "“Olaf Scholz will meet Mark Rutte tomorrow,” Petr Fiala said. | 2023-06-16",
        "Olaf Scholz is to meet Petr Fiala in Paris before heading to Oslo on Saturday for talks"
            + " with Mark Rutte. | 2023-06-17, 2023-06-17",
        "Olaf Scholz will meet Mark Rutte, the long-serving leader of the Dutch government and one"
            + " of the most seasoned politicians of all, on Wednesday. | 2023-06-21",
        "Olaf Scholz met Mark Rutte in May. The meeting took place on May 22. | 2023-05-22",
        "Olaf Scholz met Mark Rutte in May. The meeting took place on June 2. | 2023-05",
        "A meeting between Olaf Scholz and Mark Rutte was short. The meeting took place after a"
            + " ceremony held on Monday. | -",
        "BERLIN, June 15 – Olaf Scholz held talks with Mark Rutte. | 2023-06-15",
        "Olaf Scholz has met Mark Rutte. | 2023-06-15",
        "Olaf Scholz has met Mark Rutte twice. | -",
        "Olaf Scholz held talks with Mark Rutte in Berlin, his office said on Monday. | 2023-06-12",
        "Olaf Scholz met Mark Rutte in Oslo over the weekend. | 2023-06-10/2023-06-11",
        "Olaf Scholz will meet Mark Rutte at the end of his trip on Friday. | 2023-06-16",
        "Olaf Scholz met Mark Rutte, whose party had won on Monday. | -",
        "The talks between Chancellor Olaf Scholz of Germany, Prime Minister Mark Rutte of the"
            + " Netherlands, President Emmanuel Macron of France, Prime Minister Rishi Sunak of"
            + " Britain and President Joe Biden of the United States took place on Monday."
            + "| 2023-06-12",
        "Olaf Scholz discussed the war with Mark Rutte in a phone call on Monday. | 2023-06-12",
        "Olaf Scholz thanked Theresa May. At the meeting between Scholz and May, all was well. | -"
      })
  void aMeetingIsDatedByWhatIsToldOfIt(String text, String dates) {
    List<String> found =
        MeetingFinderTest.read(text).stream()
            .map(meeting -> meeting.date() == null ? "-" : meeting.date().iso())
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olaf Scholz visited Norway from 20 to 22 March. | 2023-03-20..2023-03-22",
        "Olaf Scholz will be on a visit to Norway from June 20 to June 22.|2023-06-20..2023-06-22",
        "Olaf Scholz was in Norway on June 7-8. | 2023-06-07..2023-06-08",
        "Olaf Scholz arrived in Norway on Monday for a three-day visit. | 2023-06-12..2023-06-14",
        "On Tuesday, Olaf Scholz began a 2-day state visit to Norway. | 2023-06-13..2023-06-14",
        "Olaf Scholz ended a three-day visit to Norway on Monday. | 2023-06-12",
        "Olaf Scholz paid a three-day visit to Norway last month. | 2023-05",
        "Olaf Scholz visited Norway on Monday. | 2023-06-12"
      })
  void aStayHasALastDay(String text, String dates) {
    List<String> found =
        MeetingFinderTest.read(text).stream()
            .map(
                meeting ->
                    meeting.date().iso()
                        + (meeting.endDate() == null ? "" : ".." + meeting.endDate().iso()))
            .toList();
    assertThat(found).containsExactly(dates);
  }
}
