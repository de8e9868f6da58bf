package dev.entente.search;

/** How prominent a passage is in its document, and how much a match in it counts, of 100. */
enum Prominence {
  /** The name of an actor, a title, what is traded. */
  NAME(100, 'A', "names"),
  /** Another name of an actor, the place of a meeting. */
  ALIAS(90, 'B', "aliases"),
  /** What a statement says, the summary of an article, a quote, who is concerned. */
  CONTENT(70, 'C', "contents"),
  /** The text of an article. */
  TEXT(40, 'D', "article_text");

  private final int weight;
  private final char label;
  private final String column;

  Prominence(int weight, char label, String column) {
    this.weight = weight;
    this.label = label;
    this.column = column;
  }

  int weight() {
    return weight;
  }

  /** The label of its words in a {@code tsvector} of PostgreSQL. */
  char label() {
    return label;
  }

  /** The column of its words in H2. */
  String column() {
    return column;
  }
}
