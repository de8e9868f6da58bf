package dev.entente.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Finds an API key in the headers {@code Authorization: Bearer} or {@code X-API-Key}. It is asked
 * before the mechanism of JSON Web Tokens, to which it leaves what looks like one.
 */
@ApplicationScoped
public class ApiKeyMechanism implements HttpAuthenticationMechanism {

  private static final String AUTHORIZATION = "Authorization";
  private static final String API_KEY = "X-API-Key";
  private static final String BEARER = "Bearer ";

  private final Credentials credentials;

  @Inject
  ApiKeyMechanism(Credentials credentials) {
    this.credentials = credentials;
  }

  /** Whether a request shows a credential of any kind. */
  public static boolean hasCredential(HttpServerRequest request) {
    return request.headers().contains(API_KEY) || request.headers().contains(AUTHORIZATION);
  }

  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext routing, IdentityProviderManager identities) {
    String key = key(routing.request());
    return key == null || credentials.isToken(key)
        ? Uni.createFrom().nullItem()
        : identities.authenticate(new ApiKeyRequest(key));
  }

  /**
   * What cannot be used is a wrong key rather than none: who sends it does not mean to be nobody.
   */
  private static String key(HttpServerRequest request) {
    String key = request.getHeader(API_KEY);
    if (key != null) {
      return key;
    }
    String authorization = request.getHeader(AUTHORIZATION);
    return authorization == null ? null : withoutScheme(authorization);
  }

  /** The credential in the value of a header, where it may stand behind {@code Bearer}. */
  public static String withoutScheme(String shown) {
    return shown.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? shown.substring(BEARER.length()).strip()
        : shown;
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext routing) {
    return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(ApiKeyRequest.class);
  }
}
