package dev.entente.http;

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

  /** What was refused before it was known which operation it asks for. */
  private static final Asked REFUSED = new Asked("refused", "refused");

  private final MeterRegistry registry;
  private final OperationNames names;

  private record Asked(String name, String type) {}

  @Inject
  RequestMetrics(MeterRegistry registry, OperationNames names) {
    this.registry = registry;
    this.names = names;
  }

  /** A request has come. */
  void begin(RoutingContext routing) {
    routing.put(TIMER, Timer.start(registry));
  }

  /**
   * It is known what the request asks.
   *
   * @param name the name of the operation; null where it has none
   * @param type its type, as GraphQL writes it
   */
  void asks(RoutingContext routing, String name, String type) {
    routing.put(OPERATION, new Asked(names.of(name), type));
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
    Asked asked = routing.get(OPERATION, REFUSED);
    sample.stop(
        registry.timer(TIMER, "name", asked.name(), "type", asked.type(), "outcome", outcome));
  }
}
