package dev.entente.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a request in its answer, in its errors, and in every line of the log that is written for
 * it. Where a client or a proxy has named it already, with the header {@code X-Request-Id}, that
 * name stays.
 */
final class RequestId {

  static final String HEADER = "X-Request-Id";

  /** The key in the log's context. */
  static final String LOG_KEY = "requestId";

  /** Nothing that could forge a line of the log. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  private RequestId() {}

  /** The name of a request, which is the same whenever it is asked for. */
  static String of(RoutingContext routing) {
    String id = routing.get(LOG_KEY);
    if (id == null) {
      String given = routing.request().getHeader(HEADER);
      id = given != null && NAME.matcher(given).matches() ? given : UUID.randomUUID().toString();
      routing.put(LOG_KEY, id);
    }
    return id;
  }
}
