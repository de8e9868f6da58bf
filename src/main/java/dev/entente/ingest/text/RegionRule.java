package dev.entente.ingest.text;

import dev.entente.ingest.proposal.Rule;
import java.util.HashMap;
import java.util.Map;

/** Why a part of a text is no body: each rule with what it looks for. */
public enum RegionRule implements Rule {
  HEADING_TITLE("heading-title", "The first line that is none of the page, without a full stop."),
  HEADING_LINE("heading-line", "A short line without a full stop, standing alone."),
  HEADING_QUESTION("heading-question", "A short question standing alone before text."),
  COOKIES("cookie-notice", "Cookies and privacy, in the voice of the site."),
  COMMENTS("comment-form", "The form for comments, and what stands below it."),
  RELATED_LINKS("related-links", "A heading of links to other articles, and the links below it."),
  LINK_LINE("link-line", "A link to another article: “See also …”, “Read more: …”."),
  SHARE_LINE("share-line", "Names of networks to share on, and other words of buttons."),
  FOLLOW("follow-us", "An invitation to follow the outlet elsewhere."),
  NEWSLETTER("newsletter", "An invitation to subscribe, register or donate."),
  ADVERTISEMENT("advertisement", "Marks of advertisements."),
  PAGE_POINTER("page-pointer", "A sentence on where the article goes on: “below the video”."),
  BIOGRAPHY("author-biography", "Who the author is, before or after the article."),
  TAG_LINE("tag-line", "Keywords, separated by bars or behind a label."),
  SLOGAN("slogan", "What the site says about itself, and its disclaimers."),
  EDITOR("editor-note", "Who wrote, edited, compiled or translated the article."),
  BYLINE("byline", "The name of the author alone."),
  BREADCRUMB("breadcrumb", "The path of the page in the site."),
  COPYRIGHT("copyright", "Whose rights are reserved."),
  SOURCE_LINE("source-line", "A line that only names where the article is from."),
  TIMESTAMP("timestamp", "A line that only says when, or how long the article takes to read."),
  PHOTO_CREDIT("photo-credit", "Who took a picture, with what it shows."),
  CAPTION("caption", "What a picture shows, without a credit."),
  REPUBLICATION("republication-note", "Where the article appeared first, and when it changed."),
  TRANSLATION("translation-note", "What language the article is translated from, and by whom."),
  PAGE_PART("page-part", "HTML outside the article: navigation, footer, form, aside, comments.");

  private static final Map<String, RegionRule> BY_ID = new HashMap<>();

  static {
    for (RegionRule rule : values()) {
      BY_ID.put(rule.id, rule);
    }
  }

  private final String id;
  private final String description;

  RegionRule(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return region() == Region.HEADING ? id : "boilerplate-" + id;
  }

  @Override
  public String description() {
    return description;
  }

  public Region region() {
    return id.startsWith("heading-") ? Region.HEADING : Region.BOILERPLATE;
  }

  /** The rule as the table of phrases names it. */
  static RegionRule named(String id) {
    RegionRule rule = BY_ID.get(id);
    if (rule == null) {
      throw new IllegalStateException("There is no rule " + id + " for a part of a text.");
    }
    return rule;
  }
}
