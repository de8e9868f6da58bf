package dev.entente.http;

import dev.entente.security.ApiKeyMechanism;
import dev.entente.security.Credentials;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

/**
 * Finds out who asks, before anything of the request is read. A credential that is not valid is
 * refused even where none is needed: who sends it does not mean to be nobody.
 */
@ApplicationScoped
public class AccessRoute {

  private static final String PATHS = "/graphql*";

  /** Before the WebSockets of SmallRye GraphQL (-99); Quarkus finds out who asks at -200. */
  static final int ORDER = -101;

  private final Credentials credentials;
  private final Answers answers;

  @Inject
  AccessRoute(Credentials credentials, Answers answers) {
    this.credentials = credentials;
    this.answers = answers;
  }

  void register(@Observes Router router) {
    router.route(PATHS).order(ORDER).handler(this::authenticate);
  }

  private void authenticate(RoutingContext routing) {
    OperationSpans.name(RequestId.of(routing));
    if (routing.request().method().equals(HttpMethod.OPTIONS)) {
      routing.next();
    } else if (ApiKeyMechanism.hasCredential(routing.request())) {
      BiConsumer<RoutingContext, Throwable> failed = this::failed;
      routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, failed);
      QuarkusHttpUser.getSecurityIdentity(routing, null)
          .subscribe()
          .with(identity -> known(routing, identity), toldAlready -> {});
    } else if (credentials.isReadingOpen() || SocketRoute.isUpgrade(routing.request())) {
      // Browsers cannot give a WebSocket headers: its credential comes with the first message.
      routing.next();
    } else {
      answers.refuse(routing, credentials.missing());
    }
  }

  private void known(RoutingContext routing, SecurityIdentity identity) {
    if (identity == null || identity.isAnonymous()) {
      answers.refuse(routing, credentials.wrong());
    } else {
      routing.next();
    }
  }

  private void failed(RoutingContext routing, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof AuthenticationFailedException
        || cause instanceof AuthenticationCompletionException) {
      answers.refuse(routing, credentials.wrong());
    } else {
      routing.fail(failure);
    }
  }
}
