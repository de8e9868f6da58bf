package dev.entente.ingest.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells from a line and those around it what it belongs to. */
final class PageRules {

  private static final int MOST_LINKS = 15;
  private static final int LONGEST_LINK = 28;
  private static final int LONGEST_TITLE = 30;
  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_HEADING_IN_CAPITALS = 20;
  private static final int LONGEST_QUESTION = 14;

  private final List<Line> lines;
  private final RegionRule[] rules;
  private final int length;

  private PageRules(List<Line> lines, RegionRule[] given, int length) {
    this.lines = lines;
    this.rules = given;
    this.length = length;
  }

  /**
   * Adds the rules that find lines to be no body.
   *
   * @param rules by line; those that are given stay
   * @param length of the text
   */
  static void apply(List<Line> lines, RegionRule[] rules, int length) {
    PageRules page = new PageRules(lines, rules, length);
    for (int index = 0; index < rules.length; index++) {
      if (rules[index] == null) {
        rules[index] = LineRules.of(lines.get(index));
      }
    }
    page.comments();
    page.relatedLinks();
    page.siteNames();
    page.newsletters();
    new HeadlineRules(lines, rules).apply();
    page.biography();
    page.headings();
  }

  /** Below the form for comments there are comments. */
  private void comments() {
    for (int index = 0; index < rules.length; index++) {
      Line line = lines.get(index);
      if (rules[index] == RegionRule.COMMENTS && line.span().start() > length * 3L / 5) {
        for (int below = index + 1; below < rules.length; below++) {
          mark(below, RegionRule.COMMENTS);
        }
        return;
      }
    }
  }

  private void relatedLinks() {
    for (int index = 0; index < rules.length; index++) {
      if (rules[index] != RegionRule.RELATED_LINKS) {
        continue;
      }
      int below = index + 1;
      while (below < rules.length && below - index <= MOST_LINKS && isLink(below)) {
        boolean heading = below + 1 < rules.length && !isLink(below + 1) && below > index + 1;
        if (heading && rules[below + 1] == null) {
          break;
        }
        mark(below, RegionRule.RELATED_LINKS);
        below++;
      }
    }
  }

  private boolean isLink(int index) {
    Line line = lines.get(index);
    return rules[index] != null || (!line.isClosed() && line.words() <= LONGEST_LINK);
  }

  /** The name of the site stands above what it says about itself. */
  private void siteNames() {
    for (int index = 0; index + 1 < rules.length; index++) {
      Line line = lines.get(index);
      if (rules[index] == null
          && rules[index + 1] == RegionRule.SLOGAN
          && line.size() <= 5
          && lines.get(index + 1).tokens().stream()
              .limit(12)
              .anyMatch(token -> token.is(line.first().lower()))) {
        mark(index, RegionRule.SLOGAN);
      }
    }
  }

  /** The name of a newsletter stands between the words that ask to subscribe to it. */
  private void newsletters() {
    for (int index = 1; index + 1 < rules.length; index++) {
      Line line = lines.get(index);
      if (rules[index - 1] == RegionRule.NEWSLETTER
          && rules[index + 1] == RegionRule.NEWSLETTER
          && !line.isClosed()
          && line.size() <= LONGEST_HEADING) {
        mark(index, RegionRule.NEWSLETTER);
      }
    }
  }

  private void biography() {
    Set<String> names = BiographyRules.names(lines, rules);
    int last = rules.length - 1;
    for (int found = 0; found < 3; found++) {
      while (last >= 0 && rules[last] != null) {
        last--;
      }
      if (last < 1 || !BiographyRules.isLast(lines.get(last), names, namesBefore(last))) {
        return;
      }
      mark(last, RegionRule.BIOGRAPHY);
    }
  }

  private Set<String> namesBefore(int last) {
    Set<String> names = new HashSet<>();
    for (int index = 0; index < last; index++) {
      if (rules[index] == null) {
        for (Token token : lines.get(index).tokens()) {
          if (token.isCapitalized()) {
            names.add(token.lower());
          }
        }
      }
    }
    return names;
  }

  private void headings() {
    boolean first = true;
    for (int index = 0; index < rules.length; index++) {
      if (rules[index] != null) {
        continue;
      }
      if (index + 1 < rules.length) {
        rules[index] = heading(index, first);
      }
      first = false;
    }
  }

  private RegionRule heading(int index, boolean first) {
    Line line = lines.get(index);
    if ((line.first().kind() == TokenKind.MARK && !isQuotationMark(line.first()))
        || line.size() > 2 * LONGEST_TITLE
        || line.last().isMark(',')) {
      return null;
    }
    int words = line.words();
    if (!line.isClosed()) {
      if (first && words <= LONGEST_TITLE) {
        return RegionRule.HEADING_TITLE;
      }
      boolean follows = index > 0 && rules[index - 1] == null && !lines.get(index - 1).isClosed();
      boolean capitals = words <= LONGEST_HEADING_IN_CAPITALS && isTitleCase(line);
      return !follows && (words <= LONGEST_HEADING || capitals) ? RegionRule.HEADING_LINE : null;
    }
    boolean question =
        line.last().isMark('?')
            && line.ends().size() == 1
            && words <= LONGEST_QUESTION
            && line.first().isCapitalized()
            && lines.get(index + 1).isClosed();
    return question ? RegionRule.HEADING_QUESTION : null;
  }

  private static boolean isQuotationMark(Token token) {
    return Characters.isQuotationMark(token.text().charAt(0));
  }

  /** Whether most of the longer words are capitalized. */
  private static boolean isTitleCase(Line line) {
    int words = 0;
    int capitals = 0;
    for (Token token : line.tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalized() ? 1 : 0;
      }
    }
    return capitals * 10 >= words * 7;
  }

  private void mark(int index, RegionRule rule) {
    if (rules[index] == null) {
      rules[index] = rule;
    }
  }
}
