package dev.entente.ingest.match;

import java.util.Set;

/**
 * What utterances are told apart by.
 *
 * @param speakers slugs
 * @param text what was said
 * @param said the days on which it may have been said; up to the publication, where nothing tells
 */
public record UtteranceSketch(Set<String> speakers, String text, Window said) {}
