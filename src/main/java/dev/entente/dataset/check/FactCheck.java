package dev.entente.dataset.check;

import dev.entente.actor.ActorType;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.statement.StatementKind;
import dev.entente.time.PartialDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the facts of a bundle, and where they contradict each other. */
final class FactCheck {

  private final References references;
  private final CitationCheck citations;
  private final Map<List<Object>, String> seen = new HashMap<>();

  FactCheck(References references, CitationCheck citations) {
    this.references = references;
    this.citations = citations;
  }

  void office(Problems.Place place, OfficeEntry office) {
    references.actor(place.at("person"), office.person(), ActorType.PERSON);
    references.actor(place.at("of"), office.of());
    if (office.leader()) {
      references.actor(place.at("of"), office.of(), ActorType.COUNTRY);
    }
    ordered(place.at("until"), office.from(), office.until());
    citations.check(place, office.citations());
    once(
        place,
        office.slug(),
        office.person(),
        office.title(),
        office.of(),
        office.from(),
        office.until());
  }

  void meeting(Problems.Place place, MeetingEntry meeting) {
    Set<String> participants = new HashSet<>();
    place.each(
        "participants",
        meeting.participants(),
        (at, participant) -> references.actor(at.at("actor"), participant.actor(), participants));
    references.actor(place.at("country"), meeting.country(), ActorType.COUNTRY);
    meetingReference(place.at("partOf"), meeting.partOf());
    if (meeting.slug().equals(meeting.partOf())) {
      place.at("partOf").say("a meeting cannot be part of itself");
    }
    ordered(place.at("endDate"), meeting.date(), meeting.endDate());
    citations.check(place, meeting.citations());
    once(
        place,
        meeting.slug(),
        meeting.kind(),
        meeting.format(),
        meeting.date().iso(),
        meeting.place(),
        meeting.participants(),
        meeting.partOf());
  }

  void statement(Problems.Place place, StatementEntry statement) {
    references.actors(place, "speakers", statement.speakers());
    references.actors(place, "addressees", statement.addressees());
    references.actors(place, "mentioned", statement.mentioned());
    meetingReference(place.at("meeting"), statement.meeting());
    citations.check(place, statement.citations());
    boolean quoted = statement.citations().stream().anyMatch(cited -> !cited.quotes().isEmpty());
    if (quoted == (statement.kind() == StatementKind.INDIRECT)) {
      place
          .at("kind")
          .say(
              quoted
                  ? "is INDIRECT, but words are quoted"
                  : "says that words are quoted, but none are");
    }
    once(place, statement.slug(), statement.text(), statement.speakers(), statement.citations());
  }

  void relationship(Problems.Place place, RelationshipEntry relationship) {
    references.actor(place.at("subject"), relationship.subject());
    references.actor(place.at("object"), relationship.object());
    if (relationship.subject().equals(relationship.object())) {
      place.at("object").say("must be another than the subject");
    }
    ordered(place.at("until"), relationship.since(), relationship.until());
    citations.check(place, relationship.citations());
    once(
        place,
        relationship.slug(),
        relationship.subject(),
        relationship.predicate(),
        relationship.object(),
        relationship.status(),
        relationship.since(),
        relationship.until(),
        relationship.note());
  }

  void tradeFigure(Problems.Place place, TradeFigureEntry figure) {
    references.actor(place.at("reporter"), figure.reporter(), ActorType.COUNTRY);
    references.actor(place.at("partner"), figure.partner());
    references.actor(place.at("exporter"), figure.exporter(), ActorType.COUNTRY);
    references.actor(place.at("importer"), figure.importer(), ActorType.COUNTRY);
    references.actors(place, "claimedBy", figure.claimedBy());
    citations.check(place, figure.citations());
    once(
        place,
        figure.slug(),
        figure.reporter(),
        figure.partner(),
        figure.flow(),
        figure.commodity(),
        figure.measure(),
        figure.value(),
        figure.unit(),
        figure.direction(),
        figure.period(),
        figure.comparedTo(),
        figure.citations());
  }

  void contradiction(Problems.Place place, ContradictionEntry contradiction) {
    place.each(
        "sides",
        contradiction.sides(),
        (at, side) -> {
          references.article(at.at("article"), side.article());
          references.fact(at.at("fact"), side.fact());
        });
    once(place, contradiction.slug(), contradiction.sides());
  }

  private void meetingReference(Problems.Place place, String slug) {
    references.fact(place, slug == null ? null : "Meeting:" + slug);
  }

  private static void ordered(Problems.Place place, PartialDate from, PartialDate until) {
    if (from != null && until != null && until.end().isBefore(from.start())) {
      place.say("%s is before %s", until.iso(), from.iso());
    }
  }

  /** Refuses what says the same as an entry before it, under another slug. */
  private void once(Problems.Place place, String slug, Object... content) {
    String twin = seen.putIfAbsent(Arrays.asList(content), slug);
    if (twin != null && !twin.equals(slug)) {
      place.say("says the same as '%s'", twin);
    }
  }
}
