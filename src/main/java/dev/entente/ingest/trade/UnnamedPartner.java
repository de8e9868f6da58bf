package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;
import java.util.Set;

/**
 * Tells partners that are no one country: “imports from other countries”, “exports to Africa”. Such
 * a figure is of neither one partner nor of the whole world.
 */
final class UnnamedPartner {

  private static final int REACH = 4;

  private static final Set<String> SOME =
      Words.of(
          "other another neighbouring neighboring countries several developing western eastern"
              + " foreign third non-eu southern northern region regions bloc continent partners"
              + " members neighbours neighbors allies buyers markets states nations economies"
              + " elsewhere abroad others friendly unfriendly overseas sanctioned partner"
              + " participating rest most much parts");

  private UnnamedPartner() {}

  /** Whether the preposition at an index leads to a partner that is no one country. */
  static boolean startsAt(Passage clause, List<Party> parties, Frame frame, int at) {
    boolean leads =
        switch (frame.flow()) {
          case EXPORT -> clause.is(at, "to");
          case IMPORT -> clause.is(at, "from");
          case TOTAL -> clause.is(at, "with");
        };
    if (!leads || (frame.flow() == TradeFlow.TOTAL && !frame.term().isNoun())) {
      return false;
    }
    for (int word = at + 1; word <= at + REACH && clause.has(word); word++) {
      Party party = Parties.startingAt(parties, word);
      boolean pronoun = party != null && party.form() == Party.Form.GENITIVE && isOwn(clause, word);
      if (pronoun && isRegion(clause, word + 1)) {
        return true;
      }
      if (party != null || !clause.token(word).isWord() || isNamedGroup(clause, parties, word)) {
        return false;
      }
      boolean world = clause.is(word, "world's") || clause.is(word, "world’s");
      boolean owner = clause.is(word + 1, "’s") || clause.is(word + 1, "'s");
      if (world || (clause.is(word, "world") && owner)) {
        // “From the world’s top producer”
        return true;
      }
      boolean someone =
          clause.is(word, "country") || clause.is(word, "nation") || clause.is(word, "market");
      if (someone || SOME.contains(clause.lower(word)) || isRegion(clause, word)) {
        return true;
      }
      boolean article =
          clause.is(word, "the")
              || clause.is(word, "this")
              || clause.is(word, "that")
              || clause.is(word, "those")
              || clause.is(word, "these")
              || clause.is(word, "same");
      boolean all = clause.is(word, "all") || (clause.is(word, "of") && clause.is(word - 1, "all"));
      if (!article && !isOwn(clause, word) && !all) {
        return false;
      }
    }
    return false;
  }

  /** “To member states of the union”, where the union is named. */
  private static boolean isNamedGroup(Passage clause, List<Party> parties, int at) {
    if (!GroupMembers.isAt(clause, at)) {
      return false;
    }
    for (int name = at + 1; name < at + 5; name++) {
      if (Parties.startingAt(parties, name) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(Passage clause, int at) {
    return clause.is(at, "its")
        || clause.is(at, "her")
        || clause.is(at, "their")
        || clause.is(at, "our");
  }

  /** “With Africa being the top destination with exports worth”: a region before the word. */
  static boolean isBefore(Passage clause, List<Party> parties, Term term) {
    for (int at = term.from() - 1; at >= clause.from() && !clause.isMark(at, ','); at--) {
      boolean region =
          clause.is(at, "africa")
              || clause.is(at, "asia")
              || clause.is(at, "europe")
              || clause.is(at, "america");
      if (region && clause.isCapitalized(at) && Parties.covering(parties, at) == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRegion(Passage clause, int at) {
    return switch (clause.lower(at)) {
      case "africa",
          "asia",
          "europe",
          "america",
          "latin",
          "south",
          "southeast",
          "central",
          "middle",
          "gulf",
          "west",
          "east",
          "north",
          "african",
          "asian",
          "european",
          "arab" ->
          clause.isCapitalized(at);
      default -> false;
    };
  }
}
