package dev.entente.ingest.statement;

import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is read from a sentence so far. */
final class SentenceState {

  final Pieces.Range range;
  final List<Draft> found = new ArrayList<>();
  Speaker subject;

  /** Index after the last piece that belongs to a statement. */
  int free;

  /** Index after the last piece of the content read last; verbs before it belong to it. */
  int covered;

  private final Pieces pieces;
  private final SpeakerThread thread;
  private final Set<Integer> used;

  SentenceState(Pieces.Range range, Pieces pieces, SpeakerThread thread, Set<Integer> used) {
    this.range = range;
    this.free = range.from();
    this.covered = range.from();
    this.pieces = pieces;
    this.thread = thread;
    this.used = used;
  }

  Draft last() {
    return found.get(found.size() - 1);
  }

  Draft draft(StatementRule rule, Speaker speaker) {
    return new Draft(
        rule,
        speaker,
        pieces.paragraph,
        new Span(pieces.get(range.from()).start(), pieces.get(range.to() - 1).end()));
  }

  /** Adds pieces to what was said. */
  void add(Draft draft, int from, int to) {
    draft.add(pieces, from, to);
    for (int at = from; at < to; at++) {
      if (pieces.get(at).isQuote()) {
        used.add(at);
      }
    }
  }

  void cover(Draft draft, Speaker speaker) {
    if (speaker.from() >= range.from() && speaker.to() <= range.to()) {
      draft.cover(pieces.get(speaker.from()).span());
    }
  }

  /** A quotation that goes on from the paragraphs before tells who speaks in them. */
  void settle(Draft draft) {
    if (draft.quotations.stream().anyMatch(quotation -> quotation.continues())) {
      thread.settle(draft.speaker);
    } else {
      thread.forget();
    }
  }
}
