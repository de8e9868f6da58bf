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

  private Goods() {}

  static boolean isList(String name) {
    return BY_NAME.containsKey(name);
  }

  static boolean contains(String name, String word) {
    return BY_NAME.get(name).contains(word);
  }
}
