package dev.entente.curation;

import dev.entente.article.Article;
import dev.entente.change.AuditAction;
import dev.entente.change.Change;
import dev.entente.change.Changes;
import dev.entente.change.Outcome;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.FactState;
import dev.entente.evidence.Hiding;
import dev.entente.graphql.node.NodeId;
import dev.entente.search.SearchIndexer;
import dev.entente.security.Role;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.Session;

/** Takes articles out of what is shown, with what only they assert, and puts them back. */
@GraphQLApi
public class RetractionApi {

  @Inject Changes changes;
  @Inject Targets targets;
  @Inject Hiding hiding;
  @Inject SearchIndexer search;
  @Inject Session session;

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Takes an article out of what is shown, with its citations, and with those facts that no other"
          + " article asserts. It stays out when a bundle with it is loaded again, until"
          + " `reinstateArticle`."
          + " For editors only.")
  public @NonNull RetractArticlePayload retractArticle(
      @NonNull @Description("Which article, and why.") RetractArticleInput input, Context context) {
    return new RetractArticlePayload(
        changes.make(
            AuditAction.RETRACT_ARTICLE, input, context, change -> retract(input, change)));
  }

  private void retract(RetractArticleInput input, Change change) {
    Article article = targets.stored("article", input.article, Article.class);
    if (article.hidden) {
      throw new RefusedException(UserErrorCode.CONFLICT, "article", "It is retracted already.");
    }
    set(article, true, Reason.required(input.reason), change);
  }

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Puts an article back that was retracted, with the facts that went with it."
          + " For editors only.")
  public @NonNull ReinstateArticlePayload reinstateArticle(
      @NonNull @Description("Which article.") ReinstateArticleInput input, Context context) {
    Outcome outcome =
        changes.make(
            AuditAction.REINSTATE_ARTICLE, input, context, change -> reinstate(input, change));
    return new ReinstateArticlePayload(outcome, targets.now(outcome, Article.class));
  }

  private void reinstate(ReinstateArticleInput input, Change change) {
    Article article = targets.stored("article", input.article, Article.class);
    if (!article.hidden) {
      throw new RefusedException(UserErrorCode.CONFLICT, "article", "It is not retracted.");
    }
    set(article, false, Reason.checked(input.reason), change);
  }

  private void set(Article article, boolean hidden, String reason, Change change) {
    change.of(NodeId.decode(article.getId()), reason).value("retracted", !hidden, hidden);
    article.hidden = hidden;
    Map<UUID, FactState> before = states(article.key());
    hiding.settle(before.keySet(), contradictions(article.key()));
    List<UUID> searched = new ArrayList<>(before.keySet());
    searched.add(article.key());
    search.update(searched);
    int changed = 0;
    for (FactEntity fact : facts(article.key())) {
      FactState former = before.get(fact.key());
      if (fact.state != former) {
        NodeId id = NodeId.decode(fact.getId());
        change.value(id.type() + ':' + id.slug(), former, fact.state);
        changed++;
      }
    }
    change.affected(1 + changed);
  }

  /** Also those that give only a view of the article, and no fact. */
  private List<UUID> contradictions(UUID article) {
    return session
        .createSelectionQuery(
            "select distinct c.key from Contradiction c join c.sides s"
                + " where s.article.key = :article",
            UUID.class)
        .setParameter("article", article)
        .getResultList();
  }

  private Map<UUID, FactState> states(UUID article) {
    return facts(article).stream().collect(Collectors.toMap(FactEntity::key, fact -> fact.state));
  }

  private List<FactEntity> facts(UUID article) {
    return session
        .createSelectionQuery(
            "from FactEntity f where f.key in"
                + " (select c.fact.key from Citation c where c.article.key = :article)",
            FactEntity.class)
        .setParameter("article", article)
        .getResultList();
  }
}
