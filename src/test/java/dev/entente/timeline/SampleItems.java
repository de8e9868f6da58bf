package dev.entente.timeline;

import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.graphql.node.NodeId;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of the sample that have a date, worked out without the application. */
final class SampleItems {

  /**
   * @param actors the slugs of those on whose timelines it is
   */
  record Item(TimelineType type, NodeId id, LocalDate start, LocalDate end, Set<String> actors) {

    boolean within(String from, String to) {
      return !end.isBefore(LocalDate.parse(from)) && !start.isAfter(LocalDate.parse(to));
    }

    boolean isOf(String actor) {
      return actors.contains(actor);
    }
  }

  private static final Bundle SAMPLE = new BundleReader().readResource("dataset/sample");

  private static final Comparator<Item> ONE_DAY =
      Comparator.comparing(Item::type).thenComparing(item -> item.id().slug());

  private SampleItems() {}

  /** All items, the oldest first. */
  static List<Item> oldestFirst() {
    return items().sorted(Comparator.comparing(Item::start).thenComparing(ONE_DAY)).toList();
  }

  /** All items, the latest first; those of one day as they are among the oldest first. */
  static List<Item> latestFirst() {
    return items()
        .sorted(Comparator.comparing(Item::start).reversed().thenComparing(ONE_DAY))
        .toList();
  }

  static List<String> actors() {
    return SAMPLE.all(BundleFile::actors).stream().map(actor -> actor.slug()).toList();
  }

  private static Stream<Item> items() {
    return Stream.of(
            SAMPLE.all(BundleFile::meetings).stream().map(SampleItems::meeting),
            SAMPLE.all(BundleFile::statements).stream().map(SampleItems::statement),
            SAMPLE.all(BundleFile::articles).stream().map(SampleItems::article),
            SAMPLE.all(BundleFile::relationships).stream().map(SampleItems::relationship),
            SAMPLE.all(BundleFile::tradeFigures).stream().map(SampleItems::figure))
        .flatMap(all -> all)
        .filter(Objects::nonNull);
  }

  private static Item meeting(MeetingEntry entry) {
    PartialDate last = entry.endDate() == null ? entry.date() : entry.endDate();
    return new Item(
        TimelineType.MEETING,
        new NodeId("Meeting", entry.slug()),
        entry.date().start(),
        last.end(),
        entry.participants().stream().map(ParticipantEntry::actor).collect(Collectors.toSet()));
  }

  private static Item statement(StatementEntry entry) {
    return item(
        TimelineType.STATEMENT,
        "Statement",
        entry.slug(),
        entry.saidOn(),
        Stream.concat(entry.speakers().stream(), entry.addressees().stream()));
  }

  private static Item article(ArticleEntry entry) {
    return item(
        TimelineType.ARTICLE,
        "Article",
        entry.slug(),
        entry.publishedOn(),
        entry.mentions().stream());
  }

  private static Item relationship(RelationshipEntry entry) {
    return item(
        TimelineType.RELATIONSHIP,
        "Relationship",
        entry.slug(),
        entry.since(),
        Stream.of(entry.subject(), entry.object()));
  }

  private static Item figure(TradeFigureEntry entry) {
    Set<String> parties =
        Stream.of(entry.reporter(), entry.partner(), entry.exporter(), entry.importer())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> actors = new HashSet<>(parties);
    SAMPLE.all(BundleFile::offices).stream()
        .filter(office -> office.leader() && parties.contains(office.of()))
        .map(OfficeEntry::person)
        .forEach(actors::add);
    SAMPLE.all(BundleFile::relationships).stream()
        .filter(
            member ->
                member.predicate() == Predicate.MEMBER_OF
                    && member.status() == RelationshipStatus.ASSERTED
                    && parties.contains(member.subject()))
        .map(RelationshipEntry::object)
        .forEach(actors::add);
    return item(
        TimelineType.TRADE_FIGURE, "TradeFigure", entry.slug(), entry.period(), actors.stream());
  }

  private static Item item(
      TimelineType type, String node, String slug, PartialDate date, Stream<String> actors) {
    return date == null
        ? null
        : new Item(
            type,
            new NodeId(node, slug),
            date.start(),
            date.end(),
            actors.collect(Collectors.toSet()));
  }
}
