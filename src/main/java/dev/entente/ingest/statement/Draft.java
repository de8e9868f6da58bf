package dev.entente.ingest.statement;

import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A statement while it is read. */
final class Draft {

  final StatementRule rule;
  Speaker speaker;
  final List<Span> content = new ArrayList<>();
  final List<Quotation> quotations = new ArrayList<>();
  final List<String> addressees = new ArrayList<>();
  final List<String> via = new ArrayList<>();
  Span evidence;
  boolean onlyQuoted;
  boolean spoken;
  final int paragraph;
  final Span sentence;

  /** The first unit after all that tells of it. */
  int until;

  Draft(StatementRule rule, Speaker speaker, int paragraph, Span sentence) {
    this.rule = rule;
    this.speaker = speaker;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.until = sentence.end();
  }

  /** Adds what was said: pieces from one index to another. */
  void add(Pieces pieces, int first, int to) {
    int from = first;
    while (from < to - 1
        && (pieces.get(from).isMark(",")
            || pieces.get(from).isMark(";")
            || pieces.get(from).isMark("—")
            || pieces.get(from).isMark("–"))) {
      from++;
    }
    Span span = new Span(pieces.get(from).start(), pieces.get(to - 1).end());
    boolean quoted = true;
    for (int at = from; at < to; at++) {
      Piece piece = pieces.get(at);
      if (piece.isQuote()) {
        quotations.add(piece.quotation());
      } else if (piece.kind() != Piece.Kind.MARK) {
        quoted = false;
      }
    }
    onlyQuoted = quoted && (content.isEmpty() || onlyQuoted);
    content.add(span);
    cover(span);
  }

  /** What was said goes on from a paragraph before. */
  void startWith(Draft before) {
    content.addAll(0, before.content);
    quotations.addAll(0, before.quotations);
    onlyQuoted &= before.onlyQuoted;
    cover(before.evidence);
  }

  /** What was said goes on in another paragraph. */
  void endWith(Draft next) {
    content.addAll(next.content);
    quotations.addAll(next.quotations);
    onlyQuoted &= next.onlyQuoted;
    cover(next.evidence);
  }

  /** All of it is what someone said, without quotation marks. */
  void spoken(Span span) {
    content.add(span);
    spoken = true;
    cover(span);
  }

  /** Outlets and offices through which the words came. */
  void passedOnBy(List<String> sources) {
    sources.stream()
        .filter(slug -> !via.contains(slug) && !speaker.actors().contains(slug))
        .forEach(via::add);
  }

  void cover(Span span) {
    evidence = evidence == null ? span : evidence.cover(span);
  }
}
