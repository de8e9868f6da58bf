package dev.entente.database;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** H2, in a file of this process or in memory. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
public class EmbeddedEngine implements DatabaseEngine {

  private static final String OTHER_FOLDER =
      "Name another folder with entente.data-directory, or restore a backup of this one.";

  /** A new file is as long as its two headers and an empty chunk or two. */
  private static final long LARGEST_NEW_FILE = 64 * 1024;

  @Override
  public boolean isEmbedded() {
    return true;
  }

  /**
   * H2 takes a file that was cut off for an older state of itself, at worst for an empty one. To
   * make tables in it would write over what may still be saved.
   */
  @Override
  public void beforeFirstMigration(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet size =
            statement.executeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'info.FILE_SIZE'")) {
      if (size.next() && size.getLong(1) > LARGEST_NEW_FILE) {
        long bytes = size.getLong(1);
        statement.execute("shutdown immediately");
        throw new UnusableDatabaseException(
            "Its file is %d bytes long, yet no table is found in it: it is damaged. It was left as it is. %s"
                .formatted(bytes, OTHER_FOLDER));
      }
    }
  }

  @Override
  public String advice(SQLException failed) {
    return switch (failed.getErrorCode()) {
      case 90020 ->
          "Another process uses it. Stop that one, or name another folder with entente.data-directory.";
      case 90030 -> "Its file is damaged. It was left as it is. " + OTHER_FOLDER;
      case 90028, 90031, 90062 ->
          "Its file cannot be read and written. See whether entente.data-directory names a folder,"
              + " whether this process may write to it, and whether the disk is full.";
      case 90011 ->
          "Write entente.data-directory as an absolute path, or as one that starts with ./";
      default -> null;
    };
  }
}
