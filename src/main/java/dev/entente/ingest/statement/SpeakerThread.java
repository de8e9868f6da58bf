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

  /** In characters: so much may lie between one sentence and the next. */
  private static final int GAP = 12;

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

  /** “…, he said” goes on with whoever spoke in the sentence just before. */
  Speaker goesOn(Speaker pronoun, int start) {
    if (last == null
        || last.sentence.end() > start
        || start - last.sentence.end() > GAP
        || !reading.text().text().substring(last.sentence.end(), start).isBlank()) {
      return pronoun;
    }
    Speaker other = resolve(pronoun, last.speaker);
    return other.equals(pronoun) ? pronoun : other.by(SpeakerRule.PRONOUN);
  }

  /** A speaker, or whom one means that is but a pronoun no mention explains. */
  Speaker meant(Speaker speaker, int paragraph) {
    return speaker != null && !speaker.isNamed() && speaker.rule() == SpeakerRule.PRONOUN_CONTINUED
        ? resolve(speaker, paragraph)
        : speaker;
  }

  /** Whom a pronoun means that no mention explains. */
  Speaker resolve(Speaker pronoun, int paragraph) {
    return resolve(pronoun, last(paragraph));
  }

  private Speaker resolve(Speaker pronoun, Speaker before) {
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
