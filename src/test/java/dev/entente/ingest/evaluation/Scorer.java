package dev.entente.ingest.evaluation;

import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares what extraction reads from articles with what is in them. */
final class Scorer {

  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final Extractor extractor = new Extractor(gazetteer);

  /** The score of each article, by name. */
  Map<String, Score> scores(List<GoldArticle> articles) {
    Map<String, Score> scores = new TreeMap<>();
    articles.forEach(article -> scores.put(article.name(), score(article)));
    return scores;
  }

  /** The score of all articles together. */
  static Score sum(Map<String, Score> scores) {
    Score sum = new Score();
    scores.values().forEach(sum::add);
    return sum;
  }

  private Score score(GoldArticle article) {
    Proposal proposal = extractor.extract(article.article());
    Names names = new Names(gazetteer, proposal);
    Score score = new Score();
    new StatementScorer(article.gold(), proposal.statements(), names, score).run();
    actors(article.gold(), proposal, names, score);
    new MeetingScorer(article.gold(), proposal.meetings(), names, score).run();
    new TradeFigureScorer(article.gold(), proposal.tradeFigures(), names, score).run();
    new RelationshipScorer(article.gold(), proposal.relationships(), names, score).run();
    new BoilerplateScorer(article.gold(), proposal, score).run();
    return score;
  }

  private static void actors(Gold gold, Proposal proposal, Names names, Score score) {
    Set<String> optional = names.slugs(gold.optionalActors());
    List<String> expected = new ArrayList<>(names.slugs(gold.actors()));
    expected.addAll(optional);
    List<String> found = proposal.actors().stream().map(ProposedActor::slug).toList();
    score.pairs(
        Measure.ACTORS,
        expected,
        found,
        Matching.of(expected, found, (right, read) -> right.equals(read) ? 1 : 0, 1),
        optional::contains,
        slug -> slug,
        slug -> slug);
  }
}
