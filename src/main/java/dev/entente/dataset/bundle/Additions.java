package dev.entente.dataset.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is added to facts that are stored already, beside what a bundle holds itself. Nothing of
 * these facts is replaced.
 *
 * @param citations more citations
 * @param utterances what statements are renderings of, by their slugs, where that was not known
 * @param held slugs of meetings that were planned, and took place
 * @param accepted facts that waited and are now sure enough, as {@code Type:slug}
 */
public record Additions(
    List<FurtherCitation> citations,
    Map<String, String> utterances,
    Set<String> held,
    Set<String> accepted) {

  /** Nothing. */
  public static final Additions NONE = new Additions(List.of(), Map.of(), Set.of(), Set.of());

  /** The facts that something is added to, as {@code Type:slug}. */
  public Set<String> facts() {
    Set<String> facts = new LinkedHashSet<>();
    citations.forEach(citation -> facts.add(citation.fact()));
    utterances.keySet().forEach(slug -> facts.add("Statement:" + slug));
    held.forEach(slug -> facts.add("Meeting:" + slug));
    facts.addAll(accepted);
    return facts;
  }
}
