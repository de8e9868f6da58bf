package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.Country;
import dev.entente.actor.Person;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.FactState;
import dev.entente.graphql.node.NodeId;
import dev.entente.meeting.Meeting;
import dev.entente.meeting.Participation;
import dev.entente.office.Office;
import dev.entente.relationship.Relationship;
import dev.entente.statement.Statement;
import dev.entente.statement.StatementActor;
import dev.entente.statement.StatementRole;
import dev.entente.trade.TradeFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Stores facts; their citations come after. */
final class FactStore {

  private final Session session;
  private final Predicate<FactEntry> waits;

  /**
   * @param waits whether a fact waits for an editor
   */
  FactStore(Session session, Predicate<FactEntry> waits) {
    this.session = session;
    this.waits = waits;
  }

  void offices(List<OfficeEntry> entries) {
    put(
        Office.class,
        Office.NODE_TYPE,
        Office::new,
        entries,
        OfficeEntry::slug,
        OfficeEntry::citations,
        (office, entry) -> {
          office.slug = entry.slug();
          office.person = actor(entry.person(), Person.class);
          office.title = entry.title();
          office.institution = actor(entry.of());
          office.leader = entry.leader();
          office.from = entry.from();
          office.until = entry.until();
        });
  }

  void meetings(List<MeetingEntry> entries) {
    new Entities<>(
            session,
            Meeting.class,
            entries.stream()
                .map(entry -> new NodeId(Meeting.NODE_TYPE, entry.slug()).key())
                .toList())
        .empty(meeting -> meeting.participants);
    put(
        Meeting.class,
        Meeting.NODE_TYPE,
        Meeting::new,
        entries,
        MeetingEntry::slug,
        MeetingEntry::citations,
        this::fill);
    session.flush();
    // Only now is every meeting there that another may be part of.
    for (MeetingEntry entry : entries) {
      meeting(entry.slug()).partOf = meeting(entry.partOf());
    }
  }

  private void fill(Meeting meeting, MeetingEntry entry) {
    meeting.slug = entry.slug();
    meeting.kind = entry.kind();
    meeting.format = entry.format();
    meeting.status = entry.status();
    meeting.title = entry.title();
    meeting.endDate = entry.endDate();
    meeting.place = entry.place();
    meeting.country = actor(entry.country(), Country.class);
    meeting.participants.clear();
    for (ParticipantEntry participant : entry.participants()) {
      Participation participation = new Participation();
      participation.actor = actor(participant.actor());
      participation.role = participant.role();
      meeting.participants.add(participation);
    }
    meeting.takesPlace(entry.date());
  }

  void statements(List<StatementEntry> entries) {
    put(
        Statement.class,
        Statement.NODE_TYPE,
        Statement::new,
        entries,
        StatementEntry::slug,
        StatementEntry::citations,
        this::fill);
  }

  private void fill(Statement statement, StatementEntry entry) {
    statement.slug = entry.slug();
    statement.kind = entry.kind();
    statement.text = entry.text();
    statement.meeting = meeting(entry.meeting());
    statement.topics = entry.topics();
    statement.utterance = entry.utterance();
    statement.actors.clear();
    addActors(statement, StatementRole.SPEAKER, entry.speakers());
    addActors(statement, StatementRole.ADDRESSEE, entry.addressees());
    addActors(statement, StatementRole.MENTIONED, entry.mentioned());
    statement.wasSaid(entry.saidOn());
  }

  private void addActors(Statement statement, StatementRole role, List<String> slugs) {
    for (int i = 0; i < slugs.size(); i++) {
      StatementActor actor = new StatementActor();
      actor.role = role;
      actor.position = i;
      actor.actor = actor(slugs.get(i));
      statement.actors.add(actor);
    }
  }

  void relationships(List<RelationshipEntry> entries) {
    put(
        Relationship.class,
        Relationship.NODE_TYPE,
        Relationship::new,
        entries,
        RelationshipEntry::slug,
        RelationshipEntry::citations,
        (relationship, entry) -> {
          relationship.slug = entry.slug();
          relationship.subject = actor(entry.subject());
          relationship.predicate = entry.predicate();
          relationship.object = actor(entry.object());
          relationship.status = entry.status();
          relationship.since = entry.since();
          relationship.until = entry.until();
          relationship.note = entry.note();
        });
  }

  void tradeFigures(List<TradeFigureEntry> entries) {
    put(
        TradeFigure.class,
        TradeFigure.NODE_TYPE,
        TradeFigure::new,
        entries,
        TradeFigureEntry::slug,
        TradeFigureEntry::citations,
        this::fill);
  }

  private void fill(TradeFigure figure, TradeFigureEntry entry) {
    figure.slug = entry.slug();
    figure.reporter = actor(entry.reporter(), Country.class);
    figure.partner = actor(entry.partner());
    figure.flow = entry.flow();
    figure.exporter = actor(entry.exporter(), Country.class);
    figure.importer = actor(entry.importer(), Country.class);
    figure.commodity = entry.commodity();
    figure.hsCode = entry.hsCode();
    figure.measure = entry.measure();
    figure.amount = entry.value() == null ? null : new BigDecimal(entry.value());
    figure.unit = entry.unit();
    figure.approximate = entry.approximate();
    figure.direction = entry.direction();
    figure.period = entry.period();
    figure.comparedTo = entry.comparedTo();
    figure.quote = entry.quote();
    figure.isAbout(
        Stream.of(figure.reporter, figure.partner, figure.exporter, figure.importer)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    figure.claimants.clear();
    entry.claimedBy().forEach(slug -> figure.claimants.add(actor(slug)));
  }

  private <F extends FactEntity, E extends FactEntry> void put(
      Class<F> type,
      String nodeType,
      Supplier<F> create,
      List<E> entries,
      Function<E, String> slug,
      Function<E, List<CitationEntry>> citations,
      BiConsumer<F, E> fill) {
    Function<E, UUID> key = entry -> new NodeId(nodeType, slug.apply(entry)).key();
    Entities<F> facts = new Entities<>(session, type, entries.stream().map(key).toList());
    for (E entry : entries) {
      facts.put(
          key.apply(entry),
          create,
          fact -> {
            fact.key = key.apply(entry);
            fact.confidence =
                citations.apply(entry).stream()
                    .mapToDouble(CitationStore::confidence)
                    .max()
                    .orElse(1);
            fact.decide(waits.test(entry) ? FactState.PROPOSED : FactState.ACCEPTED);
            fill.accept(fact, entry);
          });
    }
  }

  private Meeting meeting(String slug) {
    return slug == null
        ? null
        : session.getReference(Meeting.class, new NodeId(Meeting.NODE_TYPE, slug).key());
  }

  private ActorEntity actor(String slug) {
    return actor(slug, ActorEntity.class);
  }

  private <A extends ActorEntity> A actor(String slug, Class<A> type) {
    return slug == null ? null : session.getReference(type, ActorEntity.keyOf(slug));
  }
}
