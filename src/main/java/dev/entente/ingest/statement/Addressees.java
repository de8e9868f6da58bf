package dev.entente.ingest.statement;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.reading.Reading;
import java.util.List;

/** Reads to whom something is said, and through which outlets. */
final class Addressees {

  private final Reading reading;
  private final Pieces pieces;
  private final NounPhrases phrases;
  private final ComplementStarts starts;

  Addressees(Reading reading, Pieces pieces, NounPhrases phrases, ComplementStarts starts) {
    this.reading = reading;
    this.pieces = pieces;
    this.phrases = phrases;
    this.starts = starts;
  }

  int read(int from, int high, List<String> addressees, List<String> via) {
    if (from >= high) {
      return from;
    }
    Piece piece = pieces.get(from);
    if (piece.isWord()
        && ((ClauseWords.OBJECT_PRONOUNS.contains(piece.lower()) && !isOwner(from, high))
            || (SpeakerNouns.AUDIENCE.contains(piece.lower()) && !piece.capital()))) {
      return from + 1;
    }
    if (!starts.startsObject(from) || piece.isQuote()) {
      return from;
    }
    int end = phrases.end(from, high) + 1;
    if (end <= from || end >= high) {
      return end >= high ? Math.max(from, end) : from;
    }
    for (int i = from; i < end; i++) {
      if (pieces.get(i).isActor()) {
        address(pieces.get(i), addressees, via);
      }
    }
    while (end + 1 < high && pieces.get(end).is("and") && pieces.get(end + 1).isActor()) {
      address(pieces.get(end + 1), addressees, via);
      end += 2;
    }
    return end;
  }

  /** “warned | her critics they were wrong”, not “told her it was wrong”. */
  private boolean isOwner(int at, int high) {
    if (!pieces.get(at).is("her") || at + 1 >= high || !pieces.get(at + 1).isWord()) {
      return false;
    }
    String noun = pieces.get(at + 1).lower();
    return !ClauseWords.PREPOSITIONS.contains(noun)
        && !ClauseWords.CONJUNCTIONS.contains(noun)
        && !ClauseWords.DETERMINERS.contains(noun)
        && !ClauseWords.SUBJECT_PRONOUNS.contains(noun)
        && !ClauseWords.isAdverb(pieces.get(at + 1));
  }

  void address(Piece piece, List<String> addressees, List<String> via) {
    for (String slug : piece.mention().actors()) {
      List<String> list = isOutlet(slug) ? via : addressees;
      if (!list.contains(slug)) {
        list.add(slug);
      }
    }
  }

  /** Whether a speaker only passes on what others say: “Telepress”, “state news agencies”. */
  boolean isOutlet(Speaker speaker) {
    return speaker.isNamed()
        ? speaker.actors().stream().allMatch(this::isOutlet)
        : SpeakerNouns.OUTLETS.contains(SpeakerNouns.head(speaker.label()));
  }

  boolean isOutlet(String slug) {
    KnownActor actor = reading.cast().actor(slug);
    return actor != null && actor.organizationType() == OrganizationType.MEDIA;
  }
}
