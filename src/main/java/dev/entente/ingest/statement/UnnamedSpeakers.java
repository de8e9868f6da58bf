package dev.entente.ingest.statement;

/** Whether a pronoun goes on with someone who has no name. */
final class UnnamedSpeakers {

  private UnnamedSpeakers() {}

  /** “A spokesman said … He added”, “Analysts say … They add”: still someone who has no name. */
  static boolean goOn(Speaker before, String pronoun) {
    if (before == null || before.isNamed() || !before.certain()) {
      return false;
    }
    String noun = SpeakerNouns.head(before.label());
    if (isName(before.label(), noun)) {
      return !pronoun.equals("they");
    }
    boolean many = noun.endsWith("s") || noun.equals("people");
    return switch (pronoun) {
      case "he" -> SpeakerNouns.isPerson(noun) && !noun.endsWith("woman");
      case "she" -> SpeakerNouns.isPerson(noun) && !noun.endsWith("man");
      case "they" -> many && SpeakerNouns.isPerson(noun.substring(0, noun.length() - 1));
      default -> false;
    };
  }

  /** A name that nobody knows, as of someone who has not been introduced: “Roe said …”. */
  private static boolean isName(String label, String head) {
    if (SpeakerNouns.SPEAKERS.contains(head)
        || SpeakerNouns.ORGANS.contains(head)
        || SpeakerNouns.DOCUMENTS.contains(head)
        || head.endsWith("s")) {
      return false;
    }
    return SpeakerNouns.isProper(label);
  }
}
