package dev.entente.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.text.ArticleReader;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  private static final String FRIDAY = "2022-12-30";

  static ArticleText article(String text) {
    return new ArticleReader()
        .read(new RawArticle(text, RawArticle.Format.TEXT, null, null, null, null));
  }

  private static String found(String text, String publishedOn) {
    PartialDate published = publishedOn == null ? null : PartialDate.parse(publishedOn);
    List<String> dates =
        new DateFinder()
            .find(article(text), published).stream().map(mention -> mention.date().iso()).toList();
    return String.join(" ", dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty was signed on September 16, 2022 in Rome.       | 2022-09-16
          The treaty was signed on 16 September 2022.                | 2022-09-16
          The treaty was signed on the 16th of September, 2022.      | 2022-09-16
          The treaty was signed on Sept. 16, 2022.                   | 2022-09-16
          The treaty was signed on 16. September 2022.               | 2022-09-16
          The treaty dates from 2021-03-04.                          | 2021-03-04
          The form was dated 30/12/2021 and stamped.                 | 2021-12-30
          The form was dated 12/30/2021 and stamped.                 | 2021-12-30
          The form was dated 04.03.2021 and stamped.                 | 2021-03-04
          They met on Friday, December 30, 2022, in Oslo.            | 2022-12-30
          They met on Monday 5 December 2022 in Oslo.                | 2022-12-05
          The talks of 15-16 September 2022 failed.                  | 2022-09-15/2022-09-16
          The talks from 15 to 17 September 2022 failed.             | 2022-09-15/2022-09-17
          They talked on March 20 and 21, 2023, in Kazan.            | 2023-03-20/2023-03-21
          On 3 May 30000 the port closed.                            | ''
          The port closed on May 3, 30000.                           | ''
          The port closed on 3 May 1789 and reopened.                | ''
          The port closed in May 20233.                              | ''
          The port closed on 31 April 2022.                          | ''
          In September 2022 the port closed.                         | 2022-09
          In early March 2021 the port closed.                       | 2021-03
          It closed in mid-March of 2021.                            | 2021-03
          From January to November 2022 it was open.                 | 2022-01/2022-11
          Between November 2021 and March 2022 it was open.          | 2021-11/2022-03
          Trade from December to February 2023 was slow.             | 2022-12/2023-02
          In 2018 presidential elections were held.                  | 2018
          The 2014 annexation changed much.                          | 2014
          His 2019 visit was short.                                  | 2019
          2021 was a good year.                                      | 2021
          Trade has grown since 2014, and fell in 2021.              | 2014 2021
          Trade grew between 2014 and 2021.                          | 2014/2021
          Trade grew from 2014 to 2021.                              | 2014/2021
          Trade grew in 2014-2021.                                   | 2014/2021
          The season 2021-22 was short.                              | 2021/2022
          They were rivals in the 1960s.                             | 1960/1969
          It began in mid-2021.                                      | 2021
          The first nine months of 2022 were slow.                   | 2022-01/2022-09
          The first half of 2022 was slow.                           | 2022-01/2022-06
          It fell in the third quarter of 2021.                      | 2021-07/2021-09
          It fell in Q3 2021.                                        | 2021-07/2021-09
          It fell in Q4 of 2021.                                     | 2021-10/2021-12
          It began in the spring of 2021.                            | 2021-21
          It began in spring 2021.                                   | 2021-21
          On Christmas Day, 2021, all was quiet.                     | 2021-12-25
          It fell compared with 2021.                                | 2021
          It was founded (2014) in Minsk.                            | 2014
          """)
  void readsWholeDatesWithoutThePublication(String text, String expected) {
    assertThat(found(text, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister arrived on Friday.                            | 2022-12-30
          On 3 May 10000 people protested.                           | 2022-05-03
          The two did meet in Oslo on Thursday.                      | 2022-12-29
          They had been due to meet in Oslo in November.             | 2022-11
          She refused to meet him in Oslo on Thursday.               | 2022-12-29
          The minister arrived on Thursday.                          | 2022-12-29
          The minister arrived on Saturday.                          | 2022-12-24
          The minister will arrive on Tuesday.                       | 2023-01-03
          The minister is due in Oslo on Tuesday.                    | 2023-01-03
          On Tuesday, the minister will fly to Oslo.                 | 2023-01-03
          The minister arrives in Oslo on Tuesday.                   | 2023-01-03
          The minister said on Tuesday that he will resign.          | 2022-12-27
          The minister will resign, he said on Tuesday.              | 2022-12-27
          The talks took place last Friday.                          | 2022-12-23
          The talks begin next Friday.                               | 2023-01-06
          They spoke this Friday.                                    | 2022-12-30
          They met on Friday (December 30).                          | 2022-12-30
          They met on December 23 (Friday).                          | 2022-12-23
          They met on Tuesday of all days.                           | 2022-12-27
          They met on Monday last week.                              | 2022-12-19
          They invaded on Feb. 24.                                   | 2022-02-24
          They will vote on Feb. 24.                                 | 2023-02-24
          They met on the 3rd of January.                            | 2022-01-03
          They met at a summit in September.                         | 2022-09
          They will meet in September.                               | 2023-09
          They met in March last year.                               | 2021-03
          They met last March.                                       | 2022-03
          They meet next March.                                      | 2023-03
          They met at last month's summit.                           | 2022-11
          They met earlier this month.                               | 2022-12
          They met earlier this year.                                | 2022
          They met late last year.                                   | 2021
          They meet before the end of the year.                      | 2022
          They met last week.                                        | 2022-W51
          They meet next week.                                       | 2023-W01
          They met two weeks ago.                                    | 2022-W50
          They met three days ago.                                   | 2022-12-27
          They met ten months ago.                                   | 2022-02
          They spoke yesterday and speak again tomorrow.             | 2022-12-29 2022-12-31
          It was published in the last 24 hours.                     | 2022-12-29/2022-12-30
          They will talk in the coming days.                         | 2022-12-30/2023-01-06
          In the first nine months of the year trade fell.           | 2022-01/2022-09
          Trade fell in the first half of this year.                 | 2022-01/2022-06
          Trade fell in the first 11 months of last year.            | 2021-01/2021-11
          Trade fell in the third quarter.                           | 2022-07/2022-09
          From January to November trade fell.                       | 2022-01/2022-11
          January-November trade fell.                               | 2022-01/2022-11
          He is invited to come next spring.                         | 2023-21
          He has invited him to visit in the spring.                 | 2023-21
          They met in Samarkand in the fall.                         | 2022-23
          They met last winter.                                      | 2021-24
          They meet this winter.                                     | 2022-24
          The war did not stop even on Christmas Day.                | 2022-12-25
          On New Year's Eve he will speak.                           | 2022-12-31
          They met in May.                                           | 2022-05
          They met on 3 May.                                         | 2022-05-03
          """)
  void tellsDatesFromThePublication(String text, String expected) {
    assertThat(found(text, FRIDAY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He may come, and Theresa May may not.",
        "The troops march to the border. The Women's March was large.",
        "It took a second, and the second attempt failed.",
        "Great powers of the 21st century met.",
        "For his 66th birthday he got a cake.",
        "The 20th National Congress chose him.",
        "Some 2022 troops came, and 2,022 left.",
        "More than 2000 people were there.",
        "The G20 and Covid 0 are no dates, nor is Agenda 2030.",
        "It costs $2022 or 1,960 euros.",
        "The Sunday Times and Bloody Sunday are names.",
        "Prices fall and rivers spring from rock.",
        "The Winter Olympics and the Prague Spring are events.",
        "The fall of Kabul was quick.",
        "A 70-year-old man won the first half of the match.",
        "It rose to 2014 points from 2010 points.",
        "They meet on Fridays.",
        "In the year 30000 all will be well.",
        "April Jones and Black Friday came.",
      })
  void leavesOutWhatIsNoDate(String text) {
    assertThat(found(text, FRIDAY)).isEmpty();
  }
}
