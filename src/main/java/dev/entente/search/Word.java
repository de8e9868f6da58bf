package dev.entente.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word as the index compares it: letters and digits alone, without accents, in lower case, cut at
 * 60 characters.
 *
 * @param start where it starts in the text it was read from, in UTF-16 units
 * @param end the first unit behind it
 */
record Word(String word, int start, int end) {

  static final int MAX_LENGTH = 60;

  /** Letters that Unicode does not take apart into a plain letter and a mark. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ı', "i"));

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      String plain = plain(character);
      if (!plain.isEmpty()) {
        start = word.isEmpty() ? i : start;
        word.append(plain);
        end = next;
      } else if (!isMark(character)) {
        add(words, word, start, end);
      }
      i = next;
    }
    add(words, word, start, end);
    return words;
  }

  /** The words of a text without their places. */
  static List<String> textsOf(String text) {
    return of(text).stream().map(Word::word).toList();
  }

  private static void add(List<Word> words, StringBuilder word, int start, int end) {
    if (!word.isEmpty()) {
      words.add(new Word(cut(word), start, end));
      word.setLength(0);
    }
  }

  private static String cut(StringBuilder word) {
    int length = Math.min(word.length(), MAX_LENGTH);
    boolean splits = length < word.length() && Character.isHighSurrogate(word.charAt(length - 1));
    return word.substring(0, splits ? length - 1 : length);
  }

  /** What remains of a character; nothing of one that is neither a letter nor a digit. */
  private static String plain(int character) {
    if (character < 0x80) {
      return Character.isLetterOrDigit(character)
          ? Character.toString(Character.toLowerCase(character))
          : "";
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(part -> Character.isLetter(part) || isNumber(part))
        .forEach(part -> plain.append(PLAIN.getOrDefault(part, Character.toString(part))));
    return plain.toString();
  }

  private static boolean isNumber(int character) {
    int type = Character.getType(character);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** A mark belongs to the letter before it, and does not end a word. */
  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
