package dev.entente.dataset.store;

import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The actors of the facts that cite an article: whom it names, where it does not say so itself. */
final class CitedActors {

  private final Map<String, Set<String>> byArticle = new HashMap<>();

  CitedActors(Bundle bundle) {
    for (OfficeEntry office : bundle.all(BundleFile::offices)) {
      add(office.citations(), List.of(office.person(), office.of()));
    }
    for (MeetingEntry meeting : bundle.all(BundleFile::meetings)) {
      add(meeting.citations(), meeting.participants().stream().map(ParticipantEntry::actor));
      add(meeting.citations(), Stream.of(meeting.country()));
    }
    for (StatementEntry statement : bundle.all(BundleFile::statements)) {
      add(statement.citations(), statement.speakers());
      add(statement.citations(), statement.addressees());
      add(statement.citations(), statement.mentioned());
    }
    for (RelationshipEntry relationship : bundle.all(BundleFile::relationships)) {
      add(relationship.citations(), List.of(relationship.subject(), relationship.object()));
    }
    for (TradeFigureEntry figure : bundle.all(BundleFile::tradeFigures)) {
      add(
          figure.citations(),
          Stream.of(figure.reporter(), figure.partner(), figure.exporter(), figure.importer()));
      add(figure.citations(), figure.claimedBy());
    }
  }

  /** The slugs of the actors of facts that cite the article with this slug. */
  Set<String> of(String article) {
    return byArticle.getOrDefault(article, Set.of());
  }

  private void add(List<CitationEntry> citations, Stream<String> actors) {
    add(citations, actors.filter(Objects::nonNull).toList());
  }

  private void add(List<CitationEntry> citations, Collection<String> actors) {
    for (CitationEntry citation : citations) {
      Set<String> cited = byArticle.computeIfAbsent(citation.article(), article -> new HashSet<>());
      cited.addAll(actors);
      cited.addAll(citation.via());
    }
  }
}
