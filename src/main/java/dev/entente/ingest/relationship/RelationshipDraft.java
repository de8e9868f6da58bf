package dev.entente.ingest.relationship;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.relationship.Clause.Slot;
import dev.entente.ingest.text.Span;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts together what an article says in several places. */
final class RelationshipDraft {

  /** What states do: “Putin’s war” is Russia’s. */
  private static final Set<Predicate> OF_STATES =
      EnumSet.of(
          Predicate.INVADED,
          Predicate.ATTACKED,
          Predicate.AT_WAR_WITH,
          Predicate.ANNEXED,
          Predicate.CLAIMS,
          Predicate.CLASHED_WITH,
          Predicate.SANCTIONS,
          Predicate.TRADES_WITH,
          Predicate.SUPPLIES_ARMS_TO,
          Predicate.SUPPLIES_ENERGY_TO,
          Predicate.SUPPLIES_GOODS_TO,
          Predicate.COOPERATES_MILITARILY_WITH,
          Predicate.IN_DISPUTE_WITH,
          Predicate.NEIGHBOR_OF,
          Predicate.MEMBER_OF,
          Predicate.REQUESTS_AID_FROM,
          Predicate.AIDS,
          Predicate.INVESTS_IN);

  private static final Set<Predicate> MUTUAL =
      EnumSet.of(
          Predicate.ALLY_OF,
          Predicate.PARTNER_OF,
          Predicate.FRIEND_OF,
          Predicate.NEIGHBOR_OF,
          Predicate.RIVAL_OF,
          Predicate.ADVERSARY_OF,
          Predicate.IN_DISPUTE_WITH,
          Predicate.CLASHED_WITH,
          Predicate.AT_WAR_WITH,
          Predicate.TRADES_WITH,
          Predicate.COOPERATES_MILITARILY_WITH,
          Predicate.IN_CONTACT_WITH);

  /** They happen on a day: a date beside them is when they began. */
  private static final Set<Predicate> DATED =
      EnumSet.of(Predicate.INVADED, Predicate.ATTACKED, Predicate.ANNEXED, Predicate.CLASHED_WITH);

  private record Key(String subject, Predicate predicate, String object) {}

  private static final class Entry {
    private final Set<RelationshipStatus> status = EnumSet.noneOf(RelationshipStatus.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private PartialDate since;
    private PartialDate until;
  }

  /** So many characters beside the words a date may stand. */
  private static final int NEAR = 40;

  private static final int MOST_ACTORS = 8;
  private static final int MOST_EVIDENCE = 50;

  private final Reading reading;
  private final Periods periods;
  private final Map<Key, Entry> entries = new LinkedHashMap<>();

  RelationshipDraft(Reading reading) {
    this.reading = reading;
    this.periods = new Periods(reading);
  }

  void add(Found found) {
    Slot subjects = found.pattern().inverse() ? found.object() : found.subject();
    Slot objects = found.pattern().inverse() ? found.subject() : found.object();
    if (subjects.actors().size() > MOST_ACTORS || objects.actors().size() > MOST_ACTORS) {
      return;
    }
    Predicate predicate = found.pattern().predicate();
    for (String subject : subjects.actors()) {
      for (String object : objects.actors()) {
        if (predicate == Predicate.ATTACKED && isPerson(object)) {
          // “Roe attacked Smith for it”: with words
          continue;
        }
        String one = actor(subject, predicate, subjects);
        String other = actor(object, predicate, objects);
        boolean states = predicate == Predicate.DEPENDS_ON && isCountry(other);
        add(found, states ? state(one) : one, other);
      }
    }
  }

  private void add(Found found, String subject, String object) {
    Predicate predicate = found.pattern().predicate();
    if (subject.equals(object) || isOwn(predicate, subject, object)) {
      return;
    }
    Key key = new Key(subject, predicate, object);
    Key turned = new Key(object, predicate, subject);
    if (MUTUAL.contains(predicate) && entries.containsKey(turned)) {
      key = turned;
    }
    Entry entry = entries.computeIfAbsent(key, none -> new Entry());
    Span span =
        new Span(
            reading.text().tokens().get(found.from()).start(),
            reading.text().tokens().get(found.to() - 1).end());
    boolean again =
        entry.evidence.stream()
            .anyMatch(known -> known.start() < span.end() && span.start() < known.end());
    entry.status.add(found.status());
    PartialDate until = periods.until(span);
    if (entry.until == null) {
      entry.until = until;
    }
    if (entry.since == null) {
      entry.since = periods.since(span);
    }
    if (entry.since == null && until == null && DATED.contains(predicate)) {
      entry.since = date(span);
    }
    if (!again && entry.evidence.size() < MOST_EVIDENCE) {
      double confidence =
          found.confidence() * Math.min(found.subject().confidence(), found.object().confidence());
      entry.evidence.add(
          new Evidence(
              span.start(),
              span.end(),
              reading.text().words(span),
              found.pattern().id(),
              Math.round(confidence * 100) / 100.0,
              List.of()));
    }
  }

  /** A state and its own president, army or ministry have nothing of this with each other. */
  private boolean isOwn(Predicate predicate, String subject, String object) {
    if (predicate == Predicate.OWNS || predicate == Predicate.PREDECESSOR_OF) {
      return false;
    }
    String one = country(subject);
    String other = country(object);
    return one != null
        && one.equals(other)
        && (one.equals(subject) || other.equals(object))
        && OF_STATES.contains(predicate);
  }

  private boolean isPerson(String slug) {
    KnownActor actor = reading.cast().actor(slug);
    return actor != null && actor.isPerson();
  }

  private boolean isCountry(String slug) {
    KnownActor actor = reading.cast().actor(slug);
    return actor != null && actor.isCountry();
  }

  private String state(String slug) {
    String country = country(slug);
    return country == null ? slug : country;
  }

  private String country(String slug) {
    KnownActor actor = reading.cast().actor(slug);
    return actor == null ? null : actor.isCountry() ? slug : actor.country();
  }

  /** Whom a predicate is about: for what states do, the state of a leader or government. */
  private String actor(String slug, Predicate predicate, Slot slot) {
    KnownActor actor = reading.cast().actor(slug);
    if (actor == null || actor.isCountry() || actor.country() == null) {
      return slug;
    }
    boolean person = (actor.isPerson() || isArmy(actor)) && OF_STATES.contains(predicate);
    boolean government =
        actor.isOrganization()
            && actor.organizationType() == OrganizationType.GOVERNMENT
            && slot.kind() != MentionKind.PRONOUN
            && !slug.endsWith("-officials");
    return person || government ? actor.country() : slug;
  }

  /** The forces of a state; other armed groups fight for themselves. */
  private static boolean isArmy(KnownActor actor) {
    return actor.organizationType() == OrganizationType.MILITARY
        && (actor.slug().endsWith("-armed-forces")
            || actor.slug().endsWith("-army")
            || actor.slug().endsWith("-navy"));
  }

  /** The first date in or beside the words, in the same sentence. */
  private PartialDate date(Span span) {
    List<DateMention> dates = reading.dates();
    for (int at = firstDate(span.start() - NEAR); at < dates.size(); at++) {
      Span when = dates.get(at).span();
      if (when.end() > span.end() + NEAR) {
        return null;
      }
      if (Objects.equals(
          reading.text().sentenceAt(when.start()), reading.text().sentenceAt(span.start()))) {
        return dates.get(at).date();
      }
    }
    return null;
  }

  private int firstDate(int offset) {
    int low = 0;
    int high = reading.dates().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reading.dates().get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<ProposedRelationship> relationships() {
    List<ProposedRelationship> relationships = new ArrayList<>();
    entries.forEach(
        (key, entry) ->
            relationships.add(
                new ProposedRelationship(
                    key.subject(),
                    key.predicate(),
                    key.object(),
                    status(entry.status),
                    entry.since,
                    entry.until,
                    List.copyOf(entry.evidence))));
    return relationships;
  }

  private static RelationshipStatus status(Set<RelationshipStatus> all) {
    boolean denied = all.contains(RelationshipStatus.DENIED);
    if ((denied && all.size() > 1) || all.contains(RelationshipStatus.CONTESTED)) {
      return RelationshipStatus.CONTESTED;
    }
    if (denied) {
      return RelationshipStatus.DENIED;
    }
    return all.contains(RelationshipStatus.ASSERTED)
        ? RelationshipStatus.ASSERTED
        : RelationshipStatus.ALLEGED;
  }
}
