package dev.entente.ingest.date;

import dev.entente.ingest.text.Token;
import java.util.List;

/** The tokens of a paragraph, to look around in without minding its ends. */
record Passage(List<Token> tokens, int from, int to) {

  boolean has(int index) {
    return index >= from && index < to;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** A token in lower case; empty beyond the ends. */
  String lower(int index) {
    return has(index) ? tokens.get(index).lower() : "";
  }

  /** The same without the genitive: “month” of “month’s”. */
  String stem(int index) {
    String word = lower(index);
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  boolean is(int index, String word) {
    return lower(index).equals(word);
  }

  boolean isMark(int index, char mark) {
    return has(index) && tokens.get(index).isMark(mark);
  }

  boolean isDash(int index) {
    return isMark(index, '-') || isMark(index, '–') || isMark(index, '—');
  }

  boolean isCapitalized(int index) {
    return has(index) && tokens.get(index).isCapitalized();
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean isJoined(int index) {
    return has(index) && has(index - 1) && tokens.get(index - 1).end() == tokens.get(index).start();
  }

  /** A number of digits alone; -1 where the token is none, or longer than four digits. */
  int number(int index) {
    return digits(lower(index));
  }

  static int digits(String word) {
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
  int year(int index) {
    String word = lower(index);
    int number = word.length() == 4 ? digits(word) : -1;
    return number >= 1900 && number <= 2100 ? number : -1;
  }
}
