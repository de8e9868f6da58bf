package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import java.util.List;
import java.util.Set;

/** Reads “As Smith noted, …”, “…, as Smith noted, …” and “As reported by Smith, …”. */
final class AsTold {

  /** In pieces: between “as” and its verb. */
  private static final int SUBJECT = 14;

  /** In pieces: fewer are no clause. */
  private static final int CLAUSE = 3;

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final Attributions attributions;
  private final SpeakerThread thread;

  AsTold(Parts parts, Attributions attributions) {
    this.pieces = parts.pieces();
    this.phrases = parts.phrases();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
    this.thread = parts.thread();
    this.attributions = attributions;
  }

  /** Who told it, and index of the comma or the end behind that. */
  private record Told(Speaker speaker, int verb, int end) {}

  /** “As Smith noted, the road is closed.” */
  void opening(SentenceState state) {
    Pieces.Range range = state.range;
    Told told = told(range.from(), range);
    if (told == null || told.end() >= range.to()) {
      return;
    }
    int from = told.end() + 1;
    int to = complements.contentEnd(from, range.to());
    if ((to - from >= CLAUSE && attributions.isClause(from, to)) || hasQuote(from, to)) {
      add(told, state, from, to, range.to(), range.to());
    }
  }

  /** “The road, as Smith noted, is closed.”; “The road is closed, as Smith noted.” */
  void inserted(SentenceState state) {
    Pieces.Range range = state.range;
    for (int at = range.from() + 2; at + 2 < range.to(); at++) {
      if (!pieces.get(at).is("as") || !pieces.get(at - 1).isMark(",")) {
        continue;
      }
      Told told = told(at, range);
      if (told == null) {
        continue;
      }
      int from = Math.min(told.end() + 1, range.to());
      if (attributions.isClause(range.from(), at - 1) || range.to() - from >= CLAUSE) {
        add(told, state, range.from(), at - 1, from, range.to());
      }
      return;
    }
  }

  private void add(Told told, SentenceState state, int from, int to, int next, int last) {
    int end = last;
    while (end > next && pieces.get(end - 1).isMark(".")) {
      end--;
    }
    Draft draft = state.draft(StatementRule.AS_TOLD, told.speaker());
    state.add(draft, from, to);
    if (end > next) {
      state.add(draft, next, end);
    }
    draft.cover(pieces.get(told.verb()).span());
    state.cover(draft, told.speaker());
    state.found.add(draft);
    state.subject = told.speaker();
    state.free = last;
    state.covered = last;
    state.settle(draft);
  }

  private Told told(int as, Pieces.Range range) {
    if (!pieces.get(as).is("as")) {
      return null;
    }
    int high = Math.min(range.to(), as + SUBJECT);
    for (int at = as + 1; at < high; at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote()) {
        return null;
      }
      if (at == as + 1 && isTelling(piece) && at + 2 < range.to() && pieces.get(at + 1).is("by")) {
        Speaker by = phrases.startingAt(at + 2, range.to());
        return by != null && by.isNamed() && isEnd(by.to(), range)
            ? new Told(by, at, by.to())
            : null;
      }
      VerbUse use = piece.isWord() && at > as + 1 ? VerbUse.of(pieces, at, as + 1) : null;
      if (use == null) {
        continue;
      }
      return told(use, as, range);
    }
    return null;
  }

  private Told told(VerbUse use, int as, Pieces.Range range) {
    SpeechVerb verb = use.verb();
    if (use.passive()
        || use.participle()
        || verb.isThought()
        || verb.denies()
        || !(verb.takesThatClause() || verb.is("point"))) {
      return null;
    }
    Speaker subject = subjects.before(use.start(), as + 1, null);
    if (subject == null || subject.from() != as + 1) {
      return null;
    }
    if (SpeakerThread.isPronoun(subject.label())) {
      subject = thread.goesOn(subject, pieces.get(range.from()).start());
    }
    subject = thread.meant(subject, pieces.paragraph);
    if (!subject.isNamed() && !subject.certain()) {
      return null;
    }
    Complement complement = complements.of(verb, use.at(), range.to());
    boolean quotes = complement.rule() == StatementRule.QUOTE_AFTER_VERB;
    int end =
        complement.hasContent() && !quotes ? -1 : quotes ? complement.from() - 1 : complement.end();
    return end > use.at() && isEnd(end, range) ? new Told(subject, use.at(), end) : null;
  }

  private boolean isEnd(int at, Pieces.Range range) {
    return at >= range.to() || pieces.get(at).isMark(",") || pieces.get(at).isMark(".");
  }

  private boolean hasQuote(int from, int to) {
    for (int at = from; at < to; at++) {
      if (pieces.get(at).isQuote()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTelling(Piece piece) {
    return TOLD.contains(piece.lower()) && piece.isWord();
  }

  private static final Set<String> TOLD =
      Set.copyOf(List.of("reported", "noted", "stated", "announced", "told", "said", "informed"));
}
