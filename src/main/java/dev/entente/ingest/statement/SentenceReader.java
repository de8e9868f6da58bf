package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the statements of a sentence from its verbs of speech. */
final class SentenceReader {

  /** A sentence with more is no sentence. */
  private static final int MOST = 10;

  private static final int NEAR = 4;
  private static final int TRAILING = 120;

  /** In pieces: “she sighs, and laughs.” */
  private static final int BESIDE = 6;

  private static final int BEHIND = 8;

  /** In pieces: what is longer behind a comma is more than a name. */
  private static final int CLAUSE = 5;

  private final Pieces pieces;
  private final SpeakerThread thread;
  private final Set<Integer> used;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final OpeningParticiple opening;

  SentenceReader(Reading reading, Pieces pieces, SpeakerThread thread, Set<Integer> used) {
    this.pieces = pieces;
    this.thread = thread;
    this.used = used;
    this.phrases = new NounPhrases(reading, pieces);
    this.subjects = new Subjects(pieces, phrases);
    this.complements = new Complements(reading, pieces, phrases);
    this.opening = new OpeningParticiple(pieces, phrases, subjects);
  }

  /** What is read from a sentence so far. */
  private static final class State {
    final Pieces.Range range;
    final List<Draft> found = new ArrayList<>();
    Speaker subject;

    /** Index after the last piece that belongs to a statement. */
    int free;

    /** Index after the last piece of the content read last; verbs before it belong to it. */
    int covered;

    State(Pieces.Range range) {
      this.range = range;
      this.free = range.from();
      this.covered = range.from();
    }
  }

  List<Draft> read(Pieces.Range range, int quoteBefore) {
    State state = new State(range);
    if (isQuestion(range)) {
      return state.found;
    }
    if (passedOn(range, state, quoteBefore)) {
      state.found.forEach(thread::said);
      return state.found;
    }
    VerbUse trailing = trailing(range, false);
    if (trailing != null) {
      Speaker subject = attributed(trailing, range);
      boolean outlet =
          subject.actors().stream().allMatch(complements::isOutlet) && subject.isNamed();
      if (!outlet) {
        read(trailing, state, quoteBefore);
        state.covered = range.to();
      }
    }
    scan(state, quoteBefore);
    if (trailing != null && state.covered < range.to() && !state.found.isEmpty()) {
      Speaker outlet = attributed(trailing, range);
      Draft last = state.found.get(state.found.size() - 1);
      if (!last.speaker.equals(outlet) && !last.speaker.actors().equals(outlet.actors())) {
        last.passedOnBy(outlet.actors());
      }
    }
    new AccordingTo(pieces, phrases, subjects, complements, used).read(range, state.found);
    state.found.forEach(thread::said);
    return state.found;
  }

  private void scan(State state, int quoteBefore) {
    Pieces.Range range = state.range;
    for (int at = range.from(); at < range.to() && state.found.size() < MOST; at++) {
      if (at < state.covered || !pieces.get(at).isWord()) {
        continue;
      }
      VerbUse use = VerbUse.of(pieces, at, range.from());
      if (use != null) {
        read(use, state, quoteBefore);
      } else if (SpeechNouns.of(pieces.get(at).lower())) {
        noun(at, state);
      }
    }
  }

  /** “Smith called for talks, his office said.”: Smith says it, through the office. */
  private boolean passedOn(Pieces.Range range, State state, int quoteBefore) {
    VerbUse trailing = trailing(range, true);
    Speaker source = trailing == null ? null : attributed(trailing, range);
    if (source == null || !Mouthpieces.is(source)) {
      return false;
    }
    Pieces.Range inner =
        new Pieces.Range(range.from(), Math.min(source.from(), trailing.start()) - 1);
    if (!isSaidByPerson(inner)) {
      return false;
    }
    State told = new State(inner);
    scan(told, quoteBefore);
    told.found.forEach(draft -> draft.passedOnBy(source.actors()));
    told.found.forEach(draft -> coverSubject(draft, source, range));
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

  /** The verb at the end of “…, Smith said.”, where all before it is what was said. */
  private VerbUse trailing(Pieces.Range range, boolean quotes) {
    for (int at = range.from(); !quotes && at < range.to() && at < range.from() + TRAILING; at++) {
      if (pieces.get(at).isQuote()) {
        return null;
      }
    }
    for (int at = range.to() - 1; at > range.from() + 3 && at > range.to() - 14; at--) {
      if (pieces.get(at).isQuote()) {
        return null;
      }
      VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, range.from()) : null;
      if (use == null
          || use.passive()
          || use.participle()
          || !use.verb().takesQuotation()
          || use.verb().isThought()) {
        continue;
      }
      Speaker subject = attributed(use, range);
      if (subject == null || subject.rule() == SpeakerRule.COORDINATED) {
        continue;
      }
      int start = Math.min(subject.from(), use.start());
      if (start - 1 <= range.from() || !pieces.get(start - 1).isMark(",")) {
        continue;
      }
      int after = Math.max(at, subject.to() - 1);
      Complement complement = complements.of(use.verb(), after, range.to());
      if (!complement.hasContent()
          && isEnd(complement.end(), range)
          && isClause(range.from(), start - 1)) {
        return use;
      }
    }
    return null;
  }

  private boolean isEnd(int at, Pieces.Range range) {
    return at >= range.to() || pieces.get(at).isMark(".") || pieces.get(at).isMark("!");
  }

  private Speaker attributed(VerbUse use, Pieces.Range range) {
    Speaker subject = null;
    if (use.start() > range.from()
        && pieces.get(use.start() - 1).isMark(",")
        && !use.verb().is("tell")) {
      subject = subjects.after(use.at(), range.to());
    }
    subject = subject == null ? subjects.before(use.start(), range.from(), null) : subject;
    return subject != null && mayClaim(subject, use.verb()) ? subject : null;
  }

  /** Whether a sentence only says who said what stands before it. */
  boolean isAttribution(Pieces.Range range) {
    for (int at = range.from(); at < range.to() && at < range.from() + 30; at++) {
      VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, range.from()) : null;
      if (use != null && use.verb().takesQuotation() && !use.passive()) {
        Speaker subject = subjects.before(use.start(), range.from(), null);
        if (subject != null
            && agrees(use, subject)
            && !complements.of(use.verb(), at, range.to()).hasContent()) {
          return true;
        }
      }
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
    Draft draft = draft(StatementRule.SENTENCE_BEFORE, speaker, before);
    add(draft, before.from(), to);
    coverSubject(draft, speaker, range);
    draft.passedOnBy(reader.outlets(speaker, range));
    return draft;
  }

  /** The subject of a sentence as far as it is someone who may speak. */
  Speaker subject(Pieces.Range range) {
    return resolve(subjects.first(range.from(), range.to()));
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
    if (speaker == null || (range.to() - speaker.to() > BESIDE && !dash)) {
      return null;
    }
    boolean comma = complements.endsWithComma(pieces.get(quote)) || pieces.get(at).isMark(",");
    Speaker resolved = resolve(speaker);
    return (dash || comma) && resolved.isNamed()
        ? dash ? resolved.by(SpeakerRule.NAME_AFTER_VERB) : resolved
        : null;
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

  Speaker phraseAt(Pieces.Range range) {
    Speaker speaker = phrases.startingAt(range.from(), range.to());
    if (speaker == null) {
      return null;
    }
    return speaker.certain() ? resolve(speaker) : speaker.as(List.of(), SpeakerRule.UNNAMED);
  }

  private boolean isQuestion(Pieces.Range range) {
    return pieces.get(range.to() - 1).isMark("?") && !pieces.get(range.from()).isQuote();
  }

  private Speaker resolve(Speaker speaker) {
    return speaker != null && !speaker.isNamed() && speaker.rule() == SpeakerRule.PRONOUN_CONTINUED
        ? thread.resolve(speaker, pieces.paragraph)
        : speaker;
  }

  private void read(VerbUse use, State state, int quoteBefore) {
    Pieces.Range range = state.range;
    SpeechVerb verb = use.verb();
    if (verb.is("quote") || verb.is("cite")) {
      quoted(use, state);
      return;
    }
    if (use.passive()) {
      toldBy(use, state);
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
            && !(verb.is("say") && isEnd(subject.to(), range))
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
        || (!mayClaim(subject, verb)
            && !quotesNext(use, range)
            && !(verb.takesQuotation() && isQuoteBefore(subject.from(), state.free)))) {
      return;
    }
    if (isConditional(subject, low) || !agrees(use, subject)) {
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

  /** “analysts say”, but no “Smith say”. */
  private static boolean agrees(VerbUse use, Speaker subject) {
    if (use.verb().form() != SpeechVerb.Form.BASE || use.start() < use.at()) {
      return true;
    }
    String label = subject.label().toLowerCase(java.util.Locale.ROOT);
    return subject.actors().size() > 1
        || subject.rule() == SpeakerRule.RELATIVE
        || label.equals("they")
        || (!subject.isNamed()
            && (label.endsWith("s")
                || label.endsWith("people")
                || label.endsWith("men")
                || label.contains("s ")
                || label.endsWith("many")
                || label.endsWith("some")
                || label.endsWith("police")
                || label.endsWith("media")))
        || (subject.isNamed() && label.endsWith("s"));
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

  private static boolean mayClaim(Speaker subject, SpeechVerb verb) {
    if (verb.isThought()) {
      return subject.isNamed() || (subject.certain() && subject.rule() == SpeakerRule.UNNAMED);
    }
    return subject.certain() || subject.isNamed();
  }

  private void right(VerbUse use, Speaker subject, Complement complement, State state) {
    if (subject.isNamed()
        && subject.actors().stream().allMatch(complements::isOutlet)
        && throughOutlet(subject, complement, state)) {
      return;
    }
    Draft draft = draft(complement.rule(), subject, state.range);
    add(draft, complement.from(), complement.to());
    draft.cover(pieces.get(use.at()).span());
    coverSubject(draft, subject, state.range);
    draft.addressees.addAll(complement.addressees());
    draft.via.addAll(complement.via());
    state.found.add(draft);
    state.free = complement.to();
    state.covered = complement.to();
    settle(draft);
  }

  /** “CNN reported that Smith said …”: Smith says it, through CNN. */
  private boolean throughOutlet(Speaker outlet, Complement complement, State state) {
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
          || !mayClaim(subject, use.verb())) {
        return false;
      }
      Complement said = complements.of(use.verb(), at, inner.to());
      if (!said.hasContent()) {
        return false;
      }
      Draft draft = draft(said.rule(), subject, state.range);
      add(draft, said.from(), said.to());
      coverSubject(draft, outlet, state.range);
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

  private void left(
      VerbUse use,
      Speaker subject,
      Complement complement,
      State state,
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
              && isClause(complement.end() + 1, state.range.to());
      if (end <= low || (!quote && !goesOn && !isClause(low, end))) {
        return;
      }
      Draft draft =
          draft(
              quote ? StatementRule.QUOTE_BEFORE_VERB : StatementRule.CLAUSE_BEFORE_VERB,
              subject,
              state.range);
      add(draft, start(low, end), end);
      int next = complement.end();
      if (next + 1 < state.range.to()
          && pieces.get(next).isMark(",")
          && (pieces.get(next + 1).isQuote() || !quote)
          && !isParticiple(next + 1)) {
        int last = complements.contentEnd(next + 1, state.range.to());
        if (last > next + 1 && (pieces.get(next + 1).isQuote() || last - next > 3)) {
          add(draft, next + 1, last);
          next = last;
        }
      }
      finish(draft, use, subject, complement, state, next);
    } else if (to == low && state.found.isEmpty() && quoteBefore >= 0) {
      Draft draft = draft(StatementRule.QUOTE_BEFORE_VERB, subject, state.range);
      add(draft, quoteBefore, quoteBefore + 1);
      finish(draft, use, subject, complement, state, complement.end());
    } else if (to <= low
        && !state.found.isEmpty()
        && subject.isNamed()
        && subject.actors().stream().allMatch(complements::isOutlet)) {
      state.found.get(state.found.size() - 1).passedOnBy(subject.actors());
    }
  }

  private boolean isParticiple(int at) {
    VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, at) : null;
    return use != null && use.participle();
  }

  private void finish(
      Draft draft, VerbUse use, Speaker subject, Complement complement, State state, int next) {
    draft.cover(pieces.get(use.at()).span());
    coverSubject(draft, subject, state.range);
    draft.addressees.addAll(complement.addressees());
    draft.via.addAll(complement.via());
    state.found.add(draft);
    state.free = next;
    settle(draft);
  }

  /** Whether pieces may be a clause, and not only a name or an adverbial. */
  private boolean isClause(int from, int to) {
    if (to - from < 2 || pieces.get(from).is("according")) {
      return false;
    }
    boolean verb = false;
    boolean comma = false;
    boolean goesOn = false;
    for (int at = from; at < to && at < from + TRAILING; at++) {
      Piece piece = pieces.get(at);
      goesOn |= comma && to - at > CLAUSE;
      verb |=
          piece.isWord()
              && ((ClauseWords.AUXILIARIES.contains(piece.lower()) && !piece.is("'s"))
                  || ClauseWords.UNREAL.contains(piece.lower())
                  || piece.lower().endsWith("ed"));
      comma |= piece.isMark(",");
    }
    boolean adverbial =
        pieces.get(from).isWord()
            && (ClauseWords.PREPOSITIONS.contains(pieces.get(from).lower())
                || pieces.get(from).is("while")
                || pieces.get(from).is("when"));
    return adverbial ? verb && (comma || to - from >= 7) || goesOn : verb || to - from >= 5;
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

  /** “Smith’s remark that …”, “the claim by Smith that …”, “made the remark that …”. */
  private void noun(int at, State state) {
    int low = state.range.from();
    int high = state.range.to();
    if (at + 2 >= high) {
      return;
    }
    Speaker speaker = null;
    int that = at + 1;
    if (pieces.get(that).is("by") && that + 2 < high) {
      speaker = phrases.startingAt(that + 1, high);
      that = speaker == null ? that : speaker.to();
    }
    if (that + 2 >= high || !pieces.get(that).is("that")) {
      return;
    }
    int before = at - 1;
    while (before >= low
        && at - before < 4
        && pieces.get(before).isWord()
        && !pieces.get(before).genitive()
        && !ClauseWords.PREPOSITIONS.contains(pieces.get(before).lower())
        && !SpeechNouns.isGiven(pieces.get(before).lower())) {
      before--;
    }
    if (speaker == null && before >= low) {
      Piece owner = pieces.get(before);
      if (owner.kind() == Piece.Kind.ACTOR && owner.genitive()) {
        speaker =
            new Speaker(
                before,
                before + 1,
                owner.mention().actors(),
                owner.lower(),
                SpeakerRule.NOUN,
                true);
      } else if (owner.isWord() && SpeechNouns.isGiven(owner.lower())) {
        speaker = resolve(subjects.before(subjectEnd(before, low), low, state.subject));
      }
    }
    if (speaker == null || !speaker.isNamed()) {
      return;
    }
    Complement complement = complements.clause(StatementRule.NOUN, that + 1, high);
    if (complement != null) {
      Draft draft = draft(StatementRule.NOUN, speaker.by(SpeakerRule.NOUN), state.range);
      add(draft, complement.from(), complement.to());
      coverSubject(draft, speaker, state.range);
      state.found.add(draft);
      state.free = complement.to();
      state.covered = complement.to();
    }
  }

  /** The first piece of the verb group that “made” ends; it must not be unreal. */
  private int subjectEnd(int verb, int low) {
    int at = verb;
    while (at - 1 >= low
        && (ClauseWords.AUXILIARIES.contains(pieces.get(at - 1).lower())
            || ClauseWords.isAdverb(pieces.get(at - 1)))) {
      at--;
    }
    return at - 1 >= low && ClauseWords.UNREAL.contains(pieces.get(at - 1).lower()) ? low : at;
  }

  /** “was told by Smith that …”. */
  private void toldBy(VerbUse use, State state) {
    int by = use.at() + 1;
    int high = state.range.to();
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
    if (at + 1 >= high || !pieces.get(at).is("that")) {
      return;
    }
    Speaker hearer = subjects.before(use.start(), state.range.from(), state.subject);
    Complement complement = complements.of(use.verb(), at - 1, high);
    if (complement.rule() == StatementRule.THAT_CLAUSE) {
      right(use, speaker.by(SpeakerRule.TOLD_BY), complement, state);
      if (hearer != null && !state.found.isEmpty()) {
        state.found.get(state.found.size() - 1).addressees.addAll(hearer.actors());
      }
    }
  }

  /** “was quoted as saying”, “quoted Smith as saying”. */
  private void quoted(VerbUse use, State state) {
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
    Speaker quoting = resolve(subjects.before(use.start(), range.from(), state.subject));
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
      right(use, speaker, complement, state);
    } else {
      left(
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
      Draft draft = state.found.get(state.found.size() - 1);
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

  /** “As Smith quoted the agency as saying”. */
  private Speaker asClause(VerbUse use, Pieces.Range range) {
    for (int at = use.start() - 1; at >= range.from() && at > use.start() - 10; at--) {
      if (pieces.get(at).is("as")) {
        return at + 1 < use.start() ? resolve(phrases.startingAt(at + 1, use.start())) : null;
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

  private Draft draft(StatementRule rule, Speaker speaker, Pieces.Range range) {
    return new Draft(
        rule,
        speaker,
        pieces.paragraph,
        new Span(pieces.get(range.from()).start(), pieces.get(range.to() - 1).end()));
  }

  private void add(Draft draft, int from, int to) {
    draft.add(pieces, from, to);
    for (int at = from; at < to; at++) {
      if (pieces.get(at).isQuote()) {
        used.add(at);
      }
    }
  }

  private void settle(Draft draft) {
    if (draft.quotations.stream().anyMatch(quotation -> quotation.continues())) {
      thread.settle(draft.speaker);
    } else {
      thread.forget();
    }
  }

  private void coverSubject(Draft draft, Speaker subject, Pieces.Range range) {
    if (subject.from() >= range.from() && subject.to() <= range.to()) {
      draft.cover(pieces.get(subject.from()).span());
    }
  }
}
