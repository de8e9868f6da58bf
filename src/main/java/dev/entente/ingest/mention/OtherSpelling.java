package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Slugs;
import java.util.List;

/** Finds someone whose given name an article spells in two ways: “Kiril” and “Kirill”. */
final class OtherSpelling {

  private OtherSpelling() {}

  /** “Kiril Roe”, where the article named a Kirill Roe before; {@code null} where it did not. */
  static KnownActor bearer(String given, List<KnownActor> bearers, Gender gender) {
    String own = Slugs.of(given);
    for (KnownActor bearer : bearers) {
      String other = bearer.slug().split("-", 2)[0];
      boolean agrees =
          gender == Gender.UNKNOWN
              || bearer.gender() == Gender.UNKNOWN
              || gender == bearer.gender();
      if (agrees && isDoubled(own, other)) {
        return bearer;
      }
    }
    return null;
  }

  /** Whether one has a letter twice that the other has once: “Kirill” and “Kiril”. */
  private static boolean isDoubled(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    if (longer.length() != shorter.length() + 1 || shorter.length() < 3) {
      return false;
    }
    for (int at = 1; at < longer.length(); at++) {
      if (longer.charAt(at) == longer.charAt(at - 1)
          && shorter.equals(longer.substring(0, at) + longer.substring(at + 1))) {
        return true;
      }
    }
    return false;
  }
}
