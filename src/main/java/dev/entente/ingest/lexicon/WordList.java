package dev.entente.ingest.lexicon;

import java.util.Arrays;
import java.util.Set;

/** A list of words as one text. */
public final class WordList {

  private WordList() {}

  /** The words of a text, which white space stands between. */
  public static Set<String> of(String words) {
    return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
  }
}
