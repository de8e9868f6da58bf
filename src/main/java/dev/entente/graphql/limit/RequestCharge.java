package dev.entente.graphql.limit;

import jakarta.enterprise.context.RequestScoped;

/** What the running request was charged. */
@RequestScoped
public class RequestCharge {

  private RateLimit rateLimit;

  RateLimit rateLimit() {
    return rateLimit;
  }

  /** Remembers what was charged, before the request is executed. */
  public void set(RateLimit charged) {
    rateLimit = charged;
  }
}
