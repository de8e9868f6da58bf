package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.search.SearchQuery.Part;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PostgreSQL searches many statements through its index. There are 100,000 of 20 words each, of
 * which few are common and most are rare: {@code w1} is in three of four, {@code w40000} in a few.
 * Run with {@code -Dentente.test.statements=1000000} for more, and see the times in the log.
 */
class SearchPlanTest {

  private static final int STATEMENTS = Integer.getInteger("entente.test.statements", 100_000);
  private static final System.Logger LOG = System.getLogger(SearchPlanTest.class.getName());

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void fill() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("db/migration", "db/engine/postgresql")
        .load()
        .migrate();
    execute(
        """
        insert into search_document (id, number, type, brevity, fingerprint, words)
        select gen_random_uuid(), g, 'STATEMENT', 60, gen_random_uuid(),
          array_to_tsvector(array['/STATEMENT']) || setweight(to_tsvector('simple', (
            select string_agg('w' || floor(exp(random() * ln(50000)))::int, ' ')
            from generate_series(1, 20) where g > 0)), 'C')
        from generate_series(1, %d) g"""
            .formatted(STATEMENTS));
    execute("vacuum analyze search_document");
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource({"w40000 ", "w1 w30000 ", "w1 w20000", "w300 w400 ", "\"w30 w50\""})
  void theIndexLeadsToWhatIsFound(String text) throws SQLException {
    String plan = explain(text, null);

    assertThat(plan).contains("Bitmap Index Scan on search_document_by_word");
    assertThat(plan).doesNotContain("Seq Scan");
  }

  @Test
  void aTypeIsFoundThroughTheIndexToo() throws SQLException {
    String plan = explain("w1 ", SearchType.PERSON);

    assertThat(plan)
        .contains("Bitmap Index Scan on search_document_by_word", "rows=0")
        .doesNotContain("Seq Scan");
  }

  @Test
  void ofWhatAlmostAllHaveOnlySoMuchIsRanked() throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    for (String line : explain("w1 ", null).lines().filter(it -> it.contains("Limit")).toList()) {
      numbers.add(Integer.valueOf(line.replaceAll(".*actual .*rows=(\\d+).*", "$1")));
    }

    assertThat(numbers).isNotEmpty().allMatch(rows -> rows <= SearchRepository.MOST);
  }

  private static String explain(String text, SearchType type) throws SQLException {
    SearchText typed = SearchText.parse(text);
    EnumSet<SearchType> types = type == null ? EnumSet.allOf(SearchType.class) : EnumSet.of(type);
    SqlParameters parameters = new SqlParameters();
    String sql =
        new SearchRepository(null, new PostgresSearchIndex(null, null))
            .ranking(
                new SearchQuery(typed.name(), List.of(new Part(types, typed.terms()))),
                null,
                21,
                parameters);
    List<Map.Entry<String, Object>> values = new ArrayList<>(parameters.values().entrySet());
    for (int i = values.size() - 1; i >= 0; i--) {
      Object value = values.get(i).getValue();
      String literal =
          value instanceof String string ? "'" + string.replace("'", "''") + "'" : "" + value;
      sql = sql.replace(":" + values.get(i).getKey(), literal);
    }
    StringBuilder plan = new StringBuilder();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet lines = statement.executeQuery("explain (analyze, timing off) " + sql)) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    LOG.log(
        System.Logger.Level.INFO,
        "{0} among {1} statements: {2}",
        text,
        STATEMENTS,
        plan.substring(plan.indexOf("Execution Time")).strip());
    return plan.toString();
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
