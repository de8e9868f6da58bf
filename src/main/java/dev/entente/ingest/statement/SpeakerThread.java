package dev.entente.ingest.statement;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Who spoke last, so that a pronoun or a bare quotation can go on with them. */
final class SpeakerThread {

  /** In paragraphs. */
  private static final int MEMORY = 3;

  private final Reading reading;
  private Draft last;
  private final List<Draft> open = new ArrayList<>();

  SpeakerThread(Reading reading) {
    this.reading = reading;
  }

  /** A statement was read. */
  void said(Draft draft) {
    last = draft;
  }

  /** A quotation over several paragraphs whose speaker is not known yet. */
  void waits(Draft draft) {
    open.add(draft);
  }

  /** The speaker of a quotation over several paragraphs is found. */
  void settle(Speaker speaker) {
    open.forEach(draft -> draft.speaker = speaker.by(SpeakerRule.CONTINUED_PARAGRAPH));
    open.clear();
  }

  void forget() {
    open.clear();
  }

  /** Whoever spoke last, if not too far above a paragraph; {@code null} where nobody did. */
  Speaker last(int paragraph) {
    return last == null || paragraph - last.paragraph > MEMORY ? null : last.speaker;
  }

  Draft lastDraft() {
    return last;
  }

  /** Whom a pronoun means that no mention explains. */
  Speaker resolve(Speaker pronoun, int paragraph) {
    Speaker before = last(paragraph);
    if (before == null || before.actors().size() != 1) {
      return pronoun;
    }
    KnownActor actor = reading.cast().actor(before.actors().get(0));
    String word = pronoun.label().toLowerCase(java.util.Locale.ROOT);
    boolean person = actor != null && actor.type() == ActorType.PERSON;
    boolean fits =
        switch (word) {
          case "he" -> person && actor.gender() != Gender.FEMALE;
          case "she" -> person && actor.gender() != Gender.MALE;
          case "it" -> actor != null && !person;
          default -> false;
        };
    return fits ? pronoun.as(before.actors(), SpeakerRule.PRONOUN_CONTINUED) : pronoun;
  }
}
