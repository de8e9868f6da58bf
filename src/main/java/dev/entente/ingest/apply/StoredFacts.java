package dev.entente.ingest.apply;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.Person;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.FactState;
import dev.entente.ingest.match.FigureSketch;
import dev.entente.ingest.match.MeetingSketch;
import dev.entente.ingest.match.RelationshipSketch;
import dev.entente.ingest.match.Stored;
import dev.entente.ingest.match.Surroundings;
import dev.entente.ingest.match.UtteranceSketch;
import dev.entente.ingest.match.Window;
import dev.entente.meeting.Meeting;
import dev.entente.relationship.Relationship;
import dev.entente.statement.Statement;
import dev.entente.statement.StatementRole;
import dev.entente.time.PartialDate;
import dev.entente.trade.TradeFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** Finds what the graph knows that an article may assert too; waiting facts are among them. */
@ApplicationScoped
public class StoredFacts {

  private static final String LIVING = "n.state in (ACCEPTED, PROPOSED)";

  /** More than any article can be about; the newest are looked at first. */
  private static final int MOST = 2000;

  private final Session session;

  @Inject
  StoredFacts(Session session) {
    this.session = session;
  }

  /**
   * Facts about actors.
   *
   * @param actors slugs of those whom the article names
   * @param days from the first to the last that the article tells of, and some more
   */
  Surroundings around(Set<String> actors, Window days) {
    if (actors.isEmpty()) {
      return Surroundings.NONE;
    }
    return new Surroundings(
        meetings(actors, days), statements(actors, days), relationships(actors), figures(actors));
  }

  private List<Stored<MeetingSketch>> meetings(Set<String> actors, Window days) {
    List<Meeting> found =
        find(
            "select distinct n from Meeting n left join fetch n.country where "
                + LIVING
                + " and n.date.start <= :until and n.date.end >= :from and exists"
                + " (select 1 from n.participants p where p.actor.slug in :actors)"
                + " order by n.date.start desc",
            Meeting.class,
            actors,
            days);
    return stored(found, one -> one.slug, one -> one.title, (one, source) -> sketch(one));
  }

  private static MeetingSketch sketch(Meeting meeting) {
    Set<String> people = new HashSet<>();
    Set<String> others = new HashSet<>();
    meeting.participants.forEach(
        participation -> {
          ActorEntity actor = (ActorEntity) Hibernate.unproxy(participation.actor);
          (actor instanceof Person ? people : others).add(actor.slug);
        });
    return new MeetingSketch(
        meeting.kind,
        meeting.format,
        meeting.status,
        meeting.date,
        meeting.endDate,
        meeting.place,
        meeting.country == null ? null : meeting.country.getSlug(),
        people,
        others);
  }

  private List<Stored<UtteranceSketch>> statements(Set<String> actors, Window days) {
    List<Statement> found =
        find(
            "select distinct n from Statement n where "
                + LIVING
                + " and (n.saidOn.start <= :until and n.saidOn.end >= :from"
                + " or n.saidOn.start is null and exists (select 1 from Citation c"
                + " where c.fact.key = n.key and c.article.publishedOn.start <= :until"
                + " and c.article.publishedOn.end >= :from))"
                + " and exists (select 1 from n.actors p where p.role = SPEAKER"
                + " and p.actor.slug in :actors) order by n.slug",
            Statement.class,
            actors,
            days);
    return stored(found, one -> one.slug, one -> one.text, StoredFacts::sketch);
  }

  private static UtteranceSketch sketch(Statement statement, Source source) {
    PartialDate said = statement.saidOn == null ? source.publishedOn : statement.saidOn;
    if (said == null) {
      return null;
    }
    return new UtteranceSketch(
        statement.actors.stream()
            .filter(actor -> actor.role == StatementRole.SPEAKER)
            .map(actor -> actor.actor.getSlug())
            .collect(Collectors.toSet()),
        statement.text,
        Window.of(said));
  }

  private List<Stored<RelationshipSketch>> relationships(Set<String> actors) {
    List<Relationship> found =
        find(
            "select n from Relationship n join fetch n.subject s join fetch n.object o where "
                + LIVING
                + " and s.slug in :actors and o.slug in :actors order by n.slug",
            Relationship.class,
            actors,
            null);
    return stored(
        found,
        one -> one.slug,
        one -> "%s %s %s".formatted(one.subject.getName(), one.predicate, one.object.getName()),
        (one, source) ->
            new RelationshipSketch(
                one.subject.getSlug(), one.predicate, one.object.getSlug(), one.status, one.since));
  }

  private List<Stored<FigureSketch>> figures(Set<String> actors) {
    List<TradeFigure> found =
        find(
            "select n from TradeFigure n join fetch n.reporter r left join fetch n.partner where "
                + LIVING
                + " and r.slug in :actors order by n.period.start desc, n.slug",
            TradeFigure.class,
            actors,
            null);
    return stored(
        found,
        one -> one.slug,
        one -> "%s, %s %s".formatted(one.reporter.getName(), one.commodity, one.period.iso()),
        (one, source) ->
            new FigureSketch(
                one.reporter.getSlug(),
                one.partner == null ? null : one.partner.getSlug(),
                one.flow,
                one.commodity,
                one.measure,
                one.amount,
                one.unit,
                one.approximate,
                one.direction,
                one.period,
                one.comparedTo));
  }

  /**
   * Facts as they are told apart.
   *
   * @param sketch gives nothing for a fact that cannot be
   */
  private <F extends FactEntity, S> List<Stored<S>> stored(
      List<F> facts,
      Function<F, String> slug,
      Function<F, String> title,
      BiFunction<F, Source, S> sketch) {
    Map<UUID, Source> sources = sources(facts);
    List<Stored<S>> stored = new ArrayList<>(facts.size());
    for (F fact : facts) {
      Source source = sources.getOrDefault(fact.key(), Source.NONE);
      S sketched = sketch.apply(fact, source);
      if (sketched != null) {
        stored.add(
            new Stored<>(
                slug.apply(fact),
                title.apply(fact),
                source.article,
                fact.state == FactState.PROPOSED,
                fact instanceof Statement statement ? statement.utterance : null,
                sketched));
      }
    }
    return stored;
  }

  /** The first article that asserts a fact and was not retracted. */
  private record Source(String article, PartialDate publishedOn) {

    private static final Source NONE = new Source(null, null);
  }

  private Map<UUID, Source> sources(List<? extends FactEntity> facts) {
    Map<UUID, Source> sources = new HashMap<>();
    if (!facts.isEmpty()) {
      session
          .createSelectionQuery(
              "select c.fact.key, a.slug, a.publishedOn from Citation c join c.article a"
                  + " where c.fact.key in :facts and not a.hidden order by c.position",
              Object[].class)
          .setParameter("facts", facts.stream().map(FactEntity::key).toList())
          .getResultList()
          .forEach(
              row ->
                  sources.putIfAbsent(
                      (UUID) row[0], new Source((String) row[1], (PartialDate) row[2])));
    }
    return sources;
  }

  private <F> List<F> find(String hql, Class<F> type, Set<String> actors, Window days) {
    var query =
        session.createSelectionQuery(hql, type).setParameter("actors", actors).setMaxResults(MOST);
    if (days != null) {
      query.setParameter("from", days.from(), LocalDate.class);
      query.setParameter("until", days.until(), LocalDate.class);
    }
    return query.getResultList();
  }
}
