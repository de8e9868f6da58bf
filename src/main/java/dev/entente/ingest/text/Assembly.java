package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Puts lines together to the text of an article, once it is known what they belong to. */
final class Assembly {

  private final String text;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  private final PageFacts facts;
  private final Origin origin;

  Assembly(String text, PageFacts facts, Origin origin) {
    this.text = text;
    this.facts = facts;
    this.origin = origin;
  }

  /**
   * Puts lines together.
   *
   * @param rules by line; {@code null} for those of the body
   */
  ArticleText of(List<Line> lines, RegionRule[] rules) {
    int first = 0;
    int last = lines.size() - 1;
    while (first < last && !isBody(rules[first])) {
      first++;
    }
    while (last > first && !isBody(rules[last])) {
      last--;
    }
    for (int index = 0; index < lines.size(); index++) {
      Line line = lines.get(index);
      if (isBody(rules[index])) {
        addBody(line, index == first || index == last);
      } else {
        addParagraph(line, 0, line.ends().size(), rules[index]);
      }
    }
    return new ArticleText(text, paragraphs, sentences, tokens, facts(), origin);
  }

  private PageFacts facts() {
    return new PageFacts(
        facts.title() == null ? words(RegionRule.HEADING_TITLE) : facts.title(),
        facts.publisher(),
        facts.publishedOn(),
        facts.dated(),
        facts.url(),
        facts.language(),
        words(RegionRule.SOURCE_LINE),
        words(RegionRule.TRANSLATION));
  }

  /** The words of the first paragraph that a rule found. */
  private String words(RegionRule rule) {
    for (Paragraph paragraph : paragraphs) {
      if (rule.id().equals(paragraph.ruleId())) {
        return paragraph.span().of(text);
      }
    }
    return null;
  }

  private static boolean isBody(RegionRule rule) {
    return rule == null;
  }

  private void addBody(Line line, boolean edge) {
    int stamp = PartRules.stamp(line.tokens());
    Line dated = stamp == 0 ? line : without(line, stamp, RegionRule.TIMESTAMP);
    int caption = PartRules.caption(dated.tokens());
    Line body = caption == 0 ? dated : without(dated, caption, RegionRule.PHOTO_CREDIT);
    RegionRule[] parts = PartRules.of(body, edge);
    int from = 0;
    for (int at = 1; at <= parts.length; at++) {
      if (at == parts.length || parts[at] != parts[from]) {
        addParagraph(body, from, at, parts[from]);
        from = at;
      }
    }
  }

  /** Splits off the date or the caption that a line starts with. */
  private Line without(Line line, int size, RegionRule rule) {
    Span part = new Span(line.first().start(), line.tokens().get(size - 1).end());
    paragraphs.add(new Paragraph(paragraphs.size(), part, Region.BOILERPLATE, rule.id()));
    List<Token> rest = line.tokens().subList(size, line.size());
    return new Line(
        new Span(rest.get(0).start(), line.span().end()), rest, SentenceSplitter.ends(rest, 0));
  }

  private void addParagraph(Line line, int from, int to, RegionRule rule) {
    List<Token> part =
        line.tokens().subList(from == 0 ? 0 : line.ends().get(from - 1), line.ends().get(to - 1));
    Span span = new Span(part.get(0).start(), part.get(part.size() - 1).end());
    Region region = rule == null ? Region.BODY : rule.region();
    int index = paragraphs.size();
    paragraphs.add(new Paragraph(index, span, region, rule == null ? null : rule.id()));
    if (region == Region.BOILERPLATE) {
      return;
    }
    for (int sentence = from; sentence < to; sentence++) {
      int first = tokens.size();
      tokens.addAll(line.sentence(sentence));
      Span words = new Span(tokens.get(first).start(), tokens.get(tokens.size() - 1).end());
      sentences.add(new Sentence(sentences.size(), index, words, first, tokens.size()));
    }
  }
}
