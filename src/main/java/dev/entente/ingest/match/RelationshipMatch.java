package dev.entente.ingest.match;

import dev.entente.relationship.RelationshipStatus;

/** Whether two articles tell of one relationship. */
public final class RelationshipMatch {

  /** What began so many days apart did not begin twice. */
  private static final int DAYS_APART = 31;

  private RelationshipMatch() {}

  /** Compares two relationships. */
  public static Likeness compare(RelationshipSketch one, RelationshipSketch other) {
    if (!one.subject().equals(other.subject())
        || one.predicate() != other.predicate()
        || !one.object().equals(other.object())) {
      return Likeness.OTHER;
    }
    long apart =
        one.since() == null || other.since() == null
            ? 0
            : Window.of(one.since()).daysFrom(Window.of(other.since()));
    if (apart > DAYS_APART) {
      return Likeness.OTHER;
    }
    if (one.status() == other.status()) {
      return apart == 0 ? Likeness.SAME : Likeness.SAME_OTHER_DATE;
    }
    return apart == 0 && isDenied(one) != isDenied(other) && (isAsserted(one) || isAsserted(other))
        ? Likeness.CONTRARY
        : Likeness.OTHER;
  }

  private static boolean isDenied(RelationshipSketch one) {
    return one.status() == RelationshipStatus.DENIED;
  }

  private static boolean isAsserted(RelationshipSketch one) {
    return one.status() == RelationshipStatus.ASSERTED;
  }
}
