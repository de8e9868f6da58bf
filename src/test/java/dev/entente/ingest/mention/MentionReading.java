package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.quotation.QuotationFinder;
import dev.entente.ingest.text.ArticleReader;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.util.List;

/** Reads the mentions of a text with the gazetteer that ships with Entente. */
final class MentionReading {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.shipped());

  private final ArticleText text;
  private final MentionFinder.Found found;

  private MentionReading(ArticleText text, MentionFinder.Found found) {
    this.text = text;
    this.found = found;
  }

  static MentionReading of(String content) {
    return of(content, "2022-12-30");
  }

  static MentionReading of(String content, String publishedOn) {
    ArticleText text =
        new ArticleReader()
            .read(new RawArticle(content, RawArticle.Format.TEXT, null, null, null, "en"));
    PartialDate date = publishedOn == null ? null : PartialDate.parse(publishedOn);
    return new MentionReading(text, FINDER.find(text, new QuotationFinder().find(text), date));
  }

  Cast cast() {
    return found.cast();
  }

  List<Mention> all() {
    return found.mentions().all();
  }

  List<String> slugs() {
    return found.cast().all().stream().map(actor -> actor.slug()).toList();
  }

  /** Each mention as “words: slugs”. */
  List<String> told() {
    return all().stream().map(mention -> told(mention)).toList();
  }

  private String told(Mention mention) {
    return text.words(mention.span()) + ": " + String.join(" ", mention.actors());
  }

  /** The mention with these words, the last of several. */
  Mention mention(String words) {
    return all().stream()
        .filter(mention -> text.words(mention.span()).equals(words))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("“" + words + "” is not in " + told()));
  }
}
