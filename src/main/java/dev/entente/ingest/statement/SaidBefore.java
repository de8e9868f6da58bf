package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads who said the sentence before: “The road will open. This was announced by Smith.” */
final class SaidBefore {

  /** In pieces. */
  private static final int REACH = 30;

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;

  SaidBefore(Parts parts) {
    this.pieces = parts.pieces();
    this.phrases = parts.phrases();
    this.subjects = parts.subjects();
    this.complements = parts.complements();
  }

  /** Who said the sentence before, and what tells so. */
  record Told(Speaker speaker, List<String> outlets, Span words) {}

  /** What a sentence tells of the one before it; {@code null} where it tells nothing. */
  Told told(Pieces.Range range) {
    Speaker speaker = speaker(range);
    return speaker == null
        ? null
        : new Told(speaker, outlets(speaker, range), pieces.get(speaker.from()).span());
  }

  /** Whoever is said to have said what stands before a sentence; {@code null} where nobody is. */
  private Speaker speaker(Pieces.Range range) {
    int at = behindSource(range);
    if (at + 4 >= range.to()) {
      return null;
    }
    if (!pieces.get(at).is("this") && !pieces.get(at).is("it")) {
      return sayer(range);
    }
    at++;
    if (!ClauseWords.AUXILIARIES.contains(pieces.get(at).lower())) {
      return null;
    }
    while (at < range.to() - 2
        && (ClauseWords.AUXILIARIES.contains(pieces.get(at).lower())
            || ClauseWords.isAdverb(pieces.get(at)))) {
      at++;
    }
    SpeechVerb verb = pieces.get(at).isWord() ? SpeechVerbs.of(pieces.get(at).lower()) : null;
    boolean told =
        verb != null
            && (verb.takesThatClause() || verb.is("write"))
            && !verb.isThought()
            && pieces.get(at + 1).is("by");
    if (!told) {
      return null;
    }
    Speaker speaker = subjects.named(phrases.startingAt(at + 2, range.to()), range.to());
    return speaker != null && (speaker.isNamed() || speaker.certain())
        ? speaker.by(SpeakerRule.SAID_BEFORE)
        : null;
  }

  /** “As Telepress reports, | this was stated by Smith”. */
  private int behindSource(Pieces.Range range) {
    int low = range.from();
    if (!pieces.get(low).is("as") && !pieces.get(low).is("according")) {
      return low;
    }
    for (int at = low + 1; at + 1 < range.to() && at < low + REACH / 2; at++) {
      if (pieces.get(at).isMark(",")) {
        return pieces.get(at + 1).is("this") ? at + 1 : low;
      }
    }
    return low;
  }

  /** “Smith said this in an interview”, “Smith wrote about it on Friday”. */
  private Speaker sayer(Pieces.Range range) {
    for (int at = range.from() + 1; at + 2 < range.to() && at < range.from() + REACH; at++) {
      VerbUse use = pieces.get(at).isWord() ? VerbUse.of(pieces, at, range.from()) : null;
      if (use == null) {
        continue;
      }
      if (use.passive()
          || use.participle()
          || use.verb().isThought()
          || !(use.verb().takesThatClause() || use.verb().is("write"))
          || !refersBack(at + 1)) {
        return null;
      }
      Speaker speaker = subjects.before(use.start(), range.from(), null);
      return speaker != null && speaker.isNamed() && speaker.from() == range.from()
          ? speaker.by(SpeakerRule.SAID_BEFORE)
          : null;
    }
    return null;
  }

  /** “this in …”, “about it on …”, “so at …”: and nothing that goes on with it. */
  private boolean refersBack(int from) {
    int at = from;
    if (pieces.get(at).is("reporters") || pieces.get(at).is("journalists")) {
      at++;
    }
    if (pieces.get(at).is("about") || pieces.get(at).is("of")) {
      at++;
    }
    if (at + 1 >= pieces.size()
        || !(pieces.get(at).is("this") || pieces.get(at).is("it") || pieces.get(at).is("so"))) {
      return false;
    }
    Piece next = pieces.get(at + 1);
    return next.isDate()
        || next.isMark(".")
        || next.isMark(",")
        || (next.isWord()
            && (ClauseWords.PREPOSITIONS.contains(next.lower())
                || next.is("when")
                || next.is("while")));
  }

  /** The outlets that the sentence names behind the speaker: “…, reports Telepress”. */
  private List<String> outlets(Speaker speaker, Pieces.Range range) {
    List<String> outlets = new ArrayList<>();
    for (int at = speaker.to(); at < range.to() && at < speaker.to() + REACH; at++) {
      if (pieces.get(at).isActor()) {
        pieces.get(at).mention().actors().stream()
            .filter(complements::isOutlet)
            .forEach(outlets::add);
      }
    }
    return outlets;
  }
}
