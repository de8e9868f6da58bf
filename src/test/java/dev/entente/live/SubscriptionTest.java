package dev.entente.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.entente.Api;
import dev.entente.curation.Editor;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients are told of as it happens. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class SubscriptionTest {

  private static final String ABOUT =
      """
      subscription($slug: String, $since: String) {
        factChanged(actor: {slug: $slug}, since: $since) {
          id __typename
          citations { nodes { article { title } } }
          ... on Statement { text speakers { name ... on Person { leads { name } } } }
          ... on Meeting { title participants { actor { name } } }
        }
      }
      """;

  /** More than all buffers on the way hold, when it is answered for every fact and operation. */
  private static final String WIDE =
      """
      subscription { factChanged(since: "0") { citations(first: 100) { nodes { article { title
        mentions(first: 100) { nodes { name description aliases { text } } } } } } } }
      """;

  /** As many as one client may run at once. */
  private static final int OPERATIONS = 20;

  private static final String ARTICLES =
      "subscription($since: String) { articleIngested(since: $since) { slug title publisher { name } } }";

  @Inject SessionFactory factory;

  @Test
  void aClientIsToldOfAFactThatAnEditorAccepts() {
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", ABOUT, Map.of("slug", "vladimir-putin"));
      client.subscribe("2", ABOUT, Map.of("slug", "olaf-scholz"));
      sync(client);

      String fact = statementOf("vladimir-putin", 0);
      accept(fact);

      JsonPath told = client.nextData("1");
      assertThat(told.getString("factChanged.id")).isEqualTo(fact);
      assertThat(told.getString("factChanged.__typename")).isEqualTo("Statement");
      assertThat(told.getList("factChanged.speakers.name")).contains("Vladimir Putin");
      assertThat(told.getList("factChanged.citations.nodes.article.title")).isNotEmpty();
      assertThat(client.nextOrNull(2)).isNull();
    }
  }

  @Test
  void aFactThatIsRejectedIsNotToldOf() {
    String fact = statementOf("vladimir-putin", 1);
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", ABOUT, Map.of("slug", "vladimir-putin"));
      sync(client);
      review(fact, "REJECT");
      assertThat(client.nextOrNull(2)).isNull();
      accept(fact);
      assertThat(client.nextData("1").getString("factChanged.id")).isEqualTo(fact);
    }
  }

  @Test
  void whoWasCutOffIsToldOfWhatItMissed() {
    String since = Api.data("{ dataset { version } }").getString("dataset.version");
    String first = statementOf("xi-jinping", 0);
    String second = statementOf("xi-jinping", 1);
    accept(first);
    accept(second);
    accept(first);
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", ABOUT, Map.of("slug", "xi-jinping", "since", since));
      assertThat(client.nextData("1").getString("factChanged.id")).isEqualTo(second);
      assertThat(client.nextData("1").getString("factChanged.id")).isEqualTo(first);
    }
  }

  @Test
  void eachEventSaysFromWhereToGoOn() {
    String fact = statementOf("xi-jinping", 4);
    accept(fact);
    String version = Api.data("{ dataset { version } }").getString("dataset.version");
    String before = Integer.toString(Integer.parseInt(version) - 1);
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", ABOUT, Map.of("slug", "xi-jinping", "since", before));
      assertThat(client.next().getString("payload.extensions.since")).isEqualTo(before);
    }
  }

  @Test
  void eachArticleIsToldOfOnce() {
    int articles = Api.data("{ articles { totalCount } }").getInt("articles.totalCount");
    List<String> slugs = new ArrayList<>();
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", ARTICLES, Map.of("since", "0"));
      for (int i = 0; i < articles; i++) {
        slugs.add(client.nextData("1").getString("articleIngested.slug"));
      }
      assertThat(slugs).doesNotHaveDuplicates().hasSize(articles);
      assertThat(client.nextOrNull(1)).isNull();
      client.send(Map.of("id", "1", "type", "complete"));
    }
  }

  @Test
  void aClientThatDoesNotReadKeepsNobodyWaitingAndFillsNoMemory() throws InterruptedException {
    String fact = statementOf("xi-jinping", 2);
    double atFirst = told();
    try (SocketClient stuck = SocketClient.ready();
        SocketClient client = SocketClient.ready()) {
      stuck.idle();
      for (int i = 0; i < OPERATIONS; i++) {
        stuck.subscribe("s" + i, WIDE, Map.of());
      }
      client.subscribe("1", ABOUT, Map.of("slug", "xi-jinping"));
      sync(client);
      accept(fact);
      assertThat(client.nextData("1").getString("factChanged.id")).isEqualTo(fact);

      double before = -1;
      double told = told();
      while (told > before) {
        Thread.sleep(1_000);
        before = told;
        told = told();
      }
      assertThat(told - atFirst).isLessThan(OPERATIONS * facts());
    }
  }

  private static int facts() {
    return Api.data(
            "{ dataset { counts { offices meetings statements relationships tradeFigures } } }")
        .<String, Integer>getMap("dataset.counts")
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** How many events clients were told of. */
  private static double told() {
    String line =
        RestAssured.get("/q/metrics")
            .asString()
            .lines()
            .filter(each -> each.startsWith("graphql_subscription_events_total"))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(line.substring(line.lastIndexOf(' ')));
  }

  @Test
  void anEventTakesAsManyStatementsWhateverItsRows() {
    List<Map<String, Object>> meetings =
        Api.data("{ meetings(first: 100) { nodes { id participants { role } } } }")
            .getList("meetings.nodes");
    Comparator<Map<String, Object>> bySize =
        Comparator.comparing(meeting -> ((List<?>) meeting.get("participants")).size());
    String large = (String) Collections.max(meetings, bySize).get("id");
    String small = (String) Collections.min(meetings, bySize).get("id");
    statements(small);
    // Whether another instance has written is asked in between.
    assertThat(statements(large)).isCloseTo(statements(small), within(2L));
  }

  private long statements(String fact) {
    String since = Api.data("{ dataset { version } }").getString("dataset.version");
    accept(fact);
    try (SocketClient client = SocketClient.ready()) {
      long before = factory.getStatistics().getPrepareStatementCount();
      client.subscribe(
          "1",
          """
          subscription($since: String) { factChanged(since: $since) { ... on Meeting {
            participants { actor { name aliases { text } ... on Person { leads { name } } } } } } }
          """,
          Map.of("since", since));
      client.nextData("1");
      return factory.getStatistics().getPrepareStatementCount() - before;
    }
  }

  @Test
  void whatIsWrongIsSaid() {
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", ABOUT, Map.of("slug", "nobody-at-all"));
      JsonPath refused = client.next();
      assertThat(refused.getString("type")).isEqualTo("error");
      assertThat(refused.getString("payload[0].extensions.code")).isEqualTo("BAD_USER_INPUT");

      client.subscribe("2", ARTICLES, Map.of("since", "yesterday"));
      assertThat(client.next().getString("payload[0].message")).contains("dataset { version }");
      client.subscribe("2", ARTICLES, Map.of("since", "99999"));
      assertThat(client.next().getString("payload[0].extensions.code")).isEqualTo("BAD_USER_INPUT");

      client.subscribe("3", "subscription { nothing }", Map.of());
      assertThat(client.next().getString("payload[0].extensions.code"))
          .isEqualTo("GRAPHQL_VALIDATION_FAILED");

      client.subscribe("4", "subscription {", Map.of());
      assertThat(client.next().getString("payload[0].extensions.code"))
          .isEqualTo("GRAPHQL_PARSE_FAILED");
    }
  }

  @Test
  void queriesAndMutationsAreAnsweredToo() {
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", "query { actor(by: {slug: \"xi-jinping\"}) { name } }", Map.of());
      assertThat(client.nextData("1").getString("actor.name")).isEqualTo("Xi Jinping");
      assertThat(client.next().getString("type")).isEqualTo("complete");

      client.subscribe("2", ACCEPT, Map.of("fact", statementOf("xi-jinping", 3)));
      assertThat(client.next().getString("payload[0].extensions.code"))
          .isEqualTo("UNAUTHENTICATED");
    }
    try (SocketClient client =
        SocketClient.ready(Map.of("Authorization", "Bearer " + Keys.ALICE))) {
      client.subscribe("1", ACCEPT, Map.of("fact", statementOf("xi-jinping", 3)));
      assertThat(client.nextData("1").getList("reviewFact.userErrors")).isEmpty();
    }
    try (SocketClient client =
        SocketClient.connect("graphql-transport-ws", Map.of("X-API-Key", Keys.ALICE))) {
      client.send(Map.of("type", "connection_init"));
      client.next();
      client.subscribe("1", ACCEPT, Map.of("fact", statementOf("xi-jinping", 3)));
      assertThat(client.nextData("1").getList("reviewFact.userErrors")).isEmpty();
    }
  }

  @Test
  void subscriptionsAreNotAnsweredByPost() {
    assertThat(
            Api.answer("subscription { articleIngested { slug } }").getString("errors[0].message"))
        .contains("graphql-transport-ws");
  }

  @Test
  void whoShowsAWrongCredentialIsRefused() {
    try (SocketClient client = SocketClient.connect()) {
      client.send(Map.of("type", "connection_init", "payload", Map.of("X-API-Key", "guessed")));
      assertThat(client.closeCode()).isEqualTo(4403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON",
        "[]",
        "{}",
        "{\"type\": 1}",
        "{\"type\": \"start\"}",
        "{\"type\": \"subscribe\", \"payload\": {}}"
      })
  void whatIsNoMessageEndsTheConnection(String text) {
    try (SocketClient client = SocketClient.ready()) {
      client.sendText(text);
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void theProtocolIsKept() {
    try (SocketClient client = SocketClient.connect()) {
      client.subscribe("1", "{ __typename }", Map.of());
      assertThat(client.closeCode()).isEqualTo(4401);
    }
    try (SocketClient client = SocketClient.ready()) {
      client.send(Map.of("type", "connection_init"));
      assertThat(client.closeCode()).isEqualTo(4429);
    }
    try (SocketClient client = SocketClient.ready()) {
      client.subscribe("1", ARTICLES, Map.of());
      client.subscribe("1", ARTICLES, Map.of());
      assertThat(client.closeCode()).isEqualTo(4409);
    }
    try (SocketClient client = SocketClient.connect(null, Map.of())) {
      assertThat(client.closeCode()).isEqualTo(4406);
    }
    try (SocketClient client = SocketClient.ready()) {
      client.send(Map.of("type", "ping"));
      assertThat(client.next().getString("type")).isEqualTo("pong");
    }
    try (SocketClient client = SocketClient.connect()) {
      assertThat(client.closeCode()).isEqualTo(4408);
    }
  }

  @Test
  void pagesOfOtherOriginsAreRefused() {
    assertThatThrownBy(
            () ->
                SocketClient.connect(
                    "graphql-transport-ws", Map.of("Origin", "https://elsewhere.example")))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  @Test
  void aClientRunsSoManyOperationsAtOnceAndNoMore() {
    try (SocketClient client = SocketClient.ready()) {
      for (int i = 0; i < OPERATIONS; i++) {
        client.subscribe("s" + i, ARTICLES, Map.of());
      }
      client.subscribe("one-more", ARTICLES, Map.of());
      JsonPath refused = client.next();
      assertThat(refused.getString("id")).isEqualTo("one-more");
      assertThat(refused.getString("payload[0].message"))
          .contains("entente.subscriptions.operations");
      client.send(Map.of("id", "s0", "type", "complete"));
      client.subscribe("one-more", "{ __typename }", Map.of());
      assertThat(client.nextData("one-more").getString("__typename")).isEqualTo("Query");
    }
  }

  private static final String ACCEPT =
      """
      mutation($fact: ID!) {
        reviewFact(input: {fact: $fact, decision: ACCEPT, reason: "read again"}) {
          userErrors { message }
        }
      }
      """;

  /** Waits until what was sent before is being worked on. */
  private static void sync(SocketClient client) {
    client.subscribe("sync", "{ __typename }", Map.of());
    client.nextData("sync");
    client.next();
  }

  /** What is accepted already would be no change; readers are told of neither. */
  private static void accept(String fact) {
    review(fact, "REJECT");
    review(fact, "ACCEPT");
  }

  private static void review(String fact, String decision) {
    Editor.ALICE.mutate(
        "reviewFact", "", Map.of("fact", fact, "decision", decision, "reason", "read again"));
  }

  private static String statementOf(String slug, int index) {
    return Api.data(
            "query($slug: String) { actor(by: {slug: $slug}) { statements(first: 10) { nodes { id } } } }",
            Map.of("slug", slug))
        .getString("actor.statements.nodes[%d].id".formatted(index));
  }
}
