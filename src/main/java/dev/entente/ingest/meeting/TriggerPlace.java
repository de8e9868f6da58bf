package dev.entente.ingest.meeting;

/** Reads where that takes place which a trigger tells of. */
final class TriggerPlace {

  private static final int WINDOW = 20;

  private final Phrases phrases;
  private final ClauseBounds bounds;
  private final PlaceNames names;

  TriggerPlace(Phrases phrases, ClauseBounds bounds, PlaceNames names) {
    this.phrases = phrases;
    this.bounds = bounds;
    this.names = names;
  }

  /** The place named after a trigger, or else before it. */
  Place nearest(int trigger, int from, int to) {
    for (int at = trigger + 1; at < Math.min(to, trigger + WINDOW); at++) {
      if (phrases.date(at) != null) {
        continue;
      }
      if (bounds.isClauseAfter(at) || isSubject(phrases.word(at))) {
        break;
      }
      if (isPlacing(at)) {
        Place place = names.at(at + 1, to);
        if (place.isKnown()) {
          return place;
        }
      }
      if (bounds.isBoundary(at)) {
        break;
      }
    }
    for (int at = trigger - 1; at >= Math.max(from, trigger - WINDOW); at--) {
      if (isPlacing(at) && (!phrases.word(at).equals("to") || isTravel(at - 1, from))) {
        Place place = names.at(at + 1, trigger);
        if (place.isKnown()) {
          return place;
        }
      }
      if (bounds.isBoundary(at)) {
        break;
      }
    }
    return Place.UNKNOWN;
  }

  private boolean isTravel(int at, int from) {
    return at >= from && ContactWords.TRAVEL.contains(phrases.word(at));
  }

  private boolean isPlacing(int at) {
    String word = phrases.word(at);
    boolean face = phrases.word(at + 1).equals("the") && phrases.word(at + 2).equals("face");
    return (word.equals("in") && !face)
        || word.equals("at")
        || (word.equals("to") && names.isName(at + 1))
        || word.equals("near");
  }

  /** “Talks on the war in Chad”: what they talk of has a place of its own. */
  private static boolean isSubject(String word) {
    return switch (word) {
      case "which",
          "discussed",
          "discuss",
          "discussing",
          "situation",
          "war",
          "conflict",
          "crisis",
          "issues",
          "ceasefire",
          "peace" ->
          true;
      default -> false;
    };
  }
}
