package dev.entente.dataset.check;

import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.QuoteEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the citations of a fact lie where they say. */
final class CitationCheck {

  private final References references;
  private final Map<String, String> texts;

  /**
   * @param texts the words of the articles that are at hand, by slug
   */
  CitationCheck(References references, Map<String, String> texts) {
    this.references = references;
    this.texts = texts;
  }

  void check(Problems.Place fact, List<CitationEntry> citations) {
    Set<List<Object>> seen = new HashSet<>();
    fact.each(
        "citations",
        citations,
        (place, citation) -> {
          references.article(place.at("article"), citation.article());
          references.actors(place, "via", citation.via());
          span(place, citation);
          if (citation.start() != null
              && citation.end() != null
              && !seen.add(List.of(citation.article(), citation.start(), citation.end()))) {
            place.say("the same words are cited twice");
          }
          place.each("quotes", citation.quotes(), (at, quote) -> quote(at, quote, citation));
        });
  }

  private void span(Problems.Place place, CitationEntry citation) {
    if ((citation.start() == null) != (citation.end() == null)) {
      place.say("must have both `start` and `end`, or neither");
    } else if (citation.start() != null) {
      if (citation.end() <= citation.start()) {
        place.at("end").say("must come after `start`");
      }
      int length = references.textLength(citation.article());
      if (length >= 0 && citation.end() > length) {
        place.at("end").say("is %d, beyond the text, which is %d long", citation.end(), length);
      }
    }
  }

  private void quote(Problems.Place place, QuoteEntry quote, CitationEntry citation) {
    if (citation.start() == null
        || citation.end() == null
        || quote.start() < citation.start()
        || quote.end() > citation.end()) {
      place.say("must lie within the span of its citation");
      return;
    }
    if (quote.end() - quote.start() != quote.text().length()) {
      place.say(
          "is %d long, but its span is %d", quote.text().length(), quote.end() - quote.start());
      return;
    }
    String text = texts.get(citation.article());
    if (text != null
        && quote.end() <= text.length()
        && !text.startsWith(quote.text(), quote.start())) {
      place.say(
          "differs from the article, which has '%s' there",
          text.substring(quote.start(), quote.end()));
    }
  }
}
