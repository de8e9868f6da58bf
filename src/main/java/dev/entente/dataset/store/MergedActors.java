package dev.entente.dataset.store;

import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Reads a bundle as if it had been written after two actors were merged: who is gone is called by
 * the slug of who stayed. What a bundle says of the one that is gone itself is passed over, and so
 * is what would be between one and itself.
 */
final class MergedActors {

  private final Map<String, String> survivors = new HashMap<>();

  MergedActors(Session session) {
    session
        .createSelectionQuery(
            "select m.slug, s.slug from ActorMerge m join m.survivor s", Object[].class)
        .getResultList()
        .forEach(row -> survivors.put((String) row[0], (String) row[1]));
  }

  Bundle renamed(Bundle bundle) {
    return survivors.isEmpty()
        ? bundle
        : new Bundle(
            bundle.name(),
            bundle.sha256(),
            bundle.parts().stream()
                .map(part -> new Bundle.Part(part.file(), renamed(part.content())))
                .toList());
  }

  private BundleFile renamed(BundleFile file) {
    return new BundleFile(
        file.format(),
        file.version(),
        file.name(),
        file.title(),
        file.description(),
        file.parts(),
        file.actors().stream()
            .filter(actor -> !survivors.containsKey(actor.slug()))
            .map(this::renamed)
            .toList(),
        each(file.articles(), this::renamed),
        each(file.offices(), this::renamed),
        each(file.meetings(), this::renamed),
        each(file.statements(), this::renamed),
        file.relationships().stream()
            .map(this::renamed)
            .filter(relationship -> !relationship.subject().equals(relationship.object()))
            .toList(),
        file.tradeFigures().stream()
            .map(this::renamed)
            .filter(figure -> !figure.reporter().equals(figure.partner()))
            .toList(),
        file.contradictions());
  }

  private static <E> List<E> each(List<E> entries, UnaryOperator<E> renamed) {
    return entries.stream().map(renamed).toList();
  }

  /** The slug that an actor has now. */
  String now(String slug) {
    return survivors.getOrDefault(slug, slug);
  }

  private List<String> now(List<String> slugs) {
    return slugs.stream().map(this::now).distinct().toList();
  }

  private ActorEntry renamed(ActorEntry actor) {
    return new ActorEntry(
        actor.slug(),
        actor.type(),
        actor.name(),
        actor.description(),
        actor.wikidataId(),
        actor.isoCode(),
        actor.organizationType(),
        now(actor.country()),
        actor.aliases());
  }

  private ArticleEntry renamed(ArticleEntry article) {
    return new ArticleEntry(
        article.slug(),
        article.title(),
        article.url(),
        now(article.publisher()),
        article.authors(),
        article.publishedOn(),
        article.language(),
        article.translatedFrom(),
        article.summary(),
        article.text(),
        now(article.mentions()));
  }

  private List<CitationEntry> citations(List<CitationEntry> citations) {
    return each(citations, citation -> citation.renamed(this::now));
  }

  private OfficeEntry renamed(OfficeEntry office) {
    return new OfficeEntry(
        office.slug(),
        now(office.person()),
        office.title(),
        now(office.of()),
        office.leader(),
        office.from(),
        office.until(),
        citations(office.citations()));
  }

  private MeetingEntry renamed(MeetingEntry meeting) {
    return new MeetingEntry(
        meeting.slug(),
        meeting.kind(),
        meeting.format(),
        meeting.status(),
        meeting.title(),
        meeting.date(),
        meeting.endDate(),
        meeting.place(),
        now(meeting.country()),
        meeting.partOf(),
        participants(meeting.participants()),
        citations(meeting.citations()));
  }

  /** One who takes part under two names takes part in the first role. */
  private List<ParticipantEntry> participants(List<ParticipantEntry> participants) {
    return List.copyOf(
        participants.stream()
            .map(one -> new ParticipantEntry(now(one.actor()), one.role()))
            .collect(
                Collectors.toMap(
                    ParticipantEntry::actor,
                    one -> one,
                    (first, second) -> first,
                    LinkedHashMap::new))
            .values());
  }

  private StatementEntry renamed(StatementEntry statement) {
    return new StatementEntry(
        statement.slug(),
        statement.kind(),
        statement.text(),
        now(statement.speakers()),
        now(statement.addressees()),
        now(statement.mentioned()),
        statement.saidOn(),
        statement.meeting(),
        statement.topics(),
        statement.utterance(),
        citations(statement.citations()));
  }

  private RelationshipEntry renamed(RelationshipEntry relationship) {
    return new RelationshipEntry(
        relationship.slug(),
        now(relationship.subject()),
        relationship.predicate(),
        now(relationship.object()),
        relationship.status(),
        relationship.since(),
        relationship.until(),
        relationship.note(),
        citations(relationship.citations()));
  }

  private TradeFigureEntry renamed(TradeFigureEntry figure) {
    return new TradeFigureEntry(
        figure.slug(),
        now(figure.reporter()),
        now(figure.partner()),
        figure.flow(),
        now(figure.exporter()),
        now(figure.importer()),
        figure.commodity(),
        figure.hsCode(),
        figure.measure(),
        figure.value(),
        figure.unit(),
        figure.approximate(),
        figure.direction(),
        figure.period(),
        figure.comparedTo(),
        now(figure.claimedBy()),
        figure.quote(),
        citations(figure.citations()));
  }
}
