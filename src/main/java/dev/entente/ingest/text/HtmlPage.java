package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Reads the visible text of an HTML page. */
final class HtmlPage {

  /** A part of the text that a rule finds to be no body; {@code null} makes it a heading. */
  record Part(Span span, RegionRule rule) {}

  /** Deeper elements become siblings, which changes nothing that can be seen. */
  private static final int DEEPEST = 256;

  private static final int LONGEST_QUOTATION = 1500;
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Map<String, String> QUOTES = Map.of("q", "“”");

  private final String html;
  private final Document page;
  private final PageParts parts;
  private final VisibleText text = new VisibleText();
  private final List<Part> found = new ArrayList<>();

  HtmlPage(String html) {
    this.html = html;
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    this.page = parsed(TamedHtml.of(html), parser);
    this.parts = new PageParts(page);
    page.body().filter(new Reader());
    text.breakLine(html.length());
  }

  /** A parser that trips over a page has a fault, but it is the page that can be mended. */
  private static Document parsed(String html, Parser parser) {
    try {
      return Jsoup.parse(html, "", parser);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException fault) {
      throw new UnreadableArticleException(
          "Its HTML is too broken to be taken apart. Mend it, or give the text of the article"
              + " alone.");
    }
  }

  String text() {
    return text.text();
  }

  Origin origin() {
    return text.origin();
  }

  /** Parts of the text in order, without overlaps. */
  List<Part> parts() {
    return found;
  }

  PageFacts facts() {
    return HtmlFacts.of(page);
  }

  /** Walks over the page without recursion, as deep as it may be. */
  private final class Reader implements NodeFilter {

    private Element part;
    private RegionRule rule;
    private int start;
    private Element blockQuote;
    private boolean inArticle = parts.article() == null;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode run) {
        String words = run.getWholeText();
        text.add(words, new RunOrigins(run, words, html));
      } else if (node instanceof Element element) {
        if (parts.isHidden(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
      }
      return FilterResult.CONTINUE;
    }

    private void open(Element element) {
      separate(element);
      if (isSame(element, parts.article())) {
        close();
        inArticle = true;
      }
      if (part == null) {
        RegionRule why = heading(element);
        why = why == null ? parts.rule(element) : why;
        if (why == null && !inArticle && !isAround(element)) {
          why = RegionRule.PAGE_PART;
        }
        if (why != null) {
          part = element;
          rule = why;
          start = text.length();
        }
      }
      quote(element, 0);
      quoteBlock(element, false);
    }

    /** Whether the article may still be inside. */
    private boolean isAround(Element element) {
      return parts.holds(element);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        quote(element, 1);
        quoteBlock(element, true);
        separate(element);
        if (isSame(element, part)) {
          close();
        }
        if (isSame(element, parts.article())) {
          inArticle = false;
        }
      }
      return FilterResult.CONTINUE;
    }

    private void close() {
      if (part != null && text.length() > start) {
        found.add(new Part(new Span(start, text.length()), rule));
      }
      part = null;
    }

    /** A block that is a quotation by its shape alone gets the marks that a line would have. */
    private void quoteBlock(Element element, boolean end) {
      if (end && isSame(element, blockQuote)) {
        text.markLast('”', origin(element));
        blockQuote = null;
      } else if (!end && blockQuote == null && part == null && isBareQuotation(element)) {
        text.markNext('“');
        blockQuote = element;
      }
    }

    private void quote(Element element, int side) {
      String marks = QUOTES.get(element.normalName());
      if (marks != null) {
        text.mark(marks.charAt(side), origin(element));
      }
    }

    private void separate(Element element) {
      if ((element.isBlock() && !CELLS.contains(element.normalName()))
          || element.normalName().equals("br")
          || element.normalName().equals("figcaption")) {
        if (blockQuote != null) {
          text.space();
          return;
        }
        text.breakLine(origin(element));
      } else if (CELLS.contains(element.normalName())) {
        text.space();
      }
    }

    private int origin(Element element) {
      return Math.max(0, element.sourceRange().startPos());
    }
  }

  private static boolean isBareQuotation(Element element) {
    if (!element.normalName().equals("blockquote")
        || element.childNodeSize() > 20
        || element.className().contains("tweet")
        || element.className().contains("instagram")
        || element.selectFirst("cite, footer, q, blockquote blockquote") != null) {
      return false;
    }
    String words = element.text();
    return words.length() > 20 && words.length() < LONGEST_QUOTATION && !hasQuotationMark(words);
  }

  private static boolean hasQuotationMark(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c != '\'' && c != '’' && Characters.isQuotationMark(c)) {
        return true;
      }
    }
    return false;
  }

  private static RegionRule heading(Element element) {
    String tag = element.normalName();
    if (tag.equals("h1")) {
      return RegionRule.HEADING_TITLE;
    }
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    return heading ? RegionRule.HEADING_LINE : null;
  }

  /** Two elements may look alike; only the element itself counts. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Element one, Element other) {
    return one == other;
  }
}
