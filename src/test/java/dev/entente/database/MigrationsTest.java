package dev.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same migrations make the same tables on H2 and on PostgreSQL, and keep wrong data out. */
class MigrationsTest {

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  static List<Database> databases() {
    return List.of(
        h2("migrations"), new Database("PostgreSQL", postgres.getPostgresDatabase(), "postgresql"));
  }

  /** Databases that no other test has migrated. */
  static List<Database> emptyDatabases() throws SQLException {
    new Database("PostgreSQL", postgres.getPostgresDatabase(), "postgresql")
        .run("create database older");
    return List.of(
        h2("older"),
        new Database("PostgreSQL", postgres.getDatabase("postgres", "older"), "postgresql"));
  }

  private static Database h2(String name) {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name));
    return new Database("H2", h2, "h2");
  }

  private record Database(String name, DataSource source, String kind) {

    @Override
    public String toString() {
      return name;
    }

    void migrate() {
      migrateTo("latest");
    }

    void migrateTo(String version) {
      Flyway.configure()
          .dataSource(source)
          .locations("db/migration", "db/engine/" + kind)
          .target(version)
          .load()
          .migrate();
    }

    String read(String sql) throws SQLException {
      try (Connection connection = source.getConnection();
          ResultSet row = connection.createStatement().executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    }

    void run(String sql) throws SQLException {
      try (Connection connection = source.getConnection()) {
        connection.createStatement().execute(sql);
      }
    }

    Set<String> tables() throws SQLException {
      Set<String> names = new TreeSet<>();
      try (Connection connection = source.getConnection();
          ResultSet tables =
              connection
                  .getMetaData()
                  .getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
        while (tables.next()) {
          names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
      }
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theTablesAreTheSame(Database database) throws SQLException {
    database.migrate();
    assertThat(database.tables())
        .contains(
            "actor",
            "alias",
            "article",
            "article_text",
            "mention",
            "fact",
            "citation",
            "citation_via",
            "quotation",
            "contradiction",
            "contradiction_side",
            "office",
            "meeting",
            "participation",
            "statement",
            "statement_actor",
            "relationship",
            "trade_figure",
            "trade_figure_party",
            "trade_figure_claimant",
            "dataset_bundle",
            "dataset_state",
            "search_document",
            "search_word",
            "search_state");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void wrongDataIsRefusedWhateverWritesIt(Database database) throws SQLException {
    database.migrate();
    String china = actor(database, "COUNTRY", "'CN'", "null");
    refused(() -> actor(database, "COUNTRY", "null", "null"), "iso_code");
    refused(() -> actor(database, "PERSON", "'RU'", "null"), "iso_code");
    refused(() -> actor(database, "ORGANIZATION", "null", "null"), "type_of_organization");
    refused(() -> actor(database, "COUNTRY", "'CN'", "null"), "iso_code");
    refused(() -> actor(database, "CITY", "null", "null"), "type");

    String fact = UUID.randomUUID().toString();
    database.run("insert into fact (id, confidence) values ('" + fact + "', 1)");
    refused(
        () ->
            database.run(
                "insert into fact (id, confidence) values ('" + UUID.randomUUID() + "', 1.5)"),
        "confidence");
    refused(
        () ->
            database.run(
                "insert into fact (id, confidence, state) values ('"
                    + UUID.randomUUID()
                    + "', 1, 'REJECTED')"),
        "hidden_by_state");
    refused(() -> relationship(database, fact, china, china, "ASSERTED"), "of_two");
    String russia = actor(database, "COUNTRY", "'RU'", "null");
    String noFact = UUID.randomUUID().toString();
    refused(() -> relationship(database, noFact, china, russia, "ASSERTED"), "fact");
    refused(() -> relationship(database, fact, china, russia, "RUMOURED"), "status");
    refused(
        () -> relationship(database, fact, china, UUID.randomUUID().toString(), "ASSERTED"),
        "object");
    assertThatCode(() -> relationship(database, fact, china, russia, "ASSERTED"))
        .doesNotThrowAnyException();
    refused(() -> database.run("delete from actor where id = '" + china + "'"), "relationship");
    refused(
        () -> database.run("insert into dataset_state values (2, 0, current_timestamp)"), "single");
  }

  @ParameterizedTest
  @MethodSource("emptyDatabases")
  void theDatesOfOlderDatabasesStayAsExactAsTheyWere(Database database) throws SQLException {
    database.migrateTo("12");
    String publisher = actor(database, "ORGANIZATION", "null", "'MEDIA'");
    database.run(
        ("insert into article (id, slug, title, authors, publisher_id, published_on_iso, published_on_start,"
                + " published_on_end, published_on_precision, published_on_stated, language)"
                + " values ('%s', 's', 't', array['a'], '%s', '2022-W52', '2022-12-26', '2023-01-01', '1', true,"
                + " 'en')")
            .formatted(UUID.randomUUID(), publisher));

    database.migrate();

    assertThat(database.read("select published_on_precision from article")).isEqualTo("WEEK");
    refused(
        () -> database.run("update article set published_on_precision = 'DECADE'"), "precision");
  }

  private static void refused(ThrowingCallable write, String constraint) {
    assertThatThrownBy(write)
        .isInstanceOf(SQLException.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).containsIgnoringCase(constraint));
  }

  private static String actor(Database database, String type, String isoCode, String organization)
      throws SQLException {
    String id = UUID.randomUUID().toString();
    database.run(
        "insert into actor (id, type, slug, name, name_key, iso_code, organization_type) values ('%s', '%s', '%s', 'n', 'n', %s, %s)"
            .formatted(id, type, id, isoCode, organization));
    return id;
  }

  private static void relationship(
      Database database, String fact, String subject, String object, String status)
      throws SQLException {
    database.run(
        ("insert into relationship (id, slug, subject_id, predicate, object_id, status) values"
                + " ('%s', '%s', '%s', 'ALLY_OF', '%s', '%s')")
            .formatted(fact, fact, subject, object, status));
  }
}
