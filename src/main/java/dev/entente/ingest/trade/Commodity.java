package dev.entente.ingest.trade;

/**
 * What is traded.
 *
 * @param name as figures have it
 * @param hsCode in the Harmonized System; {@code null} where none fits
 */
record Commodity(String name, String hsCode) {

  /** Where an article names no goods. */
  static final Commodity ALL_GOODS = new Commodity("all goods", null);
}
