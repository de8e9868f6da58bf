package dev.entente.ingest.statement;

import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Span;
import java.util.List;
import java.util.Set;

/** Reads “according to Smith”. */
final class AccordingTo {

  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "plan",
          "plans",
          "schedule",
          "law",
          "tradition",
          "rules",
          "needs",
          "custom",
          "protocol",
          "constitution",
          "treaty",
          "principle",
          "principles",
          "logic",
          "programme",
          "program",
          "estimates",
          "calculations",
          "criteria",
          "legend",
          "procedure");

  private static final Set<String> OPINIONS =
      Set.of("opinion", "view", "words", "estimation", "judgment", "judgement");

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final Set<Integer> used;

  AccordingTo(Parts parts, Set<Integer> used) {
    this.pieces = parts.pieces();
    this.phrases = parts.phrases();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
    this.used = used;
  }

  void read(Pieces.Range range, List<Draft> found) {
    if (inOpinion(range, found) || inWords(range, found)) {
      return;
    }
    for (int at = range.from(); at + 2 < range.to(); at++) {
      if (pieces.get(at).is("according") && pieces.get(at + 1).is("to")) {
        read(range, at, found);
        return;
      }
    }
  }

  private void read(Pieces.Range range, int at, List<Draft> found) {
    int last = phrases.end(at + 2, range.to());
    Speaker speaker =
        last < at + 2
            ? null
            : subjects.named(
                author(pronounOr(phrases.startingAt(at + 2, range.to()), at + 2), range.to()),
                range.to());
    if (speaker == null || NO_SPEAKERS.contains(pieces.get(last).lower())) {
      return;
    }
    int behind = speaker.to();
    if (at > range.from()
        && behind + 1 < range.to()
        && pieces.get(behind).isMark(",")
        && pieces.get(behind + 1).isQuote()
        && !used.contains(behind + 1)
        && !complements.isOutlet(speaker)) {
      // “In this matter, according to Smith, “nothing is lost””
      found.add(draft(range, at, speaker, behind + 1, behind + 2));
      return;
    }
    if (found.stream().anyMatch(draft -> isOwn(draft, speaker))) {
      boolean outlet =
          speaker.isNamed() && speaker.actors().stream().allMatch(complements::isOutlet);
      if (outlet || (speaker.isNamed() && Mouthpieces.is(speaker))) {
        found.forEach(draft -> draft.passedOnBy(speaker.actors()));
      }
      return;
    }
    int from;
    int to;
    if (at - range.from() <= 2) {
      from = commaAfter(speaker.to(), range.to());
      to = range.to();
      if (from < 0) {
        return;
      }
    } else if (isInserted(at, range.from()) && commaAfter(speaker.to(), range.to()) > 0) {
      // “Earlier it was told that, according to Smith, the road is closed”
      from = commaAfter(speaker.to(), range.to());
      to = range.to();
    } else {
      from = range.from();
      to = at;
    }
    while (to > from
        && pieces.get(to - 1).kind() == Piece.Kind.MARK
        && !pieces.get(to - 1).isMark(")")) {
      to--;
    }
    if (to - from < 3 && !(to > from && pieces.get(from).isQuote())) {
      return;
    }
    if (to - from < 5 && pieces.get(to - 1).is("this")) {
      // “Reuters reports this, according to Telepress”
      return;
    }
    found.clear();
    found.add(draft(range, at, speaker, from, to));
  }

  private Draft draft(Pieces.Range range, int at, Speaker speaker, int from, int to) {
    Draft draft =
        new Draft(
            StatementRule.ACCORDING_TO,
            speaker.isNamed() && speaker.rule() == SpeakerRule.NAME_BEFORE_VERB
                ? speaker.by(SpeakerRule.ACCORDING_TO)
                : speaker,
            pieces.paragraph,
            new Span(pieces.get(range.from()).start(), pieces.get(range.to() - 1).end()));
    draft.add(pieces, from, to);
    for (int i = from; i < to; i++) {
      if (pieces.get(i).isQuote()) {
        used.add(i);
      }
    }
    draft.cover(new Span(pieces.get(at).start(), pieces.get(speaker.to() - 1).end()));
    return draft;
  }

  /**
   * Whether a statement beside “according to” is one of its own: an outlet or a document tells that
   * someone else said it, while officials claim all of the sentence.
   */
  private boolean isOwn(Draft draft, Speaker source) {
    boolean outlet = source.isNamed() && source.actors().stream().allMatch(complements::isOutlet);
    return outlet
        || (Mouthpieces.is(source)
            && draft.speaker.isNamed()
            && phrases.isPerson(draft.speaker.actors().get(0)))
        || source.rule() == SpeakerRule.DOCUMENT
        || !draft.quotations.isEmpty()
        || draft.rule == StatementRule.THAT_CLAUSE
        || draft.rule == StatementRule.BARE_CLAUSE
        || (draft.rule == StatementRule.CLAUSE_BEFORE_VERB && !source.isNamed());
  }

  /** “according to a study by Telepress”: whoever it is by. */
  private Speaker author(Speaker document, int high) {
    if (document == null || document.isNamed() || document.to() + 1 >= high) {
      return document;
    }
    String noun = pieces.get(document.to() - 1).lower();
    Piece next = pieces.get(document.to());
    if (!SpeakerNouns.DOCUMENTS.contains(noun)
        || (!next.is("by") && !next.is("from") && !next.is("of"))) {
      return document;
    }
    Speaker author = phrases.startingAt(document.to() + 1, high);
    return author != null && author.isNamed()
        ? new Speaker(
            document.from(),
            author.to(),
            author.actors(),
            document.label(),
            SpeakerRule.DOCUMENT,
            true)
        : document;
  }

  /** “according to her”. */
  private Speaker pronounOr(Speaker speaker, int at) {
    Piece piece = pieces.get(at);
    if (piece.isMention(MentionKind.PRONOUN)
        && at + 1 < pieces.size()
        && pieces.get(at + 1).kind() == Piece.Kind.MARK) {
      return new Speaker(
          at, at + 1, piece.mention().actors(), piece.lower(), SpeakerRule.ACCORDING_TO, true);
    }
    return speaker;
  }

  /** “In his opinion, …”, “In Smith’s words, …”. */
  private boolean inOpinion(Pieces.Range range, List<Draft> found) {
    int at = range.from();
    if (at + 5 >= range.to()
        || !found.isEmpty()
        || !pieces.get(at).is("in")
        || pieces.get(at + 1).mention() == null
        || !pieces.get(at + 1).genitive()
        || !OPINIONS.contains(pieces.get(at + 2).lower())
        || !pieces.get(at + 3).isMark(",")) {
      return false;
    }
    Piece owner = pieces.get(at + 1);
    Speaker speaker =
        new Speaker(
            at + 1,
            at + 2,
            owner.mention().actors(),
            owner.lower(),
            SpeakerRule.ACCORDING_TO,
            true);
    int to = range.to();
    while (to > at + 5
        && pieces.get(to - 1).kind() == Piece.Kind.MARK
        && !pieces.get(to - 1).isMark(")")) {
      to--;
    }
    found.add(draft(range, at, speaker, at + 4, to));
    return true;
  }

  /** “In the words of Smith, “…””, “As Smith put it, “…””. */
  private boolean inWords(Pieces.Range range, List<Draft> found) {
    int low = range.from();
    if (low + 6 >= range.to() || !found.isEmpty()) {
      return false;
    }
    boolean words =
        pieces.get(low).is("in")
            && pieces.get(low + 1).is("the")
            && OPINIONS.contains(pieces.get(low + 2).lower())
            && pieces.get(low + 3).is("of");
    int name = words ? low + 4 : pieces.get(low).is("as") ? low + 1 : -1;
    if (name < 0) {
      return false;
    }
    Speaker speaker = phrases.startingAt(name, range.to());
    if (speaker == null || !speaker.isNamed()) {
      return false;
    }
    int comma = speaker.to();
    if (!words) {
      if (comma + 2 >= range.to()
          || !(pieces.get(comma).is("put") || pieces.get(comma).is("puts"))
          || !pieces.get(comma + 1).is("it")) {
        return false;
      }
      comma += 2;
    }
    if (comma + 1 >= range.to()
        || !(pieces.get(comma).isMark(",") || pieces.get(comma).isMark(":"))
        || !pieces.get(comma + 1).isQuote()) {
      return false;
    }
    found.add(draft(range, low, speaker, comma + 1, comma + 2));
    return true;
  }

  private boolean isInserted(int according, int low) {
    int before = according - 1;
    if (before >= low && pieces.get(before).isMark(",")) {
      before--;
    }
    return before >= low
        && pieces.get(before).isWord()
        && (pieces.get(before).is("that")
            || pieces.get(before).is("and")
            || pieces.get(before).is("but")
            || pieces.get(before).is("because"));
  }

  private int commaAfter(int from, int high) {
    for (int at = from; at < high && at < from + 30; at++) {
      if (pieces.get(at).isMark(",")
          && !(at + 1 < high && (pieces.get(at + 1).is("which") || pieces.get(at + 1).is("who")))) {
        return at + 1;
      }
    }
    return -1;
  }
}
