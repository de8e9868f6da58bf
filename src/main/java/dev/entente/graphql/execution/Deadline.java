package dev.entente.graphql.execution;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;

/**
 * Until when a request may be worked on. It is looked at before each field is loaded, so a request
 * ends at the latest when the statement ends that runs at its deadline.
 */
public final class Deadline {

  /** Its name in the context of an execution. */
  public static final String KEY = "deadline";

  private final Duration allowed;
  private final long nanoTime;

  private Deadline(Duration allowed) {
    this.allowed = allowed;
    this.nanoTime = System.nanoTime() + allowed.toNanos();
  }

  /** The deadline of a request that begins now. */
  public static Deadline in(Duration allowed) {
    return new Deadline(allowed);
  }

  /**
   * Ends a request that has worked for too long.
   *
   * @throws RequestException with EXECUTION_TIMEOUT when the deadline is over
   */
  static void check(DataFetchingEnvironment environment) {
    Deadline deadline = environment.getGraphQlContext().get(KEY);
    if (deadline != null && System.nanoTime() > deadline.nanoTime) {
      throw new RequestException(
          ErrorCode.EXECUTION_TIMEOUT,
          ("This took longer than %d ms (entente.limits.execution-time). Ask for less at once:"
                  + " smaller pages, fewer levels, a narrower `where`.")
              .formatted(deadline.allowed.toMillis()));
    }
  }
}
