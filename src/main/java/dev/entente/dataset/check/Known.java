package dev.entente.dataset.check;

import dev.entente.actor.ActorType;
import java.util.Map;
import java.util.Set;

/** What a bundle may refer to without holding it, since it is stored already. */
public interface Known {

  /** The types of those actors, among these slugs, that are stored. */
  Map<String, ActorType> actors(Set<String> slugs);

  /**
   * The lengths of the texts of those articles, among these slugs, that are stored; -1 if unknown.
   */
  Map<String, Integer> articles(Set<String> slugs);

  /** The words of those articles, among these slugs, that are stored with their words. */
  Map<String, String> texts(Set<String> slugs);

  /** Those facts, among these {@code Type:slug}, that are stored. */
  Set<String> facts(Set<String> references);

  /** The slugs of stored actors, by the ISO codes among these that they have. */
  Map<String, String> isoCodes(Set<String> codes);

  /** The slugs of stored actors, by the Wikidata items among these that they have. */
  Map<String, String> wikidataIds(Set<String> items);

  /** The slugs of stored articles, by the sums of texts among these that they have. */
  Map<String, String> textSums(Set<String> sums);
}
