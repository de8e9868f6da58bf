package dev.entente.ingest.meeting;

import dev.entente.ingest.proposal.Rule;

/** The rules that find meetings. */
public enum MeetingRule implements Rule {
  MET("meeting-verb-met", "A meets B, A sits down with B, A shakes hands with B", 0.95),
  MET_RECIPROCAL("meeting-verb-reciprocal", "A and B meet, the two talk by phone", 0.93),
  RECEIVED("meeting-verb-received", "A receives, hosts or welcomes B; B is received by A", 0.93),
  CALLED("meeting-verb-called", "A phones B, A calls B to discuss something", 0.9),
  SPOKE("meeting-verb-spoke", "A speaks or talks with B", 0.85),
  VISITED("meeting-verb-visited", "A visits, travels to or arrives in a country", 0.88),
  WAS_IN("meeting-verb-was-in", "A is in a country that is not A’s own", 0.7),
  BETWEEN(
      "meeting-noun-parties", "the talks between A and B, A’s call with B, an A–B summit", 0.94),
  HELD("meeting-noun-held", "A holds talks with B, A and B hold a video conference", 0.95),
  DURING("meeting-noun-during", "in a meeting with B, A said; A said after talks with B", 0.9),
  TOLD("meeting-noun-told", "A told B in a phone call", 0.85),
  VISIT("meeting-noun-visit", "A’s visit to a country, A is on a visit to a country", 0.88),
  BACK("meeting-back-reference", "the meeting, their talks, the visit: one told of before", 0.7);

  private final String id;
  private final String description;
  private final double confidence;

  MeetingRule(String id, String description, double confidence) {
    this.id = id;
    this.description = description;
    this.confidence = confidence;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }

  double confidence() {
    return confidence;
  }
}
