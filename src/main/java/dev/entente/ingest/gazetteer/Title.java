package dev.entente.ingest.gazetteer;

import dev.entente.ingest.lexicon.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A title that stands with a name, or for it.
 *
 * @param canonical what posts are compared by: “foreign minister” for “Secretary of State” too
 * @param sort what sort of title it is
 */
public record Title(String canonical, Sort sort) {

  /** Titles only in capital letters. */
  private static final Set<String> ABBREVIATED =
      Set.of("pm", "dpm", "fm", "eam", "cs", "nsa", "vp", "hm");

  private static final PhraseTable<Title> TITLES = read();

  /** What sort of title it is. */
  public enum Sort {
    /** One person holds it: “president”. */
    OFFICE,
    /** Many persons do: “foreign ministers”. */
    GROUP,
    /** What someone does: “economist”. */
    OCCUPATION,
    /** A form of address: “Mr”. */
    COURTESY,
    /** A military or church rank. */
    RANK,
    /** The same office on another side: “counterpart”. */
    COUNTERPART
  }

  /** The titles that ship with Entente. */
  public static PhraseTable<Title> table() {
    return TITLES;
  }

  /** The longest title at a word; {@code null} where none is. “PM” is one, “6 pm” is none. */
  public static PhraseTable.Match<Title> at(List<Word> words, int from) {
    PhraseTable.Match<Title> match = TITLES.longest(words, from);
    return match != null
            && match.to() == from + 1
            && ABBREVIATED.contains(words.get(from).lower())
            && !words.get(from).isUpperCase()
        ? null
        : match;
  }

  /** Whether a person is meant by it alone: “the president”. */
  public boolean names() {
    return sort == Sort.OFFICE || sort == Sort.OCCUPATION || sort == Sort.RANK;
  }

  private static PhraseTable<Title> read() {
    PhraseTable<Title> titles = new PhraseTable<>();
    ResourceTable.rows("titles.tsv", 3)
        .forEach(
            row ->
                titles.add(
                    row.get(0),
                    new Title(row.get(1), Sort.valueOf(row.get(2).toUpperCase(Locale.ROOT)))));
    return titles;
  }
}
