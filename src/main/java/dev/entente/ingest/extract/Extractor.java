package dev.entente.ingest.extract;

import dev.entente.ingest.date.DateFinder;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.meeting.MeetingFinder;
import dev.entente.ingest.meeting.MeetingLinker;
import dev.entente.ingest.mention.MentionFinder;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
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
import java.util.List;

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
    List<ProposedRelationship> related = relationships.find(reading);
    List<ProposedTradeFigure> figures = tradeFigures.find(reading, said);
    Participants participants =
        new Participants()
            .inStatements(said)
            .inMeetings(met)
            .inRelationships(related)
            .inTradeFigures(figures);
    NamedActors named = new NamedActors(reading, participants).withRegionsOf(figures);
    return new Proposal(
        reading.text().text(),
        reading.publishedOn(),
        named.proposed(),
        said.stream().map(named::mentioned).toList(),
        met,
        related,
        figures,
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
