package dev.entente.ingest.draft;

import dev.entente.dataset.bundle.Additions;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.FurtherCitation;
import dev.entente.dataset.bundle.QuoteEntry;
import dev.entente.dataset.bundle.SideEntry;
import dev.entente.evidence.ContradictionKind;
import dev.entente.ingest.match.Stored;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedFact;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is noted of an article while its facts are gone through. */
final class Sheet {

  private static final int LONGEST_RULE = 60;
  private static final int LONGEST_TOPIC = 300;
  private static final int LONGEST_VIEW = 1000;

  final String article;
  final PartialDate publishedOn;
  final String text;
  final Actors actors;

  private final double minConfidence;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final List<FurtherCitation> further = new ArrayList<>();
  private final Set<List<Object>> furtherSpans = new HashSet<>();
  private final Map<String, String> utterances = new LinkedHashMap<>();
  private final Set<String> held = new LinkedHashSet<>();
  private final Set<String> accepted = new LinkedHashSet<>();
  private final List<ContradictionEntry> contradictions = new ArrayList<>();
  private final Map<List<Object>, String> seen = new HashMap<>();
  private int matched;

  Sheet(String article, PartialDate publishedOn, String text, Actors actors, double minConfidence) {
    this.article = article;
    this.publishedOn = publishedOn;
    this.text = text;
    this.actors = actors;
    this.minConfidence = minConfidence;
  }

  /** Where the article has a fact, each place once. */
  List<CitationEntry> citations(ProposedFact fact) {
    List<CitationEntry> citations = new ArrayList<>();
    Set<List<Integer>> spans = new HashSet<>();
    for (Evidence evidence : fact.evidence()) {
      if (spans.add(List.of(evidence.start(), evidence.end()))) {
        citations.add(citation(evidence, evidence.start(), evidence.end(), List.of()));
      }
    }
    return citations;
  }

  CitationEntry citation(Evidence evidence, int start, int end, List<QuoteEntry> quotes) {
    String rule = evidence.ruleId();
    return new CitationEntry(
        article,
        start,
        end,
        actors.use(evidence.via()),
        rule.substring(0, Math.min(rule.length(), LONGEST_RULE)),
        Math.max(0, Math.min(1, evidence.confidence())),
        quotes);
  }

  /** Whether the article asserts a fact for the first time; else the slug of the same before. */
  String sameBefore(String slug, Object... content) {
    List<Object> key = new ArrayList<>();
    for (Object part : content) {
      key.add(part == null ? "" : part);
    }
    return seen.putIfAbsent(key, slug);
  }

  /** Notes that a new fact waits for an editor, if it is not sure enough. */
  void wait(ProposedFact fact, FactEntry entry, boolean uncertain) {
    if (uncertain || fact.confidence() < minConfidence) {
      waiting.add(entry.reference());
    }
  }

  boolean isSure(double confidence) {
    return confidence >= minConfidence;
  }

  /** Notes that a stored fact is asserted by this article too. */
  void cite(String type, Stored<?> stored, ProposedFact fact, List<CitationEntry> citations) {
    matched++;
    String reference = type + ':' + stored.slug();
    for (CitationEntry citation : citations) {
      if (furtherSpans.add(List.of(reference, citation.start(), citation.end()))) {
        further.add(new FurtherCitation(reference, citation));
      }
    }
    if (stored.waits() && isSure(fact.confidence())) {
      accepted.add(reference);
    }
  }

  void hold(String meeting) {
    held.add(meeting);
  }

  void render(String statement, String utterance) {
    utterances.put(statement, utterance);
  }

  /**
   * Notes that this article tells something otherwise than another.
   *
   * @param topic what it is about
   * @param fact what this article asserts, as {@code Type:slug}
   */
  void contradict(
      ContradictionKind kind,
      String topic,
      String type,
      Stored<?> stored,
      String storedView,
      String fact,
      String view) {
    if (storedView.equals(view) || stored.article() == null) {
      return;
    }
    String reference = type + ':' + stored.slug();
    String slug =
        FactSlug.of(
            List.of(stored.slug().substring(0, Math.min(80, stored.slug().length())), name(kind)),
            reference,
            fact,
            article,
            view);
    if (sameBefore(slug, "contradiction", slug) == null) {
      contradictions.add(
          new ContradictionEntry(
              slug,
              Shortened.to(LONGEST_TOPIC, topic),
              kind,
              List.of(
                  new SideEntry(
                      reference, stored.article(), Shortened.to(LONGEST_VIEW, storedView)),
                  new SideEntry(fact, article, Shortened.to(LONGEST_VIEW, view)))));
    }
  }

  private static String name(ContradictionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  List<ContradictionEntry> contradictions() {
    return contradictions;
  }

  Additions additions() {
    return new Additions(further, utterances, held, accepted);
  }

  Set<String> waiting() {
    return waiting;
  }

  int matched() {
    return matched;
  }
}
