package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.Words;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells which parts of an HTML page are not its article. */
final class PageParts {

  private static final Set<String> HIDDEN =
      Words.of(
          "script style noscript template svg math iframe object embed canvas audio video select"
              + " option textarea button input head title datalist map dialog");

  private static final Set<String> PARTS = Words.of("nav footer aside form menu");

  private static final Set<String> ROLES =
      Words.of("navigation complementary contentinfo search banner menu menubar dialog alert");

  private static final Set<String> NAMES =
      Words.of(
          "comments comment-list comment-respond respond cookie cookies cookie-banner"
              + " cookie-notice cookie-consent gdpr newsletter newsletter-signup subscribe"
              + " subscription related related-posts related-articles related-stories"
              + " related-content share sharing share-buttons social social-share social-links"
              + " sharedaddy breadcrumb breadcrumbs sidebar advert advertisement ad ads ad-slot"
              + " promo promotion sponsored outbrain taboola tags tags-links post-tags tag-list"
              + " tagcloud author-bio author-box author-info about-author byline-bio pagination"
              + " post-navigation nav-links site-footer site-header recommended recommendations"
              + " most-read trending popular paywall popup modal banner skip-link");

  private static final Set<String> STEMS =
      Words.of("comment cookie newsletter related share social breadcrumb sidebar advert promo");

  private static final Set<String> CAPTIONS =
      Words.of("wp-caption-text caption image-caption photo-caption credit photo-credit");

  private static final Set<String> KEPT = Words.of("html body article main h1 h2 section-main");

  private static final int CANDIDATES = 30;

  private final Set<Node> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Element article;

  PageParts(Document page) {
    for (String tag : new String[] {"h1", "article", "main"}) {
      for (Element element : page.getElementsByTag(tag)) {
        hold(element);
      }
    }
    article = article(page);
    if (article != null) {
      hold(article);
    }
  }

  /** Its parents are no part of the page that can be left out. */
  private void hold(Element element) {
    Node parent = element.parentNode();
    while (parent != null && holders.add(parent)) {
      parent = parent.parentNode();
    }
  }

  /** The element that the article stands in; {@code null} where the page does not tell. */
  Element article() {
    return article;
  }

  private static Element article(Document page) {
    int whole = length(page.body());
    for (String mark : new String[] {"articleBody", "article", "main"}) {
      Element longest = null;
      int length = 0;
      int seen = 0;
      Iterable<Element> candidates =
          mark.equals("articleBody")
              ? page.getElementsByAttributeValue("itemprop", mark)
              : page.getElementsByTag(mark);
      for (Element candidate : candidates) {
        if (++seen > CANDIDATES) {
          break;
        }
        int own = length(candidate);
        if (own > length) {
          length = own;
          longest = candidate;
        }
      }
      if (longest != null && length >= 200 && (length * 10L >= whole * 4L || length > 2000)) {
        return longest;
      }
    }
    return null;
  }

  private static int length(Element element) {
    if (element == null) {
      return 0;
    }
    int[] length = {0};
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && !text.isBlank()) {
              length[0] += text.getWholeText().length();
            }
          }
        });
    return length[0];
  }

  /** Whether the article, or the title of it, stands inside of an element. */
  boolean holds(Element element) {
    return holders.contains(element);
  }

  /** Whether nobody sees it. */
  boolean isHidden(Element element) {
    return HIDDEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.attr("aria-hidden").equals("true") && !holders.contains(element))
        || isHiddenByStyle(element.attr("style"));
  }

  private static boolean isHiddenByStyle(String style) {
    if (style.isEmpty() || style.length() > 500) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** The rule that finds an element to be no part of the article. */
  RegionRule rule(Element element) {
    String tag = element.normalName();
    if (tag.equals("figcaption")) {
      return RegionRule.CAPTION;
    }
    if (KEPT.contains(tag) || holders.contains(element)) {
      return null;
    }
    if (PARTS.contains(tag) || ROLES.contains(element.attr("role"))) {
      return RegionRule.PAGE_PART;
    }
    return isBlock(element) ? named(element) : null;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("span");
  }

  private static RegionRule named(Element element) {
    String names = element.className() + ' ' + element.id();
    if (names.length() < 2 || names.length() > 400) {
      return null;
    }
    for (String name : names.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (CAPTIONS.contains(name)) {
        return RegionRule.CAPTION;
      }
      boolean found = NAMES.contains(name);
      int dash = name.indexOf('-');
      found |= dash > 0 && STEMS.contains(name.substring(0, dash));
      if (found) {
        return name.startsWith("comment") || name.equals("respond")
            ? RegionRule.COMMENTS
            : RegionRule.PAGE_PART;
      }
    }
    return null;
  }
}
