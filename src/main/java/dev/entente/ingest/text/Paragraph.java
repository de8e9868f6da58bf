package dev.entente.ingest.text;

/**
 * A paragraph of an article.
 *
 * @param index among the paragraphs of the article
 * @param span of it in the text, without the white space around it
 * @param region what it belongs to
 * @param ruleId the rule that found it to be a heading or boilerplate; {@code null} for the body
 */
public record Paragraph(int index, Span span, Region region, String ruleId) {}
