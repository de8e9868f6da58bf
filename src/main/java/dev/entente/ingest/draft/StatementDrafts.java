package dev.entente.ingest.draft;

import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.QuoteEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.evidence.ContradictionKind;
import dev.entente.ingest.gazetteer.Slugs;
import dev.entente.ingest.match.Stored;
import dev.entente.ingest.match.UtteranceMatch;
import dev.entente.ingest.match.UtteranceMatch.Rendering;
import dev.entente.ingest.match.UtteranceSketch;
import dev.entente.ingest.match.Window;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedQuote;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.statement.StatementKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns proposed statements into entries, or into citations of statements that are stored. */
final class StatementDrafts {

  private static final String TYPE = "Statement";
  private static final int LONGEST = 2000;
  private static final int NAMED = 2;
  private static final int WORDS = 50;

  private final Sheet sheet;
  private final MeetingDrafts meetings;
  private final List<Stored<UtteranceSketch>> stored;
  private final List<StatementEntry> entries = new ArrayList<>();

  StatementDrafts(Sheet sheet, MeetingDrafts meetings, List<Stored<UtteranceSketch>> stored) {
    this.sheet = sheet;
    this.meetings = meetings;
    this.stored = stored;
  }

  List<StatementEntry> entries() {
    return entries;
  }

  void addAll(List<ProposedStatement> statements) {
    statements.stream()
        .filter(statement -> !statement.evidence().isEmpty() && !statement.text().isBlank())
        .forEach(this::add);
  }

  private void add(ProposedStatement statement) {
    List<String> speakers = sheet.actors.use(statement.speakers());
    List<CitationEntry> citations = citations(statement);
    UtteranceSketch sketch =
        new UtteranceSketch(
            Set.copyOf(speakers),
            statement.text(),
            Window.of(statement.saidOn() == null ? sheet.publishedOn : statement.saidOn()));
    Map<Rendering, Stored<UtteranceSketch>> found = new LinkedHashMap<>();
    stored.forEach(one -> found.putIfAbsent(UtteranceMatch.compare(one.sketch(), sketch), one));
    Stored<UtteranceSketch> same = found.get(Rendering.SAME_WORDS);
    if (same != null) {
      sheet.cite(TYPE, same, statement, citations);
      return;
    }
    StatementEntry entry = entry(statement, speakers, citations, utterance(found));
    if (sheet.sameBefore(entry.slug(), entry.text(), speakers, citations) != null) {
      return;
    }
    entries.add(entry);
    sheet.wait(statement, entry, false);
    contradict(found.get(Rendering.OTHER_NUMBERS), ContradictionKind.NUMBER, entry);
    contradict(found.get(Rendering.OTHER_SENSE), ContradictionKind.WORDING, entry);
  }

  /** What was said is called as the other rendering calls it, or else by the slug of that. */
  private String utterance(Map<Rendering, Stored<UtteranceSketch>> found) {
    for (Rendering rendering :
        List.of(Rendering.OTHER_WORDS, Rendering.OTHER_NUMBERS, Rendering.OTHER_SENSE)) {
      Stored<UtteranceSketch> other = found.get(rendering);
      if (other != null && other.utterance() != null) {
        return other.utterance();
      }
      if (other != null) {
        sheet.render(other.slug(), other.slug());
        return other.slug();
      }
    }
    return null;
  }

  private void contradict(
      Stored<UtteranceSketch> other, ContradictionKind kind, StatementEntry entry) {
    if (other != null) {
      sheet.contradict(
          kind,
          "What was said: " + other.title(),
          TYPE,
          other,
          other.sketch().text(),
          entry.reference(),
          entry.text());
    }
  }

  private StatementEntry entry(
      ProposedStatement statement,
      List<String> speakers,
      List<CitationEntry> citations,
      String utterance) {
    boolean quoted = citations.stream().anyMatch(citation -> !citation.quotes().isEmpty());
    List<String> parts = new ArrayList<>(speakers.stream().limit(NAMED).toList());
    parts.add(Slugs.of(statement.text(), WORDS));
    return new StatementEntry(
        FactSlug.of(
            parts, sheet.article, String.valueOf(citations.get(0).start()), statement.text()),
        kind(statement.kind(), quoted),
        Shortened.to(LONGEST, statement.text()),
        speakers,
        sheet.actors.use(statement.addressees()),
        sheet.actors.use(statement.mentioned()),
        statement.saidOn(),
        meetings.slug(statement.meeting()),
        List.of(),
        utterance,
        citations);
  }

  private static StatementKind kind(StatementKind proposed, boolean quoted) {
    if (!quoted) {
      return StatementKind.INDIRECT;
    }
    return proposed == StatementKind.INDIRECT ? StatementKind.MIXED : proposed;
  }

  /** Each quotation stands in a citation that covers it. */
  private List<CitationEntry> citations(ProposedStatement statement) {
    List<CitationEntry> citations = new ArrayList<>();
    Set<List<Integer>> spans = new HashSet<>();
    Set<ProposedQuote> placed = new HashSet<>();
    for (int i = 0; i < statement.evidence().size(); i++) {
      Evidence evidence = statement.evidence().get(i);
      boolean last = i == statement.evidence().size() - 1;
      int start = evidence.start();
      int end = evidence.end();
      List<QuoteEntry> quotes = new ArrayList<>();
      for (ProposedQuote quote : statement.quotes()) {
        boolean inside = evidence.start() <= quote.start() && quote.end() <= evidence.end();
        if (quote.end() > quote.start() && (inside || last) && placed.add(quote)) {
          QuoteEntry entry = quote(quote);
          if (!entry.text().isBlank()) {
            start = Math.min(start, entry.start());
            end = Math.max(end, entry.end());
            quotes.add(entry);
          }
        }
      }
      if (spans.add(List.of(start, end))) {
        citations.add(sheet.citation(evidence, start, end, quotes));
      }
    }
    return citations;
  }

  private QuoteEntry quote(ProposedQuote quote) {
    int end = Math.min(quote.end(), quote.start() + LONGEST);
    return new QuoteEntry(sheet.text.substring(quote.start(), end), quote.start(), end);
  }
}
