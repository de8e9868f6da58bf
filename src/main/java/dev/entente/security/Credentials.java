package dev.entente.security;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Which credentials there are, and what is said to those who lack one. */
@ApplicationScoped
public class Credentials {

  private static final String KEY = "mp.jwt.verify.publickey.location";
  private static final String ISSUER = "mp.jwt.verify.issuer";

  /** What the names of those start with who show a token. */
  private static final String TOKEN = "token:";

  private static final Pattern JSON_WEB_TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

  private final SecurityConfig config;
  private final Optional<String> tokenKey;
  private final Optional<String> tokenIssuer;

  @Inject
  Credentials(
      SecurityConfig config,
      @ConfigProperty(name = KEY) Optional<String> tokenKey,
      @ConfigProperty(name = ISSUER) Optional<String> tokenIssuer) {
    this.config = config;
    this.tokenKey = tokenKey;
    this.tokenIssuer = tokenIssuer;
  }

  /** A key without an issuer would take tokens that were signed for something else. */
  void start(@Observes StartupEvent event) {
    if (takesTokens() && tokenIssuer.isEmpty()) {
      throw new ConfigurationException(
          KEY + " is set and " + ISSUER + " is not: name the issuer whose tokens are to be taken.");
    }
    if (!isReadingOpen() && !isAnyConfigured()) {
      throw new ConfigurationException(
          "entente.security.read is 'authenticated', and nobody can be: configure an API key"
              + " (entente.security.api-keys.<name>.sha256) or tokens ("
              + KEY
              + ").");
    }
  }

  private boolean isAnyConfigured() {
    return takesTokens() || !config.apiKeys().isEmpty();
  }

  /** Whether JSON Web Tokens are taken. */
  public boolean takesTokens() {
    return tokenKey.isPresent();
  }

  /** Whether a credential is meant as a token; else it is an API key. */
  boolean isToken(String credential) {
    return takesTokens() && JSON_WEB_TOKEN.matcher(credential).matches();
  }

  /** Whether a request without a credential may read. */
  public boolean isReadingOpen() {
    return config.read() == SecurityConfig.Read.OPEN;
  }

  /**
   * Checks that a request may write.
   *
   * @param caller who showed a credential; null for nobody
   * @throws RequestException with UNAUTHENTICATED, WRITING_OFF or FORBIDDEN when it may not
   */
  public void requireEditor(SecurityIdentity caller) {
    if (caller == null) {
      throw missing();
    }
    if (!caller.hasRole(Role.EDITOR)) {
      throw insufficient();
    }
  }

  /** The name of who showed a credential. No token can carry the name of a key. */
  public static String nameOf(SecurityIdentity caller) {
    String name = caller.getPrincipal().getName();
    return caller.getPrincipal() instanceof JsonWebToken ? TOKEN + name : name;
  }

  /** For a request that shows a credential that is not one. */
  public RequestException wrong() {
    return new RequestException(
        ErrorCode.UNAUTHENTICATED,
        "The credential of this request is not valid here. Send a valid one as `Authorization:"
            + " Bearer …`, or an API key as `X-API-Key`, or none at all to read what is open.");
  }

  /** For a request that needs a credential and shows none. */
  public RequestException missing() {
    if (!isAnyConfigured()) {
      return new RequestException(
          ErrorCode.WRITING_OFF,
          "This needs a credential, and none is configured, so it is off. To turn it on, set"
              + " entente.security.api-keys.<name>.sha256 to the SHA-256 of an API key, or"
              + " "
              + KEY
              + " and "
              + ISSUER
              + " to take tokens; see docs/operations.md.");
    }
    return new RequestException(
        ErrorCode.UNAUTHENTICATED,
        "This needs a credential. Send an API key or a token as `Authorization: Bearer …`.");
  }

  /** For a request whose credential is good, but not for this. */
  public RequestException insufficient() {
    return new RequestException(
        ErrorCode.FORBIDDEN, "This needs the role `editor`, which the credential does not have.");
  }
}
