package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
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

  /** Whoever is said to have said what stands before a sentence; {@code null} where nobody is. */
  Speaker speaker(Pieces.Range range) {
    int at = range.from();
    if (at + 4 >= range.to() || (!pieces.get(at).is("this") && !pieces.get(at).is("it"))) {
      return null;
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

  /** The outlets that the sentence names behind the speaker: “…, reports Telepress”. */
  List<String> outlets(Speaker speaker, Pieces.Range range) {
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
