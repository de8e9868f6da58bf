package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.entente.Api;
import dev.entente.database.DatabaseFault;
import dev.entente.database.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writers that get in each other's way are run again until each has its one result. */
@QuarkusTest
@TestProfile(ConflictTest.OwnDatabase.class)
class ConflictTest {

  private static final int WRITERS = 8;

  @Inject Dataset dataset;
  @Inject DataSource source;

  @AfterEach
  void refuseNothingMore() throws SQLException {
    if (TestDatabase.IS_POSTGRESQL) {
      run("drop trigger if exists refuse on dataset_bundle");
    }
  }

  @Test
  void manyWritersAtOnceAreOneAfterTheOther() {
    long before = version();
    List<CompletableFuture<Boolean>> loads = loadAtOnce(writer -> "writer-" + writer);

    assertThat(loads).allSatisfy(load -> assertThat(load.join()).isTrue());
    assertThat(version()).isEqualTo(before + WRITERS);
  }

  @Test
  void theSameBundleAtOnceIsLoadedOnce() {
    long before = version();
    List<CompletableFuture<Boolean>> loads = loadAtOnce(writer -> "same");

    assertThat(loads.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
    assertThat(version()).isEqualTo(before + 1);
  }

  @Test
  @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
  void whatADistributedDatabaseRefusesIsTriedAgain() throws SQLException {
    long before = version();
    failToSerialize(3);

    assertThat(dataset.load(MinimalBundle.get().named("retried").read())).isTrue();

    assertThat(version()).isEqualTo(before + 1);
    assertThat(bundles()).containsOnlyOnce("retried");
  }

  @Test
  @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
  void whatIsRefusedForEverIsGivenUpAndNothingIsStored() throws SQLException {
    long before = version();
    failToSerialize(1_000_000);

    Throwable failed = catchThrowable(() -> dataset.load(MinimalBundle.get().named("lost").read()));

    assertThat(DatabaseFault.of(failed)).isEqualTo(DatabaseFault.CONFLICT);
    assertThat(version()).isEqualTo(before);
    assertThat(bundles()).doesNotContain("lost");
  }

  private List<CompletableFuture<Boolean>> loadAtOnce(IntFunction<String> name) {
    return IntStream.range(0, WRITERS)
        .mapToObj(
            writer ->
                CompletableFuture.supplyAsync(
                    () -> dataset.load(MinimalBundle.get().named(name.apply(writer)).read())))
        .toList();
  }

  /** The database refuses the next commits with the code that asks for another attempt. */
  private void failToSerialize(int times) throws SQLException {
    run(
        """
        drop sequence if exists refusals cascade;
        create sequence refusals;
        create or replace function refuse() returns trigger language plpgsql as $$
        begin
          if nextval('refusals') <= %d then
            raise exception 'could not serialize access' using errcode = '40001';
          end if;
          return new;
        end $$;
        create constraint trigger refuse after insert on dataset_bundle
          deferrable initially deferred for each row execute function refuse();
        """
            .formatted(times));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long version() {
    return Long.parseLong(Api.data("{ dataset { version } }").getString("dataset.version"));
  }

  private static List<String> bundles() {
    return Api.data("{ dataset { bundles { name } } }").getList("dataset.bundles.name");
  }

  /** Other tests count on the sample alone. */
  public static class OwnDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("entente.database.attempts", "5");
    }
  }
}
