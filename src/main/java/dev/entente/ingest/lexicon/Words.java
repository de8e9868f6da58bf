package dev.entente.ingest.lexicon;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Word lists. */
public final class Words {

  private Words() {}

  /** The words of a text, which white space stands between, for looking up alone. */
  public static Set<String> of(String line) {
    Set<String> words = new HashSet<>();
    Collections.addAll(words, line.strip().split("\\s+"));
    return Collections.unmodifiableSet(words);
  }
}
