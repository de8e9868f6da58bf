package dev.entente.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What is different from one kind of database to the other; the build decides which is there. */
public interface DatabaseEngine {

  /** Whether the database runs inside this process, and nobody else can see it. */
  boolean isEmbedded();

  /**
   * Looks at a database before tables are made in it.
   *
   * @throws UnusableDatabaseException when it is better left as it is
   */
  void beforeMigration(Connection connection) throws SQLException;

  /**
   * Lets the statements of the open transaction run for as long as they take: a migration of a
   * large table does, and one that writes waits for the other instances that do.
   */
  void liftLimit(Connection connection) throws SQLException;

  /** Sees to it that what was committed is there after a failure of power too. */
  void save(Connection connection) throws SQLException;

  /** What an operator can do about a database that cannot be opened; null when it is not known. */
  String advice(SQLException failed);
}
