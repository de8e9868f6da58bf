package dev.entente.ingest.trade;

/**
 * A side of trade, where a sentence names it.
 *
 * @param from index of its first token
 * @param to index after its last token, the genitive included
 * @param slug of a country, or of a group of countries
 * @param country whether it is one country
 * @param form how it stands in the sentence
 * @param other slug of the second one where the words mean two: “the two countries”; {@code null}
 *     where they mean one
 */
record Party(int from, int to, String slug, boolean country, Form form, String other) {

  /** How a side stands in a sentence. */
  enum Form {
    /** “China”. */
    PLAIN,
    /** “China’s”, “its”. */
    GENITIVE,
    /** “Chinese”. */
    ADJECTIVE
  }

  boolean isPlain() {
    return form == Form.PLAIN;
  }
}
