package dev.entente.graphql.limit;

import java.time.Duration;

/** A client has used up what it may. */
public final class RateLimitExceeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  RateLimitExceeded(long cost, long limit, Duration wait) {
    super(
        cost > limit
            ? "This costs %d; a client may use up %d a minute (entente.limits.cost-per-minute). Ask for smaller pages or fewer levels."
                .formatted(cost, limit)
            : "A client may use up a cost of %d a minute (entente.limits.cost-per-minute). Wait %d seconds."
                .formatted(limit, seconds(wait)));
    this.wait = wait;
  }

  /** When to ask again, in whole seconds. */
  public long seconds() {
    return seconds(wait);
  }

  private static long seconds(Duration wait) {
    return wait.plusMillis(999).toSeconds();
  }
}
