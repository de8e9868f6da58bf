package dev.entente.dataset.bundle;

/**
 * That one more article asserts a fact that is stored already.
 *
 * @param fact type and slug of the fact
 * @param citation where it does
 */
public record FurtherCitation(String fact, CitationEntry citation) {}
