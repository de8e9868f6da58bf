package dev.entente.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  private static final String BEFORE =
      "The two ministers met in Oslo on Monday. They spoke about trade for two hours.\n\n";
  private static final String AFTER =
      "\n\nThe talks go on in March. Both sides hope for an agreement before the summer.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cookie-notice | This website uses cookies to make your visit better. Accept",
        "cookie-notice | We use cookies. By continuing to browse the site you agree.",
        "cookie-notice | Privacy Policy",
        "comment-form | Leave a Reply",
        "comment-form | 12 Comments",
        "comment-form | Your email address will not be published. Required fields are marked *",
        "related-links | You may also like",
        "link-line | See also Goats invade a small town in Wales",
        "link-line | Read more: Why the river is brown",
        "share-line | Facebook Twitter WhatsApp Telegram Print",
        "share-line | Share this article on Facebook",
        "follow-us | Follow us on Telegram and Instagram",
        "newsletter | Sign up for our daily newsletter",
        "follow-us | Subscribe to our channel and never miss a story.",
        "advertisement | Advertisement",
        "advertisement | - ADVERTISEMENT -",
        "advertisement | Advertisement – Scroll to continue reading",
        "page-pointer | The remainder of the story is under the photo.",
        "slogan | Welcome to our site, your number one source for news from the valley.",
        "editor-note | (Reporting by Jane Roe in Oslo; editing by John Doe)",
        "editor-note | Responsible editor: Mo Lin",
        "byline | By Jane Roe and John Doe",
        "byline | by admin",
        "photo-credit | CC BY 4.0 / Ministry of Fish / The harbour of Oslo",
        "caption | The harbour of Oslo - Valley Agency, 1920, 13.10.2023",
        "link-line | Read full this story",
        "link-line | Listen to the news",
        "link-line | Video Duration 03 minutes 50 seconds",
        "timestamp | This news has been read 211 times!",
        "newsletter | Catch up on our coverage of the valley, all in one place.",
        "slogan | Report an error  Policies and Standards  Contact Us",
        "breadcrumb | Home » World » Europe",
        "breadcrumb | Home > World > Europe",
        "copyright | © 2023 The Valley Post",
        "copyright | Copyright 2023. All rights reserved.",
        "source-line | Source: Valley Post",
        "source-line | According to the Valley Post",
        "timestamp | Published: 3 May 2023, 10:15 am",
        "timestamp | 4 min read",
        "photo-credit | Jane Roe/Associated Press Two ministers in Oslo, 3 May 2023",
        "photo-credit | Photo: Valley Post",
        "photo-credit | The minister at the airport (Photo by Jane Roe/Getty Images)",
        "caption | Finance Minister Ola Berg, left, and Prime Minister Siv Dahl, right, in Oslo.",
        "caption | Ola Berg (R) shakes hands with Siv Dahl (L) in Oslo",
        "caption | Ola Berg and Siv Dahl before the talks in Oslo, May 3, 2023",
        "republication-note | This article was originally published by the Valley Post.",
        "translation-note | This article was translated from Norwegian.",
        "tag-line | Norway, trade, oil: none",
      })
  void isFound(String rule, String line) {
    String text = BEFORE + line + AFTER;
    if (rule.equals("tag-line")) {
      text = BEFORE + "Norway | trade | oil | fish" + AFTER;
    }

    ArticleText article = Reading.text(text);

    assertThat(article.paragraphs().get(1).ruleId()).isEqualTo("boilerplate-" + rule);
    assertThat(Reading.body(article)).hasSize(2);
    assertThat(article.sentences()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The share of cookies in exports is small, but it grows every year.",
        "“We use cookies to track nobody,” the minister said.",
        "Source protection was another subject of the talks in the ministry.",
        "According to the ministry, trade fell by a third.",
        "Follow-up talks are planned for the end of the month.",
        "By Friday the two sides had agreed on nothing.",
        "Facebook and Twitter were blocked in the whole country.",
        "The photo of the two shaking hands was taken in May.",
        "Published by the ministry on Monday, the report speaks of a loss of millions.",
        "She said readers should subscribe to another view of history.",
        "The minister met the king in Oslo on May 3, 2023.",
        "The post of foreign minister has been vacant since May.",
        "Berg left the party, Dahl said, right after the vote.",
        "Related questions were put off until the next meeting.",
        "“Read my lips,” he told reporters. “See also what we did.”"
      })
  void bodyStays(String line) {
    ArticleText article = Reading.text(BEFORE + line + AFTER);

    assertThat(Reading.boilerplate(article)).isEmpty();
    assertThat(Reading.body(article)).contains(line);
  }

  @Test
  void aPartOfAParagraph() {
    ArticleText article =
        Reading.text(
            "Trade grew in May. The rest of the article is below the video. Oil led the growth."
                + AFTER);

    assertThat(Reading.boilerplate(article))
        .containsExactly("boilerplate-page-pointer: The rest of the article is below the video.");
    assertThat(Reading.body(article)).startsWith("Trade grew in May.", "Oil led the growth.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister warns of floods in the valley after the storm",
        "Bergen and Oslo Share a View on Fish, Minister Says"
      })
  void aHeadlineOfAnotherArticle(String line) {
    assertThat(Reading.boilerplate(Reading.text(BEFORE + BEFORE + line + AFTER)))
        .containsExactly("boilerplate-related-links: " + line);
  }

  @Test
  void bars() {
    String text = BEFORE + "By VNA | Published: May 3, 2023\n\nWATCH | A ship in the fjord" + AFTER;

    assertThat(Reading.boilerplate(Reading.text(text)))
        .containsExactly(
            "boilerplate-byline: By VNA | Published: May 3, 2023",
            "boilerplate-link-line: WATCH | A ship in the fjord");
  }

  @Test
  void aCaptionGluedToTheDateline() {
    ArticleText article =
        Reading.text(
            "Workers salt fish for export. — VFA/VFS Photo Jane Roe OSLO — Trade in fish rose by a"
                + " third in May, according to the ministry."
                + AFTER);

    assertThat(Reading.boilerplate(article))
        .containsExactly(
            "boilerplate-photo-credit: Workers salt fish for export. — VFA/VFS Photo Jane Roe");
    assertThat(Reading.body(article).get(0)).startsWith("OSLO — Trade in fish rose");
  }

  @Test
  void aLiveBlogHasHeadlinesOfItsOwn() {
    String entry = "Minister says the valley is safe after the storm\n\n" + BEFORE;

    assertThat(Reading.boilerplate(Reading.text(BEFORE + entry.repeat(5)))).isEmpty();
  }

  @Test
  void anAgencyBetweenSlashesOpensAReport() {
    ArticleText article =
        Reading.text("OSLO, June 9. /TASS/. The two ministers will meet on Friday." + AFTER);

    assertThat(Reading.boilerplate(article)).isEmpty();
  }

  @Test
  void aDateGluedToTheText() {
    ArticleText article =
        Reading.text("date 2023-05-03 Hours after the vote the minister left." + AFTER);

    assertThat(Reading.body(article)).startsWith("Hours after the vote the minister left.");
  }

  @Test
  void anAuthorBeforeTheText() {
    ArticleText article =
        Reading.text(
            "Jane Roe is a reporter at Valley Post, where she writes on fish. She is known for"
                + " her accurate stories. The two ministers met in Oslo on Monday."
                + AFTER);

    assertThat(Reading.body(article)).startsWith("The two ministers met in Oslo on Monday.");
  }

  @Test
  void anAuthorBehindTheText() {
    assertThat(
            Reading.boilerplate(
                Reading.text(
                    BEFORE + "Jane Roe is a freelance journalist based in Oslo who covers fish.")))
        .hasSize(1);
  }

  @Test
  void aJournalistOfWhomTheTextSpeaksStays() {
    ArticleText article =
        Reading.text(
            "Police arrested Jane Roe on Monday. Two ministers protested.\n\n"
                + "Jane Roe is a reporter at the Valley Post.");

    assertThat(Reading.boilerplate(article)).isEmpty();
  }

  @Test
  void linksBelowTheirHeading() {
    ArticleText article =
        Reading.text(
            BEFORE
                + "The talks go on.\n\nRelated articles\nGoats invade a town\nWhy the river is"
                + " brown\n");

    assertThat(Reading.body(article)).hasSize(2);
    assertThat(Reading.boilerplate(article)).hasSize(3);
  }

  @Test
  void readersBelowTheForm() {
    ArticleText article =
        Reading.text(BEFORE + BEFORE + "Leave a comment\n\nfishfan: The minister said he lies.");

    assertThat(Reading.body(article)).hasSize(2);
  }

  @Test
  void headings() {
    ArticleText article =
        Reading.text(
            "Oslo and Bergen agree on fish\n\n"
                + BEFORE
                + "A bumpy road\n\n"
                + BEFORE
                + "What does Bergen want?\n\n"
                + BEFORE);

    assertThat(Reading.headings(article))
        .isEqualTo(
            List.of("Oslo and Bergen agree on fish", "A bumpy road", "What does Bergen want?"));
    assertThat(article.facts().title()).isEqualTo("Oslo and Bergen agree on fish");
  }
}
