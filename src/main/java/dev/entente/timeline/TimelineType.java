package dev.entente.timeline;

import dev.entente.article.Article;
import dev.entente.article.ArticleApi;
import dev.entente.article.ArticleOrderField;
import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.connection.Kind;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.SortKey;
import dev.entente.graphql.error.RequestException;
import dev.entente.meeting.Meeting;
import dev.entente.meeting.MeetingApi;
import dev.entente.meeting.MeetingOrderField;
import dev.entente.relationship.Relationship;
import dev.entente.relationship.RelationshipApi;
import dev.entente.relationship.RelationshipOrderField;
import dev.entente.statement.Statement;
import dev.entente.statement.StatementApi;
import dev.entente.statement.StatementOrderField;
import dev.entente.time.PartialDate;
import dev.entente.time.TimelineItem;
import dev.entente.trade.TradeFigure;
import dev.entente.trade.TradeFigureOrderField;
import dev.entente.trade.TradeLinks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** The kinds of items of a timeline, and which date places each. */
@Description(
    "The kinds of items of a timeline, and which date places each. On one day, meetings come first,"
        + " then statements, articles, relationships and trade figures.")
public enum TimelineType {
  @Description(
      "Meetings, held or not, by `date`, their first day. Those of an actor: in which it takes part.")
  MEETING(
      Meeting.class,
      MeetingApi.OF_ACTOR,
      MeetingOrderField.DATE.key(),
      "coalesce(n.endDate.end, n.date.end)",
      MeetingOrderField.SLUG,
      meeting -> meeting.date),
  @Description("Statements, by `saidOn`. Those of an actor: which it says or is told.")
  STATEMENT(
      Statement.class,
      StatementApi.SAID_OR_TOLD,
      StatementOrderField.SAID_ON.key(),
      "n.saidOn.end",
      StatementOrderField.SLUG,
      statement -> statement.saidOn),
  @Description("Articles, by `publishedOn`. Those of an actor: which name it.")
  ARTICLE(
      Article.class,
      ArticleApi.OF_ACTOR,
      ArticleOrderField.PUBLISHED_ON.key(),
      "n.publishedOn.end",
      ArticleOrderField.SLUG.key(),
      article -> article.publishedOn),
  @Description(
      "Relationships, denied ones too, by `since`. Those of an actor: of which it is the subject or the"
          + " object.")
  RELATIONSHIP(
      Relationship.class,
      RelationshipApi.OF_ACTOR,
      RelationshipOrderField.SINCE.key(),
      "n.since.end",
      RelationshipOrderField.SLUG,
      relationship -> relationship.since),
  @Description(
      "Trade figures, by `period`. Those of an actor: its `tradeFigures`, so for a person those of the"
          + " countries they lead or led.")
  TRADE_FIGURE(
      TradeFigure.class,
      TradeLinks.OF_ACTOR,
      TradeFigureOrderField.PERIOD.key(),
      "n.period.end",
      TradeFigureOrderField.SLUG,
      figure -> figure.period);

  private final Kind<? extends TimelineItem> kind;
  private final Links ofActor;
  private final String lastDay;
  private final Function<TimelineItem, PartialDate> date;

  /**
   * @param firstDay of what places it
   * @param lastDay of the same, as HQL
   */
  <T extends TimelineItem> TimelineType(
      Class<T> entity,
      Links ofActor,
      SortKey<T> firstDay,
      String lastDay,
      SortKey<T> slug,
      Function<T, PartialDate> date) {
    // What has no date is not shown, so the key is never without a value.
    this.kind =
        new Kind<>(
            entity, SortKey.of(firstDay.expression(), firstDay.type(), firstDay.value()), slug);
    this.ofActor = ofActor;
    this.lastDay = lastDay;
    this.date = item -> date.apply(entity.cast(item));
  }

  static List<Kind<? extends TimelineItem>> kinds() {
    return Arrays.stream(values()).<Kind<? extends TimelineItem>>map(type -> type.kind).toList();
  }

  /** The date that places an item. */
  static PartialDate date(TimelineItem item) {
    return Arrays.stream(values())
        .filter(type -> type.kind.entity().isInstance(item))
        .findFirst()
        .map(type -> type.date.apply(item))
        .orElseThrow();
  }

  Kind<? extends TimelineItem> kind() {
    return kind;
  }

  Links ofActor() {
    return ofActor;
  }

  /**
   * That an item has a date, and one that may lie within these days.
   *
   * @throws RequestException with BAD_USER_INPUT when no day lies between them
   */
  Condition within(LocalDate from, LocalDate to) {
    if (from != null && to != null && from.isAfter(to)) {
      throw RequestException.badUserInput(
          "`from` is %s, after `to`, which is %s; exchange them.", from, to);
    }
    return Condition.of(lastDay + " is not null")
        .and(Condition.ifGiven(lastDay + " >= :fromDay", "fromDay", from))
        .and(Condition.ifGiven(kind.key().expression() + " <= :toDay", "toDay", to));
  }
}
