package dev.entente.curation;

import dev.entente.graphql.node.NodeId;

/** The global ids of what the bundles of tests hold. */
final class Ids {

  private Ids() {}

  /** The id of {@code Type:slug}. */
  static String of(String reference) {
    return NodeId.parse(reference).encode();
  }
}
