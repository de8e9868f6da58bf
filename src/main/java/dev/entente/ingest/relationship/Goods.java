package dev.entente.ingest.relationship;

import dev.entente.ingest.lexicon.Words;
import java.util.Map;
import java.util.Set;

/** What is supplied, by the name that patterns have for it. */
final class Goods {

  private static final Map<String, Set<String>> BY_NAME =
      Map.of(
          "ARMS",
          Words.of(
              "arms weapons weapon weaponry ammunition missiles missile drones drone tanks shells"
                  + " munitions rockets artillery howitzers warplanes submarines helicopters"
                  + " fighter jets f-16s systems interceptors"),
          "ENERGY",
          Words.of(
              "oil gas energy electricity coal lng crude petroleum fuel diesel uranium power"
                  + " hydrocarbons petrol gasoline megawatts barrels gigawatts"),
          "AID",
          Words.of("aid help assistance support loans loan relief money ambulances generators"),
          "GOODS",
          Words.of(
              "goods grain wheat rice corn soybeans steel copper lithium chips semiconductors"
                  + " electronics cars vehicles machinery food meat beef coffee cocoa tea wine"
                  + " barley sugar cotton textiles smartphones minerals iron timber fruit"
                  + " vegetables fertilizer fertilizers fertiliser medicine vaccines cement"
                  + " aluminium aluminum equipment technology"));

  /** Oils that do not burn in engines. */
  private static final Set<String> FOOD_OILS =
      Words.of("palm olive vegetable cooking sunflower soybean rapeseed edible");

  private static final String[] NAMES = {"ARMS", "ENERGY", "GOODS", "AID"};

  private Goods() {}

  /** The name of what a token says; {@code null} where it is no good. */
  static String of(Clause clause, int at) {
    for (String name : NAMES) {
      if (clause.has(at) && is(clause, at, name)) {
        return name;
      }
    }
    return null;
  }

  /** Whether a token belongs to a list. */
  static boolean is(Clause clause, int at, String name) {
    boolean food =
        clause.is(at, "oil")
            && clause.has(at - 1)
            && FOOD_OILS.contains(clause.token(at - 1).lower());
    return food ? name.equals("GOODS") : contains(name, clause.token(at).lower());
  }

  static boolean isList(String name) {
    return BY_NAME.containsKey(name);
  }

  static boolean contains(String name, String word) {
    return BY_NAME.get(name).contains(word);
  }
}
