package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a sentence between its numbers, where a conjunction or a mark stands between them. */
final class ClauseReader {

  private static final Set<String> CONJUNCTIONS =
      Words.of("while whereas but although though however and as when after because which");

  private ClauseReader() {}

  /** The parts, in order, each with at least one number if the sentence has one. */
  static List<Passage> read(Passage sentence, List<Quantity> quantities) {
    List<Passage> clauses = new ArrayList<>();
    int from = sentence.from();
    for (int at = 0; at + 1 < quantities.size(); at++) {
      if (PartAmount.isPair(sentence, quantities.get(at), quantities.get(at + 1))) {
        continue;
      }
      int cut = cut(sentence, quantities.get(at).to(), quantities.get(at + 1).lead());
      if (cut > 0) {
        clauses.add(new Passage(sentence.tokens(), from, cut));
        from = cut;
      }
    }
    clauses.add(new Passage(sentence.tokens(), from, sentence.to()));
    return clauses;
  }

  private static int cut(Passage sentence, int from, int to) {
    int best = -1;
    int strength = 0;
    for (int at = from; at < to; at++) {
      int here = strength(sentence, at);
      if (here > strength) {
        best = at;
        strength = here;
      }
    }
    return best;
  }

  /** “Rose 5% compared with 3% in May”: what it is compared with has a time of its own. */
  private static boolean isComparison(Passage sentence, int at) {
    boolean with = sentence.is(at + 1, "with") || sentence.is(at + 1, "to");
    return (sentence.is(at, "compared") && with)
        || sentence.is(at, "versus")
        || (sentence.is(at, "against") && !sentence.isMark(at - 1, ','));
  }

  private static int strength(Passage sentence, int at) {
    if (sentence.isMark(at, ';') || sentence.isMark(at, ':')) {
      return 5;
    }
    String word = sentence.lower(at);
    if (word.equals("and")
        && TradeWords.isNounForm(sentence.lower(at - 1))
        && TradeWords.isNounForm(sentence.lower(at + 1))) {
      // “With exports and imports rising 5 percent and 3 percent”
      return 0;
    }
    boolean afterComma = sentence.isMark(at - 1, ',');
    if (CONJUNCTIONS.contains(word)) {
      return word.equals("while") || word.equals("whereas") || word.equals("but")
          ? 4
          : word.equals("and") ? (afterComma ? 3 : 1) : afterComma ? 2 : 0;
    }
    if (isComparison(sentence, at)) {
      return 4;
    }
    if (sentence.isMark(at, ',') && sentence.is(at + 1, "of") && !sentence.is(at + 2, "which")) {
      // “$5 billion, or 12%, of its exports”
      return 0;
    }
    return sentence.isMark(at, ',') || sentence.isMark(at, '—') || sentence.isMark(at, '–') ? 2 : 0;
  }
}
