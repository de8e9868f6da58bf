package dev.entente.graphql.connection;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.internal.BasicAttributeMapping;
import org.hibernate.metamodel.mapping.internal.EmbeddedAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * The columns of an entity that a request needs. An attribute that is shown by a field of its own
 * name, and refers to no other object, is left out of requests that have no such field and are not
 * ordered by it.
 */
final class AskedColumns<N> {

  /** What tells one object from another is needed by whoever holds it. */
  private static final Set<String> IDENTITY = Set.of("key", "slug");

  /** More than clients have different documents; beyond, they are made for each request. */
  private static final int MOST_KEPT = 1000;

  private final EntityPersister entity;
  private final List<String> shown = new ArrayList<>();

  /** By the attributes that they leave out: a bit for each of those that are shown. */
  private final Map<Long, EntityColumns<N>> kept = new ConcurrentHashMap<>();

  /**
   * Of an entity that has no subclasses.
   *
   * @param type what it is shown as; null where it is not
   */
  AskedColumns(EntityPersister entity, GraphQLObjectType type) {
    this.entity = entity;
    if (type != null) {
      entity.getAttributeMappings().forEach(attribute -> add(attribute, type));
    }
  }

  private void add(AttributeMapping attribute, GraphQLObjectType type) {
    String name = attribute.getAttributeName();
    GraphQLFieldDefinition field = type.getFieldDefinition(name);
    if (field != null
        && shows(field, attribute)
        && !IDENTITY.contains(name)
        && shown.size() < Long.SIZE) {
      shown.add(name);
    }
  }

  /**
   * Whether a field shows an attribute of its name as it is. One that is found by means of the
   * attribute, as an object is by its id, may be one of several; and of what an attribute refers
   * to, the session knows one object for each key, of the type by which it was referred to first.
   */
  private static boolean shows(GraphQLFieldDefinition field, AttributeMapping attribute) {
    return attribute instanceof EmbeddedAttributeMapping
        || (attribute instanceof BasicAttributeMapping
            && GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())));
  }

  /**
   * What is read for a request.
   *
   * @param asked whether the request has a field of a name
   */
  EntityColumns<N> of(Ordering<?> ordering, Predicate<String> asked) {
    long leftOut = 0;
    for (int i = 0; i < shown.size(); i++) {
      String name = shown.get(i);
      if (!asked.test(name) && !ordering.reads("n." + name)) {
        leftOut |= 1L << i;
      }
    }
    EntityColumns<N> columns = kept.get(leftOut);
    if (columns == null) {
      columns = new EntityColumns<>(entity, names(leftOut));
      if (kept.size() < MOST_KEPT) {
        kept.put(leftOut, columns);
      }
    }
    return columns;
  }

  private Set<String> names(long bits) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < shown.size(); i++) {
      if ((bits & (1L << i)) != 0) {
        names.add(shown.get(i));
      }
    }
    return names;
  }
}
