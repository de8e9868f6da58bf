package dev.entente.ingest.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All names, word by word. From each word of a text the longest name is walked to; names are short,
 * so the walk is linear in the length of the text.
 */
final class NameTrie {

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<NamedActor> named = new ArrayList<>();
  }

  private final Node root = new Node();

  void add(KnownActor actor, KnownName name) {
    List<Word> words = NameWords.of(name.text());
    Node node = root;
    for (Word word : words) {
      node = node.next.computeIfAbsent(word.lower(), key -> new Node());
    }
    if (!words.isEmpty()) {
      NamedActor named = new NamedActor(actor, name, words);
      if (node.named.stream().noneMatch(other -> other.actor().slug().equals(actor.slug()))) {
        node.named.add(named);
      }
    }
  }

  /** The longest name that starts at a word; {@code null} where none does. */
  NameMatch longest(List<Word> words, int from) {
    Node node = root;
    NameMatch longest = null;
    int at = from;
    int sentence = words.get(from).sentence();
    while (at < words.size() && words.get(at).sentence() == sentence) {
      Word word = words.get(at);
      Node next = node.next.get(word.lower());
      if (next == null && at + 1 < words.size() && words.get(at + 1).joined()) {
        next = node.next.get(word.lower() + words.get(at + 1).lower());
        at++;
      }
      if (next == null) {
        break;
      }
      at++;
      node = next;
      if (!node.named.isEmpty()) {
        List<NamedActor> fitting = fitting(node.named, words, from, at);
        if (!fitting.isEmpty()) {
          longest = new NameMatch(from, at, fitting);
        }
      }
    }
    return longest;
  }

  private static List<NamedActor> fitting(
      List<NamedActor> named, List<Word> words, int from, int to) {
    List<NamedActor> fitting = null;
    for (NamedActor candidate : named) {
      if (candidate.fits(words, from, to)) {
        fitting = fitting == null ? new ArrayList<>(named.size()) : fitting;
        fitting.add(candidate);
      }
    }
    return fitting == null ? List.of() : fitting;
  }
}
