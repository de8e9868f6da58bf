package dev.entente.curation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that names actors; MergeActorsTest compares them with the foreign keys of the database.
 *
 * @param table the column is in
 * @param column of the actor's key
 * @param row the column that says what names the actor
 * @param others what else tells the rows of that apart: {@code role}, {@code position}
 * @param once what an actor may be named by only once; null where a row names one actor
 * @param copies columns of it, each with the column that it is a copy of in what has the list
 */
record ActorReference(
    String table,
    String column,
    String row,
    List<String> others,
    List<String> once,
    Map<String, String> copies) {

  /** Every place where an actor is named. */
  static final List<ActorReference> ALL =
      List.of(
          of("actor", "country_id"),
          of("actor_merge", "country_id"),
          of("actor_merge", "into_id"),
          of("article", "publisher_id"),
          of("office", "person_id"),
          of("office", "of_id"),
          of("meeting", "country_id"),
          of("relationship", "subject_id"),
          of("relationship", "object_id"),
          of("trade_figure", "reporter_id"),
          of("trade_figure", "partner_id"),
          of("trade_figure", "exporter_id"),
          of("trade_figure", "importer_id"),
          list(
              "participation",
              "meeting_id",
              List.of("role", "position"),
              List.of("meeting_id"),
              Map.of("met_on", "date_start")),
          list(
              "statement_actor",
              "statement_id",
              List.of("role", "position"),
              List.of("statement_id", "role"),
              Map.of("said_on", "said_on_start")),
          list("mention", "article_id", List.of(), List.of("article_id")),
          list(
              "trade_figure_party",
              "trade_figure_id",
              List.of(),
              List.of("trade_figure_id"),
              new TreeMap<>(Map.of("period_start", "period_start", "slug", "slug"))),
          list(
              "trade_figure_claimant",
              "trade_figure_id",
              List.of("position"),
              List.of("trade_figure_id")),
          list("citation_via", "citation_id", List.of("position"), List.of("citation_id")));

  private static ActorReference of(String table, String column) {
    return new ActorReference(table, column, "id", List.of(), null, Map.of());
  }

  private static ActorReference list(
      String table, String row, List<String> others, List<String> once) {
    return list(table, row, others, once, Map.of());
  }

  private static ActorReference list(
      String table,
      String row,
      List<String> others,
      List<String> once,
      Map<String, String> copies) {
    return new ActorReference(table, "actor_id", row, others, once, copies);
  }

  String place() {
    return table + '.' + column;
  }

  /** Notes the rows that name {@code :gone} beside {@code :survivor}, as removed; null for none. */
  String noteRemoved() {
    return once == null
        ? null
        : note(true)
            + " and exists (select 1 from %s o where o.%s = :survivor and %s)"
                .formatted(
                    table,
                    column,
                    once.stream()
                        .map(name -> "o.%s = t.%s".formatted(name, name))
                        .collect(Collectors.joining(" and ")));
  }

  /** Removes those; null for none. */
  String remove() {
    return once == null
        ? null
        : "delete from %s where %s = :gone and %s".formatted(table, column, noted(true));
  }

  /** Notes the rows that name {@code :gone}. */
  String noteMoved() {
    return note(false);
  }

  /** Has them name {@code :survivor}. */
  String move() {
    return "update %s set %s = :survivor where %s = :gone".formatted(table, column, column);
  }

  /** Has what was noted name {@code :gone} again, as far as it is there and was not changed. */
  String moveBack() {
    return "update %s set %s = :gone where %s = :survivor and %s"
        .formatted(table, column, column, noted(false));
  }

  /**
   * Puts back what was removed, at the end of its list where something took its place; null for
   * nothing. A bundle may have taken the citation away that it belongs to.
   */
  String putBack() {
    if (once == null) {
      return null;
    }
    String list =
        "from %s o where o.%s = j.row_id".formatted(table, row)
            + (once.contains("role") ? " and o.role = j.role" : "");
    String names =
        Stream.concat(others.stream(), copies.keySet().stream())
            .map(", "::concat)
            .collect(Collectors.joining());
    String values =
        (others.contains("role") ? ", j.role" : "")
            + (others.contains("position")
                ? (", case when exists (select 1 %s and o.position = j.position)"
                        + " then (select max(o.position) + 1 %s) else j.position end")
                    .formatted(list, list)
                : "")
            + copies.values().stream()
                .map(
                    original ->
                        ", (select p.%s from %s p where p.id = j.row_id)"
                            .formatted(original, parent()))
                .collect(Collectors.joining());
    return ("insert into %s (%s, %s%s) select j.row_id, :gone%s from actor_merge_row j"
            + " where j.merge_id = :gone and j.place = '%s' and j.removed"
            + " and exists (select 1 from %s p where p.id = j.row_id)"
            + " and not exists (select 1 %s and o.%s = :gone)")
        .formatted(table, row, column, names, values, place(), parent(), list, column);
  }

  /** The table of what has the list: {@code meeting} for {@code meeting_id}. */
  private String parent() {
    return row.substring(0, row.length() - "_id".length());
  }

  private String note(boolean removed) {
    return ("insert into actor_merge_row (merge_id, place, row_id, role, position, removed)"
            + " select :gone, '%s', t.%s, %s, %s, %s from %s t where t.%s = :gone")
        .formatted(
            place(),
            row,
            others.contains("role") ? "t.role" : "''",
            others.contains("position") ? "t.position" : "-1",
            removed,
            table,
            column);
  }

  private String noted(boolean removed) {
    return ("exists (select 1 from actor_merge_row j where j.merge_id = :gone and j.place = '%s'"
            + " and j.removed = %s and j.row_id = %s.%s%s)")
        .formatted(
            place(),
            removed,
            table,
            row,
            others.stream()
                .map(name -> " and j.%s = %s.%s".formatted(name, table, name))
                .collect(Collectors.joining()));
  }
}
