package dev.entente.ingest.quotation;

import dev.entente.ingest.text.Span;

/**
 * A passage that marks set off, before it is known what for.
 *
 * @param words between the marks
 * @param marked with the marks
 * @param rule by which its ends were found
 * @param continues whether it goes on with an open one of the paragraph before
 */
record MarkedPassage(Span words, Span marked, QuotationRule rule, boolean continues) {

  boolean closed() {
    return rule == QuotationRule.PAIRED
        || rule == QuotationRule.CONTINUED
        || rule == QuotationRule.UNOPENED;
  }

  boolean isOpenAtEnd() {
    return rule == QuotationRule.UNCLOSED_PARAGRAPH;
  }
}
