package dev.entente.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ingest.text.RawArticle;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.statement.StatementKind;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of the sample that ships with Entente, with the facts that were curated by hand. The
 * words of the articles are not in the repository: they are looked for in a folder.
 */
final class SampleArticles {

  static final String MISSING =
      "there are no texts; set -Dentente.dataset.article-texts to the folder that has them";

  private static final Path SAMPLE = Path.of("src/main/resources/dataset/sample");

  private final String slug;
  private final String text;

  private SampleArticles(String slug, String text) {
    this.slug = slug;
    this.text = text;
  }

  /** The articles; empty where their texts are not there. */
  static Optional<List<GoldArticle>> read() {
    Path folder = Path.of(System.getProperty("entente.dataset.article-texts", "../shared/seeds"));
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<GoldArticle> articles = new ArrayList<>();
    try {
      Map<String, String> types = new HashMap<>();
      for (JsonNode actor : list("actors")) {
        types.put(actor.get("slug").asText(), actor.get("type").asText());
      }
      for (JsonNode article : list("articles")) {
        Path file = folder.resolve(article.get("text").get("file").asText());
        if (Files.exists(file)) {
          String words = Files.readString(file);
          SampleArticles reader = new SampleArticles(article.get("slug").asText(), words);
          articles.add(reader.article(article, types));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
  }

  private GoldArticle article(JsonNode article, Map<String, String> types) throws IOException {
    List<Gold.Quote> quoted = new ArrayList<>();
    List<Gold.Statement> statements = new ArrayList<>();
    Set<Integer> starts = new HashSet<>();
    for (JsonNode statement : list("statements")) {
      for (JsonNode citation : citations(statement)) {
        List<String> speakers = texts(statement, "speakers");
        for (JsonNode quote : citation.path("quotes")) {
          if (starts.add(quote.get("start").asInt())) {
            quoted.add(new Gold.Quote(quote.get("text").asText(), speakers, false));
          }
        }
        statements.add(
            new Gold.Statement(
                StatementKind.valueOf(statement.get("kind").asText()),
                excerpt(citation),
                List.of(statement.get("text").asText()),
                speakers,
                texts(citation, "via"),
                false));
      }
    }
    List<Gold.Meeting> meetings = new ArrayList<>();
    for (JsonNode meeting : list("meetings")) {
      if (!citations(meeting).isEmpty()) {
        List<String> all = new ArrayList<>();
        meeting.get("participants").forEach(one -> all.add(one.get("actor").asText()));
        List<String> persons =
            all.stream().filter(actor -> "PERSON".equals(types.get(actor))).toList();
        meetings.add(
            new Gold.Meeting(
                persons.isEmpty() ? all : persons,
                status(meeting, PartialDate.parse(date(article.get("publishedOn")))),
                MeetingKind.valueOf(meeting.get("kind").asText()),
                MeetingFormat.valueOf(meeting.get("format").asText()),
                date(meeting.get("date")),
                text(meeting, "place"),
                false));
      }
    }
    List<Gold.Relationship> relationships = new ArrayList<>();
    for (JsonNode relationship : list("relationships")) {
      if (!citations(relationship).isEmpty()) {
        relationships.add(
            new Gold.Relationship(
                relationship.get("subject").asText(),
                Predicate.valueOf(relationship.get("predicate").asText()),
                relationship.get("object").asText(),
                RelationshipStatus.valueOf(relationship.get("status").asText()),
                false));
      }
    }
    List<Gold.Figure> figures = new ArrayList<>();
    for (JsonNode figure : list("tradeFigures", "trade-figures")) {
      if (!citations(figure).isEmpty()) {
        figures.add(figure(figure));
      }
    }
    Gold gold =
        new Gold(
            date(article.get("publishedOn")),
            article.get("language").asText(),
            List.of(),
            quoted,
            statements,
            texts(article, "mentions"),
            List.of(),
            meetings,
            relationships,
            figures,
            List.of(),
            List.of(),
            List.of());
    return new GoldArticle(
        slug,
        new RawArticle(
            text,
            RawArticle.Format.TEXT,
            null,
            null,
            PartialDate.parse(gold.publishedOn()),
            gold.language()),
        gold);
  }

  /** No article tells that something took place after it: what the graph knows now was a plan. */
  private static MeetingStatus status(JsonNode meeting, PartialDate publishedOn) {
    MeetingStatus status = MeetingStatus.valueOf(meeting.get("status").asText());
    String date = date(meeting.get("date"));
    boolean isLater = date != null && PartialDate.parse(date).start().isAfter(publishedOn.start());
    return isLater && status == MeetingStatus.HELD ? MeetingStatus.PLANNED : status;
  }

  private static Gold.Figure figure(JsonNode figure) {
    return new Gold.Figure(
        figure.get("reporter").asText(),
        text(figure, "partner"),
        TradeFlow.valueOf(figure.get("flow").asText()),
        figure.get("commodity").asText(),
        TradeMeasure.valueOf(figure.get("measure").asText()),
        figure.has("value") ? new BigDecimal(figure.get("value").asText()) : null,
        figure.get("unit").asText(),
        figure.has("direction") ? Direction.valueOf(figure.get("direction").asText()) : null,
        date(figure.get("period")),
        false);
  }

  /** Where this article has a fact. */
  private List<JsonNode> citations(JsonNode fact) {
    List<JsonNode> here = new ArrayList<>();
    for (JsonNode citation : fact.get("citations")) {
      if (citation.get("article").asText().equals(slug)) {
        here.add(citation);
      }
    }
    return here;
  }

  private String excerpt(JsonNode citation) {
    return text.substring(citation.get("start").asInt(), citation.get("end").asInt());
  }

  private static JsonNode list(String name) throws IOException {
    return list(name, name);
  }

  private static JsonNode list(String name, String file) throws IOException {
    return new ObjectMapper().readTree(SAMPLE.resolve(file + ".json").toFile()).get(name);
  }

  private static List<String> texts(JsonNode node, String name) {
    List<String> texts = new ArrayList<>();
    node.path(name).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asText() : null;
  }

  private static String date(JsonNode date) {
    if (date == null || date.isNull()) {
      return null;
    }
    return date.isTextual() ? date.asText() : date.get("iso").asText();
  }
}
