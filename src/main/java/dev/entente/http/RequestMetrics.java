package dev.entente.http;

import dev.entente.graphql.limit.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many operations of which name were answered, how, and in what time: the timer {@code
 * graphql.operations}. Clients choose the names, so only the first ones that are seen are kept
 * apart.
 */
@ApplicationScoped
public class RequestMetrics {

  private static final int MOST_NAMES = 200;
  private static final String TIMER = "graphql.operations";
  private static final String OPERATION = "operation";

  private final MeterRegistry registry;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  @Inject
  RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
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
            operation == null ? "unknown" : name(operation.name()),
            "type",
            operation == null ? "unknown" : operation.kind().name().toLowerCase(Locale.ROOT),
            "outcome",
            outcome));
  }

  private String name(String name) {
    if (name == null) {
      return "anonymous";
    }
    if (names.contains(name) || (names.size() < MOST_NAMES && names.add(name))) {
      return name;
    }
    return "other";
  }
}
