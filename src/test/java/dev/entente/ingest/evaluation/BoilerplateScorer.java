package dev.entente.ingest.evaluation;

import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.proposal.ProposedFact;
import dev.entente.ingest.proposal.SkippedRegion;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Compares what was skipped, and looks for facts that come from it. */
final class BoilerplateScorer {

  private final Gold gold;
  private final Proposal proposal;
  private final Score score;

  BoilerplateScorer(Gold gold, Proposal proposal, Score score) {
    this.gold = gold;
    this.proposal = proposal;
    this.score = score;
  }

  void run() {
    List<Span> expected = new ArrayList<>();
    int right = 0;
    for (String words : gold.skipped()) {
      int start = proposal.text().indexOf(words);
      if (start < 0) {
        // The reader of HTML has left it out altogether.
        right++;
        continue;
      }
      Span span = new Span(start, start + words.length());
      expected.add(span);
      if (proposal.skipped().stream().anyMatch(region -> span(region).contains(span))) {
        right++;
      } else {
        score.error(Measure.BOILERPLATE, "missed", words);
      }
    }
    score.add(Measure.BOILERPLATE, new Count(right, right, gold.skipped().size()));
    for (SkippedRegion region : proposal.skipped()) {
      String words = span(region).of(proposal.text());
      if (expected.stream().noneMatch(span(region)::overlaps)
          && gold.mayBeSkipped().stream().noneMatch(words::contains)) {
        score.add(Measure.BOILERPLATE, new Count(0, 1, 0));
        score.error(Measure.BOILERPLATE, "false alarm", words + " (" + region.ruleId() + ")");
      }
    }
    evidence()
        .filter(
            evidence ->
                expected.stream().anyMatch(new Span(evidence.start(), evidence.end())::overlaps))
        .forEach(
            evidence ->
                score.violation(
                    "read from boilerplate", evidence.excerpt() + " (" + evidence.ruleId() + ")"));
  }

  private Stream<Evidence> evidence() {
    return Stream.concat(
        Stream.of(
                proposal.statements(),
                proposal.meetings(),
                proposal.relationships(),
                proposal.tradeFigures())
            .flatMap(Collection::stream)
            .map(ProposedFact.class::cast)
            .flatMap(fact -> fact.evidence().stream()),
        proposal.actors().stream().map(ProposedActor::mentions).flatMap(List::stream));
  }

  private static Span span(SkippedRegion region) {
    return new Span(region.start(), region.end());
  }
}
