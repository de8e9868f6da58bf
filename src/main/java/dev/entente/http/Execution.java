package dev.entente.http;

import dev.entente.database.RequestSession;
import dev.entente.graphql.connection.LookAhead;
import dev.entente.graphql.execution.Deadline;
import dev.entente.graphql.execution.Executor;
import dev.entente.graphql.limit.Allowance;
import dev.entente.graphql.limit.Documents;
import dev.entente.graphql.limit.LimitsConfig;
import dev.entente.graphql.limit.Operation;
import dev.entente.graphql.limit.RequestCharge;
import dev.entente.security.Credentials;
import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.MDC;

/** Checks, charges and executes what was asked, however it came. All of it blocks. */
@ApplicationScoped
public class Execution {

  private final Executor executor;
  private final PersistedDocuments persisted;
  private final Documents documents;
  private final Allowance allowance;
  private final RequestCharge charge;
  private final LookAhead lookAhead;
  private final LimitsConfig limits;
  private final CurrentIdentityAssociation identity;
  private final Credentials credentials;
  private final OperationSpans spans;
  private final RequestSession session;

  @Inject
  Execution(
      Executor executor,
      PersistedDocuments persisted,
      Documents documents,
      Allowance allowance,
      RequestCharge charge,
      LookAhead lookAhead,
      LimitsConfig limits,
      CurrentIdentityAssociation identity,
      Credentials credentials,
      OperationSpans spans,
      RequestSession session) {
    this.executor = executor;
    this.persisted = persisted;
    this.documents = documents;
    this.allowance = allowance;
    this.charge = charge;
    this.lookAhead = lookAhead;
    this.limits = limits;
    this.identity = identity;
    this.credentials = credentials;
    this.spans = spans;
    this.session = session;
  }

  /** Does something for a sender, with a session of its own. */
  <R> R inRequest(Sender sender, Supplier<R> work) {
    ManagedContext context = Arc.container().requestContext();
    context.activate();
    MDC.put(RequestId.LOG_KEY, sender.requestId());
    try {
      if (sender.identity() != null) {
        identity.setIdentity(sender.identity());
      }
      session.open();
      return work.get();
    } finally {
      MDC.remove(RequestId.LOG_KEY);
      context.terminate();
    }
  }

  /** The document that a request means, by its text or by a name that the server knows. */
  String document(GraphQLRequest request) {
    return persisted.text(request);
  }

  /** What a document asks, which is within the limits. */
  Operation operation(GraphQLRequest request, String document) {
    return documents.operation(document, request.operationName(), request.sizes());
  }

  /**
   * Charges an operation that the sender is allowed, and remembers its document where the client
   * wants it to be.
   */
  void charge(GraphQLRequest request, Operation operation, Sender sender) {
    if (operation.changesData()) {
      credentials.requireEditor(sender.identity());
    }
    persisted.remember(request);
    charge.set(allowance.charge(sender.charged(), operation.cost()));
  }

  /**
   * Executes an operation within {@link #inRequest}.
   *
   * @param more what the data fetchers are to find in the context of the execution
   */
  ExecutionResult execute(
      GraphQLRequest request, Operation operation, Sender sender, Map<String, Object> more) {
    return spans.within(operation, sender, () -> execute(request, operation, more));
  }

  private ExecutionResult execute(
      GraphQLRequest request, Operation operation, Map<String, Object> more) {
    lookAhead.learn(operation.fields());
    Map<String, Object> context = new HashMap<>(more);
    context.put(Deadline.KEY, Deadline.in(limits.executionTime()));
    return executor.execute(
        operation.document(), request.operationName(), request.values(), context);
  }
}
