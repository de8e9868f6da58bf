package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.Words;
import java.util.Locale;
import java.util.Set;

/**
 * HTML that is parsed in a time that grows with its length alone. A parser opens formatting tags
 * that nobody closes again in every block, and moves what stands in a table outside of its cells in
 * front of the table: a short page can become millions of elements. Nothing that is read depends on
 * formatting, so its tags get names without a meaning, of the same length: offsets stay.
 */
final class TamedHtml {

  private static final Set<String> FORMATTING =
      Words.of("b big code em font i nobr s small strike strong tt u");

  private static final Set<String> CELLS = Words.of("td th caption");
  private static final Set<String> ROWS = Words.of("tbody thead tfoot tr");
  private static final Set<String> OTHER_PARTS =
      Words.of("colgroup col script style template input form");

  private static final int LONGEST_NAME = 10;

  /** Pages whose layout is made of tables have a few. */
  private static final int MOST_OUTSIDE_OF_CELLS = 5000;

  /** Tables in cells of tables. */
  private static final int DEEPEST = 100;

  private final String html;
  private final StringBuilder tamed;
  private int tables;
  private boolean inTable;
  private int outsideOfCells;

  private TamedHtml(String html) {
    this.html = html;
    this.tamed = new StringBuilder(html);
  }

  /**
   * The same page without formatting.
   *
   * @throws UnreadableArticleException where too much stands in tables outside of their cells, or
   *     tables in tables
   */
  static String of(String html) {
    TamedHtml page = new TamedHtml(html);
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      page.tag(at);
    }
    return page.tamed.toString();
  }

  private void tag(int at) {
    boolean closes = at + 1 < html.length() && html.charAt(at + 1) == '/';
    int start = closes ? at + 2 : at + 1;
    int end = start;
    while (end < html.length() && end - start <= LONGEST_NAME && isInName(html.charAt(end))) {
      end++;
    }
    if (end == start) {
      return;
    }
    String name = html.substring(start, end).toLowerCase(Locale.ROOT);
    if (FORMATTING.contains(name)) {
      for (int letter = start; letter < end; letter++) {
        tamed.setCharAt(letter, 'x');
      }
    }
    place(name, closes);
  }

  private static boolean isInName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  /** Keeps count of what stands in a table outside of its cells. */
  private void place(String name, boolean closes) {
    if (CELLS.contains(name)) {
      inTable = closes && tables > 0;
    } else if (name.equals("table")) {
      tables = Math.max(0, closes ? tables - 1 : tables + 1);
      inTable = !closes;
      if (tables > DEEPEST) {
        throw new UnreadableArticleException(
            "The page opens more than "
                + DEEPEST
                + " tables in each other. Mend its HTML, or give the text of the article alone.");
      }
    } else if (ROWS.contains(name)) {
      inTable = tables > 0;
    } else if (!OTHER_PARTS.contains(name) && inTable && ++outsideOfCells > MOST_OUTSIDE_OF_CELLS) {
      throw new UnreadableArticleException(
          "The tables of the page have more than "
              + MOST_OUTSIDE_OF_CELLS
              + " tags outside of their cells. Mend its HTML, or give the text of the article"
              + " alone.");
    }
  }
}
