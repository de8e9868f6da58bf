package dev.entente.ingest.statement;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedQuote;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Span;
import dev.entente.statement.StatementKind;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes proposals of what was read. */
final class StatementWriter {

  private static final double UNCERTAIN = 0.7;

  private final Reading reading;
  private final String text;

  StatementWriter(Reading reading) {
    this.reading = reading;
    this.text = reading.text().text();
  }

  ProposedStatement write(Draft draft) {
    StatementKind kind =
        draft.quotations.isEmpty()
            ? draft.spoken ? StatementKind.DIRECT : StatementKind.INDIRECT
            : draft.onlyQuoted ? StatementKind.DIRECT : StatementKind.MIXED;
    Speaker speaker = draft.speaker;
    List<String> addressees =
        draft.addressees.stream().filter(slug -> !speaker.actors().contains(slug)).toList();
    return new ProposedStatement(
        kind,
        text(draft, kind),
        draft.quotations.stream().map(this::quote).toList(),
        speaker.actors(),
        speaker.label(),
        speaker.rule().id(),
        addressees,
        mentioned(draft),
        saidOn(draft),
        null,
        List.of(
            new Evidence(
                draft.evidence.start(),
                draft.evidence.end(),
                draft.evidence.of(text),
                draft.rule.id(),
                confidence(draft),
                List.copyOf(draft.via))));
  }

  private static double confidence(Draft draft) {
    double confidence = draft.speaker.rule().confidence();
    return draft.speaker.certain() ? confidence : confidence * UNCERTAIN;
  }

  private String text(Draft draft, StatementKind kind) {
    if (kind == StatementKind.DIRECT && !draft.spoken) {
      return draft.quotations.stream()
          .map(quotation -> quotation.words().of(text))
          .collect(Collectors.joining(" "));
    }
    return draft.content.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  private ProposedQuote quote(Quotation quotation) {
    return new ProposedQuote(
        quotation.words().of(text), quotation.words().start(), quotation.words().end());
  }

  private List<String> mentioned(Draft draft) {
    Set<String> slugs = new LinkedHashSet<>();
    for (Span span : draft.content) {
      for (Mention mention : reading.mentions().in(span)) {
        slugs.addAll(mention.actors());
      }
    }
    draft.speaker.actors().forEach(slugs::remove);
    return new ArrayList<>(slugs);
  }

  /** The date that stands beside what was said, in the same sentence. */
  private PartialDate saidOn(Draft draft) {
    List<DateMention> dates = reading.dates();
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < draft.sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < dates.size() && dates.get(i).span().start() < draft.sentence.end(); i++) {
      Span span = dates.get(i).span();
      if (draft.content.stream().noneMatch(said -> said.overlaps(span))) {
        return dates.get(i).date();
      }
    }
    return null;
  }
}
