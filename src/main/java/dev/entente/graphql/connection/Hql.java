package dev.entente.graphql.connection;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** A statement in Hibernate Query Language and the values of its parameters. */
record Hql(String text, Map<String, Object> parameters) {

  Hql(String text) {
    this(text, Map.of());
  }

  Hql with(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.putAll(more);
    return new Hql(text, all);
  }

  <R> SelectionQuery<R> query(Session session, Class<R> result) {
    SelectionQuery<R> query = session.createSelectionQuery(text, result);
    parameters.forEach(query::setParameter);
    return query;
  }
}
