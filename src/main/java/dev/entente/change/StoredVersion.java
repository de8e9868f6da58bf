package dev.entente.change;

import dev.entente.graphql.execution.DataVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The version that is stored. It is looked up for each answer, also for those that are remembered,
 * where nothing else is read: so without a session or a transaction, whose begin and end would be
 * sent to the database beside it.
 */
@ApplicationScoped
class StoredVersion implements DataVersion {

  private final DataSource source;

  @Inject
  StoredVersion(DataSource source) {
    this.source = source;
  }

  @Override
  public String current() {
    try (Connection connection = source.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select version from dataset_state");
        ResultSet state = statement.executeQuery()) {
      state.next();
      return state.getString(1);
    } catch (SQLException failed) {
      throw new PersistenceException("The version of the data cannot be read.", failed);
    }
  }
}
