package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes text apart into tokens, as {@link Token} tells. Every step looks ahead by a fixed length.
 */
public final class Tokenizer {

  /** What is longer is no word; it is cut, so that nothing grows with it. */
  private static final int LONGEST = 200;

  /** What is written behind a number without a space and is a word of its own. */
  private static final Set<String> UNITS =
      Set.of(
          "bn",
          "b",
          "m",
          "mn",
          "tn",
          "trn",
          "k",
          "km",
          "kg",
          "mm",
          "cm",
          "pc",
          "pct",
          "am",
          "pm",
          "gw",
          "mw",
          "kw",
          "bcm",
          "t",
          "mt",
          "million",
          "billion",
          "trillion",
          "percent",
          "usd",
          "eur",
          "mph",
          "kph",
          "kmh",
          "ft",
          "lb",
          "gwh",
          "mwh",
          "kwh",
          "twh");

  /** What is written before an amount of money without a space and is a word of its own. */
  private static final Set<String> CURRENCIES =
      Set.of(
          "USD", "EUR", "GBP", "Rs", "INR", "CNY", "RMB", "JPY", "KRW", "Sh", "Shs", "KSh", "Ksh",
          "KES", "Ush", "USh", "UGX", "Tsh", "TZS", "RM", "MYR", "Rp", "IDR", "AUD", "CAD", "CHF",
          "Tk", "BDT", "PKR", "LKR", "NPR", "NGN", "ZAR", "BRL", "AED", "SAR", "QAR", "OMR", "TRY",
          "VND", "PHP", "THB", "SGD", "NZD", "HKD", "TWD", "MXN", "PLN", "UAH", "KZT", "RUB");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s");

  private static final Set<String> SHORT_FORMS = Set.of("s", "ll", "ve", "re", "m", "d");

  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "ru", "cn", "uk", "eu", "gov", "info", "de", "fr", "ua", "us", "tv",
          "in", "jp", "pl", "gr", "ir", "io", "co", "me");

  private final String text;
  private final int end;
  private final List<Token> tokens;

  private Tokenizer(String text, int end, List<Token> tokens) {
    this.text = text;
    this.end = end;
    this.tokens = tokens;
  }

  /** The tokens of a short text, a name for instance. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    add(text, new Span(0, text.length()), tokens);
    return tokens;
  }

  /** Adds the tokens of a part of a text to others. */
  static void add(String text, Span span, List<Token> tokens) {
    new Tokenizer(text, span.end(), tokens).read(span.start());
  }

  private void read(int start) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Characters.isBlank(c)) {
        at += Character.charCount(c);
      } else if (Character.isDigit(c)) {
        at = number(at);
      } else if (Character.isLetter(c)) {
        at = word(at);
      } else {
        int shortForm = isApostrophe(at) && isAfterWord(at) ? shortForm(at) : at;
        at =
            shortForm > at
                ? token(at, shortForm, TokenKind.WORD)
                : token(at, Math.min(end, at + Character.charCount(c)), TokenKind.MARK);
      }
    }
  }

  private int number(int start) {
    int to = start + 1;
    while (to < end && to - start < LONGEST && isInNumber(to)) {
      to++;
    }
    int letters = to;
    while (letters < end && letters - to < LONGEST && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    if (letters == to) {
      return isHyphenBeforeLetter(to) && !isPercent(to + 1)
          ? token(start, wordEnd(to), TokenKind.WORD)
          : token(start, to, TokenKind.NUMBER);
    }
    String behind = text.substring(to, letters).toLowerCase(Locale.ROOT);
    if (ORDINALS.contains(behind)) {
      return token(start, letters, TokenKind.WORD);
    }
    return UNITS.contains(behind) || !isPlain(start, to)
        ? token(start, to, TokenKind.NUMBER)
        : token(start, wordEnd(letters), TokenKind.WORD);
  }

  /** “A 13-percent drop”. */
  private boolean isPercent(int at) {
    return text.startsWith("percent", at)
        || text.startsWith("per cent", at)
        || text.startsWith("pct", at);
  }

  private boolean isPlain(int start, int to) {
    for (int at = start; at < to; at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isInNumber(int at) {
    char c = text.charAt(at);
    return Character.isDigit(c)
        || ((c == '.' || c == ',')
            && Character.isDigit(text.charAt(at - 1))
            && at + 1 < end
            && Character.isDigit(text.charAt(at + 1)));
  }

  private int word(int start) {
    int dotted = dotted(start);
    if (dotted > start) {
      return token(start, isHyphenBeforeLetter(dotted) ? wordEnd(dotted) : dotted, TokenKind.WORD);
    }
    int to = wordEnd(start);
    int currency = currency(start, to);
    if (currency > start) {
      return token(start, currency, TokenKind.WORD);
    }
    int glued = glued(start, to);
    if (glued > start) {
      token(start, glued, TokenKind.WORD);
      return token(glued, to, TokenKind.WORD);
    }
    if (to < end && text.charAt(to) == '.') {
      int domain = domain(to);
      if (domain > to) {
        return token(start, domain, TokenKind.WORD);
      }
      int letters = to - 2 > start && text.charAt(to - 2) == '-' ? dotted(to - 1) : to;
      if (letters > to) {
        // “China-U.S. relations”
        return token(start, letters, TokenKind.WORD);
      }
      if (Abbreviations.takesStop(text.substring(start, to), visible(to + 1))) {
        to++;
      }
    }
    return token(start, to, TokenKind.WORD);
  }

  /** The end of “U.S.”, “J.D.” or “p.m.”; the start where there is none. */
  private int dotted(int start) {
    int at = start;
    int letters = 0;
    while (at + 1 < end
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.'
        && letters < LONGEST / 2) {
      at += 2;
      letters++;
    }
    boolean open = at < end && Character.isLetter(text.charAt(at));
    boolean last = open && (at + 1 == end || !Character.isLetter(text.charAt(at + 1)));
    if (open && !last) {
      // “U.S.The”: the word that follows lacks its space
      return letters > 1 ? at : start;
    }
    if (last && letters > 0) {
      return at + 1;
    }
    return letters > 1 ? at : start;
  }

  /** The end of a word that begins or goes on at an offset. */
  private int wordEnd(int start) {
    int to = start + 1;
    while (to < end && to - start < LONGEST && isInWord(to)) {
      to++;
    }
    return to;
  }

  private boolean isInWord(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || (Character.isSurrogate(c) && Character.isLetterOrDigit(codePointAround(at)))
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD') {
      return true;
    }
    if (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    return c == '-' || c == '\u2011' || (isApostrophe(at) && shortForm(at) == at);
  }

  private int codePointAround(int at) {
    return Character.isLowSurrogate(text.charAt(at)) && at > 0
        ? text.codePointAt(at - 1)
        : text.codePointAt(at);
  }

  /**
   * The end of “’s”, “’ll” and the like that starts at an offset; the offset where there is none.
   */
  private int shortForm(int at) {
    int to = at + 1;
    while (to < end && to - at <= 3 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean whole = to == end || !Character.isLetterOrDigit(text.charAt(to));
    return whole && SHORT_FORMS.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT))
        ? to
        : at;
  }

  /** Whether a word stands before; translations leave a space before the apostrophe. */
  private boolean isAfterWord(int at) {
    if (tokens.isEmpty() || text.charAt(at) == '‘') {
      return false;
    }
    Token before = tokens.get(tokens.size() - 1);
    int gap = at - before.end();
    return before.kind() != TokenKind.MARK && (gap == 0 || (gap == 1 && before.isWord()));
  }

  private boolean isApostrophe(int at) {
    char c = text.charAt(at);
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`' || c == '´';
  }

  private boolean isHyphenBeforeLetter(int at) {
    return at + 1 < end && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1));
  }

  /** Where “USD5” breaks; the start where nothing does. */
  private int currency(int start, int to) {
    int at = start;
    while (at < to && at - start < 4 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean amount = at < to && Character.isDigit(text.charAt(at));
    String code = text.substring(start, at);
    boolean rand = amount && (code.equals("R") || code.equals("N")) && isLarge(at);
    return rand || (amount && CURRENCIES.contains(code)) ? at : start;
  }

  /** “R614 billion”, “N500m”: the number has its magnitude after it. */
  private boolean isLarge(int number) {
    int at = number;
    while (at < end && at - number < LONGEST && isInNumber(at)) {
      at++;
    }
    at += at < end && text.charAt(at) == ' ' ? 1 : 0;
    return text.startsWith("million", at)
        || text.startsWith("billion", at)
        || text.startsWith("trillion", at)
        || text.startsWith("bn", at)
        || text.startsWith("m ", at);
  }

  /** Where “graveChina” breaks; the start where nothing does. Names like “eBay” are left alone. */
  private int glued(int start, int to) {
    if (!Character.isLowerCase(text.charAt(start)) || to - start < 6) {
      return start;
    }
    int at = start;
    while (at < to && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    return at - start >= 3
            && to - at >= 3
            && Character.isUpperCase(text.charAt(at))
            && Character.isLowerCase(text.charAt(at + 1))
        ? at
        : start;
  }

  /** The end of “.com” that starts at an offset; the offset where there is none. */
  private int domain(int dot) {
    int to = dot + 1;
    while (to < end && to - dot <= 5 && Character.isLowerCase(text.charAt(to))) {
      to++;
    }
    boolean whole = to == end || !Character.isLetterOrDigit(text.charAt(to));
    return whole && DOMAINS.contains(text.substring(dot + 1, to)) ? to : dot;
  }

  private char visible(int from) {
    int at = from;
    while (at < end && at - from < 8 && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at < end ? text.charAt(at) : 0;
  }

  private int token(int start, int to, TokenKind kind) {
    String word = text.substring(start, to);
    tokens.add(new Token(start, to, word, lower(word), kind));
    return to;
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      if (c == '’' || c == 'ʼ' || c == '\u00AD' || c == '\u2011') {
        return lower
            .replace('’', '\'')
            .replace('ʼ', '\'')
            .replace('\u2011', '-')
            .replace("\u00AD", "");
      }
    }
    if (lower.length() > 1
        && (lower.charAt(0) == '‘' || lower.charAt(0) == '`' || lower.charAt(0) == '´')) {
      return "'" + lower.substring(1);
    }
    return lower;
  }
}
