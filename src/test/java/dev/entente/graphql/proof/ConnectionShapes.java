package dev.entente.graphql.proof;

import dev.entente.actor.ActorOrderField;
import dev.entente.actor.ActorType;
import dev.entente.article.ArticleOrderField;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.evidence.CitationOrderField;
import dev.entente.evidence.ContradictionOrderField;
import dev.entente.graphql.node.NodeId;
import dev.entente.meeting.MeetingOrderField;
import dev.entente.relationship.RelationshipOrderField;
import dev.entente.statement.StatementOrderField;
import dev.entente.time.PartialDate;
import dev.entente.trade.TradeFigureOrderField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All connections with a filter, by the type of their parents. */
final class ConnectionShapes {

  /** A parent of which there is one. */
  enum Root {
    QUERY
  }

  /**
   * Those of one type of parents.
   *
   * @param type its name in GraphQL
   * @param parents all of them, by id
   */
  record Under<P>(String type, Map<String, P> parents, List<ConnectionShape<P, ?>> connections) {}

  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  private final Graph graph;
  private final FilterShapes filters;

  ConnectionShapes(Graph graph) {
    this.graph = graph;
    this.filters = new FilterShapes(graph);
  }

  Under<Root> root() {
    return new Under<>(
        "Query",
        Map.of("", Root.QUERY),
        List.of(
            actors("actors", root -> List.copyOf(graph.actors())),
            actors("leaders", root -> leaders()),
            articles(root -> List.copyOf(graph.articles())),
            meetings(root -> graph.facts(MeetingEntry.class)),
            statements("", root -> graph.facts(StatementEntry.class)),
            relationships("", root -> graph.facts(RelationshipEntry.class)),
            relationships(asOf(DAY), root -> held(graph.facts(RelationshipEntry.class))),
            tradeFigures(root -> graph.facts(TradeFigureEntry.class)),
            new ConnectionShape<>(
                "contradictions",
                "",
                root -> graph.contradictions(),
                filters.contradiction,
                "id",
                id("Contradiction", ContradictionEntry::slug),
                orders(ContradictionOrderField.values(), Map.of()))));
  }

  List<Under<?>> nested() {
    return List.of(
        new Under<>(
            "Actor",
            byId("Actor", ActorEntry::slug, graph.actors().stream()),
            List.of(
                articles(graph::articlesNaming),
                meetings(graph::meetings),
                statements("", actor -> graph.statements(actor, StatementEntry::speakers)),
                statements(
                    "role: ADDRESSEE, ",
                    actor -> graph.statements(actor, StatementEntry::addressees)),
                statements(
                    "role: MENTIONED, ",
                    actor -> graph.statements(actor, StatementEntry::mentioned)),
                relationships("", graph::relationships),
                relationships(asOf(DAY), actor -> held(graph.relationships(actor))),
                tradeFigures(graph::tradeFigures))),
        new Under<>(
            "Article",
            byId("Article", ArticleEntry::slug, graph.articles().stream()),
            List.of(
                actors("actors", graph::actorsNamed),
                meetings(article -> graph.factsOf(article, MeetingEntry.class)),
                statements("", article -> graph.factsOf(article, StatementEntry.class)),
                relationships("", article -> graph.factsOf(article, RelationshipEntry.class)),
                tradeFigures(article -> graph.factsOf(article, TradeFigureEntry.class)))),
        new Under<>(
            "Meeting",
            byId("Meeting", MeetingEntry::slug, graph.facts(MeetingEntry.class).stream()),
            List.of(statements("", graph::statements))),
        new Under<>(
            "Fact",
            facts(),
            List.of(
                new ConnectionShape<>(
                    "citations",
                    "",
                    FactEntry::citations,
                    filters.citation,
                    "start end extractor confidence article { slug }",
                    ConnectionShapes::citation,
                    orders(
                        CitationOrderField.values(),
                        Map.of("CONFIDENCE", Graph::confidence, "START", CitationEntry::start))))));
  }

  FilterShapes filters() {
    return filters;
  }

  private List<ActorEntry> leaders() {
    return graph.actors(ActorType.PERSON).stream()
        .filter(person -> !graph.led(person).isEmpty())
        .toList();
  }

  private Map<String, FactEntry> facts() {
    Map<String, FactEntry> facts = new LinkedHashMap<>();
    graph
        .facts(FactEntry.class)
        .forEach(fact -> facts.put(NodeId.parse(fact.reference()).encode(), fact));
    return facts;
  }

  private static String asOf(LocalDate day) {
    return "asOf: \"" + day + "\", ";
  }

  private static List<RelationshipEntry> held(List<RelationshipEntry> relationships) {
    return relationships.stream()
        .filter(it -> it.since() == null || !it.since().start().isAfter(DAY))
        .filter(it -> it.until() == null || !it.until().end().isBefore(DAY))
        .toList();
  }

  private <P> ConnectionShape<P, ActorEntry> actors(
      String field, Function<P, List<ActorEntry>> rows) {
    return new ConnectionShape<>(
        field,
        "",
        rows,
        filters.actor,
        "id",
        id("Actor", ActorEntry::slug),
        orders(ActorOrderField.values(), Map.of()));
  }

  private <P> ConnectionShape<P, ArticleEntry> articles(Function<P, List<ArticleEntry>> rows) {
    return new ConnectionShape<>(
        "articles",
        "",
        rows,
        filters.article,
        "id",
        id("Article", ArticleEntry::slug),
        orders(ArticleOrderField.values(), Map.of("PUBLISHED_ON", it -> start(it.publishedOn()))));
  }

  private <P> ConnectionShape<P, MeetingEntry> meetings(Function<P, List<MeetingEntry>> rows) {
    return new ConnectionShape<>(
        "meetings",
        "",
        rows,
        filters.meeting,
        "id",
        id("Meeting", MeetingEntry::slug),
        orders(
            MeetingOrderField.values(),
            Map.of("DATE", it -> start(it.date()), "CONFIDENCE", Graph::confidence)));
  }

  private <P> ConnectionShape<P, StatementEntry> statements(
      String arguments, Function<P, List<StatementEntry>> rows) {
    return new ConnectionShape<>(
        "statements",
        arguments,
        rows,
        filters.statement,
        "id",
        id("Statement", StatementEntry::slug),
        orders(
            StatementOrderField.values(),
            Map.of("SAID_ON", it -> start(it.saidOn()), "CONFIDENCE", Graph::confidence)));
  }

  private <P> ConnectionShape<P, RelationshipEntry> relationships(
      String arguments, Function<P, List<RelationshipEntry>> rows) {
    return new ConnectionShape<>(
        "relationships",
        arguments,
        rows,
        filters.relationship,
        "id",
        id("Relationship", RelationshipEntry::slug),
        orders(
            RelationshipOrderField.values(),
            Map.of(
                "SINCE",
                it -> start(it.since()),
                "UNTIL",
                it -> start(it.until()),
                "CONFIDENCE",
                Graph::confidence)));
  }

  private <P> ConnectionShape<P, TradeFigureEntry> tradeFigures(
      Function<P, List<TradeFigureEntry>> rows) {
    return new ConnectionShape<>(
        "tradeFigures",
        "",
        rows,
        filters.tradeFigure,
        "id",
        id("TradeFigure", TradeFigureEntry::slug),
        orders(
            TradeFigureOrderField.values(),
            Map.of(
                "PERIOD",
                it -> start(it.period()),
                "VALUE",
                it -> Operators.decimal(it.value()),
                "CONFIDENCE",
                Graph::confidence)));
  }

  private static <T> Function<T, Map<String, Object>> id(String type, Function<T, String> slug) {
    return row -> Map.of("id", new NodeId(type, slug.apply(row)).encode());
  }

  /** Citations have no id. */
  private static Map<String, Object> citation(CitationEntry citation) {
    Map<String, Object> read = new LinkedHashMap<>();
    read.put("start", citation.start());
    read.put("end", citation.end());
    read.put("extractor", Graph.extractor(citation));
    read.put("confidence", (float) Graph.confidence(citation));
    read.put("article", Map.of("slug", citation.article()));
    return read;
  }

  private static <P> Map<String, P> byId(String type, Function<P, String> slug, Stream<P> parents) {
    Map<String, P> byId = new LinkedHashMap<>();
    parents.forEach(parent -> byId.put(new NodeId(type, slug.apply(parent)).encode(), parent));
    return byId;
  }

  private static LocalDate start(PartialDate date) {
    return date == null ? null : date.start();
  }

  /**
   * The fields of an order, with what is known of their values: texts have none here, since each
   * database has its own order of them.
   */
  private static <T> Map<String, Function<T, Comparable<?>>> orders(
      Enum<?>[] fields, Map<String, Function<T, Comparable<?>>> known) {
    Map<String, Function<T, Comparable<?>>> orders = new LinkedHashMap<>();
    for (Enum<?> field : fields) {
      orders.put(field.name(), known.get(field.name()));
    }
    return orders;
  }
}
