package dev.entente.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Origin;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Span;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  private static PartialDate published(String text) {
    return new DateFinder().published(DateFinderTest.article(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [The Morning Paper, December 30, 2022] The minister arrived.        | 2022-12-30
          (Harbour News, 3 May 2021) The minister arrived.                    | 2021-05-03
          LONDON, 5 January 2023 (Agency) - The minister arrived.             | 2023-01-05
          NEW YORK, Jan. 5, 2023 (Agency) - The minister arrived.             | 2023-01-05
          BRASÍLIA, 14 August 2024 — The minister arrived.                    | 2024-08-14
          ÅLESUND (Agency), 14 August 2024 — The minister arrived.            | 2024-08-14
          Brasília, 14 August 2024 – The minister arrived.                    | 2024-08-14
          São Paulo, Brazil, Aug. 14, 2024 (Agency) -- The minister arrived.  | 2024-08-14
          Published: 5 Jan 2023, 10:15 GMT                                    | 2023-01-05
          Published on Thursday, January 5th, 2023                            | 2023-01-05
          Posted by admin on 2023-01-05                                       | 2023-01-05
          Leave a reply date 2023-01-05 The minister arrived.                 | 2023-01-05
          Date: 05.01.2023                                                    | 2023-01-05
          5 January 2023                                                      | 2023-01-05
          Thursday, January 5, 2023 10:15                                     | 2023-01-05
          By Jane Doe · January 5, 2023                                       | 2023-01-05
          """)
  void readsTheDayOfPublication(String text, String expected) {
    assertThat(published(text).iso()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The treaty of 5 January 2023 was published widely.",
        "Two men at the opening, February 4, 2022",
        "Published: 5 Jan 30000",
        "Brasília, 14 August 2024 was a hot day.",
        "On 14 August 2024 — a hot day — the minister arrived.",
        "The Treaty of Oslo, 14 August 2024 – a short text – was signed.",
        "NAIROBI (Agency) — The minister arrived on January 7.",
        "In a report published on 5 January 2023 he said so.",
        "A study that was published 5 January 2023 says so.",
        "Published: 45 Jan 2023",
        "Published: 2023-13-05",
        "Nothing here.",
        "From the start he said that on January 5, 2023 all would be well.",
      })
  void leavesOutOtherDays(String text) {
    assertThat(published(text)).isNull();
  }

  @Test
  void findsALabelAfterTheTitleLines() {
    assertThat(
            published(
                    "Home » A title | A section\n\nA title\n\nby admin\n\n"
                        + "[The Morning Paper, December 30, 2022](By our reporter) He arrived.")
                .iso())
        .isEqualTo("2022-12-30");
  }

  @Test
  void aDatelineIsThatOfTheFirstParagraph() {
    assertThat(published("The minister arrived.\n\nOslo, 14 August 2024 – the day of days."))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Published: 30000-01-01              | 30000-01-01
          Publication date: 45 January 2023   | 45 January 2023
          Published on: the 3rd of Mayy, 2023 | the 3rd of Mayy, 2023
          Published: by hand                  | -
          The report, published: 30 pages     | -
          """)
  void tellsWhatItDoesNotUnderstand(String text, String expected) {
    assertThat(
            new DateFinder()
                .misreadPublication(DateFinderTest.article(text + "\n\nThe minister arrived.")))
        .isEqualTo(expected);
  }

  @Test
  void looksIntoBoilerplateToo() {
    String text = "He arrived.\n\nPublished: 5 Jan 2023";
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(0, new Span(0, 11), Region.BODY, null));
    paragraphs.add(
        new Paragraph(1, new Span(13, text.length()), Region.BOILERPLATE, "boilerplate-date"));
    ArticleText article =
        new ArticleText(text, paragraphs, List.of(), List.of(), null, Origin.SAME);
    assertThat(new DateFinder().published(article).iso()).isEqualTo("2023-01-05");
  }
}
