package dev.entente.http;

import dev.entente.graphql.limit.Allowance;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gives answers that are remembered, where they are of the version of the data that is stored now.
 * It does not block, so no thread is kept waiting for the database.
 */
@ApplicationScoped
public class RememberedAnswers {

  private final ResponseCache cache;
  private final VersionLookUps versions;
  private final PersistedDocuments documents;
  private final Allowance allowance;
  private final Answers answers;
  private final RequestMetrics metrics;

  @Inject
  RememberedAnswers(
      ResponseCache cache,
      VersionLookUps versions,
      PersistedDocuments documents,
      Allowance allowance,
      Answers answers,
      RequestMetrics metrics) {
    this.cache = cache;
    this.versions = versions;
    this.documents = documents;
    this.allowance = allowance;
    this.answers = answers;
    this.metrics = metrics;
  }

  /** Answers a request if it can, and tells whether it did. */
  Future<Boolean> give(GraphQLRequest request, RoutingContext routing) {
    Sender sender = RequestExecution.sender(routing);
    if (!cache.isFor(sender)) {
      return Future.succeededFuture(false);
    }
    Question question = Question.of(documents.text(request), request, answers.mediaType(routing));
    ResponseCache.Answer last = cache.last(question);
    if (last == null) {
      return Future.succeededFuture(false);
    }
    return versions
        .current()
        .map(
            version -> {
              if (!version.equals(last.version())) {
                return false;
              }
              metrics.asks(routing, last.operation(), last.type());
              documents.remember(request);
              allowance.charge(sender.charged(), last.cost());
              cache.given();
              EntityTag tag = RequestExecution.tag(routing, question, sender, version);
              if (!answers.notModified(routing, tag)) {
                answers.write(routing, last.body(), tag);
              }
              return true;
            });
  }
}
