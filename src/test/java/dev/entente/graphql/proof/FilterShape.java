package dev.entente.graphql.proof;

import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a filter input means for the entries of a bundle, and random ones of it.
 *
 * @param <T> the entries that it filters
 */
final class FilterShape<T> {

  private static final int MAX_DEPTH = 3;

  private final String input;
  private final Supplier<List<T>> rows;
  private final Map<String, Member<T>> scalars = new LinkedHashMap<>();
  private final Map<String, Member<T>> relations = new LinkedHashMap<>();

  private interface Member<T> {
    Asked<T> ask(Random random, T near, int depth);
  }

  /**
   * A shape without members yet.
   *
   * @param input the name of the input type
   * @param rows where conditions take their values from
   */
  FilterShape(String input, Supplier<List<T>> rows) {
    this.input = input;
    this.rows = rows;
  }

  String input() {
    return input;
  }

  /** The members that it knows, beside {@code and}, {@code or} and {@code not}. */
  Set<String> members() {
    Set<String> members = new TreeSet<>(scalars.keySet());
    members.addAll(relations.keySet());
    return members;
  }

  FilterShape<T> id(String type, Function<T, String> slug) {
    scalars.put(
        "id",
        (random, near, depth) ->
            Operators.id(random, type, rows.get().stream().map(slug).toList()).of(slug));
    return this;
  }

  FilterShape<T> text(String name, Function<T, String> text) {
    scalars.put(name, (random, near, depth) -> Operators.text(random, text.apply(near)).of(text));
    return this;
  }

  FilterShape<T> texts(String name, Function<T, List<String>> texts) {
    return list(
        name,
        texts,
        (random, depth) -> {
          List<String> near =
              rows.get().stream().flatMap(row -> texts.apply(row).stream()).toList();
          return Operators.text(random, Operators.any(random, near));
        });
  }

  FilterShape<T> date(String name, Function<T, PartialDate> date) {
    scalars.put(name, (random, near, depth) -> Operators.date(random, date.apply(near)).of(date));
    return this;
  }

  /** What lasts from one date to another, open where one is missing. */
  FilterShape<T> term(String name, Function<T, PartialDate> from, Function<T, PartialDate> until) {
    Function<T, PartialDate> term =
        row ->
            new PartialDate(
                "",
                from.apply(row) == null ? LocalDate.MIN : from.apply(row).start(),
                until.apply(row) == null ? LocalDate.MAX : until.apply(row).end(),
                DatePrecision.INTERVAL,
                true);
    scalars.put(
        name,
        (random, near, depth) -> {
          Asked<PartialDate> asked = Operators.date(random, from.apply(near));
          boolean isNull = ((Map<?, ?>) asked.input()).containsKey("isNull");
          return asked.of(
              row ->
                  isNull && from.apply(row) == null && until.apply(row) == null
                      ? null
                      : term.apply(row));
        });
    return this;
  }

  <E extends Enum<E>> FilterShape<T> oneOf(String name, Class<E> type, Function<T, E> value) {
    scalars.put(name, (random, near, depth) -> Operators.oneOf(random, type).of(value));
    return this;
  }

  FilterShape<T> so(String name, Function<T, Boolean> value) {
    scalars.put(name, (random, near, depth) -> Operators.so(random).of(value));
    return this;
  }

  <N extends Comparable<N>> FilterShape<T> number(
      String name, Function<T, N> number, Function<N, ?> written) {
    scalars.put(
        name,
        (random, near, depth) -> Operators.number(random, number.apply(near), written).of(number));
    return this;
  }

  <O> FilterShape<T> one(String name, FilterShape<O> shape, Function<T, O> other) {
    relations.put(
        name,
        (random, near, depth) -> {
          Asked<O> asked = shape.ask(random, depth + 1);
          Predicate<O> there = value -> value != null && asked.meaning().test(value);
          return new Asked<>(asked.input(), row -> there.test(other.apply(row)));
        });
    return this;
  }

  <O> FilterShape<T> many(String name, FilterShape<O> shape, Function<T, List<O>> others) {
    return list(name, others, (random, depth) -> shape.ask(random, depth + 1));
  }

  private interface Element<O> {
    Asked<O> ask(Random random, int depth);
  }

  private <O> FilterShape<T> list(String name, Function<T, List<O>> others, Element<O> element) {
    relations.put(
        name,
        (random, near, depth) -> {
          Map<String, Object> given = new LinkedHashMap<>();
          Predicate<List<O>> meaning = all -> true;
          boolean both = random.nextInt(6) == 0;
          boolean some = random.nextInt(3) > 0;
          if (some || both) {
            Asked<O> asked = element.ask(random, depth);
            given.put("some", asked.input());
            meaning = meaning.and(all -> all.stream().anyMatch(asked.meaning()));
          }
          if (!some || both) {
            Asked<O> asked = element.ask(random, depth);
            given.put("none", asked.input());
            meaning = meaning.and(all -> all.stream().noneMatch(asked.meaning()));
          }
          return new Asked<>(given, meaning).of(others);
        });
    return this;
  }

  /** A random filter. */
  Asked<T> ask(Random random) {
    return ask(random, 0);
  }

  private Asked<T> ask(Random random, int depth) {
    Map<String, Object> given = new LinkedHashMap<>();
    Predicate<T> meaning = row -> true;
    int asks = depth == 0 ? 1 + random.nextInt(2) : random.nextInt(8) == 0 ? 0 : 1;
    for (int i = 0; i < asks; i++) {
      T near = Operators.any(random, rows.get());
      Asked<T> asked = combined(random, depth, given);
      if (asked == null) {
        boolean relation = depth < MAX_DEPTH && !relations.isEmpty() && random.nextInt(3) == 0;
        Map<String, Member<T>> members = relation ? relations : scalars;
        String name = Operators.any(random, List.copyOf(members.keySet()));
        if (given.containsKey(name)) {
          continue;
        }
        asked = members.get(name).ask(random, near, depth);
        given.put(name, asked.input());
      }
      meaning = meaning.and(asked.meaning());
    }
    return new Asked<>(given, meaning);
  }

  /** Sometimes one of the three that combine; null otherwise. */
  private Asked<T> combined(Random random, int depth, Map<String, Object> given) {
    String name = List.of("and", "or", "not", "").get(Math.min(3, random.nextInt(8)));
    if (name.isEmpty() || depth >= MAX_DEPTH - 1 || given.containsKey(name)) {
      return null;
    }
    if (name.equals("not")) {
      Asked<T> asked = ask(random, depth + 1);
      given.put(name, asked.input());
      return new Asked<>(asked.input(), asked.meaning().negate());
    }
    List<Object> inputs = new ArrayList<>();
    boolean any = name.equals("or");
    Predicate<T> meaning = row -> !any;
    for (int i = random.nextInt(4); i > 0; i--) {
      Asked<T> asked = ask(random, depth + 1);
      inputs.add(asked.input());
      meaning = any ? meaning.or(asked.meaning()) : meaning.and(asked.meaning());
    }
    given.put(name, inputs);
    return new Asked<>(inputs, meaning);
  }

  /** Those of some entries that a filter holds for. */
  static <T> List<T> filter(Collection<T> rows, Asked<T> asked) {
    return rows.stream().filter(asked.meaning()).toList();
  }
}
