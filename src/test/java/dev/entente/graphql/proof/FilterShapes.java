package dev.entente.graphql.proof;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.AliasEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.SideEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.evidence.ContradictionKind;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.meeting.ParticipationRole;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.statement.StatementKind;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The filters of all types, and what each of their members means. */
final class FilterShapes {

  final FilterShape<ActorEntry> actor;
  final FilterShape<ActorEntry> person;
  final FilterShape<ActorEntry> country;
  final FilterShape<ActorEntry> organization;
  final FilterShape<AliasEntry> alias;
  final FilterShape<ArticleEntry> article;
  final FilterShape<CitationEntry> citation;
  final FilterShape<ContradictionEntry> contradiction;
  final FilterShape<SideEntry> side;
  final FilterShape<OfficeEntry> office;
  final FilterShape<MeetingEntry> meeting;
  final FilterShape<StatementEntry> statement;
  final FilterShape<RelationshipEntry> relationship;
  final FilterShape<TradeFigureEntry> tradeFigure;

  private final Graph graph;

  FilterShapes(Graph graph) {
    this.graph = graph;
    actor = new FilterShape<>("ActorFilter", () -> List.copyOf(graph.actors()));
    person = new FilterShape<>("PersonFilter", () -> graph.actors(ActorType.PERSON));
    country = new FilterShape<>("CountryFilter", () -> graph.actors(ActorType.COUNTRY));
    organization =
        new FilterShape<>("OrganizationFilter", () -> graph.actors(ActorType.ORGANIZATION));
    alias = new FilterShape<>("AliasFilter", () -> flat(graph.actors(), ActorEntry::aliases));
    article = new FilterShape<>("ArticleFilter", () -> List.copyOf(graph.articles()));
    citation =
        new FilterShape<>(
            "CitationFilter", () -> flat(graph.facts(FactEntry.class), FactEntry::citations));
    contradiction = new FilterShape<>("ContradictionFilter", graph::contradictions);
    side =
        new FilterShape<>(
            "ContradictionSideFilter",
            () -> flat(graph.contradictions(), ContradictionEntry::sides));
    office = new FilterShape<>("OfficeFilter", () -> graph.facts(OfficeEntry.class));
    meeting = new FilterShape<>("MeetingFilter", () -> graph.facts(MeetingEntry.class));
    statement = new FilterShape<>("StatementFilter", () -> graph.facts(StatementEntry.class));
    relationship =
        new FilterShape<>("RelationshipFilter", () -> graph.facts(RelationshipEntry.class));
    tradeFigure = new FilterShape<>("TradeFigureFilter", () -> graph.facts(TradeFigureEntry.class));
    actors();
    articles();
    evidence();
    offices();
    meetings();
    statements();
    relationships();
    tradeFigures();
  }

  Stream<FilterShape<?>> all() {
    return Stream.of(
        actor,
        person,
        country,
        organization,
        alias,
        article,
        citation,
        contradiction,
        side,
        office,
        meeting,
        statement,
        relationship,
        tradeFigure);
  }

  private static <P, C> List<C> flat(Collection<P> parents, Function<P, List<C>> children) {
    return parents.stream().flatMap(parent -> children.apply(parent).stream()).toList();
  }

  private void actors() {
    for (FilterShape<ActorEntry> shape : List.of(actor, person, country, organization)) {
      shape
          .id("Actor", ActorEntry::slug)
          .text("slug", ActorEntry::slug)
          .text("name", ActorEntry::name)
          .text("description", ActorEntry::description)
          .text("wikidataId", ActorEntry::wikidataId)
          .many("aliases", alias, ActorEntry::aliases)
          .many("articles", article, graph::articlesNaming)
          .many("meetings", meeting, graph::meetings)
          .many("statements", statement, it -> graph.statements(it, StatementEntry::speakers))
          .many("relationships", relationship, graph::relationships)
          .many("tradeFigures", tradeFigure, graph::tradeFigures);
    }
    for (FilterShape<ActorEntry> shape : List.of(actor, person)) {
      shape.many("offices", office, graph::offices).many("leads", country, graph::led);
    }
    for (FilterShape<ActorEntry> shape : List.of(actor, country)) {
      shape.text("isoCode", ActorEntry::isoCode).many("leaders", person, graph::leaders);
    }
    actor
        .oneOf("type", ActorType.class, ActorEntry::type)
        .oneOf("organizationType", OrganizationType.class, ActorEntry::organizationType)
        .one("country", country, it -> graph.actor(it.country()));
    organization
        .oneOf("type", OrganizationType.class, ActorEntry::organizationType)
        .one("country", country, it -> graph.actor(it.country()));
    alias
        .text("text", AliasEntry::text)
        .text("language", AliasEntry::language)
        .text("note", AliasEntry::note);
  }

  private void articles() {
    article
        .id("Article", ArticleEntry::slug)
        .text("slug", ArticleEntry::slug)
        .text("title", ArticleEntry::title)
        .text("url", ArticleEntry::url)
        .one("publisher", organization, it -> graph.actor(it.publisher()))
        .texts("authors", ArticleEntry::authors)
        .date("publishedOn", ArticleEntry::publishedOn)
        .text("language", ArticleEntry::language)
        .text("translatedFrom", ArticleEntry::translatedFrom)
        .text("summary", ArticleEntry::summary)
        .many("actors", actor, graph::actorsNamed)
        .many("meetings", meeting, it -> graph.factsOf(it, MeetingEntry.class))
        .many("statements", statement, it -> graph.factsOf(it, StatementEntry.class))
        .many("relationships", relationship, it -> graph.factsOf(it, RelationshipEntry.class))
        .many("tradeFigures", tradeFigure, it -> graph.factsOf(it, TradeFigureEntry.class));
  }

  private void evidence() {
    citation
        .one("article", article, it -> graph.article(it.article()))
        .number("start", CitationEntry::start, start -> start)
        .number("end", CitationEntry::end, end -> end)
        .texts("quotes", it -> Graph.quotes(it).toList())
        .many("via", actor, it -> graph.actors(it.via()))
        .text("extractor", Graph::extractor)
        .number("confidence", Graph::confidence, confidence -> confidence);
    side.one("article", article, it -> graph.article(it.article())).text("view", SideEntry::view);
    contradiction
        .id("Contradiction", ContradictionEntry::slug)
        .oneOf("kind", ContradictionKind.class, ContradictionEntry::kind)
        .text("topic", ContradictionEntry::topic)
        .many("sides", side, ContradictionEntry::sides)
        .many("actors", actor, graph::actors);
  }

  private <F extends FactEntry> FilterShape<F> fact(FilterShape<F> shape, String type) {
    return shape
        .id(type, FactEntry::slug)
        .number("confidence", Graph::confidence, confidence -> confidence)
        .many("citedBy", article, graph::citedBy)
        .many("citations", citation, FactEntry::citations)
        .many("contradictions", contradiction, graph::contradictionsOf);
  }

  private void offices() {
    fact(office, "Office")
        .one("person", person, it -> graph.actor(it.person()))
        .text("title", OfficeEntry::title)
        .one("of", actor, it -> graph.actor(it.of()))
        .so("leader", OfficeEntry::leader)
        .date("from", OfficeEntry::from)
        .date("until", OfficeEntry::until)
        .term("held", OfficeEntry::from, OfficeEntry::until);
  }

  private void meetings() {
    fact(meeting, "Meeting")
        .oneOf("kind", MeetingKind.class, MeetingEntry::kind)
        .oneOf("format", MeetingFormat.class, MeetingEntry::format)
        .oneOf("status", MeetingStatus.class, MeetingEntry::status)
        .text("title", MeetingEntry::title)
        .date("date", FilterShapes::days)
        .date("endDate", MeetingEntry::endDate)
        .text("place", MeetingEntry::place)
        .one("country", country, it -> graph.actor(it.country()))
        .one("partOf", meeting, it -> graph.meeting(it.partOf()))
        .many("parts", meeting, graph::parts)
        .many("participants", actor, it -> graph.participants(it, null))
        .many("hosts", actor, it -> graph.participants(it, ParticipationRole.HOST))
        .many("visitors", actor, it -> graph.participants(it, ParticipationRole.VISITOR))
        .many("statements", statement, graph::statements);
  }

  private static PartialDate days(MeetingEntry meeting) {
    return meeting.endDate() == null
        ? meeting.date()
        : new PartialDate(
            "", meeting.date().start(), meeting.endDate().end(), DatePrecision.INTERVAL, true);
  }

  private void statements() {
    fact(statement, "Statement")
        .oneOf("kind", StatementKind.class, StatementEntry::kind)
        .text("text", StatementEntry::text)
        .texts("quotes", Graph::quotes)
        .many("speakers", actor, it -> graph.actors(it.speakers()))
        .many("addressees", actor, it -> graph.actors(it.addressees()))
        .many("mentioned", actor, it -> graph.actors(it.mentioned()))
        .many("actors", actor, it -> graph.actors(it.parties().toList()))
        .date("saidOn", StatementEntry::saidOn)
        .one("meeting", meeting, it -> graph.meeting(it.meeting()))
        .texts("topics", StatementEntry::topics)
        .many("variants", statement, graph::variants);
  }

  private void relationships() {
    fact(relationship, "Relationship")
        .one("subject", actor, it -> graph.actor(it.subject()))
        .oneOf("predicate", Predicate.class, RelationshipEntry::predicate)
        .one("object", actor, it -> graph.actor(it.object()))
        .many("actors", actor, it -> graph.actors(it.parties().toList()))
        .oneOf("status", RelationshipStatus.class, RelationshipEntry::status)
        .date("since", RelationshipEntry::since)
        .date("until", RelationshipEntry::until)
        .term("held", RelationshipEntry::since, RelationshipEntry::until)
        .text("note", RelationshipEntry::note);
  }

  private void tradeFigures() {
    fact(tradeFigure, "TradeFigure")
        .one("reporter", country, it -> graph.actor(it.reporter()))
        .one("partner", actor, it -> graph.actor(it.partner()))
        .oneOf("flow", TradeFlow.class, TradeFigureEntry::flow)
        .one("exporter", country, it -> graph.actor(it.exporter()))
        .one("importer", country, it -> graph.actor(it.importer()))
        .many("actors", actor, graph::parties)
        .text("commodity", TradeFigureEntry::commodity)
        .text("hsCode", TradeFigureEntry::hsCode)
        .oneOf("measure", TradeMeasure.class, TradeFigureEntry::measure)
        .number("value", it -> Operators.decimal(it.value()), BigDecimal::toPlainString)
        .text("unit", TradeFigureEntry::unit)
        .so("approximate", TradeFigureEntry::approximate)
        .oneOf("direction", Direction.class, TradeFigureEntry::direction)
        .date("period", TradeFigureEntry::period)
        .date("comparedTo", TradeFigureEntry::comparedTo)
        .many("claimedBy", actor, it -> graph.actors(it.claimedBy()))
        .text("quote", TradeFigureEntry::quote);
  }
}
