package dev.entente.ingest.evaluation;

/** What is measured, and how. */
enum Measure {
  QUOTED(
      "Quoted passages",
      "A passage counts as found when the token F1 of its words and those of the gold is at least"
          + " 0.8; one to one."),
  QUOTED_SPEAKER(
      "Speaker of quoted passages",
      "Of the passages found, the share with exactly the right speakers, where the article names"
          + " them."),
  STATEMENTS(
      "All statements",
      "Direct, mixed and indirect; found when the token F1 of the content is at least 0.5; one to"
          + " one."),
  STATEMENTS_SPEAKER("All statements with speaker", "The same, and exactly the right speakers."),
  ACTORS("Named actors", "Each actor counts once per article."),
  MEETINGS(
      "Meetings",
      "The right persons (countries where no person is named; three quarters of them where there"
          + " are more than three) and the right status."),
  MEETING_DATE("Date of meetings", "Of the meetings found, the share with the right date."),
  MEETING_FORM("Kind and format of meetings", "Of the meetings found, the share with both right."),
  FIGURES(
      "Figures of trade, complete",
      "Every part: reporter, partner, flow, commodity, measure, value, unit, direction, period."),
  FIGURE_VALUES("Figures of trade, number", "Only the number and its unit."),
  RELATIONSHIPS("Relationships", "Subject, predicate and object."),
  RELATIONSHIPS_STATUS("Relationships with status", "The same, and the right status."),
  BOILERPLATE(
      "Boilerplate",
      "Recall: the share of boilerplate passages that are skipped. Precision: the share of skipped"
          + " regions that are boilerplate.");

  private final String label;
  private final String definition;

  Measure(String label, String definition) {
    this.label = label;
    this.definition = definition;
  }

  String label() {
    return label;
  }

  String definition() {
    return definition;
  }

  /** Whether it is a share of what another measure found: it has no precision and recall. */
  boolean isShare() {
    return this == QUOTED_SPEAKER || this == MEETING_DATE || this == MEETING_FORM;
  }
}
