package dev.entente.ingest.extract;

import dev.entente.ingest.date.DateFinder;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.meeting.MeetingFinder;
import dev.entente.ingest.meeting.MeetingLinker;
import dev.entente.ingest.mention.Descriptions;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionFinder;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.SkippedRegion;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.quotation.QuotationFinder;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.relationship.RelationshipFinder;
import dev.entente.ingest.statement.StatementFinder;
import dev.entente.ingest.text.ArticleReader;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.RawArticle;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.trade.TradeFigureFinder;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads facts from the text of an article. A pure function: the same article and the same known
 * actors give the same proposal, on every machine.
 */
public final class Extractor {

  private final ArticleReader reader = new ArticleReader();
  private final QuotationFinder quotations = new QuotationFinder();
  private final MentionFinder mentions;
  private final DateFinder dates = new DateFinder();
  private final StatementFinder statements = new StatementFinder();
  private final MeetingFinder meetings = new MeetingFinder();
  private final RelationshipFinder relationships = new RelationshipFinder();
  private final TradeFigureFinder tradeFigures = new TradeFigureFinder();

  public Extractor(Gazetteer gazetteer) {
    this.mentions = new MentionFinder(gazetteer);
  }

  /** Reads an article. */
  public Proposal extract(RawArticle article) {
    return extract(read(article));
  }

  /** Reads the facts of an article that is understood. */
  public Proposal extract(Reading reading) {
    List<ProposedMeeting> met = meetings.find(reading);
    List<ProposedStatement> said = MeetingLinker.link(reading, statements.find(reading), met);
    return new Proposal(
        reading.text().text(),
        reading.publishedOn(),
        actors(reading),
        said,
        met,
        relationships.find(reading),
        tradeFigures.find(reading, said),
        skipped(reading.text()));
  }

  /** What is understood of an article before facts are read from it. */
  public Reading read(RawArticle article) {
    return read(article, null);
  }

  /**
   * What is understood of an article before facts are read from it.
   *
   * @param otherwise when it was published, where neither the input nor the article says so
   */
  public Reading read(RawArticle article, PartialDate otherwise) {
    ArticleText text = reader.read(article);
    PartialDate said = publishedOn(article, text);
    PartialDate publishedOn = said == null ? otherwise : said;
    List<Quotation> quoted = quotations.find(text);
    MentionFinder.Found found = mentions.find(text, quoted, publishedOn);
    return new Reading(
        text, publishedOn, quoted, found.mentions(), found.cast(), dates.find(text, publishedOn));
  }

  /** What the input says comes before what the page says, and that before the words. */
  private PartialDate publishedOn(RawArticle article, ArticleText text) {
    if (article.publishedOn() != null) {
      return article.publishedOn();
    }
    PartialDate marked = text.facts().publishedOn();
    return marked == null ? dates.published(text) : marked;
  }

  /** The day of publication as the article has it, where it cannot be understood. */
  public String misreadPublication(ArticleText text) {
    return text.facts().dated() == null ? dates.misreadPublication(text) : text.facts().dated();
  }

  private static List<ProposedActor> actors(Reading reading) {
    Map<String, List<Evidence>> mentions = new HashMap<>();
    for (Mention mention : reading.mentions().all()) {
      Evidence evidence = evidence(mention, reading.text());
      for (String actor : mention.actors()) {
        mentions.computeIfAbsent(actor, none -> new ArrayList<>()).add(evidence);
      }
    }
    Map<String, List<String>> descriptions =
        Descriptions.of(reading.text(), reading.cast(), reading.mentions());
    return reading.cast().all().stream()
        .map(
            actor ->
                actor(
                    actor,
                    !reading.cast().isNew(actor.slug()),
                    descriptions.getOrDefault(actor.slug(), List.of()),
                    mentions.getOrDefault(actor.slug(), List.of())))
        .toList();
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

  private static List<SkippedRegion> skipped(ArticleText text) {
    return text.paragraphs().stream()
        .filter(paragraph -> paragraph.region() == Region.BOILERPLATE)
        .map(
            paragraph ->
                new SkippedRegion(
                    paragraph.span().start(), paragraph.span().end(), paragraph.ruleId()))
        .toList();
  }
}
