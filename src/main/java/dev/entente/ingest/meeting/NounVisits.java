package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds visits that nouns tell of: “A’s visit to Norway”, “A is on a visit to Norway”. */
final class NounVisits {

  private static final int CLAUSE = 30;

  private final Phrases phrases;
  private final Circumstances circumstances;
  private final NounAgents agents;
  private final ContactWriter writer;
  private final PastPlans plans;
  private final Principals principals;

  NounVisits(
      Phrases phrases, Circumstances circumstances, NounAgents agents, ContactWriter writer) {
    this.phrases = phrases;
    this.circumstances = circumstances;
    this.agents = agents;
    this.writer = writer;
    this.plans = new PastPlans(phrases);
    this.principals = new Principals(phrases);
  }

  /** Whether a visit was written. */
  boolean read(Sentence sentence, int at, NounPhrase noun, Governing governing, Set<Mood> moods) {
    Group visitors = noun.possessors();
    if (!phrases.hasPersons(visitors)) {
      visitors = noun.of();
    }
    if (isOfMouthpiece(visitors)) {
      visitors = Group.NONE;
    }
    if (!phrases.hasPersons(visitors)) {
      visitors = agents.agent(sentence, noun, governing);
    }
    if (!phrases.hasPersons(visitors)) {
      return false;
    }
    Place place = noun.place();
    if (place == null || !place.isKnown()) {
      place = circumstances.places().nearest(at, sentence.from(), clauseEnd(sentence, at));
    }
    if (isToldBefore(noun)) {
      return false;
    }
    if (isPart(sentence, noun)) {
      moods.addAll(agents.main(sentence, visitors));
    }
    List<Group> parties = new ArrayList<>();
    boolean others = isDiscussed(sentence, at) || isOnTrip(sentence, noun);
    Group host = others ? Group.NONE : noun.host();
    parties.add(visitors);
    parties.add(host);
    boolean cancelled = moods.contains(Mood.CANCELLED) && !noun.of().isEmpty();
    if (host.isEmpty()
        && ((place.country() == null && !cancelled) || phrases.isHome(visitors, place))) {
      return false;
    }
    DateMention date = circumstances.dates().nearest(at, sentence.from(), sentence.to());
    if (date != null && circumstances.dates().isApart(date, at)) {
      date = null;
    }
    List<Place> places = new ArrayList<>();
    places.add(place);
    if (noun.place() != null && host.isEmpty()) {
      places.addAll(circumstances.placeNames().others(noun.to(), sentence.to()));
    }
    boolean weak =
        governing.weak()
            || (moods.isEmpty() && governing.sort() == Governing.Sort.NONE)
            || plans.governs(governing, moods, sentence.from());
    boolean written = false;
    for (Place stop : places) {
      written |=
          writer.write(
              new ContactDraft(sentence, at, MeetingRule.VISIT, MeetingKind.VISIT)
                  .parties(parties)
                  .visitors(visitors)
                  .hosts(host)
                  .moods(moods)
                  .weak(weak)
                  .date(date)
                  .place(stop)
                  .format(MeetingFormat.IN_PERSON));
    }
    return written;
  }

  /** “The spokesman said that A would discuss it during his visit”: it is A’s. */
  private boolean isOfMouthpiece(Group visitors) {
    return visitors.mentions().size() == 1
        && visitors.mentions().get(0).kind() == MentionKind.PRONOUN
        && visitors.actors().stream().anyMatch(principals::isSpokesperson);
  }

  /** “Holds talks on the trip with B”: it is the talks that are with B. */
  private boolean isOnTrip(Sentence sentence, NounPhrase noun) {
    int on = noun.from() - 1;
    return on > sentence.from()
        && (phrases.word(on).equals("on") || phrases.word(on).equals("during"))
        && ContactWords.MEETING_NOUNS.contains(phrases.word(on - 1));
  }

  /** “Will hold talks as part of a trip”, “will hold talks during a trip”: as sure as the talks. */
  private boolean isPart(Sentence sentence, NounPhrase noun) {
    int before = noun.from() - 1;
    if (before <= sentence.from()) {
      return false;
    }
    return switch (phrases.word(before)) {
      case "of" -> phrases.word(before - 1).equals("part");
      case "during", "on" -> true;
      default -> false;
    };
  }

  /** “Planned the visit”: the one that was told of before. */
  private static boolean isToldBefore(NounPhrase noun) {
    return noun.determiner().equals("the")
        && noun.refersBack()
        && noun.place() == null
        && noun.of().isEmpty()
        && noun.possessors().isEmpty();
  }

  /** “After his visit, the guests went to Oslo”: the comma at which another clause begins. */
  private int clauseEnd(Sentence sentence, int noun) {
    for (int at = noun + 1; at < Math.min(sentence.to(), noun + CLAUSE); at++) {
      boolean clause =
          switch (phrases.word(at + 1)) {
            case "the", "a", "following", "after", "before" -> true;
            default -> false;
          };
      if (phrases.isMark(at, ',') && clause) {
        return at;
      }
    }
    return sentence.to();
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
