package dev.entente.ingest.text;

import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what the head of an HTML page says about its article. */
final class HtmlFacts {

  private static final int LONGEST = 400;

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "date",
    "pubdate",
    "publishdate",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created"
  };

  private HtmlFacts() {}

  static PageFacts of(Document page) {
    return new PageFacts(
        first(
            meta(page, "og:title"), text(page.selectFirst("h1")), text(page.selectFirst("title"))),
        meta(page, "og:site_name"),
        day(dated(page)),
        dated(page),
        first(link(page), meta(page, "og:url")),
        first(attribute(page.selectFirst("html"), "lang"), null),
        null,
        null);
  }

  /** The first date that is understood; else the first. */
  private static String dated(Document page) {
    List<String> dates = new ArrayList<>();
    for (String name : DATES) {
      dates.add(meta(page, name));
    }
    dates.add(attribute(page.selectFirst("[itemprop=datePublished]"), "datetime"));
    dates.add(attribute(page.selectFirst("time[datetime]"), "datetime"));
    dates.removeIf(Objects::isNull);
    return dates.stream()
        .filter(date -> day(date) != null)
        .findFirst()
        .orElse(dates.isEmpty() ? null : dates.get(0));
  }

  /** The day of a time stamp: “2023-05-05T10:00:00Z”. */
  private static PartialDate day(String stamp) {
    if (stamp == null
        || stamp.length() < 10
        || (stamp.length() > 10 && Character.isDigit(stamp.charAt(10)))) {
      return null;
    }
    try {
      return PartialDate.parse(stamp.substring(0, 10));
    } catch (IllegalArgumentException notADate) {
      return null;
    }
  }

  private static String link(Document page) {
    return attribute(page.head().selectFirst("link[rel=canonical]"), "href");
  }

  private static String meta(Document page, String name) {
    for (String attribute : new String[] {"property", "name", "itemprop"}) {
      Element element = page.head().selectFirst("meta[" + attribute + "=" + name + "]");
      String content = attribute(element, "content");
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  private static String attribute(Element element, String name) {
    return element == null ? null : bounded(element.attr(name));
  }

  private static String text(Element element) {
    return element == null ? null : bounded(element.text());
  }

  private static String bounded(String value) {
    String words = value.strip();
    return words.isEmpty() || words.length() > LONGEST ? null : words;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
