package dev.entente.ingest.relationship;

import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.relationship.Clause.Slot;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import java.util.Set;

/** Reads what someone is to another: “India, a Russian ally”, “China and Russia are partners”. */
final class RoleReader {

  private static final double CONFIDENCE = 0.9;
  private static final int PHRASE = 6;

  private static final Set<String> COPULAS =
      Words.of("is are was were be been remains remain remained became become becomes as");

  private static final Set<String> PREPOSITIONS = Words.of("of to for with");

  private final Clause clause;
  private final Subjects subjects;

  RoleReader(Clause clause) {
    this.clause = clause;
    this.subjects = new Subjects(clause);
  }

  /**
   * What a role says; {@code null} where the pattern does not fit.
   *
   * @param first index of the first token of the role
   */
  Found read(Pattern pattern, int first, int length) {
    int noun = first + length - 1;
    boolean trading = clause.is(first - 1, "trading") || clause.is(first - 1, "trade");
    if (trading && length == 1) {
      return null;
    }
    return roleOf(pattern, first, noun);
  }

  private Found roleOf(Pattern pattern, int first, int noun) {
    int copula = -1;
    int start = first;
    Slot owner = null;
    boolean negated = false;
    for (int at = first - 1; at >= Math.max(clause.from, first - PHRASE - 1); at--) {
      if (clause.mention(at) != null && owner == null) {
        boolean adjective =
            clause.mention(at).kind() == MentionKind.DEMONYM
                || isOwn(pattern, at)
                || clause.token(at + 1).isGenitive()
                || (at == first - 1 && clause.mention(at).kind() == MentionKind.NAME);
        if (!adjective || clause.mention(at).kind() == MentionKind.PLACE) {
          break;
        }
        owner = clause.slotBefore(at);
        at = owner == null ? at : owner.from();
        start = at;
        continue;
      }
      if (COPULAS.contains(clause.token(at).lower())) {
        copula = at;
        break;
      }
      negated |= clause.is(at, "not") || clause.is(at, "no") || clause.is(at, "never");
      start = at;
      if (clause.mention(at) != null
          || (!clause.isInPhrase(at) && !clause.is(at, "not") && !clause.is(at, "no"))) {
        start = at + 1;
        break;
      }
    }
    int behind = clause.is(noun, "to") ? noun : noun + 1;
    Slot object = behind == noun ? null : owner;
    if (object == null
        && clause.has(behind)
        && PREPOSITIONS.contains(clause.token(behind).lower())) {
      object = clause.after(behind + 1);
    }
    if (copula >= 0 && !clause.is(copula, "as")) {
      Slot subject = subjects.of(copulaStart(copula), false);
      RelationshipStatus status = Assertion.ofVerb(clause, copula);
      if (subject == null || status == null) {
        return null;
      }
      status = negated ? RelationshipStatus.DENIED : status;
      if (object == null && subject.actors().size() == 2 && isPlural(noun)) {
        return pair(pattern, subject, status, noun);
      }
      return found(pattern, subject, object, status, subject.from(), end(noun, object));
    }
    if (object != null && negated && clause.mention(start - 1) != null) {
      return without(pattern, start, noun, object);
    }
    if (object == null && isPlural(noun)) {
      return both(pattern, start, noun);
    }
    Found turned = owner == null ? null : turned(pattern, owner, noun);
    if (turned != null) {
      return turned;
    }
    return object == null ? null : apposition(pattern, start, noun, owner, object);
  }

  /** “Its ally Norway”, as far as it is clear whose; “his friend” is said in many senses. */
  private boolean isOwn(Pattern pattern, int at) {
    boolean person = clause.is(at, "his") || clause.is(at, "her");
    return clause.isPossessive(at)
        && (!person || pattern.predicate() == Predicate.PREDECESSOR_OF)
        && clause.mention(at).kind() == MentionKind.PRONOUN
        && clause.mention(at).confidence() >= 0.6;
  }

  /** “Norway's largest partner is Chile”. */
  private Found turned(Pattern pattern, Slot owner, int noun) {
    int copula = noun + 1;
    if (!clause.has(copula)
        || clause.is(copula, "as")
        || !COPULAS.contains(clause.token(copula).lower())) {
      return null;
    }
    Slot subject = clause.slotAt(copula + 1);
    RelationshipStatus status = Assertion.ofVerb(clause, copula);
    return subject == null
            || status == null
            || subject.kind() == MentionKind.PRONOUN
            || subject.kind() == MentionKind.DEMONYM
        ? null
        : found(pattern, subject, owner, status, owner.from(), subject.to());
  }

  /** “Norway and Chile, old rivals, …”. */
  private Found both(Pattern pattern, int start, int noun) {
    int comma = start - 1;
    if (!clause.has(comma) || !clause.token(comma).isMark(',') || !isClosed(noun + 1)) {
      return null;
    }
    Slot subject = clause.mention(comma - 1) == null ? null : clause.slotBefore(comma - 1);
    RelationshipStatus status = Assertion.ofNoun(clause, start);
    return subject == null || subject.actors().size() != 2 || status == null
        ? null
        : pair(pattern, subject, status, noun);
  }

  /** “With Norway not a member of the union”. */
  private Found without(Pattern pattern, int start, int noun, Slot object) {
    Slot subject = clause.slotBefore(start - 1);
    if (subject == null || !clause.is(subject.from() - 1, "with")) {
      return null;
    }
    return found(
        pattern, subject, object, RelationshipStatus.DENIED, subject.from(), end(noun, object));
  }

  /** “India, a Russian ally,”, “Russia’s ally Belarus”, “its neighbour, Chile”. */
  private Found apposition(Pattern pattern, int start, int noun, Slot owner, Slot object) {
    int before = start - 1;
    int first = clause.is(start, "long") || clause.is(start, "already") ? start + 1 : start;
    boolean article =
        clause.is(first, "a")
            || clause.is(first, "an")
            || clause.is(start, "a")
            || clause.is(start, "an")
            || clause.is(start, "the")
            || owner != null;
    RelationshipStatus status = Assertion.ofNoun(clause, start);
    if (status == null) {
      return null;
    }
    if (article && clause.has(before) && clause.token(before).isMark(',')) {
      int last = before - 1;
      Slot subject = clause.mention(last) == null ? null : clause.slotBefore(last);
      if (subject != null && subject.actors().size() == 1 && closes(noun, object)) {
        return found(pattern, subject, object, status, subject.from(), end(noun, object));
      }
    }
    if (owner != null) {
      int next = noun + 1;
      boolean comma = clause.has(next) && clause.token(next).isMark(',');
      Slot subject = clause.slotAt(comma ? next + 1 : next);
      if (subject != null
          && subject.kind() != MentionKind.PRONOUN
          && subject.kind() != MentionKind.DEMONYM
          && (!comma || isClosed(subject.to()))) {
        return found(pattern, subject, object, status, object.from(), subject.to());
      }
    }
    return null;
  }

  private boolean isClosed(int at) {
    return !clause.has(at)
        || clause.token(at).isMark(',')
        || clause.token(at).isMark('.')
        || clause.is(at, "that")
        || clause.is(at, "which")
        || (clause.is(at, "in") && clause.is(at + 1, "the"));
  }

  private boolean closes(int noun, Slot object) {
    return isClosed(end(noun, object));
  }

  private static int end(int noun, Slot object) {
    return object == null ? noun + 1 : Math.max(noun + 1, object.to());
  }

  private boolean isPlural(int noun) {
    return clause.token(noun).lower().endsWith("s") || clause.token(noun).is("enemies");
  }

  private int copulaStart(int copula) {
    return VerbGroup.of(clause.tokens, clause.from, copula).start();
  }

  private static Found found(
      Pattern pattern, Slot subject, Slot object, RelationshipStatus status, int from, int to) {
    return object == null
        ? null
        : new Found(pattern, subject, object, status, CONFIDENCE, from, to);
  }

  private static Found pair(Pattern pattern, Slot both, RelationshipStatus status, int noun) {
    if (pattern.predicate() == Predicate.MEMBER_OF
        || pattern.predicate() == Predicate.SUPPORTS
        || pattern.predicate() == Predicate.PREDECESSOR_OF) {
      return null;
    }
    return new Found(
        pattern, both.only(0), both.only(1), status, CONFIDENCE, both.from(), noun + 1);
  }
}
