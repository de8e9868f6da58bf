package dev.entente.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import dev.entente.database.TestDatabase;
import dev.entente.dataset.MinimalBundle;
import dev.entente.digest.Sha256;
import dev.entente.process.Server;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Clients of the application as it was built are told of what is stored, by whichever instance. */
class SubscriptionIT {

  private static final String KEY = "editor-4f1c2d7a9b3e";
  private static final String IMPORT =
      "mutation($bundle: String!) { importBundle(input: {bundle: $bundle}) { userErrors { message } } }";
  private static final Duration SHORT = Duration.ofSeconds(8);
  private static final int GOING_AWAY = 1001;

  @TempDir Path folder;

  private final TestDatabase database = new TestDatabase();
  private final Map<String, String> configuration = new HashMap<>();

  @BeforeEach
  void startDatabase() {
    configuration.putAll(database.startLasting(folder));
    configuration.put(
        "entente.security.api-keys.editor.sha256", Sha256.of(KEY.getBytes(StandardCharsets.UTF_8)));
  }

  @AfterEach
  void stopDatabase() {
    database.stop();
  }

  @Test
  void aClientIsToldOfAnArticleAndAskedToGoWhenTheInstanceStops() {
    try (Server server = Server.start(folder, configuration);
        SocketClient client = listening(server)) {
      store(server);
      assertThat(client.nextData("1").getString("articleIngested.title")).isNotEmpty();
      Instant asked = Instant.now();
      server.stop();
      assertThat(client.closeCode()).isEqualTo(GOING_AWAY);
      assertThat(Duration.between(asked, Instant.now())).isLessThan(SHORT);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
  void aClientOfOneInstanceIsToldOfWhatTheOtherStores() {
    try (Server one = Server.start(folder, configuration);
        Server other = Server.start(folder, configuration);
        SocketClient client = listening(one)) {
      store(other);
      assertThat(client.nextData("1").getString("articleIngested.title")).isNotEmpty();
    }
  }

  private static SocketClient listening(Server server) {
    SocketClient client = SocketClient.ready(server.port());
    String version =
        ((Map<?, ?>) server.data("{ dataset { version } }").get("dataset"))
            .get("version")
            .toString();
    client.subscribe(
        "1",
        "subscription($since: String) { articleIngested(since: $since) { title } }",
        Map.of("since", version));
    return client;
  }

  private static void store(Server server) {
    given()
        .port(server.port())
        .header("X-API-Key", KEY)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "query",
                IMPORT,
                "variables",
                Map.of("bundle", MinimalBundle.get().json().toString())))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("data.importBundle.userErrors", empty());
  }
}
