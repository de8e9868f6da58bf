package dev.entente.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Connections that nobody else has until they are given back. */
public final class TakenConnections implements AutoCloseable {

  private final List<Connection> taken = new ArrayList<>();

  public TakenConnections(DataSource source, int number) throws SQLException {
    for (int i = 0; i < number; i++) {
      taken.add(source.getConnection());
    }
  }

  List<Connection> all() {
    return taken;
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : taken) {
      connection.close();
    }
  }
}
