package dev.entente.http;

import dev.entente.security.Credentials;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Who sends a request.
 *
 * @param identity who showed a credential; null for nobody
 * @param address the network address of the client; behind a proxy, tell Quarkus to believe what
 *     the proxy says of it
 * @param requestId the name of the request
 */
record Sender(SecurityIdentity identity, String address, String requestId) {

  /** Whom the request is charged to. */
  String charged() {
    return identity == null ? address : name();
  }

  /** The name that the credential gives; empty for nobody. */
  String name() {
    return identity == null ? "" : Credentials.nameOf(identity);
  }
}
