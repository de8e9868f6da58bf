package dev.entente.evidence;

import dev.entente.actor.Actor;
import dev.entente.article.Article;
import dev.entente.article.ArticleRepository;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.LinkIndex;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/**
 * What a fact rests on. Registered for reflection by hand: Quarkus 3.34 registers only those
 * classes for the native binary that have a root field.
 */
@GraphQLApi
@RegisterForReflection
public class CitationApi {

  private static final Links OF_FACT =
      Links.of(
          "select c.fact.key as parent, c.key as node from Citation c"
              + " where holds(:parents, c.fact.key)",
          LinkIndex.of(
              "",
              "n.fact.key",
              "",
              Map.of(
                  CitationOrderField.POSITION.key(),
                  CitationOrderField.POSITION.key().expression())));

  @Inject Connections connections;
  @Inject Children children;
  @Inject ArticleRepository articles;

  @Description("Where articles assert the fact, as they were entered unless ordered otherwise.")
  public @NonNull List<@NonNull CitationConnection> citations(
      @Source List<Fact> facts,
      @Description(Page.WHERE) CitationFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull CitationOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        facts,
        Fact::key,
        new Selection<>(
            Citation.class,
            OF_FACT,
            Filter.condition(where),
            CitationOrderField.ordering(orderBy),
            Page.of(first, after, last, before)),
        CitationConnection::new);
  }

  @Description("The article that asserts the fact.")
  public @NonNull List<@NonNull Article> article(@Source List<Citation> citations) {
    return children.references(citations, citation -> citation.article, Article.class);
  }

  @Description(
      "Through whom it was reported, from the source towards the article: the agency that a"
          + " spokesman told, then the paper that quotes the agency.")
  public @NonNull List<@NonNull List<@NonNull Actor>> via(@Source List<Citation> citations) {
    return children.lists(
        citations,
        Citation::key,
        "select c.key, v from Citation c join c.via v where holds(:keys, c.key)"
            + " order by c.key, index(v)");
  }

  @Description("The passages in quotation marks within these words.")
  public @NonNull List<@NonNull List<@NonNull Quotation>> quotes(@Source List<Citation> citations) {
    return children.lists(
        citations,
        Citation::key,
        "select c.key, q from Citation c join c.quotes q where holds(:keys, c.key)"
            + " order by c.key, index(q)");
  }

  @Description(
      "The words themselves, from `start` to `end`; null unless this installation keeps the texts of"
          + " its articles.")
  public List<String> excerpt(@Source List<Citation> citations) {
    List<Article> cited = article(citations);
    Map<UUID, String> texts =
        articles.texts(cited.stream().map(Article::key).collect(Collectors.toSet()));
    List<String> excerpts = new ArrayList<>(citations.size());
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      String text = texts.get(cited.get(i).key());
      excerpts.add(
          text == null || citation.start == null || citation.end > text.length()
              ? null
              : text.substring(citation.start, citation.end));
    }
    return excerpts;
  }
}
