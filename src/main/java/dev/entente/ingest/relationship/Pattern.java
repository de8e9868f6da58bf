package dev.entente.ingest.relationship;

import dev.entente.relationship.Predicate;
import java.util.List;
import java.util.Set;

/**
 * A way to word a relationship, from the table {@code relationships.tsv}.
 *
 * @param name of it
 * @param form which words it hangs on
 * @param predicate what it says
 * @param inverse whether subject and object change places: “buys gas from”
 * @param words the forms of its verb or noun; a noun of several words has hyphens
 * @param participles those of them that make a passive
 * @param rest what stands behind a verb, or the prepositions behind a noun
 */
record Pattern(
    String name,
    Form form,
    Predicate predicate,
    boolean inverse,
    Set<String> words,
    Set<String> participles,
    List<String> rest) {

  enum Form {
    VERB,
    NOUN,
    MUTUAL,
    ROLE,
    FLOW,
    OWNED
  }

  /** The id of the rule that reads it. */
  String ruleId() {
    return "relationship-" + form.name().toLowerCase(java.util.Locale.ROOT) + "-" + name;
  }
}
