package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import java.util.Set;

/** Nouns for what is said: “the remark that …”. */
final class SpeechNouns {

  private static final Set<String> NOUNS =
      Words.of(
          """
          admission remark remarks claim claims statement announcement warning assertion assurance
          assurances suggestion promise pledge accusation accusations allegation allegations
          declaration insistence argument comment comments complaint prediction confession
          acknowledgement confirmation reminder vow denial denials
          """);

  private static final Set<String> GIVEN =
      Words.of(
          """
          made makes make issued issues gave gives repeated repeats renewed voiced offered delivered
          """);

  private SpeechNouns() {}

  static boolean of(String lower) {
    return NOUNS.contains(lower);
  }

  static boolean denies(String lower) {
    return lower.equals("denial") || lower.equals("denials");
  }

  /** Whether a verb says that what the noun stands for was said by its subject. */
  static boolean isGiven(String lower) {
    return GIVEN.contains(lower);
  }
}
