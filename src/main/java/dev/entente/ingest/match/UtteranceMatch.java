package dev.entente.ingest.match;

import dev.entente.actor.NameKey;
import java.util.Set;

/** Whether two articles render one utterance: the same speaker, days that fit, and like words. */
public final class UtteranceMatch {

  /** How much of the shorter one must be in the other. */
  private static final double THRESHOLD = 0.6;

  /** Fewer words say too little. */
  private static final int FEWEST_SHARED = 4;

  /** Articles tell of what was said within so many days. */
  private static final int DAYS_APART = 3;

  /** How two renderings compare. */
  public enum Rendering {
    /** They are of two utterances. */
    OTHER,
    /** Word by word the same. */
    SAME_WORDS,
    /** One utterance in other words, another translation for instance. */
    OTHER_WORDS,
    /** One utterance, but with other numbers in it. */
    OTHER_NUMBERS,
    /** One utterance, but only one of them says that something is not so. */
    OTHER_SENSE
  }

  private UtteranceMatch() {}

  /** Compares what is said in two articles. */
  public static Rendering compare(UtteranceSketch one, UtteranceSketch other) {
    if (one.speakers().stream().noneMatch(other.speakers()::contains)
        || one.said().daysFrom(other.said()) > DAYS_APART) {
      return Rendering.OTHER;
    }
    if (one.speakers().equals(other.speakers())
        && NameKey.of(one.text()).equals(NameKey.of(other.text()))) {
      return Rendering.SAME_WORDS;
    }
    ContentWords first = ContentWords.of(one.text());
    ContentWords second = ContentWords.of(other.text());
    int shared = first.shared(second);
    int shorter = Math.min(first.words().size(), second.words().size());
    if (shared < FEWEST_SHARED || shared < THRESHOLD * shorter) {
      return Rendering.OTHER;
    }
    if (differ(first.numbers(), second.numbers())) {
      return Rendering.OTHER_NUMBERS;
    }
    return first.negated() == second.negated() ? Rendering.OTHER_WORDS : Rendering.OTHER_SENSE;
  }

  private static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }
}
