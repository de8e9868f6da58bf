package dev.entente.ingest.gazetteer;

import java.util.List;

/**
 * A known name in a text.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param named whose name it is; several where it names more than one
 */
public record NameMatch(int from, int to, List<NamedActor> named) {}
