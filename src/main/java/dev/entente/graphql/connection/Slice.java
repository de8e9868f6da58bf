package dev.entente.graphql.connection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * The rows of one page.
 *
 * @param more whether a row beyond the page was read, in the direction it was read
 * @param totalCount counts all rows when it is called
 */
public record Slice<N>(
    List<N> rows, Page page, boolean more, Ordering<N> ordering, IntSupplier totalCount) {

  /**
   * Makes a page of the rows as they were read.
   *
   * @param read up to {@link Page#rows} rows; in reverse order for a page read backward
   */
  static <N> Slice<N> of(List<N> read, Page page, Ordering<N> ordering, IntSupplier totalCount) {
    boolean more = read.size() > page.size();
    List<N> rows = new ArrayList<>(more ? read.subList(0, page.size()) : read);
    if (page.backward()) {
      Collections.reverse(rows);
    }
    return new Slice<>(Collections.unmodifiableList(rows), page, more, ordering, totalCount);
  }

  /**
   * Makes a page of what selections of several types read, in the order of all.
   *
   * @param read the rows of each selection
   */
  static <N> Slice<N> merged(
      List<Selection<N>> selections, List<List<N>> read, IntSupplier totalCount) {
    Page page = selections.get(0).page();
    Ordering<N> ordering = selections.get(0).ordering();
    if (read.size() == 1) {
      return of(read.get(0), page, ordering, totalCount);
    }
    // Rows with equal keys stay as they are here: type by type, each in the order of the database.
    List<List<N>> types = new ArrayList<>(read);
    Comparator<N> byKey = ordering.byFirstKey();
    if (page.backward()) {
      Collections.reverse(types);
      byKey = byKey.reversed();
    }
    List<N> rows = types.stream().flatMap(List::stream).sorted(byKey).toList();
    return of(rows.subList(0, Math.min(rows.size(), page.rows())), page, ordering, totalCount);
  }

  String cursor(N row) {
    return ordering.cursor(row);
  }

  PageInfo pageInfo() {
    return new PageInfo(
        page.backward() ? page.before() != null : more,
        page.backward() ? more : page.after() != null,
        rows.isEmpty() ? null : cursor(rows.get(0)),
        rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1)));
  }
}
