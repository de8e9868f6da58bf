package dev.entente.ingest.quotation;

import dev.entente.ingest.text.Span;

/**
 * A passage in quotation marks.
 *
 * @param words between the marks, without the marks and the white space beside them
 * @param marked with the marks
 * @param kind what the marks are there for
 * @param closed whether the mark that ends it is there; where it is missing, the passage ends with
 *     its paragraph or sentence
 * @param continues whether it goes on with the quotation before it, as one over several paragraphs
 *     does
 * @param outer whether it stands in no other quotation
 */
public record Quotation(
    Span words,
    Span marked,
    QuotationKind kind,
    boolean closed,
    boolean continues,
    boolean outer) {}
