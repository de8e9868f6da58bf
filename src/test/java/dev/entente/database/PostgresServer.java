package dev.entente.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL in a folder of its own, which a test can kill and start again. */
public final class PostgresServer implements AutoCloseable {

  private final Path folder;
  private EmbeddedPostgres postgres;

  private PostgresServer(Path folder) {
    this.folder = folder;
  }

  /** Starts one on the data that is in a folder; without any, it makes an empty database there. */
  public static PostgresServer start(Path folder) {
    PostgresServer server = new PostgresServer(folder);
    server.launch(0);
    return server;
  }

  /** Starts one in another folder that follows this one, and can only be read from. */
  public PostgresServer startReplica(Path replica) throws IOException, SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('replica', true)");
      copyTo(replica);
      try (ResultSet backup =
          statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        backup.next();
        Files.writeString(replica.resolve("backup_label"), backup.getString(1));
      }
    }
    Files.createFile(replica.resolve("standby.signal"));
    Files.writeString(
        replica.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(port()));
    return start(replica);
  }

  private void copyTo(Path replica) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        copy(file, replica.resolve(folder.relativize(file).toString()));
      }
    }
    Files.delete(replica.resolve("postmaster.pid"));
    Files.setPosixFilePermissions(replica, PosixFilePermissions.fromString("rwx------"));
  }

  /** What a server at work takes away while it is copied, the copy gets from its log. */
  private static void copy(Path file, Path target) throws IOException {
    try {
      Files.copy(file, target);
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(target);
    }
  }

  private void launch(int port) {
    try {
      // Embedded PostgreSQL reports a commit before it is written, unless it is told not to.
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder)
              .setCleanDataDirectory(false)
              .setServerConfig("synchronous_commit", "local");
      if (port != 0) {
        builder.setPort(port);
      }
      postgres = builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends all its processes at once, as a power failure does. */
  public void kill() {
    ProcessHandle postmaster = postmaster();
    List<ProcessHandle> children = postmaster.children().toList();
    postmaster.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    await(postmaster);
    children.forEach(PostgresServer::await);
  }

  /** Starts it again, with the data and on the port that it had. */
  public void restart() {
    close();
    launch(postgres.getPort());
  }

  private ProcessHandle postmaster() {
    try {
      String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
      return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void await(ProcessHandle process) {
    process.onExit().join();
  }

  public int port() {
    return postgres.getPort();
  }

  /** What an application is told to use it. */
  public Map<String, String> settings() {
    return TestDatabase.settings(postgres);
  }

  public Connection connect() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  public void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** From now on it lets in who knows the password, not everybody. */
  public void requirePassword(String password) throws IOException, SQLException {
    execute("alter role postgres password '%s'".formatted(password));
    Files.writeString(folder.resolve("pg_hba.conf"), "host all all all scram-sha-256\n");
    execute("select pg_reload_conf()");
  }

  /** Stops it in good order, if it runs. */
  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
