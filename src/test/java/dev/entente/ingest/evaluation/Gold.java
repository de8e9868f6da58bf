package dev.entente.ingest.evaluation;

import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.statement.StatementKind;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a careful reader finds in an article.
 *
 * <p>Actors are given by name or by slug. What is optional may be found or not: it counts neither
 * as a miss nor as a false alarm.
 *
 * @param publishedOn as ISO 8601-2 text; {@code null} where only the article tells it
 * @param language of the article as a BCP 47 tag
 * @param covers the constructions and traps that the article is there for
 * @param actors those whom the article names
 * @param optionalActors those whom one may also count as named: groups, cities
 * @param skipped parts of the text that do not belong to the article
 * @param mayBeSkipped parts that may be skipped or not: times, bylines, datelines
 * @param notSaid words that look like a statement and are none
 */
record Gold(
    String publishedOn,
    String language,
    List<String> covers,
    List<Quote> quoted,
    List<Statement> statements,
    List<String> actors,
    List<String> optionalActors,
    List<Meeting> meetings,
    List<Relationship> relationships,
    List<Figure> tradeFigures,
    List<String> skipped,
    List<String> mayBeSkipped,
    List<String> notSaid) {

  Gold {
    covers = orEmpty(covers);
    quoted = orEmpty(quoted);
    statements = orEmpty(statements);
    actors = orEmpty(actors);
    optionalActors = orEmpty(optionalActors);
    meetings = orEmpty(meetings);
    relationships = orEmpty(relationships);
    tradeFigures = orEmpty(tradeFigures);
    skipped = orEmpty(skipped);
    mayBeSkipped = orEmpty(mayBeSkipped);
    notSaid = orEmpty(notSaid);
  }

  /** A passage in quotation marks that is speech; no speakers where the article names none. */
  record Quote(String text, List<String> speakers, boolean optional) {
    Quote {
      speakers = orEmpty(speakers);
    }
  }

  /**
   * What someone said.
   *
   * @param text the content in words of the article
   * @param alternatives other wordings of the same content, as good as the text
   */
  record Statement(
      StatementKind kind,
      String text,
      List<String> alternatives,
      List<String> speakers,
      List<String> via,
      boolean optional) {
    Statement {
      alternatives = orEmpty(alternatives);
      speakers = orEmpty(speakers);
      via = orEmpty(via);
    }
  }

  /**
   * A contact.
   *
   * @param participants the persons; countries and organizations only where no person is named;
   *     with a question mark before the name those who need not be given, as the host of a visit
   */
  record Meeting(
      List<String> participants,
      MeetingStatus status,
      MeetingKind kind,
      MeetingFormat format,
      String date,
      String place,
      boolean optional) {}

  /** What one actor is to another. */
  record Relationship(
      String subject,
      Predicate predicate,
      String object,
      RelationshipStatus status,
      boolean optional) {}

  /** A figure of trade; fields that are null are not compared, but for partner. */
  record Figure(
      String reporter,
      String partner,
      TradeFlow flow,
      String commodity,
      TradeMeasure measure,
      BigDecimal value,
      String unit,
      Direction direction,
      String period,
      boolean optional) {}

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
