package dev.entente.ingest.text;

import java.util.List;

/**
 * A run of tokens, to look around in without minding its ends.
 *
 * @param tokens of the whole article
 * @param from index of the first one of the run
 * @param to index after the last one
 */
public record Passage(List<Token> tokens, int from, int to) {

  public boolean has(int index) {
    return index >= from && index < to;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** A token in lower case; empty beyond the ends. */
  public String lower(int index) {
    return has(index) ? tokens.get(index).lower() : "";
  }

  /**
   * The same without the genitive and without a full stop: “month” of “month’s”, “dec” of “Dec.”.
   */
  public String stem(int index) {
    String word = lower(index);
    if (word.length() > 1 && word.endsWith(".")) {
      return word.substring(0, word.length() - 1);
    }
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  public boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  public boolean isMark(int index, char mark) {
    return has(index) && tokens.get(index).isMark(mark);
  }

  public boolean isDash(int index) {
    return isMark(index, '-') || isMark(index, '–') || isMark(index, '—');
  }

  public boolean isCapitalized(int index) {
    return has(index) && tokens.get(index).isCapitalized();
  }

  /** Whether nothing stands between a token and the one before it. */
  public boolean isJoined(int index) {
    return has(index) && has(index - 1) && tokens.get(index - 1).end() == tokens.get(index).start();
  }

  /** A number of digits alone; -1 where the token is none, or longer than four digits. */
  public int number(int index) {
    return digits(lower(index));
  }

  public static int digits(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** A number of four digits that may be a year; -1 where the token is none. */
  public int year(int index) {
    String word = lower(index);
    int number = word.length() == 4 ? digits(word) : -1;
    return number >= 1900 && number <= 2100 ? number : -1;
  }
}
