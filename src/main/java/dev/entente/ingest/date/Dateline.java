package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import dev.entente.time.PartialDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of publication from an article itself: from a label (“Published: …”), from a
 * dateline (“[The Paper, 5 May 2023]”, “LONDON, 5 May 2023 (Agency)”), or from a line that holds
 * little else. Labels come first, then datelines.
 */
final class Dateline {

  /** So much of a paragraph is looked at, from its start. */
  private static final int WINDOW = 240;

  private static final int LONGEST_LINE = 70;
  private static final int BODY_PARAGRAPHS = 8;

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)|(?<month1>[A-Z][a-z]{2,8})\\.?"
              + " (?<day1>\\d{1,2})(?:st|nd|rd|th)?,?"
              + " (?<year1>\\d{4})\\b|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\.?"
              + " (?<month2>[A-Z][a-z]{2,8})\\.?,? (?<year2>\\d{4})\\b"
              + "|(?<day3>\\d{1,2})\\.(?<month3>\\d{1,2})\\.(?<year3>\\d{4})\\b)");

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:published|posted|publication date|date|issued|first published|released)\\b"
              + "[^\\n.]{0,30}$",
          Pattern.CASE_INSENSITIVE);

  /** In the article itself a label stands first, or is nothing but the word for the date. */
  private static final Pattern FIRST_LABEL =
      Pattern.compile(
          "^(?:first |originally |article )?(?:published|posted|issued|released)\\b[^\\n.]{0,30}$"
              + "|\\bdate:? ?$",
          Pattern.CASE_INSENSITIVE);

  /** “LONDON, 5 May 2023 (Agency)”: nothing before the date but a place in capitals. */
  private static final Pattern PLACE =
      Pattern.compile("^\\p{Lu}[\\p{Lu} .,'’/-]{2,40}[,:]? ?(?:\\(|\\([^()]{2,30}\\),? )?$");

  /** “Brasília, 14 August 2024 –”: a place, where a dash follows the date. */
  private static final Pattern PLACE_IN_SMALL =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]{1,20}(?:,? \\p{Lu}[\\p{L}.'’-]{1,20}){0,3}"
              + "(?:, ?| \\([^()]{2,30}\\),? )$");

  private static final Pattern DASH =
      Pattern.compile("^,? ?(?:\\([^()]{2,30}\\) ?)?(?:--|[–—]|- )");

  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:(?:first |originally |article )?(?:published|posted|issued|released)(?: on)?"
              + "|publication date|date) ?: ?([^\\n]{0,30}\\d[^\\s]{0,20})",
          Pattern.CASE_INSENSITIVE);

  private Dateline() {}

  static PartialDate find(ArticleText article) {
    PartialDate dateline = null;
    PartialDate line = null;
    boolean inBody = false;
    for (Paragraph paragraph : article.paragraphs()) {
      boolean firstOfBody = paragraph.region() == Region.BODY && !inBody;
      inBody |= firstOfBody;
      boolean near = paragraph.index() < BODY_PARAGRAPHS;
      if (paragraph.region() == Region.BODY && !near && line != null) {
        continue;
      }
      int start = paragraph.span().start();
      int end = Math.min(paragraph.span().end(), start + WINDOW);
      String text = article.text().substring(start, end);
      Matcher date = DATE.matcher(text);
      if (!date.find()) {
        continue;
      }
      PartialDate found = read(date);
      if (found == null) {
        continue;
      }
      String before = text.substring(0, date.start());
      boolean outside = paragraph.region() != Region.BODY || near;
      Pattern label = paragraph.region() == Region.BODY ? FIRST_LABEL : LABEL;
      if (outside && label.matcher(before).find() && !isUpdate(before)) {
        return found;
      }
      if (dateline == null
          && ((outside && isDateline(before))
              || (firstOfBody && isPlaceAndDash(before, text.substring(date.end()))))) {
        dateline = found;
      }
      boolean alone =
          paragraph.span().length() <= LONGEST_LINE && isAlone(before, text.substring(date.end()));
      if (line == null && alone) {
        line = found;
      }
    }
    return dateline == null ? line : dateline;
  }

  /** What an article names as the day of its publication that is no day; null where nothing is. */
  static String misread(ArticleText article) {
    for (Paragraph paragraph : article.paragraphs()) {
      int start = paragraph.span().start();
      int end = Math.min(paragraph.span().end(), start + WINDOW);
      String text = article.text().substring(start, end);
      Matcher label = LABELLED.matcher(text);
      if (label.find() && paragraph.index() < BODY_PARAGRAPHS) {
        return label.group(1).strip();
      }
    }
    return null;
  }

  private static boolean isPlaceAndDash(String before, String after) {
    return PLACE_IN_SMALL.matcher(before).find() && DASH.matcher(after).find();
  }

  private static boolean isUpdate(String before) {
    return before.toLowerCase(Locale.ROOT).contains("update");
  }

  private static boolean isDateline(String before) {
    boolean bracket =
        (before.startsWith("[") || before.startsWith("(") || before.startsWith("【"))
            && before.indexOf(']') < 0
            && before.indexOf(')') < 0
            && before.length() <= 60;
    return bracket || PLACE.matcher(before).find();
  }

  /** Whether a line is a date with at most a weekday, a time or the author’s name beside it. */
  private static boolean isAlone(String before, String after) {
    String left = before.strip();
    String right = after.strip();
    boolean weekday =
        left.isEmpty()
            || Calendar.weekday(left.replaceAll("[.,]$", "").toLowerCase(Locale.ROOT)) != 0;
    boolean byline =
        left.startsWith("By ")
            || left.startsWith("by ")
            || left.endsWith("|")
            || left.endsWith("·");
    boolean time =
        right.isEmpty()
            || right.startsWith("|")
            || right.startsWith("·")
            || (right.startsWith("-") && right.length() <= 20)
            || right.matches("(?:at|,|–|T|-)? ?\\d{1,2}[:.]\\d{2}.{0,20}")
            || right.startsWith("by ")
            || right.startsWith("By ");
    return (weekday || byline) && time;
  }

  private static PartialDate read(Matcher date) {
    if (date.group("y") != null) {
      return day(date.group("y"), Integer.parseInt(date.group("m")), date.group("d"));
    }
    if (date.group("month1") != null) {
      return day(date.group("year1"), month(date.group("month1")), date.group("day1"));
    }
    if (date.group("month2") != null) {
      return day(date.group("year2"), month(date.group("month2")), date.group("day2"));
    }
    return day(date.group("year3"), Integer.parseInt(date.group("month3")), date.group("day3"));
  }

  private static int month(String word) {
    return Calendar.month(word.toLowerCase(Locale.ROOT));
  }

  private static PartialDate day(String year, int month, String day) {
    int number = Integer.parseInt(year);
    boolean possible =
        number >= 1900
            && number <= 2100
            && month >= 1
            && month <= 12
            && YearMonth.of(number, month).isValidDay(Integer.parseInt(day));
    return possible
        ? PartialDate.parse("%04d-%02d-%02d".formatted(number, month, Integer.parseInt(day)))
        : null;
  }
}
