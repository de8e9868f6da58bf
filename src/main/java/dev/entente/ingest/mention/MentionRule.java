package dev.entente.ingest.mention;

/** The rules that find mentions, and how far each is to be trusted. */
public enum MentionRule {
  NAME("mention-name", "A known name, the longest that stands there", 0.97),
  SURNAME("mention-surname", "The surname of someone whom the article names in full", 0.95),
  FAMOUS_SURNAME("mention-surname-famous", "A surname that only one known person has", 0.93),
  METONYM("mention-metonym", "A seat of government that acts", 0.85),
  METONYM_PLACE("mention-metonym-place", "A seat of government after a word of place", 0.9),
  COUNTRY_PLACE("mention-country-place", "A country after a word of place", 0.93),
  DEMONYM("mention-demonym", "An adjective of a country, or its people", 0.93);

  private final String id;
  private final String description;
  private final double confidence;

  MentionRule(String id, String description, double confidence) {
    this.id = id;
    this.description = description;
    this.confidence = confidence;
  }

  /** What it is called in proposals. */
  public String id() {
    return id;
  }

  /** What it looks for. */
  public String description() {
    return description;
  }

  /** How far it is to be trusted, from 0 to 1. */
  public double confidence() {
    return confidence;
  }
}
