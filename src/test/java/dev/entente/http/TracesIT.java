package dev.entente.http;

import static dev.entente.process.Collector.attribute;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.database.TestDatabase;
import dev.entente.process.Collector;
import dev.entente.process.Server;
import io.opentelemetry.proto.trace.v1.Span;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as it was built tells of its traces when, and only when, it is told to. */
class TracesIT {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String QUERY =
      "query Leader { person(by: {name: \"Xi Jinping\"}) { name } }";

  @TempDir Path folder;

  private final TestDatabase database = new TestDatabase();
  private final Collector collector = new Collector();
  private final Map<String, String> configuration = new HashMap<>();

  @BeforeEach
  void startDatabase() {
    configuration.putAll(database.startLasting(folder));
    configuration.putAll(collector.settings());
    configuration.put("quarkus.log.level", "DEBUG");
  }

  @AfterEach
  void stopDatabase() {
    collector.close();
    database.stop();
  }

  @Test
  void nothingIsToldUnlessAskedFor() {
    try (Server server = Server.start(folder, configuration)) {
      ask(server);
      server.stop();
      assertThat(collector.spans()).isEmpty();
      assertThat(server.log())
          .contains("a-request ")
          .doesNotContainPattern("a-request [0-9a-f]{32}")
          .doesNotContain(TRACE, "Failed to export");
    }
  }

  @Test
  void aRequestIsATraceOfItsOperationAndItsStatements() {
    configuration.put("quarkus.otel.sdk.disabled", "false");
    String log;
    try (Server server = Server.start(folder, configuration)) {
      ask(server);
      given().port(server.port()).queryParam("query", QUERY).get("/graphql").then().statusCode(200);
      // What was not yet sent is sent before the end.
      server.stop();
      log = server.log();
    }

    Span request = one(traced(), "POST /graphql");
    assertThat(attribute(request, "http.response.status_code")).isEqualTo("200");
    assertThat(attribute(request, "entente.request.id")).isEqualTo("a-request");

    Span operation = one(traced(), "query Leader");
    assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
    assertThat(attribute(operation, "graphql.operation.name")).isEqualTo("Leader");
    assertThat(attribute(operation, "graphql.operation.type")).isEqualTo("query");
    assertThat(attribute(operation, "entente.request.id")).isEqualTo("a-request");

    assertThat(traced())
        .anySatisfy(
            statement -> {
              assertThat(attribute(statement, "db.statement")).startsWith("select ");
              assertThat(statement.getParentSpanId()).isEqualTo(operation.getSpanId());
            });
    assertThat(one(collector.spans(), "GET /graphql").getAttributesList()).isNotEmpty();
    // A word long enough not to stand in the bytes of an id by chance.
    assertThat(collector.spans().toString()).doesNotContain("Jinping");
    assertThat(log).containsPattern("a-request " + TRACE + ".*select ");
  }

  private static void ask(Server server) {
    given()
        .port(server.port())
        .contentType(ContentType.JSON)
        .header("X-Request-Id", "a-request")
        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
        .body(Map.of("query", QUERY))
        .post("/graphql")
        .then()
        .statusCode(200);
  }

  /** The spans of the trace that the client has begun. */
  private List<Span> traced() {
    return collector.spans().stream()
        .filter(span -> HexFormat.of().formatHex(span.getTraceId().toByteArray()).equals(TRACE))
        .toList();
  }

  private static Span one(List<Span> spans, String name) {
    List<Span> named = spans.stream().filter(span -> span.getName().equals(name)).toList();
    assertThat(named).as("of %s", spans).hasSize(1);
    return named.get(0);
  }
}
