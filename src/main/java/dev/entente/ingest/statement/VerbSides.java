package dev.entente.ingest.statement;

/** Takes down what was said from the right or the left of its verb. */
final class VerbSides {

  private static final int NEAR = 4;

  /** In pieces: “We will help” them, Smith said. */
  private static final int CLOSE = 5;

  /** In pieces: what a title may be long. */
  private static final int TITLE = 9;

  private final Pieces pieces;
  private final SpeakerThread thread;
  private final Subjects subjects;
  private final Complements complements;
  private final Attributions attributions;
  private final NounPhrases phrases;

  VerbSides(Parts parts, Attributions attributions) {
    this.pieces = parts.pieces();
    this.thread = parts.thread();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
    this.attributions = attributions;
    this.phrases = parts.phrases();
  }

  void right(VerbUse use, Speaker subject, Complement complement, SentenceState state) {
    if (subject.isNamed()
        && subject.actors().stream().allMatch(complements::isOutlet)
        && throughOutlet(subject, complement, state)) {
      return;
    }
    Draft draft = state.draft(complement.rule(), subject);
    add(draft, complement, state);
    draft.cover(pieces.get(use.at()).span());
    state.cover(draft, subject);
    draft.addressees.addAll(complement.addressees());
    draft.via.addAll(complement.via());
    state.found.add(draft);
    state.free = complement.to();
    state.covered = complement.to();
    state.settle(draft);
  }

  private static void add(Draft draft, Complement said, SentenceState state) {
    if (said.denial() >= 0) {
      state.add(draft, said.denial(), said.denial() + 1);
    }
    state.add(draft, said.from(), said.to());
  }

  /** “CNN reported that Smith said …”: Smith says it, through CNN. */
  private boolean throughOutlet(Speaker outlet, Complement complement, SentenceState state) {
    if (complement.rule() != StatementRule.THAT_CLAUSE
        && complement.rule() != StatementRule.BARE_CLAUSE) {
      return false;
    }
    Pieces.Range inner = new Pieces.Range(complement.from(), complement.to());
    for (int at = inner.from(); at < inner.to() && at < inner.from() + 24; at++) {
      VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, inner.from()) : null;
      if (use == null || use.passive() || use.participle()) {
        continue;
      }
      Speaker subject =
          thread.meant(subjects.before(use.start(), inner.from(), null), pieces.paragraph);
      if (subject == null
          || subject.from() - inner.from() > NEAR
          || !Attributions.mayClaim(subject, use.verb())) {
        return false;
      }
      Complement said = complements.of(use.verb(), at, inner.to());
      if (!said.hasContent()) {
        return false;
      }
      Draft draft = state.draft(said.rule(), subject);
      add(draft, said, state);
      state.cover(draft, outlet);
      draft.addressees.addAll(said.addressees());
      draft.via.addAll(said.via());
      draft.via.addAll(outlet.actors());
      state.found.add(draft);
      state.free = said.to();
      state.covered = said.to();
      return true;
    }
    return false;
  }

  void left(
      VerbUse use,
      Speaker subject,
      Complement complement,
      SentenceState state,
      boolean inverted,
      int quoteBefore) {
    if (subject.rule() == SpeakerRule.COORDINATED || subject.rule() == SpeakerRule.RELATIVE) {
      return;
    }
    int to = inverted ? use.start() : Math.min(subject.from(), use.start());
    if (subject.rule() == SpeakerRule.PRONOUN && state.found.isEmpty()) {
      subject = thread.goesOn(subject, pieces.get(state.range.from()).start());
    }
    int low = state.free;
    while (to - 2 >= low && isDash(to - 1) && isQuoteOrComma(to - 2)) {
      // “…”, – said Smith
      to--;
    }
    to = titleStart(to, low);
    boolean dash =
        to - 1 > low && isDash(to - 1) && attributions.isEnd(complement.end(), state.range);
    if (complement.end() < state.range.to()) {
      Piece next = pieces.get(complement.end());
      boolean stops =
          next.kind() == Piece.Kind.MARK
              || next.isQuote()
              || next.is("and")
              || next.is("but")
              || next.is("as")
              || next.is("when")
              || next.is("while")
              || next.is("after")
              || next.is("before")
              || next.is("following")
              || inverted;
      if (!stops) {
        return;
      }
    }
    if ((to - 1 >= low && pieces.get(to - 1).isMark(","))
        || dash
        || (to - 1 >= low && pieces.get(to - 1).isQuote())) {
      int end = dash || pieces.get(to - 1).isMark(",") ? to - 1 : to;
      boolean quote =
          end - 1 >= low
              && (pieces.get(end - 1).isQuote()
                  || (pieces.get(low).isQuote() && end - low < CLOSE));
      boolean goesOn =
          complement.end() + 2 < state.range.to()
              && !pieces.get(low).is("according")
              && pieces.get(complement.end()).isMark(",")
              && !ClauseWords.PREPOSITIONS.contains(pieces.get(low).lower())
              && attributions.isClause(complement.end() + 1, state.range.to());
      if (end <= low || (!quote && !goesOn && !attributions.isClause(low, end))) {
        return;
      }
      Draft draft =
          state.draft(
              quote ? StatementRule.QUOTE_BEFORE_VERB : StatementRule.CLAUSE_BEFORE_VERB, subject);
      state.add(draft, start(low, end), end);
      if (!quote && subject.rule() == SpeakerRule.PRONOUN && isNamedIn(subject, low, end)) {
        draft.speaker = spokeBefore(subject, low, end);
        state.subject = draft.speaker;
      }
      int next = complement.end();
      if (next + 1 < state.range.to()
          && pieces.get(next).isMark(",")
          && !complements.isAttribution(next + 1, state.range.to())
          && !isSubordinate(use.at(), next)
          && (pieces.get(next + 1).isQuote() || !quote)
          && !isParticiple(next + 1)) {
        int last = complements.contentEnd(next + 1, state.range.to());
        if (last > next + 1 && (pieces.get(next + 1).isQuote() || last - next > 3)) {
          state.add(draft, next + 1, last);
          next = last;
        }
      }
      finish(draft, use, subject, complement, state, next);
    } else if (to == low && state.found.isEmpty() && quoteBefore >= 0) {
      Draft draft = state.draft(StatementRule.QUOTE_BEFORE_VERB, subject);
      state.add(draft, quoteBefore, quoteBefore + 1);
      finish(draft, use, subject, complement, state, complement.end());
    } else if (to <= low
        && !state.found.isEmpty()
        && subject.isNamed()
        && subject.actors().stream().allMatch(complements::isOutlet)) {
      state.last().passedOnBy(subject.actors());
    }
  }

  /**
   * ““…,” a member of the council and | the head of its board Smith said”: where the title starts.
   */
  private int titleStart(int subject, int low) {
    if (subject - 1 < low || !pieces.get(subject - 1).is("and")) {
      return subject;
    }
    for (int at = subject - 2; at >= low && subject - at < TITLE; at--) {
      Piece piece = pieces.get(at);
      if (piece.isQuote()) {
        return at + 1;
      }
      boolean noun =
          piece.kind() == Piece.Kind.ACTOR
              || (piece.isWord()
                  && !ClauseWords.AUXILIARIES.contains(piece.lower())
                  && !ClauseWords.UNREAL.contains(piece.lower())
                  && !ClauseWords.CONJUNCTIONS.contains(piece.lower()));
      if (!noun) {
        return subject;
      }
    }
    return subject;
  }

  /** “Smith said on Friday after Jones, …”: what follows belongs to someone else. */
  private boolean isSubordinate(int verb, int comma) {
    for (int at = verb + 1; at + 1 < comma; at++) {
      Piece piece = pieces.get(at);
      if (piece.is("after") || piece.is("before") || piece.is("as") || piece.is("when")) {
        return phrases.isPerson(pieces.get(at + 1));
      }
    }
    return false;
  }

  private boolean isDash(int at) {
    return pieces.get(at).isMark("–") || pieces.get(at).isMark("—") || pieces.get(at).isMark("-");
  }

  private boolean isQuoteOrComma(int at) {
    return pieces.get(at).isQuote() || pieces.get(at).isMark(",");
  }

  /** “Smith would never come, he said”: he is not Smith. */
  private boolean isNamedIn(Speaker speaker, int from, int to) {
    for (int at = from; at < to; at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.ACTOR
          && piece.capital()
          && !piece.genitive()
          && !(at + 1 < to && isSelf(pieces.get(at + 1)))
          && speaker.actors().equals(piece.mention().actors())) {
        return true;
      }
    }
    return false;
  }

  /** Whoever spoke last, if a pronoun may mean them and what is said does not name them. */
  private Speaker spokeBefore(Speaker pronoun, int from, int to) {
    Speaker unknown = pronoun.unknown();
    Speaker other = thread.resolve(unknown, pieces.paragraph);
    return other.isNamed() && !isNamedIn(other, from, to)
        ? other.by(SpeakerRule.PRONOUN_CONTINUED)
        : unknown;
  }

  private static boolean isSelf(Piece piece) {
    return piece.is("himself") || piece.is("herself") || piece.is("themselves");
  }

  private boolean isParticiple(int at) {
    VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, at) : null;
    return use != null && use.participle();
  }

  private void finish(
      Draft draft,
      VerbUse use,
      Speaker subject,
      Complement complement,
      SentenceState state,
      int next) {
    draft.cover(pieces.get(use.at()).span());
    state.cover(draft, subject);
    draft.addressees.addAll(complement.addressees());
    draft.via.addAll(complement.via());
    state.found.add(draft);
    state.free = next;
    state.settle(draft);
  }

  /** Where what was said starts: without “and” before it. */
  private int start(int from, int to) {
    int at = from;
    while (at < to - 1
        && (pieces.get(at).isMark(",")
            || pieces.get(at).isMark(";")
            || pieces.get(at).isMark("-")
            || (pieces.get(at).is("but") && at > from)
            || (pieces.get(at).is("and") && at > from))) {
      at++;
    }
    return at;
  }
}
