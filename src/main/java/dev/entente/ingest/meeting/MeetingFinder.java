package dev.entente.ingest.meeting;

import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import java.util.List;

/** Reads meetings from an article. */
public final class MeetingFinder {

  /** The meetings that an article asserts, in order. */
  public List<ProposedMeeting> find(Reading reading) {
    if (reading.mentions().all().isEmpty()) {
      return List.of();
    }
    Phrases phrases = new Phrases(reading);
    GroupReader groups = new GroupReader(phrases);
    SubjectReader subjects = new SubjectReader(phrases);
    Circumstances circumstances = Circumstances.in(phrases);
    ContactWriter writer = new ContactWriter(phrases);
    VerbContacts verbs = new VerbContacts(phrases, groups, subjects, circumstances, writer);
    NounContacts nouns = new NounContacts(phrases, groups, subjects, circumstances, writer);
    Gatherings gatherings = new Gatherings(phrases);
    for (Sentence sentence : reading.text().sentences()) {
      for (int at = sentence.from(); at < sentence.to(); at++) {
        if (!ContactWords.isTrigger(reading.text().tokens().get(at).lower())) {
          continue;
        }
        int before = writer.contacts().size();
        verbs.read(sentence, at);
        NounPhrase noun = nouns.read(sentence, at);
        gatherings.add(writer.contacts().subList(before, writer.contacts().size()));
        if (noun != null) {
          gatherings.refer(
              sentence, noun, circumstances.dates().nearest(at, sentence.from(), sentence.to()));
        }
      }
    }
    return gatherings.proposed();
  }
}
