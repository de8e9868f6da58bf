package dev.entente.ingest.draft;

import dev.entente.actor.ActorType;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.ingest.proposal.ProposedQuote;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.text.RawArticle;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.meeting.ParticipationRole;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.statement.StatementKind;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article and what was read from it, put together by hand. */
public final class Proposing {

  private final String text;
  private final PartialDate publishedOn;
  private final List<ProposedActor> actors = new ArrayList<>();
  private final List<ProposedStatement> statements = new ArrayList<>();
  private final List<ProposedMeeting> meetings = new ArrayList<>();
  private final List<ProposedRelationship> relationships = new ArrayList<>();
  private final List<ProposedTradeFigure> figures = new ArrayList<>();

  private Proposing(String text, PartialDate publishedOn) {
    this.text = text;
    this.publishedOn = publishedOn;
  }

  public static Proposing of(String publishedOn, String text) {
    return new Proposing(text, PartialDate.parse(publishedOn));
  }

  private List<Evidence> evidence(String words, String rule, double confidence) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the article does not say '" + words + "'");
    }
    return List.of(new Evidence(start, start + words.length(), words, rule, confidence, List.of()));
  }

  public Proposing person(String slug, String name, String words) {
    actors.add(
        new ProposedActor(
            slug,
            ActorType.PERSON,
            name,
            null,
            null,
            null,
            false,
            List.of(),
            evidence(words, "mention-name", 0.9)));
    return this;
  }

  public Proposing meeting(
      MeetingKind kind,
      MeetingFormat format,
      MeetingStatus status,
      String date,
      String words,
      double confidence,
      String... participants) {
    meetings.add(
        new ProposedMeeting(
            kind,
            format,
            status,
            String.join(" and ", participants),
            date == null ? null : PartialDate.parse(date),
            null,
            null,
            null,
            Arrays.stream(participants)
                .map(one -> new ProposedParticipant(one, ParticipationRole.PARTICIPANT))
                .toList(),
            evidence(words, "meeting-verb-spoke", confidence)));
    return this;
  }

  public Proposing call(String date, String words, String... participants) {
    return meeting(
        MeetingKind.CALL, MeetingFormat.PHONE, MeetingStatus.HELD, date, words, 0.95, participants);
  }

  public Proposing said(String speaker, String quote, String words, double confidence) {
    int start = text.indexOf(quote);
    statements.add(
        new ProposedStatement(
            StatementKind.DIRECT,
            quote,
            List.of(new ProposedQuote(quote, start, start + quote.length())),
            List.of(speaker),
            null,
            "speaker-verb-after-quote",
            List.of(),
            List.of(),
            publishedOn,
            meetings.isEmpty() ? null : 0,
            evidence(words, "statement-direct", confidence)));
    return this;
  }

  public Proposing related(
      String subject, Predicate predicate, String object, RelationshipStatus status, String words) {
    relationships.add(
        new ProposedRelationship(
            subject,
            predicate,
            object,
            status,
            null,
            null,
            evidence(words, "relationship-verb", 0.9)));
    return this;
  }

  public Proposing figure(String reporter, String partner, String value, String words) {
    figures.add(
        new ProposedTradeFigure(
            reporter,
            partner,
            TradeFlow.EXPORT,
            reporter,
            partner,
            "ball bearings",
            null,
            TradeMeasure.CHANGE,
            new BigDecimal(value),
            "percent",
            false,
            Direction.UP,
            PartialDate.parse("2023"),
            PartialDate.parse("2022"),
            List.of(),
            words,
            evidence(words, "figure-percent-change", 0.9)));
    return this;
  }

  public Proposal proposal() {
    return new Proposal(
        text, publishedOn, actors, statements, meetings, relationships, figures, List.of());
  }

  public Submission submission() {
    return new Submission(
        new RawArticle(text, RawArticle.Format.TEXT, null, null, publishedOn, null),
        null,
        List.of(),
        null);
  }
}
