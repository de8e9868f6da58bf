package dev.entente.graphql.filter;

import dev.entente.graphql.error.RequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what the members of one filter say of one row. Members that are null say nothing. */
public final class Terms {

  private static final int MAX_VALUES = 100;

  /** Deeper than anyone means, and shallow enough for the database. */
  private static final int MAX_DEPTH = 10;

  private static final String FIRST_DAY = "date 0001-01-01";
  private static final String LAST_DAY = "date 9999-12-31";

  private final String row;
  private final Where where;
  private final int depth;
  private final List<String> hql = new ArrayList<>();

  Terms(String row, Where where, int depth) {
    if (depth > MAX_DEPTH) {
      throw RequestException.badUserInput(
          "`where` is nested more than %d levels deep; use fewer `and`, `or`, `not` and relations.",
          MAX_DEPTH);
    }
    this.row = row;
    this.where = where;
    this.depth = depth;
  }

  /** What the filters of the same row ask, combined. */
  public void combined(List<? extends Filter> and, List<? extends Filter> or, Filter not) {
    if (and != null) {
      and.forEach(filter -> hql.add(nested(row, filter::add)));
    }
    if (or != null) {
      String any =
          or.stream()
              .map(filter -> nested(row, filter::add))
              .collect(Collectors.joining(" or ", "(", ")"));
      hql.add(or.isEmpty() ? "1 = 0" : any);
    }
    if (not != null) {
      // “not” of a condition on a value that is not there must hold; SQL would leave it undecided.
      hql.add("case when " + nested(row, not::add) + " then 0 else 1 end = 1");
    }
  }

  /** What the value at a path of the row must be like. */
  public void value(String path, Operators operators) {
    if (operators != null) {
      operators.add(row + "." + path, this);
    }
  }

  /** What the slug of the row must be like. */
  public void slug(StringFilter filter) {
    if (filter != null) {
      filter.addToSlug(row + ".slug", this);
    }
  }

  /**
   * What a value that is computed for the row must be like.
   *
   * @param hql how, with {@code {row}} for the row
   */
  public void expression(String hql, Operators operators) {
    if (operators != null) {
      operators.add(hql.replace("{row}", row), this);
    }
  }

  /**
   * On which days something may be that lasts from one partial date to another, if that is there.
   */
  public void days(String first, String last, DateFilter filter) {
    if (filter != null) {
      String start = row + "." + first + ".start";
      filter.between(
          start, "coalesce(%s.%s.end, %s.%s.end)".formatted(row, last, row, first), this);
      isNull(start, filter.isNull);
    }
  }

  /**
   * On which days something may hold; where its first or last date is missing, that end is open.
   */
  public void term(String from, String until, DateFilter filter) {
    if (filter != null) {
      filter.between(
          "coalesce(%s.%s.start, %s)".formatted(row, from, FIRST_DAY),
          "coalesce(%s.%s.end, %s)".formatted(row, until, LAST_DAY),
          this);
      isNull("coalesce(%s.%s.start, %s.%s.end)".formatted(row, from, row, until), filter.isNull);
    }
  }

  /** What the one thing that a path of the row refers to is like; nothing matches nothing. */
  public void one(String path, Filter filter) {
    if (filter != null) {
      some(filter, Relation.along("{row}." + path + " {it}"));
    }
  }

  /** What the things are like that belong to the row by any of these relations. */
  public void many(ListFilter<? extends Filter> filter, Relation... relations) {
    if (filter != null) {
      some(filter.some, relations);
      none(filter.none, relations);
    }
  }

  private void some(Filter filter, Relation... relations) {
    if (filter != null) {
      hql.add(
          Stream.of(relations)
              .map(relation -> exists(relation, filter::add))
              .collect(Collectors.joining(" or ", "(", ")")));
    }
  }

  private void none(Filter filter, Relation... relations) {
    if (filter != null) {
      for (Relation relation : relations) {
        hql.add("not " + exists(relation, filter::add));
      }
    }
  }

  /**
   * What the texts are like that belong to the row.
   *
   * @param text the HQL of one of them, with {@code {it}} as in the relation
   */
  public void texts(StringListFilter filter, Relation relation, String text) {
    if (filter != null && filter.some != null) {
      hql.add(exists(relation, terms -> terms.text(text, filter.some)));
    }
    if (filter != null && filter.none != null) {
      hql.add("not " + exists(relation, terms -> terms.text(text, filter.none)));
    }
  }

  private void text(String text, StringFilter filter) {
    filter.add(text.replace("{it}", row), this);
  }

  private String exists(Relation relation, Consumer<Terms> asks) {
    String it = row + depth;
    String link = relation.link().isEmpty() ? "" : relation.link() + " and ";
    return "exists (select 1 from %s where %s{that})"
        .formatted(relation.from(), link)
        .replace("{row}", row)
        .replace("{it}", it)
        .replace("{that}", nested(it, asks));
  }

  private String nested(String alias, Consumer<Terms> asks) {
    where.count();
    Terms terms = new Terms(alias, where, depth + 1);
    asks.accept(terms);
    return terms.toString();
  }

  /** A comparison with a value, for which {@code ?} stands; none where it is null. */
  void holds(String comparison, Object value) {
    if (value != null) {
      where.count();
      follows(comparison, value);
    }
  }

  /** That what follows from other comparisons holds: another way for the database to find rows. */
  void follows(String comparison, Object value) {
    if (value != null) {
      hql.add(comparison.replace("?", where.parameter(value)));
    }
  }

  /** That a value is one of a list of texts. */
  void oneOf(String value, List<String> values) {
    if (isGiven(values)) {
      hql.add("holds(%s, %s)".formatted(where.parameter(values.toArray(String[]::new)), value));
    }
  }

  /**
   * That a value is one of a list, of whose elements {@code element} is the HQL, with {@code ?}.
   */
  void in(String value, String element, List<?> values) {
    if (isGiven(values)) {
      hql.add(
          values.isEmpty()
              ? "1 = 0"
              : values.stream()
                  .map(one -> element.replace("?", where.parameter(one)))
                  .collect(Collectors.joining(", ", value + " in (", ")")));
    }
  }

  private boolean isGiven(List<?> values) {
    if (values == null) {
      return false;
    }
    if (values.size() > MAX_VALUES) {
      throw RequestException.badUserInput(
          "`in` holds %d values; give at most %d.", values.size(), MAX_VALUES);
    }
    where.count();
    return true;
  }

  /** Whether there must be no value. */
  void isNull(String value, Boolean none) {
    if (none != null) {
      where.count();
      hql.add(value + (none ? " is null" : " is not null"));
    }
  }

  /** The HQL of everything said; true where nothing was. */
  @Override
  public String toString() {
    return hql.isEmpty() ? "(1 = 1)" : "(" + String.join(" and ", hql) + ")";
  }
}
