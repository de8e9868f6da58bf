package dev.entente.ingest.extract;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Descriptions;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.mention.MentionRule;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.trade.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The actors that an article names. Unnamed people, such as “Serbian officials” or “a Turkish
 * newspaper”, are none of them unless they have a part in a fact.
 */
final class NamedActors {

  private final Reading reading;
  private final Set<String> unnamed = new HashSet<>();
  private final Map<KnownActor, List<Evidence>> regions = new LinkedHashMap<>();

  NamedActors(Reading reading, Participants participants) {
    this.reading = reading;
    Set<String> named = new HashSet<>();
    for (Mention mention : reading.mentions().all()) {
      boolean group = mention.ruleId().equals(MentionRule.GROUP_UNNAMED.id());
      if (group || mention.kind() != MentionKind.PRONOUN) {
        (group ? unnamed : named).addAll(mention.actors());
      }
    }
    unnamed.removeAll(named);
    unnamed.removeIf(participants::contain);
  }

  private boolean isUnnamed(String slug) {
    return unnamed.contains(slug);
  }

  /** A statement that mentions only actors who are proposed. */
  ProposedStatement mentioned(ProposedStatement statement) {
    return statement.mentioned().stream().anyMatch(this::isUnnamed)
        ? statement.mentioning(
            statement.mentioned().stream().filter(slug -> !isUnnamed(slug)).toList())
        : statement;
  }

  /** Those whom the article names, in the order in which it does. */
  List<ProposedActor> proposed() {
    Map<String, List<Evidence>> mentions = new HashMap<>();
    for (Mention mention : reading.mentions().all()) {
      Evidence evidence = evidence(mention, reading.text());
      for (String actor : mention.actors()) {
        mentions.computeIfAbsent(actor, none -> new ArrayList<>()).add(evidence);
      }
    }
    Map<String, List<String>> descriptions =
        Descriptions.of(reading.text(), reading.cast(), reading.mentions());
    List<ProposedActor> proposed = new ArrayList<>();
    for (KnownActor actor : reading.cast().all()) {
      if (!isUnnamed(actor.slug())) {
        proposed.add(
            actor(
                actor,
                !reading.cast().isNew(actor.slug()),
                descriptions.getOrDefault(actor.slug(), List.of()),
                mentions.getOrDefault(actor.slug(), List.of())));
      }
    }
    regions.forEach((region, evidence) -> proposed.add(actor(region, true, List.of(), evidence)));
    return List.copyOf(proposed);
  }

  /** Parts of the world are actors only where a country trades with them. */
  NamedActors withRegionsOf(List<ProposedTradeFigure> figures) {
    for (ProposedTradeFigure figure : figures) {
      String partner = figure.partner();
      KnownActor region = partner == null ? null : Regions.actorOf(partner);
      if (region != null && reading.cast().actor(partner) == null) {
        regions.computeIfAbsent(region, none -> new ArrayList<>()).addAll(figure.evidence());
      }
    }
    return this;
  }

  private static Evidence evidence(Mention mention, ArticleText text) {
    return new Evidence(
        mention.span().start(),
        mention.span().end(),
        text.words(mention.span()),
        mention.ruleId(),
        mention.confidence(),
        List.of());
  }

  private static ProposedActor actor(
      KnownActor actor, boolean known, List<String> descriptions, List<Evidence> mentions) {
    return new ProposedActor(
        actor.slug(),
        actor.type(),
        actor.name(),
        actor.isoCode(),
        actor.organizationType(),
        actor.country(),
        known,
        descriptions,
        mentions);
  }
}
