package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whom a headline means by a given name, as in “PM Imran leaves for Oslo”: the one whom the article
 * names in full below.
 */
final class LaterNames {

  private final Draft draft;
  private Map<String, KnownActor> bearers;

  LaterNames(Draft draft) {
    this.draft = draft;
  }

  /** The only known person named in full with a given name; {@code null} where there is none. */
  KnownActor bearer(String given) {
    if (bearers == null) {
      bearers = read();
    }
    return bearers.get(given);
  }

  private Map<String, KnownActor> read() {
    Map<String, KnownActor> found = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (int at = 0; at < draft.words.size(); at++) {
      Word word = draft.words.get(at);
      NameMatch match = word.isCapitalized() ? draft.longest(at) : null;
      if (match == null || match.to() < at + 2 || match.named().size() != 1) {
        continue;
      }
      KnownActor actor = match.named().get(0).actor();
      if (!actor.isPerson()) {
        continue;
      }
      KnownActor other = found.putIfAbsent(word.lower(), actor);
      if (other != null && !other.slug().equals(actor.slug())) {
        shared.add(word.lower());
      }
    }
    found.keySet().removeAll(shared);
    return found;
  }
}
