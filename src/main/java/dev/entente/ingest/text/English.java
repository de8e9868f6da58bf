package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Set;

/** Tells whether a text is English, by how many of its words are small words of English. */
final class English {

  /** Of English news about every fourth word is one of these; of other languages hardly any. */
  private static final Set<String> SMALL =
      Words.of(
          "the of and to that with for by from it his her has have had not were which this will"
              + " but they who said be been their its after about would could when where while");

  private static final int ENOUGH = 20;
  private static final double SHARE = 0.08;

  private English() {}

  /** Whether it is; short texts are taken to be, as long as their letters are Latin. */
  static boolean is(List<Token> tokens) {
    int words = 0;
    int small = 0;
    int latin = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        words++;
        latin += token.text().charAt(0) < '\u0250' || token.text().charAt(0) == '’' ? 1 : 0;
        small += SMALL.contains(token.lower()) ? 1 : 0;
      }
    }
    if (words < ENOUGH) {
      return latin * 2 >= words;
    }
    return small >= words * SHARE;
  }
}
