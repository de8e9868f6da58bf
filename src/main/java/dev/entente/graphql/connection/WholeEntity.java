package dev.entente.graphql.connection;

import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionImplementor;

/** A row of an entity that has subclasses: the session knows of which it is. */
final class WholeEntity<N> implements Columns<N> {

  @Override
  public String of(String alias) {
    return alias;
  }

  /** A row may have been seen as a proxy before; a proxy does not show its type to GraphQL. */
  @Override
  @SuppressWarnings("unchecked")
  public N read(Object[] row, int from, SessionImplementor session) {
    return (N) Hibernate.unproxy(row[from]);
  }
}
