package dev.entente.ingest.proposal;

/**
 * What something is read by: evidence names it. docs/ingestion-rules.md lists every rule with its
 * description, and a test holds it to that.
 */
public interface Rule {

  /** Names the rule: its step first, then what it reads, with hyphens. Never changes. */
  String id();

  /** What it reads, in a sentence or by an example. */
  String description();
}
