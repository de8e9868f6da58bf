package dev.entente.dataset.check;

import dev.entente.actor.ActorType;
import java.util.Map;
import java.util.Set;

/** Knows nothing: a bundle before an empty database. */
public class NothingKnown implements Known {

  @Override
  public Map<String, ActorType> actors(Set<String> slugs) {
    return Map.of();
  }

  @Override
  public Map<String, Integer> articles(Set<String> slugs) {
    return Map.of();
  }

  @Override
  public Map<String, String> texts(Set<String> slugs) {
    return Map.of();
  }

  @Override
  public Set<String> facts(Set<String> references) {
    return Set.of();
  }

  @Override
  public Map<String, String> isoCodes(Set<String> codes) {
    return Map.of();
  }

  @Override
  public Map<String, String> wikidataIds(Set<String> items) {
    return Map.of();
  }

  @Override
  public Map<String, String> textSums(Set<String> sums) {
    return Map.of();
  }
}
