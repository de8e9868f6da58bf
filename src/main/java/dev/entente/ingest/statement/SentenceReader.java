package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import java.util.List;
import java.util.Set;

/** Reads the statements of a sentence from its verbs of speech. */
final class SentenceReader {

  /** A sentence with more is no sentence. */
  private static final int MOST = 10;

  private static final int NEAR = 4;

  private static final int BEHIND = 8;

  private final Pieces pieces;
  private final SpeakerThread thread;
  private final Set<Integer> used;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final OpeningParticiple opening;
  private final Attributions attributions;
  private final NounStatements nouns;
  private final SecondHand secondHand;
  private final Bystanders bystanders;

  SentenceReader(Reading reading, Pieces pieces, SpeakerThread thread, Set<Integer> used) {
    this.pieces = pieces;
    this.thread = thread;
    this.used = used;
    this.phrases = new NounPhrases(reading, pieces);
    this.subjects = new Subjects(pieces, phrases);
    this.complements = new Complements(reading, pieces, phrases);
    this.opening = new OpeningParticiple(pieces, phrases, subjects);
    this.attributions = new Attributions(pieces, subjects, complements);
    this.nouns = new NounStatements(pieces, phrases, subjects, complements, thread);
    this.secondHand = new SecondHand(pieces, phrases, subjects, complements, thread, this);
    this.bystanders = new Bystanders(pieces, phrases, subjects, complements, thread);
  }

  List<Draft> read(Pieces.Range range, int quoteBefore) {
    SentenceState state = state(range);
    if (isQuestion(range)) {
      return state.found;
    }
    if (passedOn(range, state, quoteBefore)) {
      state.found.forEach(thread::said);
      return state.found;
    }
    VerbUse trailing = attributions.trailing(range, false);
    if (trailing != null) {
      Speaker subject = attributions.attributed(trailing, range);
      boolean outlet =
          subject.actors().stream().allMatch(complements::isOutlet) && subject.isNamed();
      if (!outlet) {
        read(trailing, state, quoteBefore);
        state.covered = range.to();
      }
    }
    scan(state, quoteBefore);
    if (trailing != null && state.covered < range.to() && !state.found.isEmpty()) {
      Speaker outlet = attributions.attributed(trailing, range);
      Draft last = state.last();
      if (!last.speaker.equals(outlet) && !last.speaker.actors().equals(outlet.actors())) {
        last.passedOnBy(outlet.actors());
      }
    }
    new AccordingTo(pieces, phrases, subjects, complements, used).read(range, state.found);
    state.found.forEach(thread::said);
    return state.found;
  }

  private void scan(SentenceState state, int quoteBefore) {
    Pieces.Range range = state.range;
    for (int at = range.from(); at < range.to() && state.found.size() < MOST; at++) {
      if (at < state.covered || !pieces.get(at).isWord()) {
        continue;
      }
      VerbUse use = VerbUse.of(pieces, at, range.from());
      if (use != null) {
        read(use, state, quoteBefore);
      } else if (SpeechNouns.of(pieces.get(at).lower())) {
        nouns.read(at, state);
      }
    }
  }

  /** “Smith called for talks, his office said.”: Smith says it, through the office. */
  private boolean passedOn(Pieces.Range range, SentenceState state, int quoteBefore) {
    VerbUse trailing = attributions.trailing(range, true);
    Speaker source = trailing == null ? null : attributions.attributed(trailing, range);
    if (source == null || !Mouthpieces.is(source)) {
      return false;
    }
    Pieces.Range inner =
        new Pieces.Range(range.from(), Math.min(source.from(), trailing.start()) - 1);
    if (!isSaidByPerson(inner)) {
      return false;
    }
    SentenceState told = state(inner);
    scan(told, quoteBefore);
    told.found.forEach(draft -> draft.passedOnBy(source.actors()));
    told.found.forEach(draft -> state.cover(draft, source));
    state.found.addAll(told.found);
    return !told.found.isEmpty();
  }

  private boolean isSaidByPerson(Pieces.Range range) {
    for (int at = range.from(); at < range.to() && at < range.from() + 40; at++) {
      VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, range.from()) : null;
      if (use == null || use.passive()) {
        continue;
      }
      Speaker subject =
          opening.opens(use, range)
              ? opening.subject(use, range)
              : subjects.before(use.start(), range.from(), null);
      return subject != null
          && (subject.isNamed()
              ? phrases.isPerson(subject.actors().get(0))
              : subject.certain() && !Mouthpieces.is(subject))
          && complements.of(use.verb(), at, range.to()).hasContent();
    }
    return false;
  }

  /** “This was announced by Smith, reports Telepress”: what the sentence before says. */
  Draft saidBefore(Pieces.Range before, Pieces.Range range) {
    SaidBefore reader = new SaidBefore(pieces, phrases, subjects, complements);
    Speaker speaker = reader.speaker(range);
    if (speaker == null || before.to() - before.from() < NEAR || isQuestion(before)) {
      return null;
    }
    int to = before.to();
    while (to > before.from() + 1 && pieces.get(to - 1).kind() == Piece.Kind.MARK) {
      to--;
    }
    SentenceState state = state(before);
    Draft draft = state.draft(StatementRule.SENTENCE_BEFORE, speaker);
    state.add(draft, before.from(), to);
    state(range).cover(draft, speaker);
    draft.passedOnBy(reader.outlets(speaker, range));
    return draft;
  }

  /** The noun phrase that a sentence starts with. */
  /** “We lose a day,” is how Smith sums it up: the first one named behind the comma. */
  Speaker behind(Pieces.Range range, int quote) {
    if (quote != range.from() || !complements.endsWithComma(pieces.get(quote))) {
      return null;
    }
    for (int at = quote + 1; at < Math.min(range.to(), quote + BEHIND); at++) {
      if (pieces.get(at).isActor()
          && !pieces.get(at).isMention(MentionKind.PLACE)
          && !pieces.get(at).isMention(MentionKind.DEMONYM)) {
        Speaker speaker = resolve(phrases.startingAt(at, range.to()));
        return speaker != null && speaker.isNamed() ? speaker.by(SpeakerRule.NAMED_BEHIND) : null;
      }
    }
    return null;
  }

  private boolean isQuestion(Pieces.Range range) {
    return pieces.get(range.to() - 1).isMark("?") && !pieces.get(range.from()).isQuote();
  }

  private Speaker resolve(Speaker speaker) {
    return thread.meant(speaker, pieces.paragraph);
  }

  private SentenceState state(Pieces.Range range) {
    return new SentenceState(range, pieces, thread, used);
  }

  Attributions attributions() {
    return attributions;
  }

  Bystanders bystanders() {
    return bystanders;
  }

  private void read(VerbUse use, SentenceState state, int quoteBefore) {
    Pieces.Range range = state.range;
    SpeechVerb verb = use.verb();
    if (verb.is("quote") || verb.is("cite")) {
      secondHand.quoted(use, state);
      return;
    }
    if (use.passive()) {
      secondHand.toldBy(use, state);
      return;
    }
    int low = range.from();
    boolean afterContent =
        use.start() > low
            && (pieces.get(use.start() - 1).isMark(",") || pieces.get(use.start() - 1).isQuote());
    if (verb.is("read") && !isReadOut(use.start(), low)) {
      return;
    }
    Speaker subject = null;
    int after = use.at();
    boolean inverted = false;
    Speaker main = null;
    if (use.participle()) {
      main = opening.opens(use, range) ? opening.subject(use, range) : null;
      subject =
          main != null
              ? main
              : state.subject != null ? state.subject : subjects.first(low, range.to());
      subject = subject == null ? null : subject.by(SpeakerRule.PARTICIPLE);
    } else {
      if ((afterContent || use.start() == low) && verb.takesQuotation() && !verb.is("tell")) {
        subject = subjects.after(use.at(), range.to());
        if (subject != null
            && !subject.isNamed()
            && !(verb.is("say") && attributions.isEnd(subject.to(), range))
            && use.start() > low
            && pieces.get(use.start() - 1).isMark(",")
            && !isQuoteBefore(use.start(), low)) {
          // “Smith, a lawyer, dismissed the report”: the one before, if there is one
          Speaker before = subjects.before(use.start(), low, state.subject);
          subject = before != null && before.certain() ? null : subject;
        }
        inverted = subject != null;
        after = inverted ? subject.to() - 1 : after;
      }
      subject = subject == null ? subjects.before(use.start(), low, state.subject) : subject;
    }
    subject = resolve(subject);
    if (subject == null
        || (!Attributions.mayClaim(subject, verb)
            && !quotesNext(use, range)
            && !(verb.takesQuotation() && isQuoteBefore(subject.from(), state.free)))) {
      return;
    }
    if (isConditional(subject, low) || !Attributions.agrees(use, subject)) {
      return;
    }
    state.subject = subject;
    Complement complement =
        complements.of(
            verb, after, main == null ? range.to() : Math.max(main.from() - 1, after + 1));
    boolean medial =
        ((complement.rule() == StatementRule.QUOTE_AFTER_VERB
                    && pieces.get(complement.end()).isMark(","))
                || complement.rule() == StatementRule.BARE_CLAUSE
                || complement.rule() == StatementRule.OBJECT)
            && !use.participle()
            && isQuoteBefore(inverted ? use.start() : subject.from(), state.free);
    if (medial) {
      int end =
          complement.rule() == StatementRule.QUOTE_AFTER_VERB ? complement.end() : complement.to();
      complement = new Complement(null, end, end, complement.addressees(), complement.via(), end);
    }
    if (complement.rule() != null && subject.rule() == SpeakerRule.RELATIVE) {
      complement = untilComma(complement);
    }
    if (complement.hasContent()
        && !(inverted
            && complement.rule() != StatementRule.COLON
            && complement.rule() != StatementRule.QUOTE_AFTER_VERB)) {
      right(use, subject, complement, state);
    } else if (verb.takesQuotation() && !use.participle()) {
      left(use, subject, complement, state, inverted, quoteBefore);
    }
  }

  /** “…,” the statement read; a banner reads something else. */
  private boolean isReadOut(int verb, int low) {
    for (int at = verb - 1; at > low && at > verb - 12; at--) {
      if (pieces.get(at).isQuote()) {
        return true;
      }
    }
    return pieces.get(low).isQuote() && verb - low < 12;
  }

  /** A report or a draft may say something where its words are quoted. */
  private boolean quotesNext(VerbUse use, Pieces.Range range) {
    for (int at = use.at() + 1; at < range.to() && at < use.at() + 5; at++) {
      if (pieces.get(at).isQuote()) {
        return true;
      }
    }
    return false;
  }

  private boolean isConditional(Speaker subject, int low) {
    int before = subject.from() - 1;
    return before >= low
        && (pieces.get(before).is("if")
            || pieces.get(before).is("unless")
            || pieces.get(before).is("whether"));
  }

  private boolean isQuoteBefore(int at, int low) {
    int before = at - 1;
    if (before >= low && pieces.get(before).isMark(",")) {
      before--;
    }
    return before >= low && pieces.get(before).isQuote();
  }

  /** What stands between commas, “Smith, who said that …, left”, ends with the second one. */
  private Complement untilComma(Complement complement) {
    for (int at = complement.from() + 1; at < complement.to(); at++) {
      if (pieces.get(at).isMark(",")) {
        return new Complement(
            complement.rule(),
            complement.from(),
            at,
            complement.addressees(),
            complement.via(),
            complement.end());
      }
    }
    return complement;
  }

  void right(VerbUse use, Speaker subject, Complement complement, SentenceState state) {
    if (subject.isNamed()
        && subject.actors().stream().allMatch(complements::isOutlet)
        && throughOutlet(subject, complement, state)) {
      return;
    }
    Draft draft = state.draft(complement.rule(), subject);
    state.add(draft, complement.from(), complement.to());
    draft.cover(pieces.get(use.at()).span());
    state.cover(draft, subject);
    draft.addressees.addAll(complement.addressees());
    draft.via.addAll(complement.via());
    state.found.add(draft);
    state.free = complement.to();
    state.covered = complement.to();
    state.settle(draft);
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
      Speaker subject = resolve(subjects.before(use.start(), inner.from(), null));
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
      state.add(draft, said.from(), said.to());
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
    if (complement.end() < state.range.to()) {
      Piece next = pieces.get(complement.end());
      boolean stops =
          next.kind() == Piece.Kind.MARK
              || next.isQuote()
              || next.is("and")
              || next.is("but")
              || next.is("as")
              || inverted;
      if (!stops) {
        return;
      }
    }
    if ((to - 1 >= low && pieces.get(to - 1).isMark(","))
        || (to - 1 >= low && pieces.get(to - 1).isQuote())) {
      int end = pieces.get(to - 1).isMark(",") ? to - 1 : to;
      boolean quote = end - 1 >= low && pieces.get(end - 1).isQuote();
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
      int next = complement.end();
      if (next + 1 < state.range.to()
          && pieces.get(next).isMark(",")
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
            || pieces.get(at).isMark("-")
            || (pieces.get(at).is("but") && at > from)
            || (pieces.get(at).is("and") && at > from))) {
      at++;
    }
    return at;
  }
}
