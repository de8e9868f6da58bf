package dev.entente.ingest.apply;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.match.Window;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.proposal.ProposedFact;
import dev.entente.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a proposal names, and what days. */
final class Named {

  /** How many days before and after may be meant by another article that is mistaken. */
  private static final int MARGIN = 5;

  private final Proposal proposal;
  private final Set<String> slugs = new LinkedHashSet<>();

  Named(Proposal proposal, ProposedActor publisher, Gazetteer gazetteer) {
    this.proposal = proposal;
    proposal.actors().forEach(actor -> add(actor, gazetteer));
    if (publisher != null) {
      add(publisher, gazetteer);
    }
    parties().forEach(this::add);
    facts().flatMap(fact -> fact.evidence().stream()).map(Evidence::via).forEach(this::addAll);
    slugs.remove(null);
  }

  private void add(ProposedActor actor, Gazetteer gazetteer) {
    slugs.add(actor.slug());
    slugs.add(actor.country());
    KnownActor known = gazetteer.actor(actor.slug());
    if (known != null) {
      slugs.add(known.country());
    }
  }

  private void add(String slug) {
    slugs.add(slug);
  }

  private void addAll(List<String> more) {
    slugs.addAll(more);
  }

  /** All actors that may have to be referred to. */
  Set<String> slugs() {
    return slugs;
  }

  private Stream<ProposedFact> facts() {
    return Stream.of(
            proposal.statements(),
            proposal.meetings(),
            proposal.relationships(),
            proposal.tradeFigures())
        .flatMap(List::stream);
  }

  /** Those whom facts are about. */
  Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>();
    proposal
        .meetings()
        .forEach(
            meeting -> {
              meeting.participants().forEach(one -> parties.add(one.actor()));
              parties.add(meeting.country());
            });
    proposal
        .statements()
        .forEach(
            said -> {
              parties.addAll(said.speakers());
              parties.addAll(said.addressees());
              parties.addAll(said.mentioned());
            });
    proposal
        .relationships()
        .forEach(
            one -> {
              parties.add(one.subject());
              parties.add(one.object());
            });
    proposal
        .tradeFigures()
        .forEach(
            figure -> {
              parties.add(figure.reporter());
              parties.add(figure.partner());
              parties.add(figure.exporter());
              parties.add(figure.importer());
              parties.addAll(figure.claimedBy());
            });
    parties.remove(null);
    return parties;
  }

  /** From the first day that the article tells of to the last, and some days more. */
  Window days() {
    PartialDate published = proposal.publishedOn();
    LocalDate from = published.start();
    LocalDate until = published.end();
    List<PartialDate> dates =
        Stream.concat(
                proposal.meetings().stream()
                    .flatMap(
                        one ->
                            Stream.concat(
                                Stream.of(dateOf(one.date())), Stream.ofNullable(one.endDate()))),
                proposal.statements().stream().map(said -> said.saidOn()))
            .filter(Objects::nonNull)
            .toList();
    for (PartialDate date : dates) {
      from = date.start().isBefore(from) ? date.start() : from;
      until = date.end().isAfter(until) ? date.end() : until;
    }
    return new Window(from.minusDays(MARGIN), until.plusDays(MARGIN));
  }

  /** A meeting without a date is looked for in the whole year. */
  private PartialDate dateOf(PartialDate date) {
    return date == null
        ? PartialDate.parse("%04d".formatted(proposal.publishedOn().start().getYear()))
        : date;
  }
}
