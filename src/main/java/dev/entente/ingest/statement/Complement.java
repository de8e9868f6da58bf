package dev.entente.ingest.statement;

import java.util.List;

/**
 * What follows a verb of speech.
 *
 * @param denial index of the verb that says that it is not so, and stands apart from it: “denied,
 *     on Friday, that …”; -1 where there is none
 * @param rule that read it; {@code null} where what was said does not follow the verb
 * @param from index of the first piece of what was said
 * @param to index after the last piece
 * @param addressees to whom it was said
 * @param via the outlets that were told it
 * @param end index after the last piece that belongs to the verb: its adverbials and addressees
 */
record Complement(
    int denial,
    StatementRule rule,
    int from,
    int to,
    List<String> addressees,
    List<String> via,
    int end) {

  Complement(
      StatementRule rule, int from, int to, List<String> addressees, List<String> via, int end) {
    this(-1, rule, from, to, addressees, via, end);
  }

  /** What a verb such as “denied” is said of: its words stay with the verb. */
  Complement deniedBy(int verb, int that) {
    return verb + 1 == that
        ? new Complement(rule, verb, to, addressees, via, end)
        : new Complement(verb, rule, that, to, addressees, via, end);
  }

  Complement until(int last) {
    return new Complement(denial, rule, from, last, addressees, via, end);
  }

  boolean hasContent() {
    return rule != null;
  }
}
