package dev.entente.graphql.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.entente.database.TestDatabase;
import dev.entente.graphql.connection.LookAhead;
import dev.entente.graphql.execution.Executor;
import dev.entente.graphql.limit.Documents;
import dev.entente.graphql.limit.Operation;
import dev.entente.graphql.node.NodeId;
import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a request for each query of the benchmark costs on the sample, without a clock: statements,
 * rows read, and bytes allocated by its thread, those of an embedded database included. The bounds
 * are what was measured, and a quarter more of bytes.
 */
@QuarkusTest
class RequestCostTest {

  /** Until then classes are loaded, plans are made, and the compiler is at work. */
  private static final int WARM_UP = 30;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Map<String, Map<String, Object>> VARIABLES =
      Map.of(
          "leader",
          Map.of("slug", "xi-jinping"),
          "leaders",
          Map.of("slugs", List.of("xi-jinping", "vladimir-putin", "volodymyr-zelenskyy", "china")),
          "statements",
          Map.of("kind", "DIRECT", "from", "2022-01-01", "before", "2024-01-01"),
          "node",
          Map.of("id", new NodeId("Statement", "peskov-meeting-in-preparation-cracks").encode()),
          "search",
          Map.of("text", "friendship"));

  @Inject Documents documents;
  @Inject Executor executor;
  @Inject LookAhead lookAhead;
  @Inject SessionFactory factory;

  @ParameterizedTest
  @CsvSource({
    "leader, 11, 172, 3940, 960",
    "leaders, 3, 22, 373, 258",
    "statements, 3, 15, 175, 170",
    "node, 2, 2, 75, 68",
    "search, 3, 7, 195, 130"
  })
  void costsNoMoreThanIsRecorded(String query, int statements, int rows, int onH2, int onPostgresql)
      throws IOException {
    int kilobytes = TestDatabase.IS_POSTGRESQL ? onPostgresql : onH2;
    Operation operation = operation(query);
    for (int i = 0; i < WARM_UP; i++) {
      execute(operation, VARIABLES.get(query));
    }
    Statistics statistics = factory.getStatistics();
    statistics.clear();
    long before = THREADS.getCurrentThreadAllocatedBytes();

    execute(operation, VARIABLES.get(query));

    long allocated = (THREADS.getCurrentThreadAllocatedBytes() - before) / 1024;
    assertThat(new Cost(statistics.getPrepareStatementCount(), rows(statistics), allocated))
        .matches(cost -> cost.statements() <= statements, "statements: at most " + statements)
        .matches(cost -> cost.rows() <= rows, "rows: at most " + rows)
        .matches(cost -> cost.kilobytes() <= kilobytes, "kilobytes: at most " + kilobytes);
  }

  private record Cost(long statements, long rows, long kilobytes) {}

  private static long rows(Statistics statistics) {
    return Arrays.stream(statistics.getQueries())
        .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionRowCount())
        .sum();
  }

  private Operation operation(String query) throws IOException {
    String text =
        Files.readString(Path.of("src/bench/serving/queries/entente", query + ".graphql"));
    return documents.operation(text, null, VARIABLES.get(query));
  }

  private void execute(Operation operation, Map<String, Object> variables) {
    ManagedContext context = Arc.container().requestContext();
    context.activate();
    try {
      lookAhead.learn(operation.fields());
      ExecutionResult result = executor.execute(operation.document(), null, variables, Map.of());
      assertThat(result.getErrors()).isEmpty();
    } finally {
      context.terminate();
    }
  }
}
