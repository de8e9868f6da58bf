package dev.entente.ingest.apply;

import dev.entente.article.Article;
import dev.entente.change.AuditAction;
import dev.entente.change.AuditEntry;
import dev.entente.change.Changes;
import dev.entente.change.Outcome;
import dev.entente.change.RefusedException;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.security.Role;
import dev.entente.trade.Decimal;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.hibernate.Session;

/** Reads articles, and stores what they assert. */
@GraphQLApi
public class IngestApi {

  @Inject Changes changes;
  @Inject Ingestion ingestion;
  @Inject KnownActors actors;
  @Inject IngestConfig config;
  @Inject Session session;

  @Mutation
  @Description(
      "Shows what is read from an article, and stores nothing: every fact with the words it comes"
          + " from, the rule that read it and how sure that is. Open to readers.")
  public @NonNull ExtractPayload extract(@NonNull @Description("The article.") ArticleInput input) {
    try {
      return ExtractPayload.of(desk().read(input));
    } catch (RefusedException refused) {
      return ExtractPayload.refused(refused.errors());
    }
  }

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Reads an article and stores it with its facts, whole or not at all. Facts that are not sure"
          + " enough wait in `reviewQueue`; one that is stored already is cited by the article too."
          + " An article whose words are stored already stays as it is. For editors only.")
  public @NonNull IngestArticlePayload ingestArticle(
      @NonNull @Description("The article.") ArticleInput input, Context context) {
    Gazetteer gazetteer = actors.gazetteer();
    Extraction extraction;
    try {
      extraction = desk().read(input);
    } catch (RefusedException refused) {
      return new IngestArticlePayload(
          new Outcome(null, refused.errors()), null, FactCounts.NONE, false, List.of());
    }
    AtomicReference<Ingested> ingested = new AtomicReference<>();
    Outcome outcome =
        changes.make(
            AuditAction.INGEST_ARTICLE,
            input,
            context,
            change -> ingested.set(ingestion.store(extraction, gazetteer, change)));
    boolean duplicate = ingested.get() != null && ingested.get().duplicate();
    Article article =
        duplicate
            ? session.find(Article.class, Article.keyOf(ingested.get().article()))
            : outcome.target() == null ? null : session.find(Article.class, outcome.target().key());
    return new IngestArticlePayload(
        outcome, article, counts(outcome.entry()), duplicate, extraction.warnings());
  }

  private ArticleDesk desk() {
    return new ArticleDesk(
        actors.extractor(), config.maxArticleSize().asLongValue(), Defaults.NONE);
  }

  /** From the audit log, which knows them also where a request is sent again. */
  private FactCounts counts(AuditEntry entry) {
    if (entry == null) {
      return FactCounts.NONE;
    }
    Map<String, Integer> counts = new HashMap<>();
    List<Object[]> changed =
        session
            .createSelectionQuery(
                "select c.field, c.present from AuditEntry e join e.changes c where e.key = :key"
                    + " and c.field <> 'passedOver'",
                Object[].class)
            .setParameter("key", entry.key)
            .getResultList();
    changed.forEach(row -> counts.put((String) row[0], Integer.valueOf((String) row[1])));
    return new FactCounts(
        counts.getOrDefault(Ingestion.Counts.LIVE, 0),
        counts.getOrDefault(Ingestion.Counts.WAITING, 0),
        counts.getOrDefault(Ingestion.Counts.MATCHED, 0),
        counts.getOrDefault(Ingestion.Counts.CONTRADICTIONS, 0));
  }

  @Description("The number; null where the article gives none.")
  public List<Decimal> value(@Source List<ProposedTradeFigure> figures) {
    return figures.stream()
        .map(figure -> figure.value() == null ? null : new Decimal(figure.value()))
        .toList();
  }
}
