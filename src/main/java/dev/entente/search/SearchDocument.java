package dev.entente.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What can be found of one node.
 *
 * @param passages its texts; the first is what it is known by
 */
record SearchDocument(UUID key, SearchType type, List<Passage> passages) {

  /** As much as PostgreSQL numbers the places of, and holds in one {@code tsvector}. */
  private static final int MAX_WORDS = 16_000;

  private static final int MAX_CHARACTERS = 200_000;

  /** The words of one passage. */
  record Phrase(Prominence prominence, List<String> words) {

    /** Whether it may be all that something is called. */
    boolean isName() {
      return prominence == Prominence.NAME || prominence == Prominence.ALIAS;
    }
  }

  /** A document whose passages are filled in one by one; those without a text are left out. */
  static final class Builder {

    private final UUID key;
    private final SearchType type;
    private final List<Passage> passages = new ArrayList<>();

    Builder(UUID key, SearchType type) {
      this.key = key;
      this.type = type;
    }

    Builder add(Prominence prominence, String text) {
      Passage passage = new Passage(prominence, text);
      if (text != null && !passages.contains(passage)) {
        passages.add(passage);
      }
      return this;
    }

    SearchDocument build() {
      return new SearchDocument(key, type, List.copyOf(passages));
    }
  }

  /** The words of its passages; those of an immense text only as far as an index can hold them. */
  List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    int words = 0;
    int characters = 0;
    for (Passage passage : passages) {
      List<String> kept = new ArrayList<>();
      for (Word word : Word.of(passage.text())) {
        words++;
        characters += word.word().length();
        if (words > MAX_WORDS || characters > MAX_CHARACTERS) {
          break;
        }
        kept.add(word.word());
      }
      if (!kept.isEmpty()) {
        phrases.add(new Phrase(passage.prominence(), kept));
      }
    }
    return phrases;
  }

  /** Each of its words once. */
  Set<String> words() {
    return phrases().stream()
        .flatMap(phrase -> phrase.words().stream())
        .collect(Collectors.toSet());
  }

  /**
   * How short its first passage is, in percent: 95 for up to four words, towards 50 for long ones.
   */
  int brevity() {
    int words = passages.isEmpty() ? 0 : Word.of(passages.get(0).text()).size();
    return 50 + 45 * 4 / Math.max(4, words);
  }

  /** Differs when its contents do. */
  UUID fingerprint(int version) {
    return UUID.nameUUIDFromBytes(
        (version + " " + type + " " + passages).getBytes(StandardCharsets.UTF_8));
  }
}
