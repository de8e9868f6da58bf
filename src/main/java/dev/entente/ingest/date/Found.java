package dev.entente.ingest.date;

import java.time.LocalDate;

/**
 * A date that was read and is still to be reckoned.
 *
 * @param to index after its last token
 * @param basis what it is reckoned from
 * @param reckoning how
 * @param confidence from 0 to 1
 * @param rule that read it
 */
record Found(int from, int to, Basis basis, Reckoning reckoning, double confidence, DateRule rule) {

  /** What a date is reckoned from. */
  enum Basis {
    /** Nothing: the words give it whole. */
    NOTHING,
    /** The day of publication. */
    PUBLICATION,
    /** The date that was named before it, in the same paragraph. */
    DATE_BEFORE
  }

  /** Gives the EDTF text of a date; {@code null} where there is none. */
  interface Reckoning {
    String from(LocalDate day);
  }

  static Found whole(int from, int to, String iso, double confidence, DateRule rule) {
    return new Found(from, to, Basis.NOTHING, day -> iso, confidence, rule);
  }

  static Found relative(int from, int to, Reckoning reckoning, double confidence, DateRule rule) {
    return new Found(from, to, Basis.PUBLICATION, reckoning, confidence, rule);
  }
}
