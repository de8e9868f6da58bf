package dev.entente.ingest.evaluation;

import dev.entente.ingest.proposal.ProposedQuote;
import dev.entente.ingest.proposal.ProposedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares quoted passages and statements. */
final class StatementScorer {

  private static final double SAME_PASSAGE = 0.8;
  private static final double SAME_CONTENT = 0.5;

  /** Among equal contents the one by the right speaker is the better match. */
  private static final double RIGHT_SPEAKER = 0.05;

  private final Gold gold;
  private final List<ProposedStatement> found;
  private final Names names;
  private final Score score;

  StatementScorer(Gold gold, List<ProposedStatement> found, Names names, Score score) {
    this.gold = gold;
    this.found = found;
    this.names = names;
    this.score = score;
  }

  private record Passage(
      Words words, String text, List<String> speakers, boolean optional, String ruleId) {

    String described() {
      return speakers + " “" + text + "”";
    }
  }

  private record Content(
      List<Words> words, String text, List<String> speakers, boolean optional, String ruleId) {

    double overlap(Content other) {
      return words.stream().mapToDouble(mine -> mine.overlap(other.words.get(0))).max().orElse(0);
    }

    String described() {
      return speakers + " " + text + (ruleId == null ? "" : " (" + ruleId + ")");
    }
  }

  private boolean isBySame(List<String> gold, List<String> found) {
    Set<String> read = new TreeSet<>(found);
    return names.slugs(gold, read).equals(read);
  }

  /** Where the article names no speaker, any is as good as none: “officials said”. */
  private boolean isBySame(Content gold, Content found) {
    return gold.speakers.isEmpty() || isBySame(gold.speakers, found.speakers);
  }

  void run() {
    quoted();
    statements();
  }

  private void quoted() {
    List<Passage> goldPassages =
        gold.quoted().stream()
            .map(
                quote ->
                    new Passage(
                        Words.all(quote.text()),
                        quote.text(),
                        quote.speakers(),
                        quote.optional(),
                        null))
            .toList();
    List<Passage> foundPassages = new ArrayList<>();
    Set<Integer> starts = new TreeSet<>();
    for (ProposedStatement statement : found) {
      for (ProposedQuote quote : statement.quotes()) {
        if (starts.add(quote.start())) {
          foundPassages.add(
              new Passage(
                  Words.all(quote.text()),
                  quote.text(),
                  statement.speakers(),
                  false,
                  statement.speakerRuleId()));
        }
      }
    }
    Matching matching =
        Matching.of(
            goldPassages,
            foundPassages,
            (one, other) -> {
              double overlap = one.words.overlap(other.words);
              boolean same = isBySame(one.speakers, other.speakers);
              return overlap < SAME_PASSAGE ? 0 : overlap + (same ? RIGHT_SPEAKER : 0);
            },
            SAME_PASSAGE);
    score.pairs(
        Measure.QUOTED,
        goldPassages,
        foundPassages,
        matching,
        Passage::optional,
        Passage::described,
        Passage::described);
    for (Matching.Pair pair : matching.pairs()) {
      Passage right = goldPassages.get(pair.gold());
      Passage read = foundPassages.get(pair.found());
      if (right.optional) {
        continue;
      }
      if (!right.speakers.isEmpty()) {
        score.share(
            Measure.QUOTED_SPEAKER,
            isBySame(right.speakers, read.speakers),
            right.speakers
                + " not "
                + read.speakers
                + " ("
                + read.ruleId
                + ") “"
                + read.text
                + "”");
      } else if (!read.speakers.isEmpty()) {
        score.error(
            Measure.QUOTED_SPEAKER, "named by no one", read.speakers + " “" + read.text + "”");
      }
    }
  }

  private void statements() {
    List<Content> goldContents = gold.statements().stream().map(this::content).toList();
    List<Content> foundContents =
        found.stream()
            .map(
                statement ->
                    new Content(
                        List.of(Words.content(statement.text())),
                        statement.text(),
                        statement.speakers(),
                        false,
                        statement.evidence().isEmpty()
                            ? null
                            : statement.evidence().get(0).ruleId()))
            .toList();
    Matching matching =
        Matching.of(
            goldContents,
            foundContents,
            (right, read) -> {
              double overlap = right.overlap(read);
              return overlap < SAME_CONTENT
                  ? 0
                  : overlap + (isBySame(right, read) ? RIGHT_SPEAKER : 0);
            },
            SAME_CONTENT);
    score.pairs(
        Measure.STATEMENTS,
        goldContents,
        foundContents,
        matching,
        Content::optional,
        Content::described,
        Content::described);
    speakers(goldContents, foundContents, matching);
    for (String words : gold.notSaid()) {
      Words never = Words.content(words);
      for (int f = 0; f < foundContents.size(); f++) {
        Content read = foundContents.get(f);
        if (!matching.hasFound(f) && read.words.get(0).overlap(never) >= SAME_CONTENT) {
          score.violation("no statement, but read as one", read.described());
        }
      }
    }
  }

  private void speakers(
      List<Content> goldContents, List<Content> foundContents, Matching matching) {
    int right = 0;
    int optional = 0;
    for (Matching.Pair pair : matching.pairs()) {
      Content expected = goldContents.get(pair.gold());
      Content read = foundContents.get(pair.found());
      if (expected.optional) {
        optional++;
      } else if (isBySame(expected, read)) {
        right++;
      } else {
        score.error(
            Measure.STATEMENTS_SPEAKER, "wrong", expected.speakers + " not " + read.described());
      }
    }
    int goldCount = (int) goldContents.stream().filter(content -> !content.optional).count();
    score.add(
        Measure.STATEMENTS_SPEAKER, new Count(right, foundContents.size() - optional, goldCount));
  }

  private Content content(Gold.Statement statement) {
    List<Words> words = new ArrayList<>();
    words.add(Words.content(statement.text()));
    statement.alternatives().forEach(text -> words.add(Words.content(text)));
    return new Content(words, statement.text(), statement.speakers(), statement.optional(), null);
  }
}
