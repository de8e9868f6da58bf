package dev.entente.ingest.draft;

import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.digest.Sha256;
import dev.entente.ingest.gazetteer.Slugs;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns a proposal into what is stored of it: a bundle for what is new, and additions to what is
 * stored. A pure function of the article and of what is known before.
 *
 * @param minConfidence facts that are less sure wait for an editor
 * @param keepsText whether the words of the article are stored
 */
public record Drafting(double minConfidence, boolean keepsText) {

  private static final String LANGUAGE = "en";
  private static final int TITLE = 70;

  /** The sum by which the words of an article are known. */
  public static String sum(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Drafts what is stored of an article.
   *
   * @param publisher an organization, known or new; {@code null} where it is not known
   */
  public Draft draft(
      Submission submission, Proposal proposal, KnownGraph known, ProposedActor publisher) {
    String sum = sum(proposal.text());
    String title = ArticleTitle.of(submission, proposal);
    String slug = FactSlug.of(List.of(Slugs.of(title, TITLE), proposal.publishedOn().iso()), sum);
    Actors actors = new Actors(known, proposal.actors(), publisher);
    Sheet sheet = new Sheet(slug, proposal.publishedOn(), proposal.text(), actors, minConfidence);
    MeetingDrafts meetings = new MeetingDrafts(sheet, known.surroundings().meetings());
    meetings.addAll(proposal.meetings());
    StatementDrafts statements =
        new StatementDrafts(sheet, meetings, known.surroundings().statements());
    statements.addAll(proposal.statements());
    RelationshipDrafts relationships =
        new RelationshipDrafts(sheet, known.surroundings().relationships());
    relationships.addAll(proposal.relationships());
    TradeFigureDrafts figures = new TradeFigureDrafts(sheet, known.surroundings().tradeFigures());
    figures.addAll(proposal.tradeFigures());
    List<String> mentions = mentions(proposal, actors);
    ArticleEntry article =
        article(
            slug,
            title,
            sum,
            submission,
            proposal,
            mentions,
            publisher == null ? null : actors.use(publisher.slug()));
    BundleFile file =
        new BundleFile(
            BundleFile.FORMAT,
            BundleFile.VERSION,
            slug,
            null,
            null,
            List.of(),
            actors.added(),
            List.of(article),
            List.of(),
            meetings.entries(),
            statements.entries(),
            relationships.entries(),
            figures.entries(),
            sheet.contradictions());
    return new Draft(
        new Bundle(slug, sum, List.of(new Bundle.Part(slug, file))),
        sheet.additions(),
        sheet.waiting(),
        sheet.matched());
  }

  private ArticleEntry article(
      String slug,
      String title,
      String sum,
      Submission submission,
      Proposal proposal,
      List<String> mentions,
      String publisher) {
    String language = submission.article().language();
    return new ArticleEntry(
        slug,
        title,
        submission.url(),
        publisher,
        submission.authors(),
        proposal.publishedOn(),
        language == null ? LANGUAGE : language,
        submission.translatedFrom(),
        null,
        new TextEntry(null, sum, proposal.text().length(), keepsText ? proposal.text() : null),
        mentions);
  }

  /** Whom the article surely names, and whom its facts name. */
  private List<String> mentions(Proposal proposal, Actors actors) {
    for (ProposedActor actor : proposal.actors()) {
      double surest = actor.mentions().stream().mapToDouble(Evidence::confidence).max().orElse(0);
      if (surest >= minConfidence) {
        actors.use(actor.slug());
      }
    }
    return List.copyOf(actors.used());
  }
}
