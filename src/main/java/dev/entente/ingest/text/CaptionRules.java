package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a picture shows from what happened. */
final class CaptionRules {

  private static final int LONGEST = 55;
  private static final int LONGEST_DATED = 70;

  private static final Set<String> SIDES = Words.of("l r c left right center centre rear");

  private static final Set<String> POSES =
      Words.of(
          "and shakes speaks walks poses talks stands listens gestures attends shake pose walk"
              + " stand talk speak attend arrive arrives greets greet meets with waves looks");

  private static final Set<String> PAST = Words.of("said told was were had announced added");

  private static final Pattern NUMERIC_DATE =
      Pattern.compile("[0-9]{1,2}[./][0-9]{1,2}[./](19|20)[0-9]{2}");

  private CaptionRules() {}

  static boolean isCaption(Line line) {
    List<Token> tokens = line.tokens();
    int size = tokens.size();
    if (size > 5 && size <= LONGEST_DATED && isNumericDate(tokens, size - 1)) {
      return true;
    }
    if (size < 5 || size > LONGEST || line.ends().size() > 2) {
      return false;
    }
    boolean past = false;
    for (Token token : tokens) {
      if (token.isMark('"') || token.isMark('“') || token.isMark('”')) {
        return false;
      }
      past |= PAST.contains(token.lower());
    }
    return !past && (hasSide(tokens) || endsWithDate(tokens));
  }

  /** “X (R) and Y (L)”, “X, left, shakes hands with Y, right”. */
  private static boolean hasSide(List<Token> tokens) {
    for (int at = 1; at + 1 < tokens.size(); at++) {
      if (!SIDES.contains(tokens.get(at).lower())) {
        continue;
      }
      Token before = tokens.get(at - 1);
      Token after = tokens.get(at + 1);
      boolean word = tokens.get(at).text().length() > 1;
      if ((before.isMark('(') && after.isMark(')'))
          || (word
              && before.isMark(',')
              && after.isMark(',')
              && at + 2 < tokens.size()
              && POSES.contains(tokens.get(at + 2).lower()))) {
        return true;
      }
    }
    return false;
  }

  /** A full date behind a comma ends captions; sentences have “on” before it. */
  private static boolean endsWithDate(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && (tokens.get(last).isMark('.') || tokens.get(last).isMark(')'))) {
      last--;
    }
    if (last < 5 || !isYear(tokens.get(last))) {
      return false;
    }
    int at = last - 1;
    if (tokens.get(at).isMark(',')) {
      at--;
    }
    boolean month = false;
    boolean day = false;
    for (int step = 0; step < 2 && at > 0; step++, at--) {
      Token token = tokens.get(at);
      month |= isMonth(token);
      day |= Character.isDigit(token.text().charAt(0));
    }
    return month && day && tokens.get(at).isMark(',') && !isWeekday(tokens.get(at - 1));
  }

  /** “…, 13.10.2023” */
  private static boolean isNumericDate(List<Token> tokens, int last) {
    int at = last;
    StringBuilder date = new StringBuilder();
    while (at > 0 && date.length() < 10 && isPartOfDate(tokens.get(at))) {
      date.insert(0, tokens.get(at).text());
      at--;
    }
    return tokens.get(at).isMark(',') && NUMERIC_DATE.matcher(date).matches();
  }

  private static boolean isPartOfDate(Token token) {
    return Character.isDigit(token.text().charAt(0)) || token.isMark('.') || token.isMark('/');
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.text().length() == 4 && token.text().indexOf('.') < 0;
  }

  private static boolean isMonth(Token token) {
    String word = token.lower();
    return token.isCapitalized()
        && Calendar.month(word.endsWith(".") ? word.substring(0, word.length() - 1) : word) > 0;
  }

  private static boolean isWeekday(Token token) {
    return Calendar.weekday(token.lower()) != 0;
  }
}
