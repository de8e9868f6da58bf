package dev.entente.http;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * GraphiQL has all that it opens with. In a browser, {@code src/test/clients/graphiql.test.js}
 * tries it.
 */
@QuarkusTest
class ExplorerTest {

  /** A line of the list of tabs. */
  private static final Pattern TAB = Pattern.compile("(?m)^ {4}\"([a-z-]+)\",$");

  @Test
  void everyDocumentedQueryHasATab() throws IOException {
    String script = get("/graphiql/graphiql.js").asString();
    List<String> tabs = TAB.matcher(script).results().map(tab -> tab.group(1)).toList();
    try (Stream<Path> queries = Files.list(Path.of("docs/queries"))) {
      assertThat(tabs)
          .startsWith("leader")
          .containsExactlyInAnyOrderElementsOf(
              queries
                  .map(query -> query.getFileName().toString().replace(".graphql", ""))
                  .toList());
    }
  }

  /** A tab is called as its operation is. */
  @Test
  void everyDocumentedQueryHasAName() throws IOException {
    try (Stream<Path> queries = Files.list(Path.of("docs/queries"))) {
      for (Path query : queries.toList()) {
        assertThat(query).content().containsPattern("(?m)^(query|mutation) [A-Z]\\w+");
      }
    }
  }

  @Test
  void aNewVersionIsNotHiddenByTheBrowsersCache() {
    for (String file : List.of("", "graphiql.js", "queries/leader.graphql")) {
      get("/graphiql/" + file).then().statusCode(200).header("Cache-Control", "no-cache");
    }
  }
}
