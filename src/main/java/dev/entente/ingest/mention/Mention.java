package dev.entente.ingest.mention;

import dev.entente.ingest.text.Span;
import java.util.List;

/**
 * A place in an article that refers to an actor, or to several at once: “the two leaders”.
 *
 * @param span of it, with title and name: “Russian President Vladimir Putin” is one mention,
 *     without the article before it and the genitive after it
 * @param actors slugs of those it refers to, at least one
 * @param kind how
 * @param confidence from 0 to 1
 * @param ruleId which rule found it
 */
public record Mention(
    Span span, List<String> actors, MentionKind kind, double confidence, String ruleId) {

  /** The actor it refers to; of several the first. */
  public String actor() {
    return actors.get(0);
  }

  public boolean isPlural() {
    return actors.size() > 1;
  }
}
