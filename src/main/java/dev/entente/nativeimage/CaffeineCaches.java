package dev.entente.nativeimage;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The classes behind our caches. Caffeine has one for each combination of what a cache can do, and
 * loads them by name; Quarkus 3.34 registers the usual ones.
 */
@RegisterForReflection(
    classNames = {
      // Bounded by weight: the documents that are remembered.
      "com.github.benmanes.caffeine.cache.SSMW",
      // The entries of one that is bounded by size, and whose entries leave when they are not used.
      "com.github.benmanes.caffeine.cache.PSAMS"
    })
final class CaffeineCaches {

  private CaffeineCaches() {}
}
