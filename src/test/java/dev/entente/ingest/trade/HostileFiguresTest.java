package dev.entente.ingest.trade;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.entente.actor.ActorType;
import dev.entente.ingest.date.DateFinder;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Cast;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.mention.Mentions;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.ArticleReader;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.RawArticle;
import dev.entente.ingest.text.Token;
import dev.entente.time.PartialDate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything is read in time. */
class HostileFiguresTest {

  private static final int LENGTH = 1_000_000;
  private static final PartialDate PUBLISHED = PartialDate.parse("2022-12-30");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "% ",
        "5% ",
        "million ",
        "1 million million ",
        "$",
        "$1 ",
        "2022-",
        "2022 ",
        "12/",
        "12/12/2022 ",
        "from 5 to ",
        "between 5 and ",
        "5-",
        "more than ",
        "January ",
        "January-",
        "Friday ",
        "the last 24 ",
        "exports ",
        "In 2022-23 exports to China and Peru rose 5% and 3% ",
        "Bilateral trade was $5 in FY23. ",
        "African imports of Latin America-Africa (20%), ",
        "exports to China 5% ",
        "China ",
        "China's ",
        "China and ",
        "imports of Chinese oil ",
        "biggest supplier of ",
        "China is China's biggest supplier of ",
        "a quarter of ",
        "share of China in ",
        "the the ",
        "according to ",
        "up ",
        "Published: ",
        "(",
        "\n5 May 2022",
        "exports rose 5% in 2022, ",
      })
  void finishes(String piece) {
    String text = "One word. " + piece.repeat(LENGTH / piece.length());
    ArticleText article =
        new ArticleReader()
            .read(new RawArticle(text, RawArticle.Format.TEXT, null, null, PUBLISHED, "en"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThatCode(() -> read(article)).doesNotThrowAnyException());
  }

  private static void read(ArticleText article) {
    DateFinder dates = new DateFinder();
    dates.published(article);
    Reading reading =
        new Reading(
            article,
            PUBLISHED,
            List.of(),
            mentions(article),
            new Cast(Map.of("china", china()), Set.of()),
            dates.find(article, PUBLISHED));
    new TradeFigureFinder().find(reading, List.of());
  }

  private static Mentions mentions(ArticleText article) {
    return new Mentions(
        article.tokens().stream()
            .filter(token -> token.lower().startsWith("chin"))
            .map(HostileFiguresTest::mention)
            .toList());
  }

  private static Mention mention(Token token) {
    MentionKind kind = token.is("chinese") ? MentionKind.DEMONYM : MentionKind.NAME;
    return new Mention(token.span(), List.of("china"), kind, 1, "test");
  }

  private static KnownActor china() {
    return new KnownActor(
        "china", ActorType.COUNTRY, "China", null, "CN", null, null, List.of(), List.of());
  }
}
