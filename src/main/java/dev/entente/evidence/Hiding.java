package dev.entente.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What follows from the states of facts, and from articles that were retracted: which citations,
 * sides and contradictions are hidden, which facts have no citation left, and how sure a fact is.
 *
 * <p>In SQL, since Hibernate would make temporary tables to update {@code fact} in HQL.
 */
@ApplicationScoped
public class Hiding {

  /** Databases take some ten thousand parameters in one statement. */
  private static final int AT_ONCE = 1000;

  private static final String VISIBLE_CITATION =
      "exists (select 1 from citation c where c.fact_id = fact.id and not c.hidden)";

  private static final List<String> FACTS =
      List.of(
          "update citation set hidden ="
              + " (select a.hidden from article a where a.id = citation.article_id)"
              + " where fact_id in (:keys)",
          "update fact set state = 'RETRACTED', hidden = true where id in (:keys)"
              + " and state = 'ACCEPTED' and not "
              + VISIBLE_CITATION,
          "update fact set state = 'ACCEPTED', hidden = false where id in (:keys)"
              + " and state = 'RETRACTED' and "
              + VISIBLE_CITATION,
          "update fact set confidence = (select max(c.confidence) from citation c"
              + " where c.fact_id = fact.id and not c.hidden) where id in (:keys) and "
              + VISIBLE_CITATION,
          "update citation set hidden = true where fact_id in (:keys)"
              + " and exists (select 1 from fact f where f.id = citation.fact_id and f.hidden)",
          // Nobody else writes until the version is counted.
          "update fact set changed_in = (select version + 1 from dataset_state)"
              + " where id in (:keys)");

  private static final List<String> CONTRADICTIONS =
      List.of(
          "update contradiction_side set hidden ="
              + " (select a.hidden from article a where a.id = contradiction_side.article_id)"
              + " or coalesce((select f.hidden from fact f where f.id = contradiction_side.fact_id),"
              + " false) where contradiction_id in (:keys)",
          "update contradiction set hidden = ((select count(*) from contradiction_side s"
              + " where s.contradiction_id = contradiction.id and not s.hidden) < 2)"
              + " where id in (:keys)");

  private final Session session;

  @Inject
  Hiding(Session session) {
    this.session = session;
  }

  /**
   * Sets what follows for facts whose state, citations or articles were changed. The session
   * forgets what it has read.
   *
   * @param contradictions others that were changed, beside those that have a side about the facts
   */
  public void settle(Collection<UUID> facts, Collection<UUID> contradictions) {
    session.flush();
    session.clear();
    run(FACTS, facts);
    Set<UUID> touched = new LinkedHashSet<>(contradictions);
    for (List<UUID> keys : parts(facts)) {
      touched.addAll(
          session
              .createNativeQuery(
                  "select contradiction_id from contradiction_side where fact_id in (:keys)",
                  UUID.class)
              .setParameterList("keys", keys, UUID.class)
              .getResultList());
    }
    run(CONTRADICTIONS, touched);
  }

  private void run(List<String> statements, Collection<UUID> all) {
    for (List<UUID> keys : parts(all)) {
      for (String statement : statements) {
        session
            .createNativeMutationQuery(statement)
            .setParameterList("keys", keys, UUID.class)
            .executeUpdate();
      }
    }
  }

  private static List<List<UUID>> parts(Collection<UUID> keys) {
    List<UUID> all = List.copyOf(keys);
    List<List<UUID>> parts = new ArrayList<>();
    for (int start = 0; start < all.size(); start += AT_ONCE) {
      parts.add(all.subList(start, Math.min(all.size(), start + AT_ONCE)));
    }
    return parts;
  }
}
