package dev.entente.ingest.evaluation;

import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.relationship.Predicate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares relationships. */
final class RelationshipScorer {

  /** Whoever is the subject of these is the object too. */
  private static final Set<Predicate> MUTUAL =
      EnumSet.of(
          Predicate.ALLY_OF,
          Predicate.PARTNER_OF,
          Predicate.FRIEND_OF,
          Predicate.NEIGHBOR_OF,
          Predicate.RIVAL_OF,
          Predicate.ADVERSARY_OF,
          Predicate.IN_DISPUTE_WITH,
          Predicate.CLASHED_WITH,
          Predicate.AT_WAR_WITH,
          Predicate.TRADES_WITH,
          Predicate.COOPERATES_MILITARILY_WITH,
          Predicate.IN_CONTACT_WITH);

  private final List<Gold.Relationship> gold;
  private final List<ProposedRelationship> found;
  private final Names names;
  private final Score score;

  RelationshipScorer(Gold gold, List<ProposedRelationship> found, Names names, Score score) {
    this.gold = gold.relationships();
    this.found = found;
    this.names = names;
    this.score = score;
  }

  void run() {
    Matching matching =
        Matching.of(
            gold,
            found,
            (right, read) ->
                isSame(right, read) ? 1 + (right.status() == read.status() ? 0.5 : 0) : 0,
            1);
    score.pairs(
        Measure.RELATIONSHIPS,
        gold,
        found,
        matching,
        Gold.Relationship::optional,
        RelationshipScorer::described,
        RelationshipScorer::described);
    int right = 0;
    int optional = 0;
    for (Matching.Pair pair : matching.pairs()) {
      Gold.Relationship expected = gold.get(pair.gold());
      ProposedRelationship read = found.get(pair.found());
      if (expected.optional()) {
        optional++;
      } else if (expected.status() == read.status()) {
        right++;
      } else {
        score.error(
            Measure.RELATIONSHIPS_STATUS, "wrong", expected.status() + " not " + described(read));
      }
    }
    int goldCount = (int) gold.stream().filter(expected -> !expected.optional()).count();
    score.add(Measure.RELATIONSHIPS_STATUS, new Count(right, found.size() - optional, goldCount));
  }

  private boolean isSame(Gold.Relationship right, ProposedRelationship read) {
    return right.predicate() == read.predicate()
        && (isBetween(right, read.subject(), read.object())
            || (MUTUAL.contains(read.predicate())
                && isBetween(right, read.object(), read.subject())));
  }

  private boolean isBetween(Gold.Relationship right, String subject, String object) {
    return names.isNamed(right.subject(), subject) && names.isNamed(right.object(), object);
  }

  private static String described(Gold.Relationship relationship) {
    return relationship.subject()
        + " "
        + relationship.predicate()
        + " "
        + relationship.object()
        + " "
        + relationship.status();
  }

  private static String described(ProposedRelationship relationship) {
    return relationship.subject()
        + " "
        + relationship.predicate()
        + " "
        + relationship.object()
        + " "
        + relationship.status()
        + relationship.evidence().stream()
            .map(evidence -> " “" + evidence.excerpt() + "” (" + evidence.ruleId() + ")")
            .collect(Collectors.joining());
  }
}
