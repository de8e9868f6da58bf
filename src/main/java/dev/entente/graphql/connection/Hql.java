package dev.entente.graphql.connection;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * A statement in Hibernate Query Language and the values of its parameters.
 *
 * @param limit how many rows it returns at most; null for all
 */
record Hql(String text, Map<String, Object> parameters, Integer limit) {

  Hql(String text) {
    this(text, Map.of(), null);
  }

  Hql limitedTo(int rows) {
    return new Hql(text, parameters, rows);
  }

  Hql with(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.putAll(more);
    return new Hql(text, all, limit);
  }

  <R> SelectionQuery<R> query(Session session, Class<R> result) {
    SelectionQuery<R> query = session.createSelectionQuery(text, result);
    parameters.forEach(query::setParameter);
    if (limit != null) {
      query.setMaxResults(limit);
    }
    return query;
  }
}
