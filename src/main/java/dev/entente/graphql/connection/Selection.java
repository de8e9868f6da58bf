package dev.entente.graphql.connection;

import dev.entente.graphql.loading.Keys;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a connection shows: which rows, in which order, and which page of them. Two fields of one
 * request with equal selections are read with one statement, whatever the number of their parents.
 *
 * @param entity the name of the entity that the rows are of
 * @param links which rows belong to which parents
 * @param where which rows to show
 */
public record Selection<N>(
    String entity, Links links, Condition where, Ordering<N> ordering, Page page) {

  /** Refuses a cursor of another order here, before anything is read. */
  public Selection {
    if (page.after() != null) {
      ordering.position(page.after());
    }
    if (page.before() != null) {
      ordering.position(page.before());
    }
  }

  public Selection(Class<?> entity, Links links, Condition where, Ordering<N> ordering, Page page) {
    this(entity.getSimpleName(), links, where, ordering, page);
  }

  /** A selection among all rows. */
  public Selection(Class<?> entity, Condition where, Ordering<N> ordering, Page page) {
    this(entity, Links.NONE, where, ordering, page);
  }

  /** The same, without the row beyond the page that tells whether there are more. */
  Selection<N> exactly() {
    return new Selection<>(entity, links, where, ordering, page.exactly());
  }

  /** The same for all fields that go the same way: what fails for one does not fail for others. */
  String name() {
    return entity + " by " + links.hql();
  }

  /** One page of all rows. */
  Hql rows(Columns<N> columns) {
    Condition rows = where.and(bounds(ordering));
    return new Hql(
            "select %s from %s n%s order by %s"
                .formatted(
                    columns.of("n"), entity, clause(rows), ordering.orderBy(page.backward())))
        .with(rows.parameters())
        .limitedTo(page.rows());
  }

  /**
   * One page for each parent: selects parent and row.
   *
   * @param lateral whether the database can look up rows for each of several parents
   */
  Hql rowsByParent(List<UUID> parents, Columns<N> columns, boolean lateral) {
    LinkIndex index = links.index();
    boolean indexed = index != null && index.has(ordering);
    if (indexed && index.own() && parents.size() == 1) {
      return rowsOfOne(index, columns).with(Map.of("parent", parents.get(0)));
    }
    return pages(indexed && lateral ? index : null, columns, parents.size() == 1)
        .with(Map.of("parents", Keys.array(parents)));
  }

  private Hql pages(LinkIndex index, Columns<N> columns, boolean ofOne) {
    if (index == null || !(columns instanceof EntityColumns<N> plain)) {
      return pages(columns);
    }
    if (index.own()) {
      return firstRows(index, plain);
    }
    Hql first = firstKeys(index);
    return ofOne ? inOrder(firstOfAll(first), columns) : firstOfEach(first, columns);
  }

  /** Reads the rows of one parent in order, and stops after a page. */
  private Hql rowsOfOne(LinkIndex index, Columns<N> columns) {
    Ordering<N> indexed = ordering.reading(index.keys());
    Condition rows = rowsOf(index, " = :parent", indexed);
    return new Hql(
            "select %s, %s from %s n %s%s order by %s"
                .formatted(
                    index.anchor(),
                    columns.of("n"),
                    entity,
                    index.join(),
                    clause(rows),
                    indexed.orderBy(page.backward())))
        .with(rows.parameters())
        .with(links.parameters())
        .limitedTo(page.rows());
  }

  /**
   * Does so for each parent. The rows of each are found by a look-up of their own, and come in its
   * order: to order all of them once more would cost a tenth of the statement.
   */
  private Hql firstRows(LinkIndex index, EntityColumns<N> columns) {
    Ordering<N> indexed = ordering.reading(index.keys());
    Condition rows = rowsOf(index, " = a.anchor", indexed);
    return new Hql(
            """
            select a.parent, %s from (%s) a join lateral (
              select %s from %s n %s%s order by %s limit %d
            ) f"""
                .formatted(
                    columns.handedOn("f"),
                    index.anchors(),
                    columns.named("n"),
                    entity,
                    index.join(),
                    clause(rows),
                    indexed.orderBy(page.backward()),
                    page.rows()))
        .with(rows.parameters())
        .with(links.parameters());
  }

  /** Does so for each anchor of each parent: selects {@code parent}, {@code node} and its keys. */
  private Hql firstKeys(LinkIndex index) {
    Ordering<N> indexed = ordering.reading(index.keys());
    Condition rows = rowsOf(index, " = a.anchor", indexed);
    return new Hql(
            """
            select distinct a.parent as parent, f.node as node, %s from (%s) a join lateral (
              select n.key as node, %s from %s n %s%s order by %s limit %d
            ) f"""
                .formatted(
                    ordering.keysOf("f"),
                    index.anchors(),
                    indexed.keys(),
                    entity,
                    index.join(),
                    clause(rows),
                    indexed.orderBy(page.backward()),
                    page.rows()))
        .with(rows.parameters())
        .with(links.parameters());
  }

  /** Of the first rows of the anchors of one parent, the first. */
  private Hql firstOfAll(Hql first) {
    return new Hql(
            "select r.parent as parent, r.node as node, %s from (%s) r order by %s limit %d"
                .formatted(
                    ordering.keysOf("r"),
                    first.text(),
                    ordering.by("r").orderBy(page.backward()),
                    page.rows()))
        .with(first.parameters());
  }

  /** Of the first rows of the anchors of each parent, the first of each. */
  private Hql firstOfEach(Hql first, Columns<N> columns) {
    return numbered(
        "select r.parent as parent, r.node as node, %s from (%s) r"
            .formatted(place("r.parent", ordering.by("r")), first.text()),
        first.parameters(),
        columns);
  }

  private Condition rowsOf(LinkIndex index, String whose, Ordering<N> indexed) {
    return Condition.of(index.anchor() + whose)
        .and(Condition.of(index.condition()))
        .and(where)
        .and(bounds(indexed));
  }

  /** The rows of parents and nodes that are selected, in order, whatever their parents. */
  private Hql inOrder(Hql linked, Columns<N> columns) {
    return new Hql(
            "select l.parent, %s from (%s) l join %s n on n.key = l.node order by %s"
                .formatted(
                    columns.of("n"),
                    linked.text(),
                    entity,
                    ordering.by("l").orderBy(page.backward())))
        .with(linked.parameters());
  }

  /** Puts the rows that are linked with each parent in order, and leaves a page of them. */
  private Hql pages(Columns<N> columns) {
    Condition rows = where.and(bounds(ordering));
    return numbered(
            "select l.parent as parent, n.key as node, %s from (%s) l join %s n on n.key = l.node%s"
                .formatted(place("l.parent", ordering), links.hql(), entity, clause(rows)),
            links.parameters(),
            columns)
        .with(rows.parameters());
  }

  private String place(String parent, Ordering<N> order) {
    return "row_number() over (partition by %s order by %s) as place"
        .formatted(parent, order.orderBy(page.backward()));
  }

  /** A page of each parent, of parents, nodes and their places among those of the parent. */
  private Hql numbered(String places, Map<String, Object> parameters, Columns<N> columns) {
    return new Hql(
            """
            select p.parent, %s from (%s) p join %s e on e.key = p.node
            where p.place <= :limit
            order by p.parent, p.place"""
                .formatted(columns.of("e"), places, entity))
        .with(parameters)
        .with(Map.of("limit", page.rows()));
  }

  /** The number of all rows. */
  Hql number() {
    return new Hql("select count(*) from %s n%s".formatted(entity, clause(where)))
        .with(where.parameters());
  }

  /** The number of rows of each parent: selects parent and number. */
  Hql numbersByParent(List<UUID> parents) {
    return new Hql(
            "select l.parent, count(*) from (%s) l join %s n on n.key = l.node%s group by l.parent"
                .formatted(links.hql(), entity, clause(where)))
        .with(where.parameters())
        .with(links.parameters())
        .with(Map.of("parents", Keys.array(parents)));
  }

  private Condition bounds(Ordering<N> order) {
    return beyond(order, page.after(), false, "after")
        .and(beyond(order, page.before(), true, "before"));
  }

  private static Condition beyond(
      Ordering<?> order, String cursor, boolean backward, String prefix) {
    return cursor == null ? Condition.NONE : order.beyond(cursor, backward, prefix);
  }

  private static String clause(Condition condition) {
    return condition.hql().isEmpty() ? "" : " where " + condition.hql();
  }
}
