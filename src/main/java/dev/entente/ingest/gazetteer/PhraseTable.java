package dev.entente.ingest.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases in lower case and what each stands for; the longest that stands at a word is found. */
public final class PhraseTable<T> {

  /**
   * A phrase in a text.
   *
   * @param to index after its last word
   * @param value what it stands for
   */
  public record Match<T>(int to, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private T value;
  }

  private final Node<T> root = new Node<>();

  /** Adds a phrase; an earlier one stays. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    for (Word word : NameWords.of(phrase)) {
      node = node.next.computeIfAbsent(word.lower(), key -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** The longest phrase that starts at a word; {@code null} where none does. */
  public Match<T> longest(List<Word> words, int from) {
    if (from >= words.size()) {
      return null;
    }
    Node<T> node = root;
    Match<T> longest = null;
    int sentence = words.get(from).sentence();
    for (int at = from; at < words.size() && words.get(at).sentence() == sentence; at++) {
      node = node.next.get(words.get(at).lower());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        longest = new Match<>(at + 1, node.value);
      }
    }
    return longest;
  }
}
