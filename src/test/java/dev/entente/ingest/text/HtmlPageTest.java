package dev.entente.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlPageTest {

  @Test
  void keepsOffsetsToTheOriginal() {
    String html =
        "<html><body><p>Caf&eacute;  &amp;\n"
            + " <b>bar</b> &#8217;s&nbsp;end.</p><p>Next</p></body></html>";

    ArticleText article = Reading.html(html);

    assertThat(article.text()).isEqualTo("Café & bar ’s end.\nNext\n");
    assertThat(article.tokens())
        .extracting(token -> article.origin().of(token.span()).of(html))
        .containsExactly("Caf&eacute;", "&amp;", "bar", "&#8217;s", "end", ".", "Next");
  }

  @Test
  void leavesOutWhatIsNotTheArticle() {
    ArticleText article =
        Reading.html(
            """
            <body><header><a href="/">Home</a></header><nav>World Europe</nav>
            <h1>Oslo and Bergen agree</h1>
            <article><p>The ministers met in Oslo on Monday, and they spoke about trade for two
            hours before they left for the airport.</p>
            <figure><img alt="x"><figcaption>The minister says nothing.</figcaption></figure>
            <aside>The king said no.</aside><script>var said = 1;</script>
            <p style="display: none">Hidden.</p>
            <p>They meet again in May, as the office of the prime minister said after the talks,
            which nobody had expected to end so soon.</p></article>
            <div id="comments"><p>He lies.</p></div>
            <form><p>Subscribe</p></form><footer>The Valley Post</footer></body>
            """);

    assertThat(Reading.headings(article)).containsExactly("Oslo and Bergen agree");
    assertThat(Reading.body(article)).hasSize(2);
    assertThat(article.sentences()).hasSize(3);
  }

  @Test
  void aFormAroundEverythingIsNoForm() {
    ArticleText article =
        Reading.html("<form><h1>Oslo agrees</h1><p>The ministers met in Oslo.</p></form>");

    assertThat(Reading.body(article)).containsExactly("The ministers met in Oslo.");
  }

  @Test
  void aPageThatTheParserTripsOverIsRefused() {
    assertThatThrownBy(
            () ->
                Reading.html(
                    "<p>Joe Biden met Xi Jinping.</p>" + "<rt><template><math>".repeat(300)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("too broken");
  }

  @Test
  void formattingThatNobodyClosesIsNoFault() {
    assertThat(
            Reading.body(
                Reading.html("<p>Joe Biden met Xi Jinping.</p>" + "<div><p><b><i>".repeat(300))))
        .containsExactly("Joe Biden met Xi Jinping.");
  }

  @Test
  void aDateThatIsNoneIsKeptAsItStands() {
    PageFacts facts =
        Reading.html(
                """
                <html><head><meta property="article:published_time" content="30000-01-01">
                </head><body><p>The ministers met.</p></body></html>
                """)
            .facts();

    assertThat(facts.publishedOn()).isNull();
    assertThat(facts.dated()).isEqualTo("30000-01-01");
  }

  @Test
  void readsWhatTheHeadSays() {
    PageFacts facts =
        Reading.html(
                """
                <html lang="en-GB"><head><title>Oslo agrees | Valley Post</title>
                <meta property="og:title" content="Oslo agrees">
                <meta property="og:site_name" content="Valley Post">
                <meta property="article:published_time" content="2023-05-03T10:00:00Z">
                <link rel="canonical" href="https://valley.example/oslo"></head>
                <body><p>The ministers met in Oslo.</p></body></html>
                """)
            .facts();

    assertThat(facts.title()).isEqualTo("Oslo agrees");
    assertThat(facts.publisher()).isEqualTo("Valley Post");
    assertThat(facts.publishedOn().iso()).isEqualTo("2023-05-03");
    assertThat(facts.url()).isEqualTo("https://valley.example/oslo");
    assertThat(facts.language()).isEqualTo("en-GB");
  }

  @Test
  void quotationsByShape() {
    ArticleText article =
        Reading.html(
            "<p>She called it <q>a compass</q>.</p><blockquote><p>We are against it.</p><p>All of"
                + " us.</p></blockquote><p>That is how she put it.</p>");

    assertThat(article.text())
        .isEqualTo(
            "She called it “a compass”.\n“We are against it. All of us.”\nThat is how she put"
                + " it.\n");
  }

  @Test
  void deepNestingEnds() {
    String html = "<div>".repeat(100_000) + "<p>The end.</p>" + "</div>".repeat(100_000);

    assertThat(Reading.html(html).text()).isEqualTo("The end.\n");
  }

  @Test
  void readsWhatFormattingLeavesOpen() {
    ArticleText article =
        Reading.html(
            "<p>The <b>minister<p>said <i>the <font color=red>deal</b> was <em>un</em>done.</p>"
                + "<table><tr><td><strong>Wheat</strong></td><td>5</td></tr></table>");

    assertThat(article.text()).isEqualTo("The minister\nsaid the deal was undone.\nWheat 5\n");
    assertThat(article.origin()).isNotEqualTo(Origin.SAME);
  }
}
