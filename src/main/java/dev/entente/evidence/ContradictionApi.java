package dev.entente.evidence;

import dev.entente.article.Article;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Where articles contradict each other. */
@GraphQLApi
public class ContradictionApi {

  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description("Everything that articles tell differently, by topic unless ordered otherwise.")
  public @NonNull ContradictionConnection contradictions(
      @Description(Page.WHERE) ContradictionFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull ContradictionOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        new Selection<>(
            Contradiction.class,
            Filter.condition(where),
            ContradictionOrderField.ordering(orderBy),
            Page.of(first, after, last, before)),
        ContradictionConnection::new);
  }

  @Description("What articles tell differently about this fact.")
  public @NonNull List<@NonNull List<@NonNull Contradiction>> contradictions(
      @Source List<Fact> facts) {
    return children.lists(
        facts,
        Fact::key,
        "select distinct s.fact.key, c, c.topic from Contradiction c join c.sides s"
            + " where holds(:keys, s.fact.key) order by s.fact.key, c.topic");
  }

  @Description("What the articles say, side by side; at least two.")
  public @NonNull List<@NonNull List<@NonNull ContradictionSide>> sides(
      @Source List<Contradiction> contradictions) {
    return children.lists(
        contradictions,
        Contradiction::key,
        "select c.key, s from Contradiction c join c.sides s where holds(:keys, c.key)"
            + " order by c.key, index(s)");
  }

  @Description("The article that says so.")
  public @NonNull List<@NonNull Article> article(@Source List<ContradictionSide> sides) {
    return children.references(sides, side -> side.article, Article.class);
  }

  @Description("The fact that the article asserts; null where the view is not kept as a fact.")
  public List<Fact> fact(@Source List<ContradictionSide> sides) {
    return children.references(sides, side -> side.fact, FactEntity.class);
  }

  @Description("Where the article asserts the fact; empty where the view is not kept as a fact.")
  public @NonNull List<@NonNull List<@NonNull Citation>> citations(
      @Source List<ContradictionSide> sides) {
    List<ContradictionSide> withFact = sides.stream().filter(side -> side.fact != null).toList();
    Map<UUID, List<Citation>> byFact = new HashMap<>();
    List<List<Citation>> citations =
        children.lists(
            withFact,
            side -> children.key(side.fact),
            "select c.fact.key, c from Citation c where holds(:keys, c.fact.key)"
                + " order by c.fact.key, c.position");
    for (int i = 0; i < withFact.size(); i++) {
      byFact.put(children.key(withFact.get(i).fact), citations.get(i));
    }
    return sides.stream().map(side -> ofItsArticle(side, byFact)).toList();
  }

  private List<Citation> ofItsArticle(ContradictionSide side, Map<UUID, List<Citation>> byFact) {
    return side.fact == null
        ? List.of()
        : byFact.get(children.key(side.fact)).stream()
            .filter(citation -> children.key(citation.article).equals(children.key(side.article)))
            .toList();
  }
}
