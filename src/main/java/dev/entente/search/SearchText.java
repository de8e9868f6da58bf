package dev.entente.search;

import dev.entente.graphql.error.RequestException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client typed, taken apart: words, and phrases in quotation marks. Everything but letters,
 * digits and quotation marks only separates words; there are no operators.
 *
 * @param words all of its words, in order
 * @param terms what must be found; empty where it has no words
 */
record SearchText(List<String> words, List<Term> terms) {

  static final int MAX_LENGTH = 200;
  static final int MAX_TERMS = 12;

  private static final String QUOTATION_MARKS = "\"“”„‟«»";

  /**
   * Takes a text apart.
   *
   * @throws RequestException with BAD_USER_INPUT when it is too long
   */
  static SearchText parse(String text) {
    if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
      throw RequestException.badUserInput(
          "`text` has %d characters; search for at most %d.",
          text.codePointCount(0, text.length()), MAX_LENGTH);
    }
    Map<List<String>, Term> terms = new LinkedHashMap<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || QUOTATION_MARKS.indexOf(text.charAt(i)) >= 0) {
        add(terms, text.substring(start, i), quoted, i == text.length());
        quoted = !quoted;
        start = i + 1;
      }
    }
    if (terms.size() > MAX_TERMS) {
      throw RequestException.badUserInput(
          "`text` has %d words and phrases; search for at most %d.", terms.size(), MAX_TERMS);
    }
    return new SearchText(Word.textsOf(text), List.copyOf(terms.values()));
  }

  /** The last word of all is open while nothing stands behind it. */
  private static void add(
      Map<List<String>, Term> terms, String part, boolean quoted, boolean isLast) {
    List<Word> words = Word.of(part);
    if (words.isEmpty()) {
      return;
    }
    boolean open = isLast && words.get(words.size() - 1).end() == part.length();
    List<String> texts = words.stream().map(Word::word).toList();
    if (quoted) {
      put(terms, Term.of(texts, true, open));
    } else {
      for (int i = 0; i < texts.size(); i++) {
        put(terms, Term.of(List.of(texts.get(i)), false, open && i == texts.size() - 1));
      }
    }
  }

  /** Of one word that is there twice, the one that was typed to its end is the stricter. */
  private static void put(Map<List<String>, Term> terms, Term term) {
    terms.merge(term.words(), term, (first, second) -> first.open() ? second : first);
  }

  /** The words as one name, for whom or what goes by just that; a leading “the” does not count. */
  String name() {
    return name(words);
  }

  static String name(List<String> words) {
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }
}
