package dev.entente.ingest.gazetteer;

import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes tokens apart, or puts them together, to the words that names are compared by. */
public final class NameWords {

  /** Abbreviations whose full stop belongs to them. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "maj", "capt",
          "adm", "sgt", "hon", "st", "jr", "sr", "rev", "messrs", "brig", "amb");

  private static final List<String> SUFFIXES = List.of("'s", "'ll", "'re", "'ve", "'d", "'m");

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
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      char c = name.charAt(at);
      int to = at + 1;
      if (Character.isLetterOrDigit(c)) {
        while (to < name.length() && isInName(name, to)) {
          to++;
        }
        String text = name.substring(at, to);
        TokenKind kind = Character.isDigit(c) ? TokenKind.NUMBER : TokenKind.WORD;
        tokens.add(new Token(at, to, text, lower(text), kind));
      } else if (!Character.isWhitespace(c)) {
        tokens.add(
            new Token(at, to, name.substring(at, to), name.substring(at, to), TokenKind.MARK));
      }
      at = to;
    }
    NameWords words = new NameWords();
    words.read(tokens, 0, tokens.size(), 0);
    return words.words;
  }

  private static boolean isInName(String name, int at) {
    char c = name.charAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '\'' || c == '’' || c == '-')
            && at + 1 < name.length()
            && Character.isLetterOrDigit(name.charAt(at + 1));
  }

  private void read(List<Token> tokens, int from, int to, int sentence) {
    boolean first = true;
    boolean joined = false;
    int at = from;
    while (at < to) {
      Token token = tokens.get(at);
      if (token.kind() == TokenKind.WORD) {
        int dotted = dotted(tokens, at, to);
        if (dotted > at) {
          acronym(tokens, at, dotted, sentence, first, joined);
          at = dotted;
        } else {
          boolean stopped = isStopped(tokens, at, to);
          word(token, sentence, first, joined, stopped ? tokens.get(at + 1).end() : token.end());
          at += stopped ? 2 : 1;
        }
        first = false;
        joined = false;
      } else if (token.isMark('-') && isInside(tokens, at, from, to)) {
        joined = true;
        at++;
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
        at++;
      }
    }
  }

  private static boolean isInside(List<Token> tokens, int at, int from, int to) {
    return at > from
        && at + 1 < to
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && tokens.get(at - 1).kind() != TokenKind.MARK;
  }

  /** End of single letters with full stops: “U.S.” */
  private static int dotted(List<Token> tokens, int at, int to) {
    int end = at;
    while (end + 1 < to
        && tokens.get(end).text().length() == 1
        && tokens.get(end).isCapitalized()
        && tokens.get(end + 1).isMark('.')
        && tokens.get(end + 1).start() == tokens.get(end).end()
        && (end == at || tokens.get(end).start() == tokens.get(end - 1).end())) {
      end += 2;
    }
    boolean open =
        end > at
            && end < to
            && tokens.get(end).text().length() == 1
            && tokens.get(end).isCapitalized()
            && tokens.get(end).start() == tokens.get(end - 1).end();
    if (open) {
      end++;
    }
    return end - at > 2 ? end : at;
  }

  private static boolean isStopped(List<Token> tokens, int at, int to) {
    Token token = tokens.get(at);
    return at + 1 < to
        && tokens.get(at + 1).isMark('.')
        && tokens.get(at + 1).start() == token.end()
        && (token.text().length() == 1 && token.isCapitalized() && at + 2 < to
            || token.isCapitalized() && ABBREVIATIONS.contains(token.lower()));
  }

  private void acronym(
      List<Token> tokens, int at, int end, int sentence, boolean first, boolean joined) {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < end; i++) {
      if (tokens.get(i).kind() == TokenKind.WORD) {
        text.append(tokens.get(i).text());
      }
    }
    words.add(
        new Word(
            tokens.get(at).start(),
            tokens.get(end - 1).end(),
            text.toString(),
            lower(text.toString()),
            TokenKind.WORD,
            sentence,
            first,
            joined,
            ""));
  }

  private void word(Token token, int sentence, boolean first, boolean joined, int stop) {
    String text = token.text();
    String suffix = suffix(token.lower());
    int length = text.length() - suffix.length();
    int at = 0;
    while (at < length) {
      int hyphen = text.indexOf('-', at);
      int end = hyphen < 0 || hyphen >= length ? length : hyphen;
      String part = text.substring(at, end);
      if (part.indexOf('.') >= 0) {
        part = part.replace(".", "");
      }
      boolean last = end == length;
      words.add(
          new Word(
              token.start() + at,
              last && suffix.isEmpty() ? stop : token.start() + end,
              part,
              lower(part),
              TokenKind.WORD,
              sentence,
              first && at == 0,
              joined || at > 0,
              last ? suffix : ""));
      at = end + 1;
    }
  }

  private static String suffix(String lower) {
    int apostrophe = lower.lastIndexOf('\'');
    if (apostrophe > 0) {
      String end = lower.substring(apostrophe);
      for (String suffix : SUFFIXES) {
        if (suffix.equals(end)) {
          return suffix;
        }
      }
    }
    return "";
  }

  /** Lower case, without accents: “Erdoğan” is “erdogan”. */
  public static String lower(String text) {
    boolean plain = true;
    for (int at = 0; at < text.length() && plain; at++) {
      plain = text.charAt(at) < 128;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (plain) {
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
