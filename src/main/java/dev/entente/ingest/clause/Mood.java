package dev.entente.ingest.clause;

/** What a clause does to what it tells, other than simply asserting it. */
public enum Mood {
  /** It is not so: “did not meet”, “never”, “without meeting”, “refused to meet”. */
  NEGATED,
  /** It is still to come, seen from when it was said: “will meet”, “would meet”. */
  FUTURE,
  /**
   * Someone has it on the agenda: “due to meet”, “plans to”, “agreed to”, “a meeting is scheduled”.
   */
  PLANNED,
  /** It may or may not be: “could meet”, “a possible meeting”, “likely to”. */
  POSSIBLE,
  /**
   * Someone wants it, offers it or asks for it: “wants to meet”, “ready to”, “called for talks”.
   */
  WISHED,
  /** It hangs on something else: “if they meet”, “whether”, “unless”. */
  CONDITIONAL,
  /** It is asked. */
  ASKED,
  /** Someone says that it is not so: “denied that they had met”. */
  DENIED,
  /** It was to be and is not to be any more: “the talks were called off”. */
  CANCELLED,
  /** It is made up: “in the novel”, “a fake video shows”. */
  IMAGINED,
  /** It is told on the word of others: “reportedly”, “allegedly”, “claims that”. */
  HEARSAY
}
