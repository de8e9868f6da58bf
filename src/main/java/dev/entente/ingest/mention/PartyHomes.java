package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.NamedActor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the parties with the same name an article is about: many countries have a Democratic
 * Party, and the one that is meant is at home in the country the article tells most of.
 */
final class PartyHomes {

  /** An article that names other countries so often tells of their parties. */
  private static final int OTHERS = 3;

  private final Draft draft;
  private Map<String, Integer> countries;

  PartyHomes(Draft draft) {
    this.draft = draft;
  }

  static boolean isParty(KnownActor actor) {
    return actor.organizationType() == OrganizationType.PARTY;
  }

  /** The party of those with a name whose country is named most; {@code null} if none is meant. */
  NamedActor meant(List<NamedActor> parties) {
    NamedActor best = null;
    for (NamedActor party : parties) {
      if (isParty(party.actor())
          && isAtHome(party.actor())
          && (best == null || times(party.actor().country()) > times(best.actor().country()))) {
        best = party;
      }
    }
    return best;
  }

  /** Whether an article that names a party may mean the known one. */
  boolean isAtHome(KnownActor party) {
    boolean unique = party.name().indexOf(' ') < 0;
    if (unique || party.country() == null || times(party.country()) > 0) {
      // “Likud” is one everywhere, “the Labour Party” another one in each country
      return true;
    }
    String other = mostNamed();
    return other == null || times(other) < OTHERS;
  }

  /** The country that is named most; {@code null} where none is. */
  String mostNamed() {
    String most = null;
    for (String country : counted().keySet().stream().sorted().toList()) {
      most = most == null || times(country) > times(most) ? country : most;
    }
    return most;
  }

  private int times(String country) {
    return counted().getOrDefault(country, 0);
  }

  private Map<String, Integer> counted() {
    if (countries == null) {
      countries = new HashMap<>();
      for (int at = 0; at < draft.words.size(); at++) {
        NameMatch match = draft.longest(at);
        if (match == null) {
          continue;
        }
        KnownActor actor = match.named().get(0).actor();
        String country = actor.isCountry() ? actor.slug() : actor.country();
        if (country != null && !isParty(actor)) {
          countries.merge(country, 1, Integer::sum);
        }
        at = match.to() - 1;
      }
    }
    return countries;
  }
}
