package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases that pages have around articles, from the table {@code boilerplate.tsv}. */
final class BoilerplatePhrases {

  /** Where a phrase stands in what it marks. */
  enum Where {
    WHOLE,
    LINK,
    START,
    SENTENCE,
    NOTICE,
    CREDIT
  }

  record Phrase(RegionRule rule, Where where, List<String> words) {}

  /** By the first word, longer ones first. */
  private static final Map<String, List<Phrase>> PHRASES = load();

  private BoilerplatePhrases() {}

  private static Map<String, List<Phrase>> load() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (List<String> row : ResourceTable.rows("boilerplate.tsv", 3)) {
      List<String> words = Tokenizer.tokens(row.get(2)).stream().map(Token::lower).toList();
      phrases
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(
              new Phrase(
                  RegionRule.named(row.get(0)),
                  Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                  words));
    }
    phrases
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
    return phrases;
  }

  /** The phrases that stand at a token, longer ones first. */
  static List<Phrase> at(List<Token> tokens, int at) {
    List<Phrase> candidates = PHRASES.get(tokens.get(at).lower());
    if (candidates == null) {
      return List.of();
    }
    List<Phrase> found = new ArrayList<>(1);
    for (Phrase phrase : candidates) {
      if (stands(phrase, tokens, at)) {
        found.add(phrase);
      }
    }
    return found;
  }

  private static boolean stands(Phrase phrase, List<Token> tokens, int at) {
    int length = phrase.words().size();
    if (at + length > tokens.size()) {
      return false;
    }
    for (int word = 1; word < length; word++) {
      if (!tokens.get(at + word).is(phrase.words().get(word))) {
        return false;
      }
    }
    return true;
  }
}
