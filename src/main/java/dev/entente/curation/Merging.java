package dev.entente.curation;

import dev.entente.evidence.Hiding;
import dev.entente.search.SearchIndexer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Makes one actor of two, and two of one again: in SQL, a few statements for each place where an
 * actor can be named, whatever the number of its rows. What is done is noted, row by row, and
 * undone by those notes.
 */
@ApplicationScoped
public class Merging {

  private static final String COPIED =
      "type, slug, name, name_key, description, wikidata_id, iso_code, organization_type, country_id";
  private static final String ALIAS = "position, text, text_key, language, note, by_editor";

  /** What is between the survivor and itself, by the state that it had. */
  private static final String NOTE_STATE =
      "insert into actor_merge_row (merge_id, place, row_id, role, position, removed)"
          + " select :gone, 'fact.state', f.id, f.state, -1, false from fact f join %s t on t.id = f.id"
          + " where t.%s = :survivor and t.%s = :survivor and f.state <> 'MERGED'";

  private static final List<String> NOTE_NAMES =
      List.of(
          "insert into actor_merge (id, into_id, ordinal, "
              + COPIED
              + ") select id, :survivor, (select coalesce(max(ordinal), 0) + 1 from actor_merge), "
              + COPIED
              + " from actor where id = :gone",
          "insert into actor_merge_alias (merge_id, "
              + ALIAS
              + ", given) select actor_id, "
              + ALIAS
              + ", not "
              + isNamed("a.text")
              + " from alias a where a.actor_id = :gone",
          "insert into actor_merge_alias (merge_id, "
              + ALIAS
              + ", given) select id, -1, name, name_key, null, null, true, not "
              + isNamed("a.name")
              + " and not exists (select 1 from alias o where o.actor_id = :gone and o.text = a.name)"
              + " from actor a where a.id = :gone",
          "insert into alias (actor_id, "
              + ALIAS
              + ") select :survivor, (select coalesce(max(position), -1) from alias"
              + " where actor_id = :survivor) + row_number() over (order by position),"
              + " text, text_key, language, note, true from actor_merge_alias"
              + " where merge_id = :gone and given");

  private static final List<String> REMOVE =
      List.of("delete from alias where actor_id = :gone", "delete from actor where id = :gone");

  private static final List<String> PUT_BACK =
      List.of(
          "insert into actor (id, "
              + COPIED
              + ") select id, "
              + COPIED
              + " from actor_merge where id = :gone",
          "delete from alias where actor_id = :survivor and by_editor and text in"
              + " (select text from actor_merge_alias where merge_id = :gone and given)",
          "insert into alias (actor_id, "
              + ALIAS
              + ") select merge_id, "
              + ALIAS
              + " from actor_merge_alias where merge_id = :gone and position >= 0");

  private static final List<String> FORGET =
      List.of(
          "delete from actor_merge_row where merge_id = :gone",
          "delete from actor_merge_alias where merge_id = :gone",
          "delete from actor_merge where id = :gone");

  private static final String ALL_ROWS =
      "select distinct row_id from actor_merge_row where merge_id = :gone";
  private static final String STATES = ALL_ROWS + " and place = 'fact.state'";

  private final Session session;
  private final Hiding hiding;
  private final SearchIndexer search;

  @Inject
  Merging(Session session, Hiding hiding, SearchIndexer search) {
    this.session = session;
    this.hiding = hiding;
    this.search = search;
  }

  private static String isNamed(String text) {
    return ("(exists (select 1 from alias o where o.actor_id = :survivor and o.text = %s)"
            + " or exists (select 1 from actor o where o.id = :survivor and o.name = %s))")
        .formatted(text, text);
  }

  /**
   * Has everything that names one actor name another, which gets its names.
   *
   * @return how many rows that were
   */
  int merge(UUID gone, UUID survivor) {
    session.flush();
    session.clear();
    NOTE_NAMES.forEach(sql -> run(sql, gone, survivor));
    run(
        "update relationship set merged = true where subject_id in (:gone, :survivor)"
            + " and object_id in (:gone, :survivor)",
        gone,
        survivor);
    int rows = 0;
    for (ActorReference reference : ActorReference.ALL) {
      rows += run(reference.noteRemoved(), gone, survivor);
      run(reference.remove(), gone, survivor);
      rows += run(reference.noteMoved(), gone, survivor);
      run(reference.move(), gone, survivor);
    }
    run(NOTE_STATE.formatted("relationship", "subject_id", "object_id"), gone, survivor);
    run(NOTE_STATE.formatted("trade_figure", "reporter_id", "partner_id"), gone, survivor);
    List<UUID> meaningless = noted(gone, STATES);
    List<UUID> named = noted(gone, ALL_ROWS);
    run(
        "update fact set state = 'MERGED', hidden = true where id in ("
            + "select row_id from actor_merge_row where merge_id = :gone and place = 'fact.state')",
        gone,
        survivor);
    REMOVE.forEach(sql -> run(sql, gone, survivor));
    hiding.settle(meaningless, List.of());
    index(gone, survivor, named);
    return rows;
  }

  /**
   * Undoes it.
   *
   * @return how many rows name the one again that was gone
   */
  int unmerge(UUID gone, UUID survivor) {
    session.flush();
    session.clear();
    PUT_BACK.forEach(sql -> run(sql, gone, survivor));
    int rows = 0;
    for (ActorReference reference : ActorReference.ALL) {
      rows += run(reference.moveBack(), gone, survivor);
      rows += run(reference.putBack(), gone, survivor);
    }
    run(
        "update relationship set merged = false where subject_id <> object_id and merged",
        gone,
        survivor);
    List<UUID> meaningful = noted(gone, STATES);
    List<UUID> named = noted(gone, ALL_ROWS);
    String former =
        "(select j.role from actor_merge_row j where j.merge_id = :gone"
            + " and j.place = 'fact.state' and j.row_id = fact.id)";
    run(
        "update fact set state = %s, hidden = (%s <> 'ACCEPTED') where state = 'MERGED' and exists %s"
            .formatted(former, former, former),
        gone,
        survivor);
    FORGET.forEach(sql -> run(sql, gone, survivor));
    hiding.settle(meaningful, List.of());
    index(gone, survivor, named);
    return rows;
  }

  private List<UUID> noted(UUID gone, String which) {
    return session.createNativeQuery(which, UUID.class).setParameter("gone", gone).getResultList();
  }

  /** Both have other names now, and so have those who are named. */
  private void index(UUID gone, UUID survivor, List<UUID> named) {
    List<UUID> changed = new ArrayList<>(named);
    changed.add(gone);
    changed.add(survivor);
    search.update(changed);
  }

  private int run(String sql, UUID gone, UUID survivor) {
    if (sql == null) {
      return 0;
    }
    MutationQuery statement = session.createNativeMutationQuery(sql);
    if (sql.contains(":gone")) {
      statement.setParameter("gone", gone);
    }
    if (sql.contains(":survivor")) {
      statement.setParameter("survivor", survivor);
    }
    return statement.executeUpdate();
  }
}
