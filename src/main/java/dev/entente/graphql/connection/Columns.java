package dev.entente.graphql.connection;

import org.hibernate.engine.spi.SessionImplementor;

/** What the statements of a connection select of each row, and what is made of it. */
interface Columns<N> {

  /** The HQL that selects the row with this alias. */
  String of(String alias);

  /**
   * The object that a row is shown as.
   *
   * @param from where in the row the columns start
   */
  N read(Object[] row, int from, SessionImplementor session);
}
