package dev.entente.ingest.match;

/** How what an article tells compares with what the graph knows. */
public enum Likeness {
  /** They are two things. */
  OTHER,
  /** They are one, and told alike. */
  SAME,
  /** They are one, but the days differ. */
  SAME_OTHER_DATE,
  /** They are about one thing, and cannot both be so. */
  CONTRARY
}
