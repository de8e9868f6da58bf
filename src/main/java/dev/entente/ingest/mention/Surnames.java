package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.GivenNames;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameWords;
import dev.entente.ingest.gazetteer.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The shorter names that someone goes by after the full one. */
final class Surnames {

  /** How “Junior” is written behind a surname. */
  static final List<String> GENERATIONS = List.of("jr", "jr.", "jnr", "jnr.", "junior");

  /** Arabic articles, as they are written before the letters that they take the sound of. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ash", "at", "ath", "an", "ar", "ad", "adh", "az");

  /** In characters: what is left of a shorter surname is no name. */
  private static final int SHORTEST = 4;

  private Surnames() {}

  /** Someone known was named in full. */
  static void register(Draft draft, KnownActor actor) {
    if (draft.discourse.isNamed(actor)) {
      // the one named last is meant
      surnames(actor).forEach(surname -> draft.discourse.surname(surname, actor));
      return;
    }
    draft.discourse.named(actor);
    draft.discourse.given(given(actor), actor);
    surnames(actor).forEach(surname -> draft.discourse.surname(surname, actor));
  }

  /** The holder of an office was named by it: the surname may follow alone. */
  static void held(Draft draft, KnownActor actor) {
    surnames(actor).stream()
        .filter(surname -> draft.discourse.bearers(surname).isEmpty())
        .forEach(surname -> draft.discourse.surname(surname, actor));
  }

  /** “Rahul”: how many go by where nobody else of the article has that name. */
  private static String given(KnownActor actor) {
    String name = actor.name();
    int space = name.indexOf(' ');
    String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
    if (PersonWords.FAMILY_NAMES.contains(first)) {
      return name.substring(space + 1).toLowerCase(Locale.ROOT);
    }
    return GivenNames.gender(first) == null ? "" : first;
  }

  private static List<String> surnames(KnownActor actor) {
    List<String> surnames =
        actor.names().stream()
            .filter(name -> name.kind() == KnownName.Kind.SURNAME)
            .map(name -> lower(NameWords.of(name.text())))
            .collect(Collectors.toCollection(ArrayList::new));
    String[] own = actor.name().split(" ", 2);
    if (own.length == 2 && !PersonWords.FAMILY_NAMES.contains(own[0].toLowerCase(Locale.ROOT))) {
      // “Salome Zurabishvili”: how else the name is spelt
      actor.names().stream()
          .filter(name -> name.kind() == KnownName.Kind.NAME)
          .map(name -> name.text().split(" ", 3))
          .filter(words -> words.length == 2 && words[0].equals(own[0]))
          .map(words -> lower(NameWords.of(words[1])))
          .filter(surname -> !surnames.contains(surname))
          .forEach(surnames::add);
    }
    if (actor.name().endsWith(" Jr")) {
      List<String> plain = List.copyOf(surnames);
      for (String generation : GENERATIONS) {
        plain.forEach(surname -> surnames.add(surname + " " + generation));
      }
    }
    String[] words = actor.name().split(" ", 6);
    String particle = words.length > 2 ? words[words.length - 2].toLowerCase(Locale.ROOT) : "";
    if (PersonWords.PARTICLES.contains(particle)) {
      // “Thani” of “Al Thani”
      surnames.add(lower(NameWords.of(words[words.length - 1])));
    }
    if (words.length > 2) {
      // “Bhutto Zardari”
      surnames.add(lower(NameWords.of(words[words.length - 2] + " " + words[words.length - 1])));
    }
    for (String surname : List.copyOf(surnames)) {
      String bare = withoutArticle(surname);
      if (!bare.isEmpty() && !surnames.contains(bare)) {
        surnames.add(bare);
      }
    }
    return surnames;
  }

  /** “Ansari” of “al-Ansari”: papers leave the article away the next time; empty without one. */
  static String withoutArticle(String lower) {
    int space = lower.indexOf(' ');
    String rest = lower.substring(space + 1);
    return space > 0 && ARTICLES.contains(lower.substring(0, space)) && rest.length() >= SHORTEST
        ? rest
        : "";
  }

  /**
   * Index after “, Jr.” or “Jr.” behind a name; the index itself where nothing of the kind follows.
   */
  static int behindGeneration(Draft draft, int end) {
    int sentence = draft.words.get(end - 1).sentence();
    Word comma = draft.wordAt(end, sentence);
    Word junior = draft.wordAt(end + 1, sentence);
    if (comma != null && comma.isCapitalized() && GENERATIONS.contains(comma.lower())) {
      return end + 1;
    }
    return comma != null
            && comma.isMark(',')
            && junior != null
            && junior.isCapitalized()
            && GENERATIONS.contains(junior.lower())
        ? end + 2
        : end;
  }

  private static String lower(List<Word> words) {
    return words.stream().map(Word::lower).collect(Collectors.joining(" "));
  }
}
