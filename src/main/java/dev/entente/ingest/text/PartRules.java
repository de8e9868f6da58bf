package dev.entente.ingest.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds parts of a line of the body that do not belong to it. */
final class PartRules {

  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_DATELINE = 8;
  private static final int SHORTEST_REST = LONGEST_NAME + LONGEST_DATELINE;

  private PartRules() {}

  /**
   * The rule for each sentence of a line; {@code null} for those of the body.
   *
   * @param edge whether it is the first or the last line of the body, where biographies are glued
   */
  static RegionRule[] of(Line line, boolean edge) {
    RegionRule[] rules = new RegionRule[line.ends().size()];
    for (int index = 0; index < rules.length; index++) {
      rules[index] = LineRules.ofSentence(line.sentence(index));
    }
    if (edge) {
      int leading = BiographyRules.leading(line);
      if (leading > 0 && leading < rules.length) {
        Arrays.fill(rules, 0, leading, RegionRule.BIOGRAPHY);
      }
    }
    return rules;
  }

  /** How many tokens a date has that is glued to the start of a line: “date 2022-12-30”. */
  static int stamp(List<Token> tokens) {
    int at = 0;
    if (tokens.size() > 8
        && (tokens.get(0).is("date")
            || tokens.get(0).is("published")
            || tokens.get(0).is("updated")
            || tokens.get(0).is("posted"))) {
      at++;
      at += tokens.get(at).isMark(':') || tokens.get(at).is("on") ? 1 : 0;
    }
    if (tokens.size() < at + 7 || !isDate(tokens, at)) {
      return 0;
    }
    at += 5;
    if (tokens.size() > at + 3 && tokens.get(at).isNumber() && tokens.get(at + 1).isMark(':')) {
      at += 3;
    }
    Token next = tokens.get(at);
    return next.isCapitalized() || next.isMark('“') || next.isMark('"') ? at : 0;
  }

  private static boolean isDate(List<Token> tokens, int at) {
    return tokens.get(at).isNumber()
        && tokens.get(at).text().length() == 4
        && tokens.get(at + 1).isMark('-')
        && tokens.get(at + 2).isNumber()
        && tokens.get(at + 3).isMark('-')
        && tokens.get(at + 4).isNumber();
  }

  /**
   * How many tokens a caption with its credit has that is glued to the start of a line: “Two
   * ministers. — AGENCY Photo Jane Roe OSLO — Trade …”. A dateline in capitals ends it.
   */
  static int caption(List<Token> tokens) {
    int end = Math.min(tokens.size() - SHORTEST_REST, LONGEST_CAPTION);
    for (int at = 2; at < end; at++) {
      boolean photo = tokens.get(at).is("photo") || tokens.get(at).is("photos");
      if (photo && (isDash(tokens.get(at - 2)) || isDash(tokens.get(Math.max(0, at - 4))))) {
        return dateline(tokens, at + 1);
      }
    }
    return 0;
  }

  /** Index of the dateline behind the name of a photographer; 0 where none follows. */
  private static int dateline(List<Token> tokens, int from) {
    int at = from;
    while (at < from + LONGEST_NAME && !isCity(tokens.get(at))) {
      if (isDash(tokens.get(at)) || tokens.get(at).isMark('.')) {
        return 0;
      }
      at++;
    }
    int start = at;
    while (at < start + LONGEST_DATELINE && at < tokens.size() && !isDash(tokens.get(at))) {
      at++;
    }
    return isCity(tokens.get(start)) && at < tokens.size() && isDash(tokens.get(at)) ? start : 0;
  }

  private static boolean isCity(Token token) {
    String text = token.text();
    return token.isCapitalized() && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isDash(Token token) {
    return token.isMark('—') || token.isMark('–') || token.isMark('-');
  }
}
