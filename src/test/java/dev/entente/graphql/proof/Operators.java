package dev.entente.graphql.proof;

import dev.entente.graphql.node.NodeId;
import dev.entente.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Random conditions on scalars, near to a value that a row has, or null, so that some rows hold.
 */
final class Operators {

  private static final List<String> ODD_TEXTS =
      List.of("", "%", "_", "\\", "%%", "a_b", "😀", "' or 1 = 1 --", "é", "\"", "{it}", "?", ":x");

  private Operators() {}

  /** Collects one or two operators of a value, which must all hold. */
  private static final class All<T> {

    private final Map<String, Object> input = new LinkedHashMap<>();
    private Predicate<T> meaning = value -> true;

    <V> All<T> add(String operator, V given, BiPredicate<T, V> holds) {
      if (input.putIfAbsent(operator, given) == null) {
        meaning = meaning.and(value -> value != null && holds.test(value, given));
      }
      return this;
    }

    All<T> isNull(boolean none) {
      if (input.putIfAbsent("isNull", none) == null) {
        meaning = meaning.and(value -> (value == null) == none);
      }
      return this;
    }

    Asked<T> asked() {
      return new Asked<>(input, meaning);
    }
  }

  static Asked<String> text(Random random, String near) {
    String text = near == null || random.nextInt(8) == 0 ? any(random, ODD_TEXTS) : near;
    All<String> all = new All<>();
    int operators = random.nextInt(6) == 0 ? 2 : 1;
    for (int i = 0; i < operators; i++) {
      switch (random.nextInt(6)) {
        case 0 -> all.add("eq", otherCase(random, text), Operators::same);
        case 1 -> {
          List<String> texts = new ArrayList<>();
          for (int n = random.nextInt(4); n > 0; n--) {
            texts.add(random.nextBoolean() ? otherCase(random, text) : any(random, ODD_TEXTS));
          }
          all.add("in", texts, (value, in) -> in.stream().anyMatch(one -> same(value, one)));
        }
        case 2, 3 ->
            all.add(
                "contains",
                otherCase(random, part(random, text, random.nextInt(4))),
                (value, part) -> folded(value).contains(folded(part)));
        case 4 ->
            all.add(
                "startsWith",
                otherCase(random, part(random, text, 0)),
                (value, start) -> folded(value).startsWith(folded(start)));
        default -> all.isNull(random.nextInt(3) == 0);
      }
    }
    return all.asked();
  }

  private static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Letters of ASCII alone: what else a database folds is up to its locale. */
  private static String otherCase(Random random, String text) {
    StringBuilder other = new StringBuilder();
    text.codePoints()
        .map(
            letter -> letter < 128 && random.nextBoolean() ? Character.toUpperCase(letter) : letter)
        .forEach(other::appendCodePoint);
    return other.toString();
  }

  /** Some characters of a text; a pair of surrogates stays together. */
  private static String part(Random random, String text, int from) {
    int[] letters = text.codePoints().toArray();
    int start = Math.min(from, letters.length);
    int length = Math.min(1 + random.nextInt(6), letters.length - start);
    return new String(letters, start, length);
  }

  static Asked<PartialDate> date(Random random, PartialDate near) {
    LocalDate day =
        (near == null ? LocalDate.of(2022, 6, 1) : random.nextBoolean() ? near.start() : near.end())
            .plusDays(random.nextInt(3) == 0 ? random.nextInt(400) - 200 : random.nextInt(3) - 1);
    All<PartialDate> all = new All<>();
    switch (random.nextInt(7)) {
      case 0 ->
          all.add(
              "eq",
              day.toString(),
              (date, on) -> !date.start().isAfter(day) && !date.end().isBefore(day));
      case 1 -> all.add("gte", day.toString(), (date, on) -> !date.end().isBefore(day));
      case 2 -> all.add("gt", day.toString(), (date, on) -> date.end().isAfter(day));
      case 3 -> all.add("lte", day.toString(), (date, on) -> !date.start().isAfter(day));
      case 4 -> all.add("lt", day.toString(), (date, on) -> date.start().isBefore(day));
      case 5 ->
          all.add("gte", day.toString(), (date, on) -> !date.end().isBefore(day))
              .add(
                  "lt",
                  day.plusDays(60).toString(),
                  (date, on) -> date.start().isBefore(day.plusDays(60)));
      default -> all.isNull(random.nextBoolean());
    }
    return all.asked();
  }

  static <E extends Enum<E>> Asked<E> oneOf(Random random, Class<E> type) {
    List<E> values = List.of(type.getEnumConstants());
    All<E> all = new All<>();
    switch (random.nextInt(5)) {
      case 0, 1 -> {
        E value = any(random, values);
        all.add("eq", value.name(), (actual, name) -> actual == value);
      }
      case 2, 3 -> {
        List<E> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        List<String> in =
            shuffled.subList(0, random.nextInt(values.size() + 1)).stream()
                .map(Enum::name)
                .toList();
        all.add("in", in, (actual, names) -> names.contains(actual.name()));
      }
      default -> all.isNull(random.nextInt(3) == 0);
    }
    return all.asked();
  }

  static Asked<Boolean> so(Random random) {
    return new All<Boolean>().add("eq", random.nextBoolean(), Boolean::equals).asked();
  }

  /**
   * How large a number is.
   *
   * @param written how a client writes the number
   */
  static <N extends Comparable<N>> Asked<N> number(Random random, N near, Function<N, ?> written) {
    All<N> all = new All<>();
    if (near == null) {
      return all.isNull(random.nextBoolean()).asked();
    }
    Object given = written.apply(near);
    switch (random.nextInt(7)) {
      case 0 -> all.add("eq", given, (value, unused) -> value.compareTo(near) == 0);
      case 1 -> all.add("gte", given, (value, unused) -> value.compareTo(near) >= 0);
      case 2 -> all.add("gt", given, (value, unused) -> value.compareTo(near) > 0);
      case 3 -> all.add("lte", given, (value, unused) -> value.compareTo(near) <= 0);
      case 4 -> all.add("lt", given, (value, unused) -> value.compareTo(near) < 0);
      case 5 ->
          all.add("gte", given, (value, unused) -> value.compareTo(near) >= 0)
              .add("lte", given, (value, unused) -> value.compareTo(near) <= 0);
      default -> all.isNull(random.nextBoolean());
    }
    return all.asked();
  }

  static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  /** Which ones, by ids; one of them may be of another type, which is nobody's. */
  static Asked<String> id(Random random, String type, List<String> slugs) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String slug = any(random, slugs);
      ids.put(slug, new NodeId(type, slug).encode());
    }
    All<String> all = new All<>();
    if (ids.size() == 1 && random.nextBoolean()) {
      all.add("eq", ids.values().iterator().next(), (slug, id) -> ids.containsKey(slug));
    } else {
      List<String> in = new ArrayList<>(ids.values());
      in.add(new NodeId("Other", any(random, slugs)).encode());
      all.add("in", in, (slug, unused) -> ids.containsKey(slug));
    }
    return all.asked();
  }

  static <E> E any(Random random, List<E> elements) {
    return elements.get(random.nextInt(elements.size()));
  }
}
