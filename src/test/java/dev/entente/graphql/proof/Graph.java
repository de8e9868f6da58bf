package dev.entente.graphql.proof;

import dev.entente.actor.ActorType;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.dataset.bundle.QuoteEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.SideEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.meeting.ParticipationRole;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What bundles say, walked in memory: the plainest reading of what the database must find. */
final class Graph {

  private final Map<String, ActorEntry> actors = new LinkedHashMap<>();
  private final Map<String, ArticleEntry> articles = new LinkedHashMap<>();
  private final Map<String, FactEntry> facts = new LinkedHashMap<>();
  private final List<ContradictionEntry> contradictions = new ArrayList<>();
  private final Map<String, Set<String>> mentions = new HashMap<>();

  /**
   * What bundles say whose entries are all different.
   *
   * @param removed the slugs of contradictions that are gone
   */
  Graph(List<Bundle> bundles, Set<String> removed) {
    for (Bundle bundle : bundles) {
      bundle.all(BundleFile::actors).forEach(actor -> actors.put(actor.slug(), actor));
      bundle.all(BundleFile::articles).forEach(article -> add(article, bundle));
      bundle.facts().forEach(fact -> facts.put(fact.reference(), fact));
      contradictions.addAll(bundle.all(BundleFile::contradictions));
    }
    contradictions.removeIf(contradiction -> removed.contains(contradiction.slug()));
  }

  /** An article that does not say whom it names, names those of the facts that cite it. */
  private void add(ArticleEntry article, Bundle bundle) {
    articles.put(article.slug(), article);
    Set<String> named = new HashSet<>(article.mentions());
    if (named.isEmpty()) {
      for (FactEntry fact : bundle.facts()) {
        for (CitationEntry citation : fact.citations()) {
          if (citation.article().equals(article.slug())) {
            fact.parties().filter(Objects::nonNull).forEach(named::add);
            named.addAll(citation.via());
          }
        }
      }
    }
    mentions.put(article.slug(), named);
  }

  Collection<ActorEntry> actors() {
    return actors.values();
  }

  List<ActorEntry> actors(ActorType type) {
    return actors.values().stream().filter(actor -> actor.type() == type).toList();
  }

  Collection<ArticleEntry> articles() {
    return articles.values();
  }

  <F extends FactEntry> List<F> facts(Class<F> type) {
    return facts.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  List<ContradictionEntry> contradictions() {
    return contradictions;
  }

  ActorEntry actor(String slug) {
    return slug == null ? null : actors.get(slug);
  }

  List<ActorEntry> actors(Collection<String> slugs) {
    return slugs.stream().filter(Objects::nonNull).distinct().map(this::actor).toList();
  }

  ArticleEntry article(String slug) {
    return slug == null ? null : articles.get(slug);
  }

  MeetingEntry meeting(String slug) {
    return slug == null ? null : (MeetingEntry) facts.get("Meeting:" + slug);
  }

  List<ArticleEntry> articlesNaming(ActorEntry actor) {
    return articles.values().stream()
        .filter(article -> mentions.get(article.slug()).contains(actor.slug()))
        .toList();
  }

  List<ActorEntry> actorsNamed(ArticleEntry article) {
    return actors(mentions.get(article.slug()));
  }

  <F extends FactEntry> List<F> factsOf(ArticleEntry article, Class<F> type) {
    return facts(type).stream().filter(fact -> citedBy(fact).contains(article)).toList();
  }

  List<ArticleEntry> citedBy(FactEntry fact) {
    return fact.citations().stream().map(citation -> article(citation.article())).toList();
  }

  List<ContradictionEntry> contradictionsOf(FactEntry fact) {
    return contradictions.stream()
        .filter(
            contradiction ->
                contradiction.sides().stream()
                    .anyMatch(side -> fact.reference().equals(side.fact())))
        .toList();
  }

  static double confidence(CitationEntry citation) {
    return citation.confidence() == null ? 1 : citation.confidence();
  }

  static double confidence(FactEntry fact) {
    return fact.citations().stream().mapToDouble(Graph::confidence).max().orElseThrow();
  }

  static String extractor(CitationEntry citation) {
    return citation.extractor() == null ? "curated" : citation.extractor();
  }

  static List<String> quotes(FactEntry fact) {
    return fact.citations().stream().flatMap(Graph::quotes).toList();
  }

  static Stream<String> quotes(CitationEntry citation) {
    return citation.quotes().stream().map(QuoteEntry::text);
  }

  List<OfficeEntry> offices(ActorEntry person) {
    return facts(OfficeEntry.class).stream()
        .filter(office -> office.person().equals(person.slug()))
        .toList();
  }

  List<ActorEntry> led(ActorEntry person) {
    return actors(
        offices(person).stream().filter(OfficeEntry::leader).map(OfficeEntry::of).toList());
  }

  List<ActorEntry> leaders(ActorEntry country) {
    return actors(ActorType.PERSON).stream()
        .filter(person -> led(person).contains(country))
        .toList();
  }

  List<MeetingEntry> meetings(ActorEntry actor) {
    return facts(MeetingEntry.class).stream()
        .filter(meeting -> participants(meeting, null).contains(actor))
        .toList();
  }

  /**
   * Who takes part in a meeting.
   *
   * @param role null for any
   */
  List<ActorEntry> participants(MeetingEntry meeting, ParticipationRole role) {
    return actors(
        meeting.participants().stream()
            .filter(participant -> role == null || participant.role() == role)
            .map(ParticipantEntry::actor)
            .toList());
  }

  List<MeetingEntry> parts(MeetingEntry whole) {
    return facts(MeetingEntry.class).stream()
        .filter(meeting -> whole.slug().equals(meeting.partOf()))
        .toList();
  }

  List<StatementEntry> statements(MeetingEntry meeting) {
    return facts(StatementEntry.class).stream()
        .filter(statement -> meeting.slug().equals(statement.meeting()))
        .toList();
  }

  List<StatementEntry> statements(
      ActorEntry actor, Function<StatementEntry, List<String>> inThisRole) {
    return facts(StatementEntry.class).stream()
        .filter(statement -> inThisRole.apply(statement).contains(actor.slug()))
        .toList();
  }

  List<StatementEntry> variants(StatementEntry statement) {
    return facts(StatementEntry.class).stream()
        .filter(other -> statement.utterance() != null && !other.equals(statement))
        .filter(other -> statement.utterance().equals(other.utterance()))
        .toList();
  }

  List<RelationshipEntry> relationships(ActorEntry actor) {
    return facts(RelationshipEntry.class).stream()
        .filter(relationship -> relationship.parties().anyMatch(actor.slug()::equals))
        .toList();
  }

  List<ActorEntry> parties(TradeFigureEntry figure) {
    return actors(
        Stream.of(figure.reporter(), figure.partner(), figure.exporter(), figure.importer())
            .filter(Objects::nonNull)
            .toList());
  }

  List<TradeFigureEntry> tradeFigures(ActorEntry actor) {
    Set<ActorEntry> about = new HashSet<>(led(actor));
    about.add(actor);
    for (RelationshipEntry relationship : facts(RelationshipEntry.class)) {
      if (actor.type() == ActorType.ORGANIZATION
          && relationship.predicate() == Predicate.MEMBER_OF
          && relationship.status() == RelationshipStatus.ASSERTED
          && relationship.object().equals(actor.slug())) {
        about.add(actor(relationship.subject()));
      }
    }
    return facts(TradeFigureEntry.class).stream()
        .filter(figure -> parties(figure).stream().anyMatch(about::contains))
        .toList();
  }

  /** Everyone in the facts that are sides; the country of a meeting takes no part in it. */
  List<ActorEntry> actors(ContradictionEntry contradiction) {
    List<String> slugs = new ArrayList<>();
    for (SideEntry side : contradiction.sides()) {
      FactEntry fact = side.fact() == null ? null : facts.get(side.fact());
      if (fact instanceof MeetingEntry meeting) {
        meeting.participants().forEach(participant -> slugs.add(participant.actor()));
      } else if (fact != null) {
        fact.parties().forEach(slugs::add);
      }
    }
    return actors(slugs);
  }
}
