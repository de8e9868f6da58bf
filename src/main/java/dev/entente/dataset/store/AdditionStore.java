package dev.entente.dataset.store;

import dev.entente.dataset.bundle.Additions;
import dev.entente.evidence.Citation;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.FactState;
import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeId;
import dev.entente.meeting.Meeting;
import dev.entente.meeting.MeetingStatus;
import dev.entente.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.Session;

/** Stores what is added to facts that are stored already. What an editor corrected stays so. */
final class AdditionStore {

  private final Session session;

  AdditionStore(Session session) {
    this.session = session;
  }

  /**
   * @param now the slug of an actor after all merges
   */
  void store(Additions additions, UnaryOperator<String> now) {
    CitationStore citations = new CitationStore(session);
    Map<UUID, Integer> next = next(keys(additions));
    additions
        .citations()
        .forEach(
            further -> {
              UUID fact = NodeId.parse(further.fact()).key();
              int position = next.merge(fact, 1, Integer::sum) - 1;
              citations.add(fact, position, further.citation().renamed(now));
            });
    additions
        .utterances()
        .forEach(
            (slug, utterance) ->
                find(Statement.NODE_TYPE, slug, Statement.class).utterance = utterance);
    for (String slug : additions.held()) {
      Meeting meeting = find(Meeting.NODE_TYPE, slug, Meeting.class);
      if (!meeting.corrected) {
        meeting.status = MeetingStatus.HELD;
      }
    }
    for (String reference : additions.accepted()) {
      session.find(FactEntity.class, NodeId.parse(reference).key()).decide(FactState.ACCEPTED);
    }
  }

  private static List<UUID> keys(Additions additions) {
    return additions.facts().stream().map(fact -> NodeId.parse(fact).key()).toList();
  }

  private <F extends FactEntity> F find(String type, String slug, Class<F> entity) {
    return session.find(entity, new NodeId(type, slug).key());
  }

  /** The places behind the last citations of facts. */
  private Map<UUID, Integer> next(List<UUID> facts) {
    Map<UUID, Integer> next = new HashMap<>();
    facts.forEach(fact -> next.put(fact, Citation.FIRST_FURTHER));
    if (!facts.isEmpty()) {
      session
          .createSelectionQuery(
              "select fact.key, max(position) + 1 from Citation"
                  + " where holds(:facts, fact.key) and position >= :first group by fact.key",
              Object[].class)
          .setParameter("facts", Keys.array(facts))
          .setParameter("first", Citation.FIRST_FURTHER)
          .getResultList()
          .forEach(row -> next.put((UUID) row[0], ((Number) row[1]).intValue()));
    }
    return next;
  }
}
