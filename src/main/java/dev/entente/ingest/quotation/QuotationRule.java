package dev.entente.ingest.quotation;

import dev.entente.ingest.proposal.Rule;

/** Rules by which passages in quotation marks are found and told apart. */
public enum QuotationRule implements Rule {
  PAIRED("quotation-paired", "An opening mark and the mark that closes it in the same paragraph."),
  UNCLOSED_PARAGRAPH(
      "quotation-unclosed-paragraph",
      "No mark closes it: it ends with its paragraph, where the words before it announce speech."),
  UNCLOSED_ATTRIBUTION(
      "quotation-unclosed-attribution",
      "No mark closes it, but “…, Smith said.” follows: it ends before the comma."),
  UNOPENED(
      "quotation-unopened",
      "Only the closing mark is there, and who said it follows: it starts with its sentence."),
  CONTINUED(
      "quotation-continued",
      "A paragraph opens a mark again while that of the paragraph before it is not closed.");

  private final String id;
  private final String description;

  QuotationRule(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }
}
