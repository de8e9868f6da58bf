package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headlines of other articles among the paragraphs of one. A heading of a part of an article
 * is short or asks; a headline of another one reports: “Minister warns of floods in the valley”.
 */
final class HeadlineRules {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 22;

  /** A live blog has more of them, over what they tell. */
  private static final int MOST = 3;

  private final List<Line> lines;
  private final RegionRule[] rules;

  HeadlineRules(List<Line> lines, RegionRule[] rules) {
    this.lines = lines;
    this.rules = rules;
  }

  void apply() {
    List<Integer> found = new ArrayList<>();
    int paragraphs = 0;
    int last = lastParagraph();
    for (int index = 0; index < rules.length; index++) {
      if (rules[index] != null) {
        continue;
      }
      Line line = lines.get(index);
      if (isParagraph(index)) {
        paragraphs++;
      } else if (paragraphs > 1 && isHeadline(line) && (index > last || isBetween(index))) {
        found.add(index);
      }
    }
    if (found.size() <= MOST) {
      found.forEach(index -> rules[index] = RegionRule.RELATED_LINKS);
    }
  }

  private int lastParagraph() {
    int last = rules.length - 1;
    while (last >= 0 && (rules[last] != null || !isParagraph(last))) {
      last--;
    }
    return last;
  }

  private boolean isParagraph(int index) {
    return lines.get(index).isClosed();
  }

  private boolean isBetween(int index) {
    boolean below = rules[index - 1] != null;
    return (below || isParagraph(index - 1))
        && index + 1 < rules.length
        && (below || rules[index + 1] != null || isParagraph(index + 1));
  }

  private static boolean isHeadline(Line line) {
    int words = line.words();
    if (words < SHORTEST
        || words > LONGEST
        || line.ends().size() > 1
        || !line.first().isCapitalized()
        || line.last().isMark(',')) {
      return false;
    }
    boolean reports = false;
    for (int at = 1; at < line.size(); at++) {
      Token token = line.tokens().get(at);
      if (Characters.isQuotationMark(token.text().charAt(0)) && token.text().length() == 1) {
        return false;
      }
      SpeechVerb verb = token.isWord() ? SpeechVerbs.of(token.lower()) : null;
      reports |= verb != null && verb.form() == SpeechVerb.Form.PRESENT && verb.takesQuotation();
    }
    return reports;
  }
}
