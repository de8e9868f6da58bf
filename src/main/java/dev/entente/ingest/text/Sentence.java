package dev.entente.ingest.text;

/**
 * A sentence of an article.
 *
 * @param index among the sentences of the article
 * @param paragraph index of the paragraph that it stands in
 * @param span of it in the text
 * @param from index of its first token
 * @param to index after its last token
 */
public record Sentence(int index, int paragraph, Span span, int from, int to) {}
