package dev.entente.graphql.connection;

import dev.entente.graphql.loading.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which rows belong to which parents.
 *
 * @param hql selects {@code parent} and {@code node}, the keys of parents and of their rows, for
 *     the parents in {@code :parents}. No pair may appear twice.
 * @param parameters the values of other parameters that it names
 * @param index how the first rows of a parent are found without reading all of them; null where no
 *     parent has many
 */
public record Links(String hql, Map<String, Object> parameters, LinkIndex index) {

  /** For a connection that has no parent. */
  public static final Links NONE = new Links("", Map.of(), null);

  public static Links of(String hql) {
    return new Links(hql, Map.of(), null);
  }

  /** The same, for parents that may have very many rows. */
  public static Links of(String hql, LinkIndex index) {
    return new Links(hql, Map.of(), index);
  }

  /** The same with the value of another parameter. */
  public Links with(String parameter, Object value) {
    return new Links(hql, Map.of(parameter, value), index);
  }

  /** That a row belongs to at least one of these parents. */
  public Condition toAny(List<UUID> parents) {
    if (parents.isEmpty()) {
      return Condition.of("1 = 0");
    }
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("parents", Keys.array(parents));
    return new Condition("n.key in (select l.node from (%s) l)".formatted(hql), Map.copyOf(all));
  }
}
