package dev.entente.ingest.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what someone says over several paragraphs to one statement: a passage that its paragraph
 * does not close, and those that go on with it.
 */
final class Continuations {

  private Continuations() {}

  /** The statements in order, each quotation over several paragraphs as one. */
  static List<Draft> joined(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    int paragraph = -1;
    for (Draft draft : drafts) {
      Draft before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && draft.paragraph == paragraph + 1 && goesOn(before, draft)) {
        if (before.rule == StatementRule.QUOTE_ALONE) {
          draft.startWith(before);
          joined.set(joined.size() - 1, draft);
        } else {
          before.endWith(draft);
        }
      } else {
        joined.add(draft);
      }
      paragraph = draft.paragraph;
    }
    return joined;
  }

  private static boolean goesOn(Draft before, Draft next) {
    return !before.quotations.isEmpty()
        && !next.quotations.isEmpty()
        && !before.quotations.get(before.quotations.size() - 1).closed()
        && next.quotations.get(0).continues()
        && before.speaker.actors().equals(next.speaker.actors())
        && before.speaker.label().equals(next.speaker.label());
  }
}
