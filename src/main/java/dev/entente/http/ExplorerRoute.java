package dev.entente.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * GraphiQL, the page for asking in a browser: at {@code /graphiql/}, with the queries of
 * docs/queries ready to run. Its parts come with the server, so it works without the internet.
 */
@ApplicationScoped
public class ExplorerRoute {

  private static final String PAGE = "/graphiql/";

  /** GraphiQL sets styles from scripts, and its editor draws with images of its own. */
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private final HttpConfig config;

  @Inject
  ExplorerRoute(HttpConfig config) {
    this.config = config;
  }

  void register(@Observes Router router) {
    if (config.graphiql()) {
      router.get("/").order(-1).handler(ExplorerRoute::toPage);
      router.get("/graphiql").order(-1).handler(ExplorerRoute::toPage);
      router.get("/q/graphql-ui").order(-1).handler(ExplorerRoute::toPage);
      router.get("/q/graphql-ui/").order(-1).handler(ExplorerRoute::toPage);
      router.get(PAGE + "*").order(-1).handler(ExplorerRoute::withPolicy);
      router
          .getWithRegex("/q/graphql-ui/.*\\.(css|js)")
          .order(-1)
          .handler(ExplorerRoute::compressed);
    } else {
      router.route(PAGE + "*").order(-1).handler(routing -> routing.fail(404));
      router.route("/q/graphql-ui*").order(-1).handler(routing -> routing.fail(404));
    }
  }

  private static void toPage(RoutingContext routing) {
    // Vert.x matches a path without its last slash too.
    if (routing.request().path().equals(PAGE)) {
      routing.next();
    } else {
      routing.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, PAGE).end();
    }
  }

  private static void withPolicy(RoutingContext routing) {
    routing
        .response()
        .putHeader("Content-Security-Policy", POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        // The names of its files stay while their content changes with the version.
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    routing.next();
  }

  /** Quarkus marks what is not to be compressed, and marks these, which are three megabytes. */
  private static void compressed(RoutingContext routing) {
    routing.addHeadersEndHandler(
        ended -> routing.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
    routing.next();
  }
}
