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

  /** In pieces: “calls for the rivals to open “…””. */
  private static final int AHEAD = 8;

  private final Pieces pieces;
  private final SpeakerThread thread;
  private final Set<Integer> used;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final Parts parts;
  private final OpeningParticiple opening;
  private final Attributions attributions;
  private final VerbSides sides;
  private final NounStatements nouns;
  private final SecondHand secondHand;
  private final Bystanders bystanders;
  private final Documents documents;
  private final Replies replies;
  private final AsTold asTold;

  SentenceReader(Reading reading, Pieces pieces, SpeakerThread thread, Set<Integer> used) {
    this.pieces = pieces;
    this.thread = thread;
    this.used = used;
    this.phrases = new NounPhrases(reading, pieces);
    this.subjects = new Subjects(pieces, phrases);
    this.complements = new Complements(reading, pieces, phrases);
    this.parts = new Parts(pieces, phrases, subjects, complements, thread);
    this.opening = new OpeningParticiple(parts);
    this.attributions = new Attributions(parts);
    this.sides = new VerbSides(parts, attributions);
    this.nouns = new NounStatements(parts);
    this.secondHand = new SecondHand(parts, sides);
    this.bystanders = new Bystanders(parts);
    this.documents = new Documents(pieces, phrases, bystanders);
    this.replies = new Replies(pieces, phrases);
    this.asTold = new AsTold(parts, attributions);
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
    asTold.opening(state);
    VerbUse trailing = state.found.isEmpty() ? attributions.trailing(range, false) : null;
    if (trailing != null) {
      Speaker subject = attributions.attributed(trailing, range);
      if (!complements.isOutlet(subject) && !isNewsItself(trailing, subject)) {
        read(trailing, state, quoteBefore);
        state.covered = Math.max(trailing.at(), subject.to() - 1) + 1;
        state.subject = state.found.isEmpty() ? subject : state.last().speaker;
      }
    }
    scan(state, quoteBefore);
    if (state.found.isEmpty()) {
      asTold.inserted(state);
    }
    if (trailing != null && state.covered < range.to() && !state.found.isEmpty()) {
      Speaker outlet = attributions.attributed(trailing, range);
      Draft last = state.last();
      if (!last.speaker.equals(outlet) && !last.speaker.actors().equals(outlet.actors())) {
        last.passedOnBy(outlet.actors());
      }
    }
    new AccordingTo(parts, used).read(range, state.found);
    state.found.forEach(thread::said);
    return state.found;
  }

  /**
   * “…, the Herald reports”: an outlet that nobody knows, as what it tells of is told by others.
   */
  private static boolean isNewsItself(VerbUse use, Speaker subject) {
    return (use.verb().is("report") || use.verb().is("inform"))
        && use.verb().form() == SpeechVerb.Form.PRESENT
        && !subject.isNamed()
        && SpeakerNouns.isProper(subject.label().replaceFirst("^the ", ""));
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

  /** “This was announced by Smith, reports Telepress”: who said the sentence before. */
  SaidBefore.Told told(Pieces.Range range) {
    return new SaidBefore(parts).told(range);
  }

  /** What a sentence says that the next one tells the speaker of. */
  Draft asTold(Pieces.Range before, SaidBefore.Told told, int until) {
    if ((before.to() - before.from() < NEAR && !pieces.get(before.from()).isQuote())
        || isQuestion(before)) {
      return null;
    }
    int to = before.to();
    while (to > before.from() + 1 && pieces.get(to - 1).kind() == Piece.Kind.MARK) {
      to--;
    }
    SentenceState state = state(before);
    Draft draft = state.draft(StatementRule.SENTENCE_BEFORE, told.speaker());
    state.add(draft, before.from(), to);
    draft.cover(told.words());
    draft.passedOnBy(told.outlets());
    // “…, he said” behind the telling sentence goes on with whoever it names
    draft.until = until;
    return draft;
  }

  /** “We lose a day,” is how Smith sums it up: the first one named behind the comma. */
  Speaker behind(Pieces.Range range, int quote) {
    if (quote != range.from() || !complements.endsWithComma(pieces.get(quote))) {
      return null;
    }
    int verb = quote + 1;
    if (verb < range.to() && ClauseWords.BE.contains(pieces.get(verb).lower())) {
      Speaker owner = replies.owner(verb + 1, Math.min(range.to(), quote + BEHIND));
      if (owner != null) {
        return owner;
      }
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

  Replies replies() {
    return replies;
  }

  Documents documents() {
    return documents;
  }

  private void read(VerbUse use, SentenceState state, int quoteBefore) {
    Pieces.Range range = state.range;
    SpeechVerb verb = use.verb();
    if (verb.is("quote") || verb.is("cite")) {
      secondHand.quoted(use, state);
      return;
    }
    if (use.passive() || isDoneBy(use, range)) {
      secondHand.toldBy(use, state);
      return;
    }
    int low = range.from();
    boolean afterContent =
        use.start() > low
            && (pieces.get(use.start() - 1).isMark(",") || isQuoteBefore(use.start(), low));
    if (verb.is("read") && !isReadOut(use.start(), low) && !quotesAtOnce(use, low, range.to())) {
      return;
    }
    Speaker subject = null;
    int after = use.at();
    boolean inverted = false;
    Speaker main = null;
    if (use.participle()) {
      main = opening.opens(use, range) ? opening.subject(use, range) : null;
      Speaker beside = main == null ? subjects.besideParticiple(use.start(), low) : null;
      subject =
          main != null
              ? main
              : beside != null
                  ? beside
                  : state.subject != null ? state.subject : subjects.first(low, range.to());
      subject = subject == null ? null : subject.by(SpeakerRule.PARTICIPLE);
    } else {
      boolean bare = use.start() == use.at() || isQuoteBefore(use.start(), low);
      if ((afterContent || use.start() == low)
          && bare
          && verb.takesQuotation()
          && !verb.is("tell")
          && (isQuoteBefore(use.start(), low) || Attributions.mayPrecedeSubject(verb))) {
        subject = subjects.after(use.at(), range.to());
        if (subject != null && isObject(subject, use)) {
          subject = null;
        }
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
            && !quotesNext(use, range, subject)
            && !(verb.takesQuotation() && isQuoteBefore(subject.from(), state.free)))) {
      return;
    }
    if (isConditional(subject, low) || !Attributions.agrees(use, subject)) {
      return;
    }
    if (state.found.isEmpty() && isPronoun(subject)) {
      if (subject.from() - low < NEAR || isIntroduced(subject.from(), low)) {
        subject = thread.goesOn(subject, pieces.get(low).start());
      }
      if (verb.is("add") || verb.is("continue") || verb.is("conclude")) {
        subject = thread.stillSpeaks(subject, pieces.paragraph);
      }
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
    boolean between = use.participle() && state.found.isEmpty() && subject.to() == use.start() - 1;
    if (complement.rule() != null && (between || subject.rule() == SpeakerRule.RELATIVE)) {
      complement = untilComma(complement);
    }
    if (complement.hasContent()
        && !(inverted
            && complement.rule() != StatementRule.COLON
            && complement.rule() != StatementRule.QUOTE_AFTER_VERB)) {
      sides.right(use, subject, complement, state);
    } else if (verb.takesQuotation() && !use.participle()) {
      sides.left(use, subject, complement, state, inverted, quoteBefore);
    }
  }

  /** “a plan described | by Smith as “…””: a participle that nothing marks as passive. */
  private boolean isDoneBy(VerbUse use, Pieces.Range range) {
    return use.start() == use.at()
        && use.verb().takesObjectAndName()
        && use.at() + 1 < range.to()
        && pieces.get(use.at() + 1).is("by");
  }

  /** “some of them” demanded | a review: no comma stands before the verb, and nobody behind it. */
  private boolean isObject(Speaker subject, VerbUse use) {
    Piece before = pieces.get(use.start() - 1);
    return use.start() > 0
        && before.isQuote()
        && !complements.endsWithComma(before)
        && !subject.isNamed()
        && use.verb().takesContentObject()
        && !SpeakerNouns.SPEAKERS.contains(SpeakerNouns.head(subject.label()));
  }

  /** “The statement read, “…””. */
  private boolean quotesAtOnce(VerbUse use, int low, int high) {
    if (use.start() <= low
        || !SpeakerNouns.DOCUMENTS.contains(pieces.get(use.start() - 1).lower())) {
      return false;
    }
    int at = use.at() + 1;
    while (at < high && (pieces.get(at).isMark(",") || pieces.get(at).isMark(":"))) {
      at++;
    }
    return at < high && pieces.get(at).isQuote();
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

  /** “Asked about it, he said”, “Speaking in Rome, she said”. */
  private boolean isIntroduced(int pronoun, int low) {
    Piece first = pieces.get(low);
    boolean opens =
        first.is("asked")
            || first.is("to")
            || first.lower().endsWith("ing")
            || ClauseWords.PREPOSITIONS.contains(first.lower());
    return opens && first.isWord() && pieces.get(pronoun - 1).isMark(",");
  }

  private static boolean isPronoun(Speaker subject) {
    return subject.rule() == SpeakerRule.PRONOUN
        || subject.rule() == SpeakerRule.PRONOUN_CONTINUED
        || (!subject.isNamed() && SpeakerThread.isPronoun(subject.label()));
  }

  /** A report or a draft may say something where its words are quoted. */
  private boolean quotesNext(VerbUse use, Pieces.Range range, Speaker subject) {
    int reach = subject.label().equalsIgnoreCase("it") ? NEAR + 1 : AHEAD;
    for (int at = use.at() + 1; at < range.to() && at < use.at() + reach; at++) {
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
    while (before >= low
        && before > at - 4
        && (pieces.get(before).isMark(",")
            || pieces.get(before).isMark("–")
            || pieces.get(before).isMark("—")
            || pieces.get(before).isMark("-"))) {
      before--;
    }
    return before >= low && pieces.get(before).isQuote();
  }

  /** What stands between commas, “Smith, who said that …, left”, ends with the second one. */
  private Complement untilComma(Complement complement) {
    for (int at = complement.from() + 1; at < complement.to(); at++) {
      if (pieces.get(at).isMark(",")) {
        return complement.until(at);
      }
    }
    return complement;
  }
}
