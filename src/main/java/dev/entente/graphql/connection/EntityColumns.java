package dev.entente.graphql.connection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Columns of an entity's tables. The objects made of them have all that these columns say; the
 * session does not know them, which spares it what it would do to find changes of them later.
 * Collections are not read and are null; other attributes that are left out are as in a new object.
 */
final class EntityColumns<N> implements Columns<N> {

  private final EntityPersister entity;

  /** The key first, then those of the attributes. */
  private final List<String> paths = new ArrayList<>();

  private final List<Attribute> attributes = new ArrayList<>();

  /** What is selected, by the alias it is selected from: the text of a query is made for each. */
  private final Map<String, String> selected = new ConcurrentHashMap<>();

  private final Map<String, String> named = new ConcurrentHashMap<>();
  private final Map<String, String> handedOn = new ConcurrentHashMap<>();

  /** An attribute of an object, as a row has it. */
  private interface Attribute {

    Object value(Object[] row, int from, SessionImplementor session);
  }

  EntityColumns(EntityPersister entity, Set<String> leftOut) {
    this.entity = entity;
    paths.add(entity.getIdentifierMapping().getAttributeName());
    Object made = make();
    entity
        .getAttributeMappings()
        .forEach(
            attribute ->
                attributes.add(
                    leftOut.contains(attribute.getAttributeName())
                        ? untouched(attribute.getValue(made))
                        : attribute(attribute)));
  }

  @Override
  public String of(String alias) {
    return selected.computeIfAbsent(alias, of -> all(i -> of + "." + paths.get(i)));
  }

  /** The HQL that selects them in a subselect. */
  String named(String alias) {
    return named.computeIfAbsent(
        alias, of -> all(i -> "%s.%s as column%d".formatted(of, paths.get(i), i)));
  }

  /** The HQL that hands on from a subselect what {@link #named} selected in it. */
  String handedOn(String subselect) {
    return handedOn.computeIfAbsent(subselect, of -> all(i -> of + ".column" + i));
  }

  @Override
  @SuppressWarnings("unchecked")
  public N read(Object[] row, int from, SessionImplementor session) {
    Object[] values = new Object[attributes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = attributes.get(i).value(row, from, session);
    }
    Object made = make();
    entity.setIdentifier(made, row[from], session);
    entity.setValues(made, values);
    return (N) made;
  }

  private Object make() {
    return entity.getRepresentationStrategy().getInstantiator().instantiate();
  }

  private static Attribute untouched(Object value) {
    return (row, from, session) -> value;
  }

  private Attribute attribute(AttributeMapping attribute) {
    String name = attribute.getAttributeName();
    if (attribute instanceof PluralAttributeMapping) {
      return (row, from, session) -> null;
    }
    if (attribute instanceof ToOneAttributeMapping reference) {
      return reference(name, reference.getEntityMappingType().getEntityPersister());
    }
    if (attribute.getMappedType() instanceof EmbeddableMappingType embeddable) {
      return embedded(name, embeddable);
    }
    int place = add(name);
    return (row, from, session) -> row[from + place];
  }

  private Attribute reference(String name, EntityPersister target) {
    int place = add(name + "." + target.getIdentifierMapping().getAttributeName());
    return (row, from, session) -> {
      Object key = row[from + place];
      return key == null ? null : session.internalLoad(target.getEntityName(), key, false, false);
    };
  }

  private Attribute embedded(String name, EmbeddableMappingType embeddable) {
    int start = paths.size();
    embeddable.getAttributeMappings().forEach(part -> add(name + "." + part.getAttributeName()));
    int end = paths.size();
    return (row, from, session) -> {
      Object[] values = Arrays.copyOfRange(row, from + start, from + end);
      return isNothing(values)
          ? null
          : embeddable.getRepresentationStrategy().getInstantiator().instantiate(() -> values);
    };
  }

  private static boolean isNothing(Object[] values) {
    for (Object value : values) {
      if (value != null) {
        return false;
      }
    }
    return true;
  }

  private String all(IntFunction<String> column) {
    return IntStream.range(0, paths.size()).mapToObj(column).collect(Collectors.joining(", "));
  }

  private int add(String path) {
    paths.add(path);
    return paths.size() - 1;
  }
}
