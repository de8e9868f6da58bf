package dev.entente.ingest.relationship;

import dev.entente.ingest.proposal.Rule;
import dev.entente.relationship.Predicate;
import java.util.List;
import java.util.Locale;
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
public record Pattern(
    String name,
    Form form,
    Predicate predicate,
    boolean inverse,
    Set<String> words,
    Set<String> participles,
    List<String> rest)
    implements Rule {

  /** Which words a pattern hangs on. */
  public enum Form {
    VERB,
    NOUN,
    MUTUAL,
    ROLE,
    FLOW,
    OWNED,
    COMPOUND
  }

  @Override
  public String id() {
    return "relationship-%s-%s".formatted(form.name().toLowerCase(Locale.ROOT), name);
  }

  @Override
  public String description() {
    String word = words.iterator().next().replace('-', ' ');
    String wording =
        switch (form) {
          case VERB -> "S %s %s".formatted(word, String.join(" ", rest).replace("+ ", ""));
          case NOUN -> "S’s %s %s O".formatted(word, rest.isEmpty() ? "of" : rest.get(0));
          case MUTUAL -> "%s between S and O".formatted(word);
          case ROLE -> "S is O’s %s".formatted(word);
          case FLOW -> "%s of goods from S to O".formatted(word);
          case OWNED -> "S’s %s company O".formatted(word);
          case COMPOUND -> "S-%s O".formatted(word);
        };
    return "%s%s: %s".formatted(predicate, inverse ? ", the other way round" : "", wording);
  }
}
