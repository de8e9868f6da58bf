package dev.entente.search;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that must be found: a word, or several in a row that stood in quotation marks.
 *
 * @param words the words as they were asked for
 * @param quoted whether they stood in quotation marks, and mean themselves alone
 * @param open whether the last of them may go on, since it may not be typed to its end
 * @param variants all that it may be found as, the closest first
 */
record Term(List<String> words, boolean quoted, boolean open, List<Variant> variants) {

  static final int EXACT = 100;
  static final int STARTED = 85;
  static final int ONE_LETTER_OFF = 60;
  static final int TWO_LETTERS_OFF = 45;

  /** A single letter would be the start of too much. */
  private static final int MIN_START = 2;

  /**
   * Words in a row that stand for a term.
   *
   * @param open whether the last word may go on
   * @param closeness how much of a match it is, of 100
   */
  record Variant(List<String> words, boolean open, int closeness) {

    boolean matches(List<Word> text, int from) {
      if (from + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        String found = text.get(from + i).word();
        boolean mayGoOn = open && i == words.size() - 1;
        boolean matches = mayGoOn ? found.startsWith(words.get(i)) : found.equals(words.get(i));
        if (!matches) {
          return false;
        }
      }
      return true;
    }
  }

  static Term of(List<String> words, boolean quoted, boolean open) {
    boolean goesOn = open && words.get(words.size() - 1).length() >= MIN_START;
    List<Variant> variants = new ArrayList<>();
    variants.add(new Variant(words, false, EXACT));
    if (goesOn) {
      variants.add(new Variant(words, true, STARTED));
    }
    return new Term(words, quoted, goesOn, List.copyOf(variants));
  }

  /** Whether it may be misspelt. */
  boolean isForgiving() {
    return !quoted && Spelling.tolerance(words.get(0)) > 0;
  }

  /** The same, found also as other words that are spelt alike. */
  Term orAs(List<Variant> similar) {
    List<Variant> all = new ArrayList<>(variants);
    all.addAll(similar);
    return new Term(words, quoted, open, List.copyOf(all));
  }

  /** The variants that find all that the variants find: the start of a word finds the word. */
  List<Variant> widest() {
    return variants.stream()
        .filter(variant -> !(open && !variant.open() && variant.words().equals(words)))
        .toList();
  }

  /** How many words of a text, from one of them on, are this term; 0 where they are not. */
  int lengthAt(List<Word> text, int from) {
    return variants.stream().anyMatch(variant -> variant.matches(text, from)) ? words.size() : 0;
  }
}
