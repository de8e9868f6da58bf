package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Word;
import java.util.HashMap;
import java.util.Map;

/** The abbreviations that an article gives behind names: “the Ministry of Trade (MoT)”. */
final class Abbreviated {

  private final Draft draft;
  private final Map<String, KnownActor> actors = new HashMap<>();

  Abbreviated(Draft draft) {
    this.draft = draft;
  }

  /** Whom an abbreviation stands for; {@code null} where the article has not told. */
  KnownActor actor(String letters) {
    return actors.get(letters);
  }

  /** A name stands there: letters in brackets behind it are short for it. */
  void read(int from, int to, KnownActor actor) {
    int sentence = draft.words.get(from).sentence();
    Word open = draft.wordAt(to, sentence);
    Word letters = draft.wordAt(to + 1, sentence);
    Word close = draft.wordAt(to + 2, sentence);
    if (open != null
        && open.isMark('(')
        && letters != null
        && letters.isUpperCase()
        && letters.text().length() > 1
        && close != null
        && close.isMark(')')
        && isInitial(letters.text().charAt(0), from, to)) {
      actors.put(letters.text(), actor);
    }
  }

  private boolean isInitial(char letter, int from, int to) {
    for (int at = from; at < to; at++) {
      if (draft.words.get(at).text().charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }
}
