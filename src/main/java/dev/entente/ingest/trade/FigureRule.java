package dev.entente.ingest.trade;

import dev.entente.ingest.proposal.Rule;

/** How figures of trade are read. */
public enum FigureRule implements Rule {
  CHANGE(
      "figure-change", 0.9, "So many percent more or less: “exports rose by 5%”, “a 5% drop in”."),
  CHANGE_MULTIPLE("figure-change-multiple", 0.8, "“Doubled”, “fell by half”: told as percent."),
  CHANGE_AMOUNT("figure-change-amount", 0.8, "So much more or less: “imports fell by $2 billion”."),
  VALUE("figure-value", 0.9, "An amount of money: “trade reached $190 billion”."),
  VOLUME("figure-volume", 0.9, "An amount of goods: “bought 2 million tonnes of wheat”."),
  BASE("figure-base", 0.8, "What it was before: “rose to $10 billion from $8 billion in 2021”."),
  SHARE_OF(
      "figure-share-of", 0.9, "A part of someone’s trade: “a quarter of its imports came from”."),
  SHARE("figure-share", 0.85, "After the word share: “its share of exports fell to 33 percent”."),
  AGAIN(
      "figure-again",
      0.75,
      "A number for the same trade at another time or with another country: “in 2021 it was 15"
          + " percent”, “and to India 10%”."),
  CARGO(
      "figure-cargo",
      0.7,
      "What a ship carries, where the goods have a country: “30,000 tonnes of Ukrainian corn”."),
  LISTED(
      "figure-listed",
      0.8,
      "One of a list of goods or partners: “cars ($5 billion, up 3%), coal ($2 billion)”."),
  RANK("figure-rank", 0.8, "A place among partners: “the second-largest buyer of its gas”.");

  private final String id;
  private final double confidence;
  private final String description;

  FigureRule(String id, double confidence, String description) {
    this.id = id;
    this.confidence = confidence;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  /** How sure it is, from 0 to 1, where the clause names both sides. */
  public double confidence() {
    return confidence;
  }

  @Override
  public String description() {
    return description;
  }
}
