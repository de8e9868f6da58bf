package dev.entente.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The wish to be known by an API key. */
final class ApiKeyRequest extends BaseAuthenticationRequest {

  private final String key;

  ApiKeyRequest(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
