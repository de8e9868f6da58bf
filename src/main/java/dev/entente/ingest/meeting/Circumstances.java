package dev.entente.ingest.meeting;

/** What reads when, where and in which form a meeting takes place. */
record Circumstances(
    TriggerDate dates, TriggerPlace places, TriggerFormat formats, PlaceNames placeNames) {

  static Circumstances in(Phrases phrases) {
    ClauseBounds bounds = new ClauseBounds(phrases);
    PlaceNames placeNames = new PlaceNames(phrases);
    return new Circumstances(
        new TriggerDate(phrases, bounds),
        new TriggerPlace(phrases, bounds, placeNames),
        new TriggerFormat(phrases, bounds),
        placeNames);
  }
}
