package dev.entente.ingest.gazetteer;

import java.util.List;

/**
 * An actor under one of its names.
 *
 * @param words of the name
 */
public record NamedActor(KnownActor actor, KnownName name, List<Word> words) {

  private static final int LONGEST_ABBREVIATION = 6;

  /** Whether the name is an abbreviation, which is only meant where it is written as one. */
  public boolean isAbbreviation() {
    return words.size() == 1
        && words.get(0).text().length() <= LONGEST_ABBREVIATION
        && words.get(0).isUpperCase();
  }

  /** Whether capital letters stand in the text where the name has them. */
  boolean fits(List<Word> text, int from, int to) {
    if (isAbbreviation()) {
      return to - from == 1 ? text.get(from).isUpperCase() : text.get(from).isCapitalized();
    }
    if (to - from != words.size()) {
      return text.get(from).isCapitalized();
    }
    for (int at = 0; at < words.size(); at++) {
      Word word = text.get(from + at);
      if (words.get(at).isCapitalized() && !word.isCapitalized() && !word.joined()) {
        return false;
      }
    }
    return true;
  }
}
