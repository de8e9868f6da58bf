package dev.entente.ingest.statement;

import java.util.List;
import java.util.Set;

/** Finds who is named in a sentence without a verb of speech. */
final class Bystanders {

  /** In pieces: “she sighs, and laughs.” */
  private static final int BESIDE = 6;

  /** In pieces: “is only “…””. */
  private static final int COPULA = 4;

  private static final Set<String> TOGETHER =
      Set.of("two", "three", "sides", "parties", "leaders", "ministers", "presidents");

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final SpeakerThread thread;

  Bystanders(Parts parts) {
    this.pieces = parts.pieces();
    this.phrases = parts.phrases();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
    this.thread = parts.thread();
  }

  /** The subject of a sentence as far as it is someone who may speak. */
  Speaker subject(Pieces.Range range) {
    Speaker first = subjects.first(range.from(), range.to());
    return first != null && thread.isMarked(pieces.get(first.from()).start())
        ? null
        : thread.meant(first, pieces.paragraph);
  }

  /**
   * Who is named beside a quotation that starts a sentence: “…,” she sighs. “…” – Smith, a lawyer.
   */
  Speaker beside(Pieces.Range range, int quote) {
    int at = quote + 1;
    if (quote != range.from() || at + 1 >= range.to()) {
      return null;
    }
    boolean dash = pieces.get(at).isMark("–") || pieces.get(at).isMark("—");
    int from = dash || pieces.get(at).isMark(",") ? at + 1 : at;
    Speaker speaker = phrases.startingAt(from, range.to());
    if (speaker == null
        || pieces.get(speaker.from()).is("it")
        || (range.to() - speaker.to() > BESIDE && !dash)) {
      return null;
    }
    boolean comma = complements.endsWithComma(pieces.get(quote)) || pieces.get(at).isMark(",");
    Speaker resolved = thread.meant(speaker, pieces.paragraph);
    return (dash || comma) && resolved.isNamed()
        ? dash ? resolved.by(SpeakerRule.NAME_AFTER_VERB) : resolved
        : null;
  }

  /** Whether a sentence is about several at once, whom no name tells: “The two sides agreed …”. */
  boolean isSeveral(Pieces.Range range) {
    int at = range.from();
    if (at + 2 >= range.to()) {
      return false;
    }
    boolean both = pieces.get(at).is("both");
    boolean the = pieces.get(at).is("the") && TOGETHER.contains(pieces.get(at + 1).lower());
    return (both || the)
        && !pieces.get(at + 1).isActor()
        && !pieces.get(at + 2).isMark(",")
        && !pieces.get(at + 2).isQuote();
  }

  /** “For Smith, the plan is “a mistake””: whose view it is. */
  Speaker viewer(Pieces.Range range, int quote) {
    int from = range.from() + (pieces.get(range.from()).is("but") ? 1 : 0);
    if (from + 3 >= quote || !pieces.get(from).is("for")) {
      return null;
    }
    boolean be = false;
    for (int at = quote - 1; at > from && quote - at < COPULA; at--) {
      be |= pieces.get(at).isWord() && ClauseWords.BE.contains(pieces.get(at).lower());
    }
    Speaker speaker = be ? phrases.startingAt(from + 1, range.to()) : null;
    if (speaker != null && !speaker.isNamed()) {
      speaker = subjects.named(speaker, range.to());
    }
    return speaker != null
            && speaker.isNamed()
            && speaker.to() < quote
            && pieces.get(speaker.to()).isMark(",")
        ? speaker.by(SpeakerRule.SENTENCE_SUBJECT)
        : null;
  }

  Speaker phraseAt(Pieces.Range range) {
    Speaker speaker = phrases.startingAt(range.from(), range.to());
    if (speaker == null || ClauseWords.isAdverb(pieces.get(range.from()))) {
      return null;
    }
    return speaker.certain()
        ? thread.meant(speaker, pieces.paragraph)
        : speaker.as(List.of(), SpeakerRule.UNNAMED);
  }
}
