package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.execution.DataVersion;
import dev.entente.graphql.execution.Deadline;
import dev.entente.graphql.limit.Allowance;
import dev.entente.graphql.limit.Documents;
import dev.entente.graphql.limit.LimitsConfig;
import dev.entente.graphql.limit.Operation;
import dev.entente.graphql.limit.RequestCharge;
import dev.entente.security.Credentials;
import graphql.language.OperationDefinition;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.MDC;

/** Has a request checked, charged and executed, with a session of its own, and answers it. */
@ApplicationScoped
public class RequestExecution {

  private final ExecutionService execution;
  private final PersistedDocuments persisted;
  private final Documents documents;
  private final Allowance allowance;
  private final RequestCharge charge;
  private final DataVersion dataVersion;
  private final Answers answers;
  private final RequestMetrics metrics;
  private final LimitsConfig limits;
  private final HttpConfig config;
  private final CurrentIdentityAssociation identity;
  private final Credentials credentials;

  @Inject
  RequestExecution(
      ExecutionService execution,
      PersistedDocuments persisted,
      Documents documents,
      Allowance allowance,
      RequestCharge charge,
      DataVersion dataVersion,
      Answers answers,
      RequestMetrics metrics,
      LimitsConfig limits,
      HttpConfig config,
      CurrentIdentityAssociation identity,
      Credentials credentials) {
    this.execution = execution;
    this.persisted = persisted;
    this.documents = documents;
    this.allowance = allowance;
    this.charge = charge;
    this.dataVersion = dataVersion;
    this.answers = answers;
    this.metrics = metrics;
    this.limits = limits;
    this.config = config;
    this.identity = identity;
    this.credentials = credentials;
  }

  /** Answers a request; blocks meanwhile. */
  void execute(GraphQLRequest request, RoutingContext routing) {
    ManagedContext context = Arc.container().requestContext();
    context.activate();
    MDC.put(RequestId.LOG_KEY, RequestId.of(routing));
    try {
      SecurityIdentity caller = caller(routing);
      if (caller != null) {
        identity.setIdentity(caller);
      }
      String document = persisted.text(request);
      Operation operation = documents.operation(document, request.operationName(), request.sizes());
      boolean isGet = routing.request().method().equals(HttpMethod.GET);
      if (isGet) {
        requireQuery(request, operation, routing);
      }
      if (operation.kind() == OperationDefinition.Operation.MUTATION) {
        credentials.requireEditor(caller);
      }
      metrics.asks(routing, operation);
      persisted.remember(request);
      charge.set(allowance.charge(client(caller, routing), operation.cost()));
      EntityTag tag =
          isGet && !operation.asksAboutClient() ? tag(request, document, caller, routing) : null;
      if (tag != null && tag.isAmong(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
        answers.notModified(routing, tag);
      } else {
        execute(json(request, document), metadata(context), tag, routing);
      }
    } catch (RuntimeException refused) {
      answers.fail(routing, refused);
    } finally {
      MDC.remove(RequestId.LOG_KEY);
      context.terminate();
    }
  }

  private void requireQuery(GraphQLRequest request, Operation operation, RoutingContext routing) {
    if (operation.kind() != OperationDefinition.Operation.QUERY) {
      routing.response().putHeader(HttpHeaders.ALLOW, "POST");
      throw new RequestException(
          ErrorCode.METHOD_NOT_ALLOWED, "Only queries are answered by GET; send this by POST.");
    }
    if (config.get() == HttpConfig.Get.PERSISTED && request.query() != null) {
      throw new RequestException(
          ErrorCode.DOCUMENT_NOT_TRUSTED,
          "By GET, only documents are executed that the server knows by name (entente.http.get)."
              + " Send this by POST.");
    }
  }

  private void execute(
      JsonObject request, Map<String, Object> metadata, EntityTag tag, RoutingContext routing) {
    execution.executeAsync(
        request,
        metadata,
        new ExecutionResponseWriter() {
          @Override
          public void write(ExecutionResponse response) {
            answers.write(routing, response.getExecutionResult(), tag);
          }

          @Override
          public void fail(Throwable failure) {
            answers.fail(routing, failure);
          }
        });
  }

  /** What the data fetchers want to know of the one that calls them. */
  private Map<String, Object> metadata(ManagedContext context) {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put("runBlocking", true);
    metadata.put("state", context.getState());
    metadata.put(Deadline.KEY, Deadline.in(limits.executionTime()));
    return metadata;
  }

  private EntityTag tag(
      GraphQLRequest request, String document, SecurityIdentity caller, RoutingContext routing) {
    return EntityTag.of(
        document,
        request.operationName(),
        request.variables(),
        answers.mediaType(routing),
        caller == null ? "" : Credentials.nameOf(caller),
        dataVersion.current());
  }

  private static JsonObject json(GraphQLRequest request, String document) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("query", document);
    if (request.operationName() != null) {
      json.add("operationName", request.operationName());
    }
    return json.add("variables", request.variables()).build();
  }

  /** Who showed a credential; null for a request without one. */
  private static SecurityIdentity caller(RoutingContext routing) {
    return routing.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
  }

  /**
   * Whom a request is charged to: the credential, else the address of the client; behind a proxy,
   * tell Quarkus to believe what the proxy says of it.
   */
  private static String client(SecurityIdentity caller, RoutingContext routing) {
    return caller == null
        ? routing.request().remoteAddress().hostAddress()
        : Credentials.nameOf(caller);
  }
}
