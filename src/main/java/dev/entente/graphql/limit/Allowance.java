package dev.entente.graphql.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What each client may still use up: a bucket that is full at first and refills evenly within a
 * minute. Each instance of the application keeps buckets of its own.
 */
@ApplicationScoped
public class Allowance {

  private static final Duration PERIOD = Duration.ofMinutes(1);

  /** A client that is forgotten has a full bucket; that of one who waited a minute is full too. */
  private static final long REMEMBERED_CLIENTS = 100_000;

  private final LimitsConfig limits;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(REMEMBERED_CLIENTS).expireAfterAccess(PERIOD).build();

  @Inject
  Allowance(LimitsConfig limits) {
    this.limits = limits;
  }

  /**
   * Takes the cost of an operation from what a client may use up.
   *
   * @param client who asks: a credential or a network address
   * @throws RateLimitExceeded when not as much is left
   * @throws RequestException with COST_LIMIT_EXCEEDED when it is more than there ever is
   */
  public RateLimit charge(String client, int cost) {
    if (limits.costPerMinute().isEmpty()) {
      return new RateLimit(cost, null, null, null);
    }
    int limit = limits.costPerMinute().getAsInt();
    if (cost > limit) {
      throw new RequestException(
          ErrorCode.COST_LIMIT_EXCEEDED,
          ("This asks for %d objects; a client may ask for %d in a minute"
                  + " (entente.limits.cost-per-minute). Ask for smaller pages or fewer levels.")
              .formatted(cost, limit));
    }
    // Also a query that reads nothing is work.
    ConsumptionProbe probe =
        buckets
            .get(client, unused -> bucket(limit))
            .tryConsumeAndReturnRemaining(Math.max(1, cost));
    if (!probe.isConsumed()) {
      throw new RateLimitExceeded(limit, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
    return new RateLimit(
        cost,
        limit,
        (int) probe.getRemainingTokens(),
        Instant.now().plusNanos(probe.getNanosToWaitForReset()).atOffset(ZoneOffset.UTC));
  }

  private static Bucket bucket(int limit) {
    return Bucket.builder()
        .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, PERIOD))
        .build();
  }
}
