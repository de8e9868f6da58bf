package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameWords;
import dev.entente.ingest.gazetteer.Word;
import java.util.List;
import java.util.stream.Collectors;

/** The shorter names that someone goes by after the full one. */
final class Surnames {

  private Surnames() {}

  /** Someone known was named in full. */
  static void register(Draft draft, KnownActor actor) {
    if (draft.discourse.isNamed(actor)) {
      // the one named last is meant
      surnames(actor).forEach(surname -> draft.discourse.surname(surname, actor));
      return;
    }
    draft.discourse.named(actor);
    surnames(actor).forEach(surname -> draft.discourse.surname(surname, actor));
  }

  private static List<String> surnames(KnownActor actor) {
    List<String> surnames =
        actor.names().stream()
            .filter(name -> name.kind() == KnownName.Kind.SURNAME)
            .map(name -> lower(NameWords.of(name.text())))
            .toList();
    return surnames;
  }

  private static String lower(List<Word> words) {
    return words.stream().map(Word::lower).collect(Collectors.joining(" "));
  }
}
