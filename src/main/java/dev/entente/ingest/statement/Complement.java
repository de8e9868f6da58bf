package dev.entente.ingest.statement;

import java.util.List;

/**
 * What follows a verb of speech.
 *
 * @param rule that read it; {@code null} where what was said does not follow the verb
 * @param from index of the first piece of what was said
 * @param to index after the last piece
 * @param addressees to whom it was said
 * @param via the outlets that were told it
 * @param end index after the last piece that belongs to the verb: its adverbials and addressees
 */
record Complement(
    StatementRule rule, int from, int to, List<String> addressees, List<String> via, int end) {

  boolean hasContent() {
    return rule != null;
  }
}
