package dev.entente.http;

import dev.entente.graphql.limit.Operation;
import graphql.ExecutionResult;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The span of each operation, within that of its HTTP request; the spans of the statements to the
 * database are within it. It holds no text of the document.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/">Semantic
 *     conventions for GraphQL</a>
 */
@ApplicationScoped
public class OperationSpans {

  private static final String REQUEST_ID = "entente.request.id";

  private final Tracer tracer;
  private final OperationNames names;
  private final boolean areOff;

  @Inject
  OperationSpans(
      Tracer tracer,
      OperationNames names,
      @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean areOff) {
    this.tracer = tracer;
    this.areOff = areOff;
    this.names = names;
  }

  /** Executes an operation within its span; where none are told, the log names none either. */
  ExecutionResult within(Operation operation, Sender sender, Supplier<ExecutionResult> execution) {
    if (areOff) {
      return execution.get();
    }
    Span span = span(operation).setAttribute(REQUEST_ID, sender.requestId()).startSpan();
    try (Scope scope = span.makeCurrent()) {
      ExecutionResult result = execution.get();
      if (!result.getErrors().isEmpty()) {
        span.setStatus(StatusCode.ERROR);
      }
      return result;
    } catch (RuntimeException failed) {
      span.setStatus(StatusCode.ERROR);
      throw failed;
    } finally {
      span.end();
    }
  }

  private SpanBuilder span(Operation operation) {
    String type = operation.type();
    if (operation.name() == null) {
      return tracer.spanBuilder(type).setAttribute("graphql.operation.type", type);
    }
    String name = names.of(operation.name());
    return tracer
        .spanBuilder(type + ' ' + name)
        .setAttribute("graphql.operation.type", type)
        .setAttribute("graphql.operation.name", name);
  }

  /** Names the request in the span that the HTTP server has begun for it. */
  static void name(String requestId) {
    Span.current().setAttribute(REQUEST_ID, requestId);
  }
}
