package dev.entente.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows who shows a credential, wherever it was shown. */
@ApplicationScoped
public class ShownCredentials {

  private final IdentityProviderManager identities;
  private final Credentials credentials;

  @Inject
  ShownCredentials(IdentityProviderManager identities, Credentials credentials) {
    this.identities = identities;
    this.credentials = credentials;
  }

  /**
   * Who shows a credential.
   *
   * @param credential an API key or a token
   * @return fails with {@link AuthenticationFailedException} where it is not valid
   */
  public Uni<SecurityIdentity> identity(String credential) {
    return credentials.isToken(credential)
        ? identities.authenticate(
            new TokenAuthenticationRequest(new JsonWebTokenCredential(credential)))
        : identities.authenticate(new ApiKeyRequest(credential));
  }
}
