package dev.entente.dataset;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.change.Ledger;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.check.BundleCheck;
import dev.entente.dataset.store.BundleStore;
import dev.entente.dataset.store.StoredGraph;
import dev.entente.digest.Sha256;
import dev.entente.search.SearchIndexer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads into a database of its own, so that tests that count rows are not disturbed. */
@QuarkusTest
@TestProfile(DatasetLoadTest.OwnDatabase.class)
class DatasetLoadTest {

  public static final class OwnDatabase implements QuarkusTestProfile {}

  @Inject Dataset dataset;
  @Inject Ledger ledger;
  @Inject BundleReader reader;
  @Inject BundleCheck check;
  @Inject BundleStore store;
  @Inject StoredGraph stored;
  @Inject SearchIndexer search;
  @Inject Session session;

  @Test
  void loadsTheSampleOnce() {
    long version = version();

    assertThat(dataset.load(reader.readResource("dataset/sample"))).isFalse();

    assertThat(version()).isEqualTo(version).isPositive();
  }

  @Test
  void loadsABundleOnceAndCountsEveryChange() {
    long version = version();

    assertThat(dataset.load(minimal("twice").read())).isTrue();
    assertThat(dataset.load(minimal("twice").read())).isFalse();

    assertThat(version()).isEqualTo(version + 1);
    assertThat(one("select sha256 from DatasetBundle where name = 'twice'", String.class))
        .isEqualTo(minimal("twice").read().sha256());
  }

  /** As after a write by an instance whose clock is ahead. */
  @Test
  void timeDoesNotRunBackwards() {
    OffsetDateTime ahead = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).truncatedTo(SECONDS);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createMutationQuery("update DatasetState set updatedAt = :ahead")
                    .setParameter("ahead", ahead)
                    .executeUpdate());
    long version = version();

    assertThat(dataset.load(minimal("later").read())).isTrue();

    assertThat(version()).isEqualTo(version + 1);
    assertThat(one("select updatedAt from DatasetState", OffsetDateTime.class).toInstant())
        .isEqualTo(ahead.toInstant());
  }

  @Test
  void storesNothingOfABundleWithAFault() {
    long version = version();
    MinimalBundle bad =
        minimal("bad")
            .with("/actors/-", "{'slug': 'of-the-bad', 'type': 'PERSON', 'name': 'Of the bad'}")
            .with("/meetings/0/country", "'atlantis'");

    assertThatExceptionOfType(BundleException.class)
        .isThrownBy(() -> dataset.load(bad.read()))
        .withMessage("bundle.json: meetings[0].country: there is no actor 'atlantis'");

    assertThat(version()).isEqualTo(version);
    assertThat(all("from ActorEntity where slug = 'of-the-bad'", Object.class)).isEmpty();
    assertThat(all("from DatasetBundle where name = 'bad'", Object.class)).isEmpty();
  }

  @Test
  void replacesTheEntriesOfAChangedBundleAndKeepsTheirIds() {
    dataset.load(minimal("changed").read());
    Object key = one("select key from Meeting where slug like 'solen-reuk%'", Object.class);
    List<Object> rows = counts();

    dataset.load(
        minimal("changed")
            .with("/meetings/0/title", "'Talks on the strait'")
            .with("/meetings/0/citations/1/confidence", "0.5")
            .without("/meetings/0/citations/0")
            .read());

    assertThat(one("select key from Meeting where title = 'Talks on the strait'", Object.class))
        .isEqualTo(key);
    assertThat(one("select confidence from Meeting where slug like 'solen-reuk%'", Double.class))
        .isEqualTo(0.5);
    assertThat(counts()).hasSameSizeAs(rows).startsWith(rows.get(0), rows.get(1), rows.get(2));
    assertThat(counts().get(3)).isEqualTo((Long) rows.get(3) - 1);
  }

  @Test
  void keepsWhatAChangedBundleHoldsNoMore() {
    dataset.load(minimal("smaller").read());

    dataset.load(minimal("smaller").without("/contradictions").without("/tradeFigures").read());

    assertThat(all("from Contradiction where slug = 'reuk-in-porto-vela-day'", Object.class))
        .hasSize(1);
    assertThat(all("from TradeFigure where slug like 'belmark-grain%'", Object.class)).hasSize(1);
  }

  @Test
  void replacesListsInAnotherOrder() {
    dataset.load(
        minimal("reordered")
            .with("/actors/0/aliases", "[{'text': 'Solen'}, {'text': 'M. Solen'}]")
            .with("/statements/0/addressees", "['tomas-reuk', 'belmark']")
            .with("/statements/0/topics", "['shipping', 'law']")
            .read());

    dataset.load(
        minimal("reordered")
            .with("/actors/0/aliases", "[{'text': 'M. Solen'}, {'text': 'Solen'}]")
            .with(
                "/meetings/0/participants",
                "[{'actor': 'tomas-reuk', 'role': 'VISITOR'}, {'actor': 'mira-solen', 'role':"
                    + " 'HOST'}]")
            .with("/statements/0/addressees", "['belmark', 'tomas-reuk']")
            .with("/statements/0/topics", "['law', 'shipping']")
            .read());

    assertThat(
            all(
                "select l.text from ActorEntity a join a.aliases l where a.slug = 'mira-solen'"
                    + " order by index(l)",
                String.class))
        .containsExactly("M. Solen", "Solen");
    assertThat(
            all(
                "select p.actor.slug from Meeting m join m.participants p"
                    + " where m.slug like 'solen-reuk%' order by index(p)",
                String.class))
        .containsExactly("tomas-reuk", "mira-solen");
    assertThat(
            all(
                "select a.actor.slug from Statement s join s.actors a where"
                    + " s.slug = 'solen-keep-the-strait-open' and a.role = ADDRESSEE"
                    + " order by a.position",
                String.class))
        .containsExactly("belmark", "tomas-reuk");
  }

  @Test
  void replacesCountriesBesideTheOrganizationsInThem() {
    MinimalBundle first = minimal("renamed");
    for (int i = 0; i < 8; i++) {
      first.with("/actors/-", organization(i)).with("/actors/-", country(i, "Old"));
    }
    dataset.load(first.read());

    MinimalBundle second = minimal("renamed");
    for (int i = 0; i < 8; i++) {
      second.with("/actors/-", organization(i)).with("/actors/-", country(i, "New"));
    }
    dataset.load(second.read());

    assertThat(all("select name from Country where slug like 'land-%'", String.class))
        .hasSize(8)
        .allMatch(name -> name.startsWith("New"));
  }

  private static String country(int i, String name) {
    return "{'slug': 'land-%d', 'type': 'COUNTRY', 'name': '%s land %d', 'isoCode': 'X%c'}"
        .formatted(i, name, i, 'K' + i);
  }

  private static String organization(int i) {
    return ("{'slug': 'press-%d', 'type': 'ORGANIZATION', 'name': 'Press %d', 'organizationType':"
            + " 'MEDIA', 'country': 'land-%d'}")
        .formatted(i, i, i);
  }

  @Test
  void movesMeetingsBetweenTheirWholes() {
    dataset.load(visits("moved", "null", "'part-0'", "'part-0'").read());

    dataset.load(visits("moved", "'part-2'", "'part-2'", "null").read());

    assertThat(
            all(
                "select coalesce(w.slug, 'none') from Meeting m left join m.partOf w"
                    + " where m.slug like 'part-%' order by m.slug",
                String.class))
        .containsExactly("part-2", "part-2", "none");
  }

  private static MinimalBundle visits(String name, String... wholes) {
    MinimalBundle bundle = minimal(name);
    for (int i = 0; i < wholes.length; i++) {
      bundle.with(
          "/meetings/-",
          "{'slug': 'part-%d', 'kind': 'VISIT', 'format': 'IN_PERSON', 'status': 'HELD',"
                  .formatted(i)
              + " 'title': 'Part', 'date': '202%d', 'partOf': %s,".formatted(i, wholes[i])
              + " 'participants': [{'actor': 'mira-solen', 'role': 'VISITOR'}],"
              + " 'citations': [{'article': 'solen-receives-reuk-2024-05'}]}");
    }
    return bundle;
  }

  @Test
  void letsABundleReferToActorsThatAreStored() {
    dataset.load(minimal("base").read());

    dataset.load(
        minimal("more")
            .without("/actors")
            .without("/articles")
            .without("/offices")
            .without("/meetings")
            .without("/statements")
            .without("/tradeFigures")
            .without("/contradictions")
            .with("/relationships/0/slug", "'belmark-partner-of-china'")
            .with("/relationships/0/subject", "'belmark'")
            .with("/relationships/0/predicate", "'PARTNER_OF'")
            .with("/relationships/0/object", "'china'")
            .read());

    assertThat(
            all(
                "select r.object.name from Relationship r where r.slug ="
                    + " 'belmark-partner-of-china'",
                String.class))
        .containsExactly("China");
  }

  @Test
  void refusesAQuoteThatIsNotInTheTextThatIsStored() {
    dataset.load(minimal("quoted").read());
    MinimalBundle bundle =
        minimal("misquoted")
            .without("/articles")
            .with("/statements/0/citations/0/quotes/0/text", "'We will keep the strait shut'");

    assertThatExceptionOfType(BundleException.class)
        .isThrownBy(() -> dataset.load(bundle.read()))
        .withMessageContaining("differs from the article");
  }

  @Test
  void storesTheWordsOfArticles() {
    dataset.load(minimal("words").read());

    assertThat(text("reuk-in-porto-vela-2024-05"))
        .containsExactly(minimal("words").json().at("/articles/1/text/content").asText());
  }

  @Test
  void forgetsTheWordsOfAnArticleThatHasOthersNow() {
    dataset.load(article("forgotten", "{'content': 'The first words.'}").read());
    assertThat(text("short-article")).containsExactly("The first words.");

    dataset.load(article("forgotten", "{'content': 'Other words.'}").read());
    assertThat(text("short-article")).containsExactly("Other words.");

    String others = "{'sha256': '%s', 'length': 12}".formatted("0".repeat(64));
    dataset.load(article("forgotten", others).read());
    assertThat(text("short-article")).isEmpty();
  }

  @Test
  void keepsTheWordsOfAnArticleThatNamesThemByTheirSum() {
    dataset.load(article("kept", "{'content': 'Words to keep.'}").read());
    String sum = one("select textSha256 from Article where slug = 'short-article'", String.class);

    dataset.load(article("kept", "{'sha256': '%s', 'length': 14}".formatted(sum)).read());

    assertThat(text("short-article")).containsExactly("Words to keep.");
  }

  @Test
  void addsTheWordsThatComeLaterUnlessTheyAreOfAnotherLength(@TempDir Path folder)
      throws IOException {
    String words = "Words that come later.";
    String sum = Sha256.of(words.getBytes(StandardCharsets.UTF_8));
    Dataset later =
        new Dataset(
            session, ledger, check, store, stored, new ArticleTexts(Optional.of(folder)), search);
    dataset.load(article("later", "{'sha256': '%s', 'length': 99}".formatted(sum)).read());
    Files.writeString(folder.resolve("any-name"), words);

    QuarkusTransaction.requiringNew().run(later::addTexts);
    assertThat(text("short-article")).isEmpty();

    dataset.load(article("later", "{'sha256': '%s', 'length': 22}".formatted(sum)).read());
    QuarkusTransaction.requiringNew().run(later::addTexts);
    assertThat(text("short-article")).containsExactly(words);
  }

  private static MinimalBundle article(String name, String text) {
    return minimal(name)
        .with(
            "/articles/-",
            "{'slug': 'short-article', 'title': 'Short', 'publishedOn': '2024', 'language': 'en',"
                + " 'text': %s}".formatted(text));
  }

  @Test
  void takesTheActorsOfItsFactsAsMentionsWhereAnArticleNamesNone() {
    dataset.load(minimal("mentions").read());

    assertThat(mentions("reuk-in-porto-vela-2024-05"))
        .containsExactly("arven-news", "arvenia", "mira-solen", "tomas-reuk");

    dataset.load(minimal("mentions").with("/articles/1/mentions", "['tomas-reuk']").read());

    assertThat(mentions("reuk-in-porto-vela-2024-05")).containsExactly("tomas-reuk");
  }

  private List<String> mentions(String article) {
    return all(
        "select m.slug from Article a join a.mentions m where a.slug = '%s' order by m.slug"
            .formatted(article),
        String.class);
  }

  private List<String> text(String article) {
    return all(
        "select t.text from ArticleText t join Article a on a.key = t.articleKey"
            + " where a.slug = '%s'".formatted(article),
        String.class);
  }

  private static MinimalBundle minimal(String name) {
    return MinimalBundle.get().named(name);
  }

  private long version() {
    return one("select version from DatasetState", Long.class);
  }

  private List<Object> counts() {
    return List.of(
        one("select count(*) from ActorEntity", Long.class),
        one("select count(*) from Article", Long.class),
        one("select count(*) from FactEntity", Long.class),
        one("select count(*) from Citation", Long.class));
  }

  private <R> R one(String hql, Class<R> type) {
    return QuarkusTransaction.requiringNew()
        .call(() -> session.createSelectionQuery(hql, type).getSingleResult());
  }

  private <R> List<R> all(String hql, Class<R> type) {
    return QuarkusTransaction.requiringNew()
        .call(() -> session.createSelectionQuery(hql, type).getResultList());
  }
}
