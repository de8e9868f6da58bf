package dev.entente.http;

import dev.entente.graphql.limit.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How many operations of which name were answered, how, and in what time: the timer {@code
 * graphql.operations}.
 */
@ApplicationScoped
public class RequestMetrics {

  private static final String TIMER = "graphql.operations";
  private static final String OPERATION = "operation";

  /** The name and the type of what was refused before it was known which operation it asks for. */
  private static final String REFUSED = "refused";

  private final MeterRegistry registry;
  private final OperationNames names;

  @Inject
  RequestMetrics(MeterRegistry registry, OperationNames names) {
    this.registry = registry;
    this.names = names;
  }

  /** A request has come. */
  void begin(RoutingContext routing) {
    routing.put(TIMER, Timer.start(registry));
  }

  /** It is known what the request asks. */
  void asks(RoutingContext routing, Operation operation) {
    routing.put(OPERATION, operation);
  }

  /**
   * The request is answered.
   *
   * @param outcome {@code OK}, or the code of the first error
   */
  void end(RoutingContext routing, String outcome) {
    Timer.Sample sample = routing.get(TIMER);
    if (sample == null) {
      // Not at the address of the API.
      return;
    }
    Operation operation = routing.get(OPERATION);
    sample.stop(
        registry.timer(
            TIMER,
            "name",
            operation == null ? REFUSED : names.of(operation),
            "type",
            operation == null ? REFUSED : operation.type(),
            "outcome",
            outcome));
  }
}
