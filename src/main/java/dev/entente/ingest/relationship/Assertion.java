package dev.entente.ingest.relationship;

import dev.entente.ingest.clause.Modality;
import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.lexicon.Words;
import dev.entente.relationship.RelationshipStatus;
import java.util.EnumSet;
import java.util.Set;

/** How a sentence has a relationship; plans, wishes, conditions and questions assert nothing. */
final class Assertion {

  private static final Set<Mood> OPEN =
      EnumSet.of(
          Mood.FUTURE,
          Mood.PLANNED,
          Mood.POSSIBLE,
          Mood.WISHED,
          Mood.CONDITIONAL,
          Mood.ASKED,
          Mood.IMAGINED,
          Mood.CANCELLED);

  /** Before a noun: it has not come to it. */
  private static final Set<String> OPEN_WORDS =
      Words.of(
          "possible potential future planned threatened threat threats fear fears risk avoid"
              + " prevent averting avert looming would-be hypothetical if"
              + " possibility prospect danger call calls called calling demand demands demanded"
              + " request requests seek seeks want wants lift lifting consider considering");

  private static final Set<String> DENYING = Words.of("no not without never neither denied denies");

  private static final Set<String> ALLEGING =
      Words.of("alleged supposed purported so-called reported");

  /** Whoever says so is a source, and not an outlet. */
  private static final Set<String> SOURCES =
      Words.of(
          "officials official information intelligence sources source government ministry spokesman"
              + " spokeswoman pentagon accounts claims");

  private static final Set<String> REFRAINING =
      Words.of(
          "refrain refrains refrained refraining avoid avoids avoided refuse refuses refused"
              + " refusing decline declines declined stopped");

  private static final int WINDOW = 30;

  private Assertion() {}

  /** For a verb; {@code null} where nothing is asserted. */
  static RelationshipStatus ofVerb(Clause clause, int verb) {
    Set<Mood> moods = Modality.of(clause.tokens, clause.from, clause.to, verb).moods();
    if (isRefrained(clause, verb)) {
      return RelationshipStatus.DENIED;
    }
    RelationshipStatus status = of(moods, clause);
    return status == RelationshipStatus.ASSERTED && isAlleged(clause, verb)
        ? RelationshipStatus.ALLEGED
        : status;
  }

  /** For a noun that names what is or was. */
  static RelationshipStatus ofNoun(Clause clause, int start) {
    return ofNoun(clause, start, false);
  }

  /**
   * For a noun that names what is or was.
   *
   * @param presupposed whether a genitive leads it: who does not condemn “Russia’s invasion” does
   *     not deny it
   */
  static RelationshipStatus ofNoun(Clause clause, int start, boolean presupposed) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    Modality.readClause(clause.tokens, clause.from, clause.to, start, moods);
    moods.remove(Mood.NEGATED);
    moods.remove(Mood.DENIED);
    for (int at = start - 1; at >= Math.max(clause.from, start - 3); at--) {
      String word = clause.token(at).lower();
      if (OPEN_WORDS.contains(word) && !(presupposed && isNaming(clause, at))) {
        return null;
      }
      if (DENYING.contains(word) && !isOfAnother(clause, at, start, presupposed)) {
        return RelationshipStatus.DENIED;
      }
      if (ALLEGING.contains(word)) {
        return RelationshipStatus.ALLEGED;
      }
      if (clause.token(at).isMark(',')) {
        break;
      }
    }
    return of(moods, clause);
  }

  /** “Called Russia’s invasion illegal”, and not “called for”. */
  private static boolean isNaming(Clause clause, int at) {
    return clause.token(at).lower().startsWith("call") && !clause.is(at + 1, "for");
  }

  /** Whether a negation is of a verb between it and the noun: “has not condemned the attack”. */
  private static boolean isOfAnother(Clause clause, int at, int start, boolean presupposed) {
    String word = clause.token(at).lower();
    if (word.equals("no") || word.startsWith("deni")) {
      return false;
    }
    if (word.equals("without") && presupposed) {
      return true;
    }
    for (int between = at + 1; between < start; between++) {
      switch (clause.token(between).lower()) {
        case "be", "been", "is", "was", "were", "a", "an", "any", "the", "such", "in", "from" -> {}
        default -> {
          return true;
        }
      }
    }
    return presupposed && clause.is(at, "neither");
  }

  private static RelationshipStatus of(Set<Mood> moods, Clause clause) {
    for (Mood mood : OPEN) {
      if (moods.contains(mood)) {
        return null;
      }
    }
    if (moods.contains(Mood.NEGATED) || moods.contains(Mood.DENIED)) {
      return RelationshipStatus.DENIED;
    }
    return moods.contains(Mood.HEARSAY) || clause.isFromSource()
        ? RelationshipStatus.ALLEGED
        : RelationshipStatus.ASSERTED;
  }

  /** “Officials allege Iran supplies drones”. */
  private static boolean isAlleged(Clause clause, int verb) {
    for (int at = verb - 1; at >= Math.max(clause.from, verb - 7); at--) {
      String word = clause.token(at).lower();
      if (word.startsWith("alleg") || word.equals("claims") || word.equals("claimed")) {
        return true;
      }
      if (clause.token(at).isMark(',') || clause.token(at).isMark(';')) {
        return false;
      }
    }
    return false;
  }

  /** “…; Tehran denies this”: what one alleges another denies. */
  static RelationshipStatus contested(Clause clause, RelationshipStatus status, int from) {
    if (status == null) {
      return null;
    }
    for (int at = from; at + 1 < Math.min(clause.to, from + WINDOW); at++) {
      String word = clause.token(at).lower();
      boolean denial =
          word.equals("denies")
              || word.equals("denied")
              || word.startsWith("dismiss")
              || word.equals("rejects")
              || word.equals("rejected");
      if (denial
          && (clause.is(at + 1, "this")
              || clause.is(at + 1, "it")
              || clause.is(at + 1, "these")
              || clause.is(at + 1, "the"))
          && status != RelationshipStatus.DENIED) {
        return RelationshipStatus.CONTESTED;
      }
    }
    return status;
  }

  private static boolean isRefrained(Clause clause, int verb) {
    int at = verb - 1;
    while (clause.has(at)
        && (clause.is(at, "to")
            || clause.is(at, "from")
            || clause.token(at).lower().endsWith("ly")
            || clause.is(at, "directly"))) {
      at--;
    }
    return clause.has(at) && at < verb - 1 && REFRAINING.contains(clause.token(at).lower());
  }

  /** “According to US officials”: the article leaves it to them. */
  static boolean isFromSource(Clause clause) {
    for (int at = clause.from; at + 2 < clause.to; at++) {
      if (clause.is(at, "according") && clause.is(at + 1, "to")) {
        for (int source = at + 2; source < Math.min(clause.to, at + 8); source++) {
          if (clause.token(source).isMark(',')) {
            break;
          }
          if (SOURCES.contains(clause.token(source).lower())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
