package dev.entente.graphql.breadthfirst;

import graphql.execution.ResultPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object or a list of the answer, and where in the answer it stands. */
final class Branch {

  private final Branch parent;

  /** The name of a field, or the position in a list. */
  private final Object place;

  private final boolean required;
  private final Map<String, Object> fields;
  private final List<Object> items;
  private boolean missing;

  private Branch(
      Branch parent,
      Object place,
      boolean required,
      Map<String, Object> fields,
      List<Object> items) {
    this.parent = parent;
    this.place = place;
    this.required = required;
    this.fields = fields;
    this.items = items;
  }

  /** The whole answer. */
  static Branch root(int size) {
    return new Branch(null, null, false, fields(size), null);
  }

  /**
   * An object that stands here.
   *
   * @param mustBe whether there must be one
   */
  Branch object(Object at, boolean mustBe, int size) {
    Branch object = new Branch(this, at, mustBe, fields(size), null);
    put(at, object.fields);
    return object;
  }

  /**
   * A list that stands here.
   *
   * @param mustBe whether there must be one
   */
  Branch list(Object at, boolean mustBe, int size) {
    Branch list = new Branch(this, at, mustBe, null, new ArrayList<>(size));
    put(at, list.items);
    return list;
  }

  private static Map<String, Object> fields(int size) {
    return new LinkedHashMap<>(size * 4 / 3 + 1);
  }

  /** Puts a value where it belongs; those of a list come in their order. */
  void put(Object at, Object value) {
    if (items == null) {
      fields.put((String) at, value);
    } else if ((int) at == items.size()) {
      items.add(value);
    } else {
      items.set((int) at, value);
    }
  }

  /** Lacks a value that must be there: this is null then, or what must not be without it. */
  void lack() {
    if (parent == null) {
      missing = true;
    } else if (required) {
      parent.lack();
    } else {
      parent.put(place, null);
    }
  }

  /** The fields of the whole answer; null where one of them lacks what must be there. */
  Map<String, Object> answer() {
    return missing ? null : fields;
  }

  /** The path of a value here. */
  ResultPath path(Object at) {
    ResultPath path = parent == null ? ResultPath.rootPath() : parent.path(place);
    return at instanceof String name ? path.segment(name) : path.segment((int) at);
  }
}
