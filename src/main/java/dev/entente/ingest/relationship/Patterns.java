package dev.entente.ingest.relationship;

import dev.entente.ingest.lexicon.ResourceTable;
import dev.entente.ingest.text.Token;
import dev.entente.relationship.Predicate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The patterns that relationships are read by. */
public final class Patterns {

  /** A pattern, and how many tokens its word has. */
  record Hit(Pattern pattern, int length) {}

  private static final List<Pattern> ALL =
      ResourceTable.rows("relationships.tsv", 5).stream().map(Patterns::pattern).toList();

  private static final Map<String, List<Entry>> BY_FIRST_WORD = byFirstWord();

  private record Entry(List<String> words, Pattern pattern) {}

  private Patterns() {}

  /** All of them, in the order of the table. */
  public static List<Pattern> all() {
    return ALL;
  }

  private static Map<String, List<Entry>> byFirstWord() {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (Pattern pattern : ALL) {
      for (String word : pattern.words()) {
        List<String> parts = form(pattern, word);
        entries
            .computeIfAbsent(parts.get(0), first -> new ArrayList<>())
            .add(new Entry(parts, pattern));
      }
    }
    return entries;
  }

  /** “Trade-war” is two words in a text, “state-owned” is one. */
  private static List<String> form(Pattern pattern, String word) {
    return switch (pattern.form()) {
      case OWNED -> List.of(word);
      case COMPOUND -> List.of("-" + word);
      default -> List.of(word.split("-", -1));
    };
  }

  private static Pattern pattern(List<String> row) {
    Pattern.Form form = Pattern.Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    String[] predicate = row.get(2).split(":", -1);
    Set<String> words = new LinkedHashSet<>();
    Set<String> participles = new HashSet<>();
    if (form == Pattern.Form.VERB) {
      for (String verb : row.get(3).split("\\|", -1)) {
        String[] forms = verb.split(" ");
        words.addAll(List.of(forms).subList(0, 3));
        words.add(forms[3]);
        words.add(forms[4]);
        participles.add(forms[3]);
      }
    } else {
      words.addAll(List.of(row.get(3).split(" ")));
    }
    return new Pattern(
        row.get(0),
        form,
        Predicate.valueOf(predicate[0]),
        predicate.length > 1,
        words,
        participles,
        row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(" ")));
  }

  /** The patterns whose word starts at a token. */
  static List<Hit> at(List<Token> tokens, int at, int to) {
    String first = tokens.get(at).lower();
    int hyphen = first.lastIndexOf('-');
    List<Entry> entries = BY_FIRST_WORD.get(hyphen < 1 ? first : first.substring(hyphen));
    if (entries == null) {
      entries = BY_FIRST_WORD.get(first);
    }
    if (entries == null) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
      boolean same = at + entry.words().size() <= to;
      for (int word = 1; same && word < entry.words().size(); word++) {
        same = tokens.get(at + word).is(entry.words().get(word));
      }
      if (same) {
        hits.add(new Hit(entry.pattern(), entry.words().size()));
      }
    }
    return hits;
  }
}
