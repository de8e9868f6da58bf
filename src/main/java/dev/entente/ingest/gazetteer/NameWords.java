package dev.entente.ingest.gazetteer;

import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import dev.entente.ingest.text.Tokenizer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes tokens apart, or puts them together, to the words that names are compared by. */
public final class NameWords {

  private final List<Word> words = new ArrayList<>();

  private NameWords() {}

  /** The words of the body and the headings of an article. */
  public static List<Word> of(ArticleText article) {
    NameWords words = new NameWords();
    for (Sentence sentence : article.sentences()) {
      words.read(article.tokens(), sentence.from(), sentence.to(), sentence.index());
    }
    return words.words;
  }

  /** The words of a name. */
  public static List<Word> of(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    NameWords words = new NameWords();
    words.read(tokens, 0, tokens.size(), 0);
    return words.words;
  }

  private void read(List<Token> tokens, int from, int to, int sentence) {
    boolean first = true;
    boolean joined = false;
    for (int at = from; at < to; at++) {
      Token token = tokens.get(at);
      if (token.kind() == TokenKind.WORD) {
        if (at > from && token.lower().charAt(0) == '\'' && !words.isEmpty()) {
          suffix(token.lower());
        } else {
          word(token, sentence, first, joined);
          first = false;
        }
        joined = false;
      } else if (isPluralGenitive(tokens, at, from, to)) {
        suffix("'");
        joined = false;
      } else if (token.isMark('-') && isInside(tokens, at, from, to)) {
        joined = true;
      } else {
        words.add(
            new Word(
                token.start(),
                token.end(),
                token.text(),
                token.lower(),
                token.kind(),
                sentence,
                first,
                joined,
                ""));
        first &= token.kind() == TokenKind.MARK;
        joined = false;
      }
    }
  }

  /** “the growers’ union”. */
  private static boolean isPluralGenitive(List<Token> tokens, int at, int from, int to) {
    Token mark = tokens.get(at);
    if ((!mark.isMark('’') && !mark.isMark('\'')) || at == from || at + 1 >= to) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.kind() == TokenKind.WORD
        && before.end() == mark.start()
        && before.lower().endsWith("s")
        && before.isCapitalized()
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).start() > mark.end();
  }

  private static boolean isInside(List<Token> tokens, int at, int from, int to) {
    return at > from
        && at + 1 < to
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && tokens.get(at - 1).kind() != TokenKind.MARK;
  }

  private void suffix(String suffix) {
    Word word = words.get(words.size() - 1);
    words.set(
        words.size() - 1,
        new Word(
            word.start(),
            word.end(),
            word.text(),
            word.lower(),
            word.kind(),
            word.sentence(),
            word.first(),
            word.joined(),
            suffix));
  }

  private void word(Token token, int sentence, boolean first, boolean joined) {
    String text = token.text();
    if (text.indexOf('-') < 0 && text.indexOf('.') < 0 && isPlain(token.lower())) {
      words.add(
          new Word(
              token.start(),
              token.end(),
              text,
              token.lower(),
              TokenKind.WORD,
              sentence,
              first,
              joined,
              ""));
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int hyphen = text.indexOf('-', at);
      int end = hyphen < 0 ? text.length() : hyphen;
      String part = text.substring(at, end);
      if (part.indexOf('.') >= 0) {
        part = part.replace(".", "");
      }
      if (!part.isEmpty()) {
        words.add(
            new Word(
                token.start() + at,
                token.start() + end,
                part,
                lower(part),
                TokenKind.WORD,
                sentence,
                first && at == 0,
                joined || at > 0,
                ""));
      }
      at = end + 1;
    }
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Lower case, without accents: “Erdoğan” is “erdogan”. */
  public static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int at = 0; at < decomposed.length(); at++) {
      char c = decomposed.charAt(at);
      switch (c) {
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'đ', 'ð' -> folded.append('d');
        case 'ı' -> folded.append('i');
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'þ' -> folded.append("th");
        case 'ə' -> folded.append('a');
        case '’', '‘', 'ʼ' -> folded.append('\'');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
