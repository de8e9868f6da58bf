package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds visits that nouns tell of: “A’s visit to Norway”, “A is on a visit to Norway”. */
final class NounVisits {

  private final Phrases phrases;
  private final Circumstances circumstances;
  private final NounAgents agents;
  private final ContactWriter writer;

  NounVisits(
      Phrases phrases, Circumstances circumstances, NounAgents agents, ContactWriter writer) {
    this.phrases = phrases;
    this.circumstances = circumstances;
    this.agents = agents;
    this.writer = writer;
  }

  /** Whether a visit was written. */
  boolean read(
      Sentence sentence, int at, NounPhrase noun, Governor.Governing governing, Set<Mood> moods) {
    Group visitors = noun.possessors();
    if (!phrases.hasPersons(visitors)) {
      visitors = noun.of();
    }
    if (!phrases.hasPersons(visitors) && !governing.weakPreposition()) {
      visitors = agents.agent(sentence, noun, governing);
    }
    if (!phrases.hasPersons(visitors)) {
      return false;
    }
    Place place = noun.place();
    if (place == null || !place.isKnown()) {
      place = circumstances.place(at, sentence.from(), sentence.to());
    }
    List<Group> parties = new ArrayList<>();
    Group host = isDiscussed(sentence, at) ? Group.NONE : noun.host();
    parties.add(visitors);
    parties.add(host);
    if (host.isEmpty() && (place.country() == null || phrases.isHome(visitors, place))) {
      return false;
    }
    DateMention date = circumstances.date(at, sentence.from(), sentence.to());
    if (date != null && circumstances.isApart(date, at)) {
      date = null;
    }
    List<Place> places = new ArrayList<>();
    places.add(place);
    if (noun.place() != null && host.isEmpty()) {
      places.addAll(circumstances.others(noun.to(), sentence.to()));
    }
    boolean written = false;
    for (Place stop : places) {
      written |=
          writer.write(
              new ContactDraft(sentence, at, MeetingRule.VISIT, MeetingKind.VISIT)
                  .parties(parties)
                  .visitors(visitors)
                  .hosts(host)
                  .moods(moods)
                  .weak(governing.weak())
                  .date(date)
                  .place(stop)
                  .format(MeetingFormat.IN_PERSON));
    }
    return written;
  }

  /** “Discussed the visit to Norway with B”: B is no host. */
  private boolean isDiscussed(Sentence sentence, int noun) {
    for (int at = noun - 1; at >= Math.max(sentence.from(), noun - 12); at--) {
      if (ContactWords.DISCUSS.contains(phrases.word(at))) {
        return true;
      }
    }
    return false;
  }
}
