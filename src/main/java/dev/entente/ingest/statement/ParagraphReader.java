package dev.entente.ingest.statement;

import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the statements of a paragraph, sentence by sentence. */
final class ParagraphReader {

  /** In characters: shorter passages in a sentence without a verb of speech are no speech. */
  private static final int FRAGMENT = 18;

  /** In pieces: “His words:”. */
  private static final int SHORT = 8;

  private final ParagraphReader previous;
  private final Pieces pieces;
  private final SpeakerThread thread;
  private final Set<Integer> used = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final SentenceReader sentences;

  /**
   * For a paragraph.
   *
   * @param previous the reader of the paragraph just before; {@code null} where there is none
   */
  ParagraphReader(Reading reading, Pieces pieces, SpeakerThread thread, ParagraphReader previous) {
    this.previous = previous;
    this.pieces = pieces;
    this.thread = thread;
    this.sentences = new SentenceReader(reading, pieces, thread, used);
  }

  List<Draft> read() {
    List<Pieces.Range> ranges = pieces.sentences();
    boolean spoken = false;
    boolean silent = false;
    int orphan = -1;
    for (int i = 0; i < ranges.size(); i++) {
      Pieces.Range range = ranges.get(i);
      Draft said = saidBefore(i, silent);
      if (said != null) {
        drafts.add(said);
        thread.said(said);
        silent = false;
        continue;
      }
      List<Draft> found = sentences.read(range, quoteBefore(ranges, i));
      drafts.addAll(found);
      thread.wrote(sentences.documents().author(range, found), pieces.paragraph);
      silent = found.isEmpty();
      if (i == 0 && !found.isEmpty()) {
        thread.follows(found.get(0), pieces.get(range.from()).isQuote());
      }
      boolean waits =
          i + 1 < ranges.size()
              && isOnlyQuoted(range)
              && (sentences.attributions().isAttribution(ranges.get(i + 1))
                  || sentences.told(ranges.get(i + 1)) != null);
      if (orphan >= 0 && !found.isEmpty()) {
        adopt(ranges.get(orphan), found.get(0).speaker);
      }
      orphan = -1;
      if (!waits) {
        Pieces.Range before = i > 0 && !spoken ? ranges.get(i - 1) : null;
        loose(range, before, spoken || !found.isEmpty(), !found.isEmpty());
        orphan = hasUnused(range) ? i : -1;
      }
      spoken |= !found.isEmpty();
      if (i == ranges.size() - 1) {
        Speaker subject = silent ? sentences.bystanders().subject(range) : null;
        thread.tells(subject, pieces.paragraph);
        if (pieces.get(range.to() - 1).isMark(":")) {
          thread.announces(announcer(range, found), pieces.paragraph);
        }
      }
    }
    return drafts;
  }

  /** The sentence before, here or in the paragraph before, where the next one tells who said it. */
  private Draft saidBefore(int at, boolean silent) {
    boolean first = at == 0 && previous != null;
    if (!first && !silent) {
      return null;
    }
    SaidBefore.Told told = sentences.told(pieces.sentences().get(at));
    if (told == null) {
      return null;
    }
    return first
        ? previous.lastAsTold(told, end(at))
        : sentences.asTold(pieces.sentences().get(at - 1), told, end(at));
  }

  private int end(int sentence) {
    return pieces.get(pieces.sentences().get(sentence).to() - 1).end();
  }

  private Draft lastAsTold(SaidBefore.Told told, int until) {
    List<Pieces.Range> ranges = pieces.sentences();
    if (ranges.isEmpty()) {
      return null;
    }
    if (drafts.isEmpty()) {
      return sentences.asTold(ranges.get(ranges.size() - 1), told, until);
    }
    Draft last = drafts.get(drafts.size() - 1);
    if (last.rule == StatementRule.QUOTE_ALONE
        && last.speaker != null
        && last.speaker.rule() == SpeakerRule.SENTENCE_SUBJECT
        && thread.person(last.speaker) == null) {
      last.speaker = told.speaker();
    }
    return null;
  }

  /** “His words:”, “Smith added:”: whose words the next paragraph brings. */
  private Speaker announcer(Pieces.Range range, List<Draft> found) {
    if (!found.isEmpty()) {
      return found.get(found.size() - 1).speaker;
    }
    Piece first = pieces.get(range.from());
    if (first.genitive() && first.mention() != null && range.to() - range.from() < SHORT) {
      return new Speaker(
          range.from(),
          range.from() + 1,
          first.mention().actors(),
          first.lower(),
          SpeakerRule.PRONOUN,
          true);
    }
    Speaker subject = sentences.bystanders().subject(range);
    return subject != null && subject.isNamed() ? subject : null;
  }

  private boolean hasUnused(Pieces.Range range) {
    for (int at = range.from(); at < range.to(); at++) {
      if (pieces.get(at).isQuote()
          && !used.contains(at)
          && pieces.get(at).quotation().words().length() >= FRAGMENT) {
        return true;
      }
    }
    return false;
  }

  /** A passage that only the next sentence says the speaker of. */
  private void adopt(Pieces.Range range, Speaker next) {
    if (next.isNamed()) {
      drafts.add(
          draft(
              StatementRule.QUOTE_ALONE,
              next.by(SpeakerRule.NEXT_SENTENCE),
              range,
              range.from(),
              range.to()));
    }
  }

  /** Index of the quotation that ends the sentence before and nobody is known to have said; -1. */
  private int quoteBefore(List<Pieces.Range> ranges, int i) {
    if (i == 0) {
      return -1;
    }
    Pieces.Range before = ranges.get(i - 1);
    int last = before.to() - 1;
    while (last >= before.from() && pieces.get(last).kind() == Piece.Kind.MARK) {
      last--;
    }
    return last >= before.from() && pieces.get(last).isQuote() && !used.contains(last) ? last : -1;
  }

  private boolean isOnlyQuoted(Pieces.Range range) {
    boolean quote = false;
    for (int at = range.from(); at < range.to(); at++) {
      if (pieces.get(at).isQuote()) {
        quote = true;
      } else if (pieces.get(at).kind() != Piece.Kind.MARK) {
        return false;
      }
    }
    return quote;
  }

  /** Quotations of a sentence that no verb of speech has claimed. */
  private void loose(Pieces.Range range, Pieces.Range before, boolean spoken, boolean told) {
    for (int at = range.from(); at < range.to(); at++) {
      if (!pieces.get(at).isQuote() || used.contains(at)) {
        continue;
      }
      if (isOnlyQuoted(range)) {
        alone(range, before, at, spoken);
      } else {
        inside(range, told ? part(range, at) : range, at, spoken, told);
      }
      return;
    }
  }

  private void alone(Pieces.Range range, Pieces.Range before, int at, boolean spoken) {
    boolean continues = pieces.get(at).quotation().continues();
    boolean open = !pieces.get(at).quotation().closed();
    Speaker last = thread.last(pieces.paragraph);
    Draft draft = draft(StatementRule.QUOTE_ALONE, null, range, range.from(), range.to());
    if (continues && thread.isWaiting()) {
      thread.waits(draft);
      drafts.add(draft);
      if (!open && range.to() == pieces.size()) {
        thread.ends();
      }
      return;
    }
    boolean near = thread.isNear(pieces.paragraph);
    Speaker told =
        before == null || continues || pieces.get(at).quotation().words().length() < FRAGMENT
            ? null
            : thread.person(sentences.bystanders().subject(before));
    Speaker announced = before == null && !spoken ? thread.announced(pieces.paragraph) : null;
    if (announced != null) {
      draft.speaker = announced.by(SpeakerRule.COLON);
      drafts.add(draft);
      thread.said(draft);
    } else if (told != null) {
      draft.speaker = told.by(SpeakerRule.SENTENCE_SUBJECT);
      drafts.add(draft);
      thread.said(draft);
    } else if (last != null && (spoken || continues || (near && !open))) {
      draft.speaker = last.by(spoken ? SpeakerRule.CONTINUED : SpeakerRule.CONTINUED_PARAGRAPH);
      drafts.add(draft);
      thread.said(draft);
    } else if (open || continues) {
      thread.waits(draft);
      drafts.add(draft);
    } else if (pieces.get(at).quotation().words().length() >= FRAGMENT) {
      Speaker about = before == null ? thread.about(pieces.paragraph) : null;
      if (about != null) {
        draft.speaker = about.by(SpeakerRule.SENTENCE_SUBJECT);
        thread.said(draft);
      } else {
        thread.precedes(draft);
      }
      drafts.add(draft);
    }
  }

  /** A fragment in a sentence whose verb is none of speech. */
  private void inside(Pieces.Range range, Pieces.Range part, int at, boolean spoken, boolean told) {
    Speaker subject = sentences.bystanders().subject(range);
    if (subject != null && (subject.from() > at || (!subject.isNamed() && !subject.certain()))) {
      subject = null;
    }
    if (spoken && sentences.bystanders().isSeveral(range)) {
      // “The two sides agreed on …”: nobody's words alone
      return;
    }
    Speaker beside = sentences.bystanders().beside(range, at);
    if (beside != null) {
      quote(beside, range, at, at + 1);
      return;
    }
    if (pieces.get(at).quotation().words().length() >= FRAGMENT) {
      Speaker behind = sentences.behind(range, at);
      if (behind != null) {
        quote(behind, range, at, at + 1);
        return;
      }
    }
    Speaker viewer = sentences.bystanders().viewer(range, at);
    if (viewer != null) {
      quote(viewer, range, at, at + 1);
      return;
    }
    Speaker last = thread.last(pieces.paragraph);
    Speaker speaker = null;
    if (at > range.from() && pieces.get(at - 1).isMark(":")) {
      Speaker start = subject == null ? sentences.replies().owner(range.from(), at - 1) : subject;
      start = start == null ? sentences.bystanders().phraseAt(range) : start;
      speaker = start == null ? null : start.by(SpeakerRule.COLON);
    }
    int words = pieces.get(at).quotation().words().length();
    if (speaker != null) {
      quote(speaker, range, at, range.to());
      return;
    }
    if (told && isAnothers(subject, last, at)) {
      // “Peru closed it “for repairs” after Smith alleged …”
      quote(subject.by(SpeakerRule.SENTENCE_SUBJECT), range, at, at + 1);
      return;
    }
    if (at == range.from() && spoken && last != null) {
      speaker = last.by(SpeakerRule.CONTINUED);
    } else if (spoken
        && words >= FRAGMENT
        && thread.person(last) != null
        && thread.person(subject) == null) {
      speaker = last.by(SpeakerRule.CONTINUED);
    } else if (subject != null && words >= FRAGMENT) {
      speaker = subject.by(SpeakerRule.SENTENCE_SUBJECT);
    } else if (spoken && last != null && words >= FRAGMENT) {
      speaker = last.by(SpeakerRule.CONTINUED);
    }
    if (speaker != null && (speaker.isNamed() || speaker.certain())) {
      Draft draft = draft(StatementRule.QUOTE_ALONE, speaker, range, part.from(), part.to());
      drafts.add(draft);
      thread.said(draft);
    }
  }

  /** Whether a passage stands between the subject of its sentence and the one who speaks in it. */
  private static boolean isAnothers(Speaker subject, Speaker last, int quote) {
    return subject != null
        && last != null
        && subject.isNamed()
        && subject.from() < quote
        && last.from() > quote
        && !subject.actors().equals(last.actors());
  }

  /** What stands between commas: the rest of the sentence is another statement. */
  private Pieces.Range part(Pieces.Range range, int at) {
    int from = at;
    while (from > range.from() && !pieces.get(from - 1).isMark(",") && !used.contains(from - 1)) {
      from--;
    }
    int to = at + 1;
    while (to < range.to() && !pieces.get(to).isMark(",") && !used.contains(to)) {
      to++;
    }
    return new Pieces.Range(from, to);
  }

  private void quote(Speaker speaker, Pieces.Range range, int at, int to) {
    Draft draft =
        draft(
            to == range.to() ? StatementRule.COLON : StatementRule.QUOTE_BEFORE_VERB,
            speaker,
            range,
            at,
            to);
    draft.cover(draft.sentence);
    drafts.add(draft);
    thread.said(draft);
  }

  private Draft draft(StatementRule rule, Speaker speaker, Pieces.Range range, int from, int to) {
    Span sentence = new Span(pieces.get(range.from()).start(), pieces.get(range.to() - 1).end());
    Draft draft = new Draft(rule, speaker, pieces.paragraph, sentence);
    int last = to;
    while (last - 1 > from && pieces.get(last - 1).isMark(".")) {
      last--;
    }
    draft.add(pieces, from, last);
    for (int at = from; at < to; at++) {
      if (pieces.get(at).isQuote()) {
        used.add(at);
      }
    }
    return draft;
  }
}
