package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Offices and papers that tell what their principal said: “Smith called for talks, his office
 * said.”
 */
final class Mouthpieces {

  private static final Set<String> NOUNS =
      Words.of(
          """
          statement readout communique communiqué presidency ministry office directorate
          secretariat chancellery release report service kremlin cabinet department embassy
          administration
          """);

  private Mouthpieces() {}

  /** Whether what is said by a speaker is told of someone who is named in the same sentence. */
  static boolean is(Speaker speaker) {
    if (speaker.rule() == SpeakerRule.DOCUMENT || speaker.rule() == SpeakerRule.STATE_ORGAN) {
      return true;
    }
    for (String word : speaker.label().toLowerCase(Locale.ROOT).split("[ -]", 12)) {
      if (word.equals("of") || word.equals("for") || word.equals("by")) {
        return false;
      }
      if (NOUNS.contains(word)) {
        return !speaker.label().toLowerCase(Locale.ROOT).contains("spokes");
      }
    }
    return false;
  }
}
