package dev.entente.graphql.filter;

import dev.entente.graphql.error.RequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what the members of one filter say of one row. Members that are null say nothing. */
public final class Terms {

  private static final int MAX_VALUES = 100;

  /** Deeper than anyone means, and shallow enough for the database. */
  private static final int MAX_DEPTH = 10;

  private final String row;
  private final Parameters parameters;
  private final int depth;
  private final List<String> hql = new ArrayList<>();

  Terms(String row, Parameters parameters, int depth) {
    if (depth > MAX_DEPTH) {
      throw RequestException.badUserInput(
          "`where` is nested more than %d levels deep; use fewer `and`, `or` and `not`.",
          MAX_DEPTH);
    }
    this.row = row;
    this.parameters = parameters;
    this.depth = depth;
  }

  Terms and(Filter filter) {
    filter.add(this);
    return this;
  }

  /** What the filters of the same row ask, combined. */
  public void combined(List<? extends Filter> and, List<? extends Filter> or, Filter not) {
    if (and != null) {
      and.forEach(filter -> hql.add(nested(row, filter)));
    }
    if (or != null) {
      String any = String.join(" or ", or.stream().map(filter -> nested(row, filter)).toList());
      hql.add(any.isEmpty() ? "1 = 0" : "(" + any + ")");
    }
    if (not != null) {
      // “not” of a condition on a value that is not there must hold; SQL would leave it undecided.
      hql.add("case when " + nested(row, not) + " then 0 else 1 end = 1");
    }
  }

  private String nested(String alias, Filter filter) {
    return new Terms(alias, parameters, depth + 1).and(filter).toString();
  }

  /** What the text at a path of the row must be like. */
  public void text(String path, StringFilter filter) {
    if (filter == null) {
      return;
    }
    String text = "lower(" + row + "." + path + ")";
    if (filter.eq != null) {
      hql.add(text + " = " + lower(filter.eq));
    }
    if (filter.in != null) {
      hql.add(text + in(filter.in.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList()));
    }
    if (filter.contains != null) {
      hql.add("locate(" + lower(filter.contains) + ", " + text + ") > 0");
    }
    if (filter.startsWith != null) {
      hql.add("locate(" + lower(filter.startsWith) + ", " + text + ") = 1");
    }
  }

  /** When the partial date at a path of the row may be. */
  public void date(String path, DateFilter filter) {
    if (filter != null) {
      between(row + "." + path + ".start", row + "." + path + ".end", filter);
    }
  }

  /** When what lasts from one partial date to another, which may be missing, may be. */
  public void period(String first, String last, DateFilter filter) {
    if (filter != null) {
      String end = "coalesce(%s.%s.end, %s.%s.end)".formatted(row, last, row, first);
      between(row + "." + first + ".start", end, filter);
    }
  }

  private void between(String start, String end, DateFilter filter) {
    if (filter.eq != null) {
      String day = parameters.add(filter.eq);
      hql.add(start + " <= " + day + " and " + end + " >= " + day);
    }
    if (filter.gte != null) {
      hql.add(end + " >= " + parameters.add(filter.gte));
    }
    if (filter.gt != null) {
      hql.add(end + " > " + parameters.add(filter.gt));
    }
    if (filter.lte != null) {
      hql.add(start + " <= " + parameters.add(filter.lte));
    }
    if (filter.lt != null) {
      hql.add(start + " < " + parameters.add(filter.lt));
    }
  }

  /** Which value the enum at a path of the row has. */
  public void oneOf(String path, EnumFilter<?> filter) {
    if (filter == null) {
      return;
    }
    if (filter.eq != null) {
      hql.add(row + "." + path + " = " + parameters.add(filter.eq));
    }
    if (filter.in != null) {
      hql.add(row + "." + path + in(filter.in));
    }
  }

  /** What the one thing that a path of the row refers to is like; nothing matches nothing. */
  public void one(String path, Filter filter) {
    if (filter != null) {
      String other = row + depth;
      hql.add(
          "exists (select 1 from %s.%s %s where %s)"
              .formatted(row, path, other, nested(other, filter)));
    }
  }

  private String lower(String value) {
    return parameters.add(value.toLowerCase(Locale.ROOT));
  }

  private String in(List<?> values) {
    if (values.size() > MAX_VALUES) {
      throw RequestException.badUserInput(
          "`in` holds %d values; give at most %d.", values.size(), MAX_VALUES);
    }
    return values.isEmpty() ? " is null and 1 = 0" : " in (" + parameters.add(values) + ")";
  }

  /** The HQL of everything said; true where nothing was. */
  @Override
  public String toString() {
    return hql.isEmpty() ? "(1 = 1)" : "(" + String.join(" and ", hql) + ")";
  }
}
