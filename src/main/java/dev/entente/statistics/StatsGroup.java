package dev.entente.statistics;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.meeting.Meeting;
import org.eclipse.microprofile.graphql.Description;

/** What statements can be counted by. */
@Description(
    "What statements can be counted by. A statement with several counts in each of them, one with"
        + " none in none.")
public enum StatsGroup {
  @Description("Who says it.")
  SPEAKER(actors("SPEAKER")),
  @Description("Who is told.")
  ADDRESSEE(actors("ADDRESSEE")),
  @Description("Who is spoken of.")
  MENTIONED(actors("MENTIONED")),
  @Description("The article that reports it.")
  ARTICLE(
      Grouping.byNode(
          Article.NODE_TYPE,
          "title",
          "join Citation c on c.fact.key = n.key join c.article g",
          "")),
  @Description("Who published the article that reports it.")
  PUBLISHER(
      Grouping.byNode(
          ActorEntity.NODE_TYPE,
          "name",
          "join Citation c on c.fact.key = n.key join c.article r join r.publisher g",
          "")),
  @Description("The meeting where it was said.")
  MEETING(Grouping.byNode(Meeting.NODE_TYPE, "title", "join n.meeting g", "")),
  @Description(
      "The month in which it was said. One that may have been said in several is in none, but a week"
          + " counts where it begins.")
  MONTH(
      Grouping.byValue(
          "left(cast(n.saidOn.start as string), 7)",
          "n.saidOn.precision = WEEK or year(n.saidOn.start) = year(n.saidOn.end)"
              + " and month(n.saidOn.start) = month(n.saidOn.end)")),
  @Description(
      "The year in which it was said. One that may have been said in several is in none, but a week"
          + " counts where it begins.")
  YEAR(
      Grouping.byValue(
          "left(cast(n.saidOn.start as string), 4)",
          "n.saidOn.precision = WEEK or year(n.saidOn.start) = year(n.saidOn.end)")),
  @Description("What it is about.")
  TOPIC(new Grouping("join lateral unnest(n.topics) g", "", "g", "g", null)),
  @Description("How the article gives the words.")
  KIND(Grouping.byValue("cast(n.kind as string)", ""));

  private final Grouping grouping;

  StatsGroup(Grouping grouping) {
    this.grouping = grouping;
  }

  Grouping grouping() {
    return grouping;
  }

  private static Grouping actors(String role) {
    return Grouping.byNode(
        ActorEntity.NODE_TYPE, "name", "join n.actors a join a.actor g", "a.role = " + role);
  }
}
