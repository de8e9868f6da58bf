package dev.entente.graphql.limit;

import java.time.Duration;

/** A client has used up what it may. */
public final class RateLimitExceeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  RateLimitExceeded(int limit, Duration wait) {
    super(
        ("A client may ask for %d objects in a minute (entente.limits.cost-per-minute)."
                + " Wait %d seconds.")
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
