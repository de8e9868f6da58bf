package dev.entente.database;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.util.ExceptionUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** H2, in a file of this process or in memory. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
public class EmbeddedEngine implements DatabaseEngine {

  private static final String DAMAGED =
      "Its file is damaged. It was left as it is."
          + " Name another folder with entente.data-directory, or restore a backup of this one.";
  private static final String NOT_WRITABLE =
      "Its file cannot be read and written. See whether entente.data-directory names a folder,"
          + " whether this process may write to it, and whether the disk is full.";

  /** A first start writes its tables in one go, 60 KB behind the first 12; it may not get far. */
  private static final long LARGEST_NEW_FILE = 96 * 1024;

  @Override
  public boolean isEmbedded() {
    return true;
  }

  /**
   * H2 takes a file that was cut off for an older state of itself, at worst for an empty one. To
   * make tables in it would write over what may still be saved.
   */
  @Override
  public void beforeMigration(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet size =
            statement.executeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'info.FILE_SIZE' and not exists (select 1"
                    + " from information_schema.tables"
                    + " where table_name = 'flyway_schema_history')")) {
      if (size.next() && size.getLong(1) > LARGEST_NEW_FILE) {
        long bytes = size.getLong(1);
        statement.execute("shutdown immediately");
        throw new UnusableDatabaseException(
            "No table is found in the %d bytes of its file. %s".formatted(bytes, DAMAGED));
      }
    }
  }

  /** Nobody else is there to wait for, and the limit is that of the URL. */
  @Override
  public void liftLimit(Connection connection) {}

  @Override
  public void save(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }

  @Override
  public String advice(SQLException failed) {
    return switch (failed.getErrorCode()) {
      case 90020 ->
          "Another process uses it. Stop that one, or name another folder with entente.data-directory.";
      case 90030 -> DAMAGED;
      case 90028 ->
          ExceptionUtil.getRootCause(failed) instanceof EOFException ? DAMAGED : NOT_WRITABLE;
      // H2 closes a database that it cannot write to.
      case 90031, 90062, 90097, 90098 -> NOT_WRITABLE;
      case 90011 ->
          "Write entente.data-directory as an absolute path, or as one that starts with ./";
      default -> ExceptionUtil.getRootCause(failed) instanceof IOException ? NOT_WRITABLE : null;
    };
  }
}
