package dev.entente.ingest.text;

import java.util.Arrays;
import java.util.List;

/** Finds parts of a line of the body that do not belong to it. */
final class PartRules {

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
}
