package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import java.util.List;

/** Reads what is told of others’ words: “was quoted as saying”, “was told by Smith that …”. */
final class SecondHand {

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final SpeakerThread thread;
  private final VerbSides sides;

  SecondHand(Parts parts, VerbSides sides) {
    this.pieces = parts.pieces();
    this.phrases = parts.phrases();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
    this.thread = parts.thread();
    this.sides = sides;
  }

  /** “was quoted as saying”, “quoted Smith as saying”. */
  void quoted(VerbUse use, SentenceState state) {
    Pieces.Range range = state.range;
    int as = -1;
    for (int at = use.at() + 1; at + 1 < range.to() && at < use.at() + 14; at++) {
      if (pieces.get(at).is("as") && isSaying(pieces.get(at + 1))) {
        as = at;
        break;
      }
      if (pieces.get(at).isQuote()) {
        break;
      }
    }
    if (as < 0) {
      return;
    }
    Speaker quoting = meant(subjects.before(use.start(), range.from(), state.subject));
    if (quoting == null) {
      quoting = asClause(use, range);
    }
    Speaker object =
        as > use.at() + 1 ? subjects.named(phrases.startingAt(use.at() + 1, as), as) : null;
    Speaker speaker = use.passive() || object == null ? quoting : object;
    Speaker outlet = use.passive() ? null : quoting;
    if (!use.passive()
        && object != null
        && object.isNamed()
        && quoting != null
        && object.actors().stream().allMatch(complements::isOutlet)
        && quoting.actors().stream().noneMatch(complements::isOutlet)) {
      // translations turn it round: “Smith quoted the agency as saying”
      speaker = quoting;
      outlet = object;
    }
    if (speaker == null) {
      return;
    }
    speaker = speaker.by(SpeakerRule.QUOTED_AS_SAYING);
    Complement complement =
        complements.of(SpeechVerbs.of(pieces.get(as + 1).lower()), as + 1, range.to());
    int by = as + 2;
    Speaker source =
        by + 1 < range.to() && pieces.get(by).is("by")
            ? phrases.startingAt(by + 1, range.to())
            : null;
    int before = state.found.size();
    if (complement.hasContent()) {
      sides.right(use, speaker, complement, state);
    } else {
      sides.left(
          use,
          quoting == null
              ? speaker
              : quoting.from() < speaker.from()
                  ? quoting.by(SpeakerRule.QUOTED_AS_SAYING)
                  : speaker,
          complement,
          state,
          false,
          -1);
    }
    if (state.found.size() > before) {
      Draft draft = state.last();
      draft.speaker = speaker;
      if (source != null) {
        draft.via.addAll(source.actors());
      }
      if (outlet != null && !outlet.equals(speaker)) {
        draft.via.addAll(outlet.actors());
      }
      state.covered = Math.max(state.covered, as + 2);
    }
    state.subject = speaker;
  }

  /** “was told by Smith that …”. */
  void toldBy(VerbUse use, SentenceState state) {
    int by = use.at() + 1;
    int high = state.range.to();
    if (use.verb().takesObjectAndName() && calledBy(use, state)) {
      return;
    }
    if (!use.verb().takesAddressee() || by + 1 >= high || !pieces.get(by).is("by")) {
      return;
    }
    Speaker speaker = subjects.named(phrases.startingAt(by + 1, high), high);
    if (speaker == null) {
      return;
    }
    int at = speaker.to();
    if (at < high && pieces.get(at).isMark(",")) {
      at++;
      // “by a clerk, one Smith, that”
      for (int next = at; next + 1 < high && next < at + 8 && !pieces.get(at).is("that"); next++) {
        if (pieces.get(next).isMark(",") && pieces.get(next + 1).is("that")) {
          at = next + 1;
        }
      }
    }
    if (at < high && pieces.get(at).is("and")) {
      // “by Smith and others of the board that”
      for (int next = at + 1; next + 1 < high && next < at + 12; next++) {
        if (pieces.get(next).is("that")) {
          at = next;
        } else if (pieces.get(next).kind() == Piece.Kind.MARK) {
          break;
        }
      }
    }
    if (at + 1 >= high || !pieces.get(at).is("that")) {
      return;
    }
    Speaker hearer = subjects.before(use.start(), state.range.from(), state.subject);
    Complement complement = complements.of(use.verb(), at - 1, high);
    if (complement.rule() == StatementRule.THAT_CLAUSE) {
      sides.right(use, speaker.by(SpeakerRule.TOLD_BY), complement, state);
      if (hearer != null && !state.found.isEmpty()) {
        state.last().addressees.addAll(hearer.actors());
      }
    }
  }

  /** “was described by Smith as “…””, “was called “…” by Smith”. */
  private boolean calledBy(VerbUse use, SentenceState state) {
    int high = state.range.to();
    int at = use.at() + 1;
    boolean agentFirst = at < high && pieces.get(at).is("by");
    Speaker speaker = null;
    if (agentFirst) {
      speaker = subjects.named(phrases.startingAt(at + 1, high), high);
      at = speaker == null ? high : speaker.to();
    }
    int quote = at;
    while (quote < high && quote < at + 3 && isBeforeName(pieces.get(quote))) {
      quote++;
    }
    if (quote >= high || !pieces.get(quote).isQuote()) {
      return false;
    }
    if (!agentFirst && quote + 2 < high && pieces.get(quote + 1).is("by")) {
      speaker = subjects.named(phrases.startingAt(quote + 2, high), high);
    }
    if (speaker == null || !(speaker.isNamed() || speaker.certain())) {
      return false;
    }
    Complement name =
        new Complement(
            StatementRule.OBJECT_NAME, quote, quote + 1, List.of(), List.of(), quote + 1);
    sides.right(use, meant(speaker).by(SpeakerRule.TOLD_BY), name, state);
    return true;
  }

  private static boolean isBeforeName(Piece piece) {
    return piece.is("as") || piece.is("a") || piece.is("an") || piece.is("the");
  }

  /** “As Smith quoted the agency as saying”. */
  private Speaker asClause(VerbUse use, Pieces.Range range) {
    for (int at = use.start() - 1; at >= range.from() && at > use.start() - 10; at--) {
      if (pieces.get(at).is("as")) {
        return at + 1 < use.start() ? meant(phrases.startingAt(at + 1, use.start())) : null;
      }
    }
    return null;
  }

  private static boolean isSaying(Piece piece) {
    SpeechVerb verb = piece.isWord() ? SpeechVerbs.of(piece.lower()) : null;
    return verb != null
        && verb.form() == SpeechVerb.Form.PARTICIPLE
        && (verb.takesThatClause() || verb.takesQuotation());
  }

  private Speaker meant(Speaker speaker) {
    return thread.meant(speaker, pieces.paragraph);
  }
}
