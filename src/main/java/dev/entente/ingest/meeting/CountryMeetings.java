package dev.entente.ingest.meeting;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts meetings that are told of countries to those of the persons who met for them: “Chile and
 * Peru held talks on Monday. Their ministers A and B …” tells of one meeting.
 */
final class CountryMeetings {

  private static final int COMPARED = 8;

  /** So many sentences apart they are told of one another. */
  private static final int REACH = 8;

  private final Phrases phrases;

  CountryMeetings(Phrases phrases) {
    this.phrases = phrases;
  }

  /** All meetings but those of countries that are one with a meeting of persons. */
  List<Gathering> merge(List<Gathering> all) {
    Map<Set<String>, List<Gathering>> byCountries = new HashMap<>();
    for (Gathering gathering : all) {
      Set<String> countries = countries(gathering);
      if (gathering.kind != MeetingKind.VISIT && countries.size() > 1) {
        byCountries.computeIfAbsent(countries, slugs -> new ArrayList<>()).add(gathering);
      }
    }
    List<Gathering> rest = new ArrayList<>();
    for (Gathering gathering : all) {
      Gathering persons = isOfCountries(gathering) ? persons(gathering, byCountries) : null;
      if (persons == null) {
        rest.add(gathering);
      } else {
        gathering.contacts.forEach(persons::add);
      }
    }
    return rest;
  }

  private Gathering persons(Gathering gathering, Map<Set<String>, List<Gathering>> byCountries) {
    List<Gathering> same =
        byCountries.getOrDefault(new TreeSet<>(gathering.participants), List.of());
    for (int at = 0; at < Math.min(same.size(), COMPARED); at++) {
      Gathering persons = same.get(at);
      boolean near = Math.abs(persons.sentence - gathering.sentence) <= REACH;
      if (near
          && gathering.contacts.stream()
              .allMatch(contact -> persons.fits(contact, phrases.reading.publishedOn()))) {
        return persons;
      }
    }
    return null;
  }

  private boolean isOfCountries(Gathering gathering) {
    return gathering.kind != MeetingKind.VISIT
        && gathering.participants.stream().noneMatch(phrases::isPersonSlug);
  }

  /** Those of the persons; none where someone’s is not known. */
  private Set<String> countries(Gathering gathering) {
    Set<String> countries = new TreeSet<>();
    for (String slug : gathering.participants) {
      KnownActor actor = phrases.isPersonSlug(slug) ? phrases.actor(slug) : null;
      if (actor == null || actor.country() == null) {
        return Set.of();
      }
      countries.add(actor.country());
    }
    return countries;
  }
}
