package dev.entente.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.database.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Parser;
import org.hibernate.SessionFactory;
import org.hibernate.grammars.hql.HqlParser;
import org.junit.jupiter.api.Test;

/** The statements that the native binary is prepared for are those that are executed. */
@QuarkusTest
class ParserWarmUpTest {

  private static final Path STATEMENTS = Path.of("src/main/resources" + ParserWarmUp.STATEMENTS);

  @Inject SessionFactory factory;

  /**
   * Run with {@code -Dentente.test.update-snapshots} to write the statements as they are now, on
   * both databases: each adds those that it alone is asked, PostgreSQL the lateral ones.
   */
  @Test
  void theStatementsAreThoseOfTheDocumentedQueries() throws IOException {
    factory.getStatistics().clear();
    try (Stream<Path> queries = Files.list(Path.of("docs/queries"))) {
      for (Path query : queries.toList()) {
        Api.data(Files.readString(query));
      }
    }
    Set<String> executed = new TreeSet<>();
    for (String statement : factory.getStatistics().getQueries()) {
      // The statements of the search index are SQL, which the database parses.
      if (!statement.contains("search_document") && !statement.contains("search_word")) {
        executed.add(statement.replaceAll("\\s+", " "));
      }
    }
    executed.removeIf(statement -> isLateral(statement) != TestDatabase.IS_POSTGRESQL);
    if (System.getProperty("entente.test.update-snapshots") != null) {
      Set<String> all = new TreeSet<>(executed);
      Files.readAllLines(STATEMENTS).stream()
          .filter(statement -> isLateral(statement) != TestDatabase.IS_POSTGRESQL)
          .forEach(all::add);
      Files.write(STATEMENTS, all);
    }
    assertThat(Files.readAllLines(STATEMENTS))
        .filteredOn(statement -> isLateral(statement) == TestDatabase.IS_POSTGRESQL)
        .containsExactlyElementsOf(executed);
  }

  private static boolean isLateral(String statement) {
    return statement.contains("join lateral");
  }

  @Test
  void whatWasParsedIsDecidedForGood() throws IOException {
    for (String statement : Files.readAllLines(STATEMENTS)) {
      ParserWarmUp.parseHql(statement);
    }
    int decided = decisions();
    for (String statement : Files.readAllLines(STATEMENTS)) {
      ParserWarmUp.parseHql(statement);
    }
    assertThat(decisions()).isEqualTo(decided).isPositive();
  }

  private static int decisions() {
    Parser parser = new HqlParser(null);
    return Arrays.stream(parser.getInterpreter().decisionToDFA)
        .mapToInt(dfa -> dfa.states.size())
        .sum();
  }
}
