package dev.entente.graphql.limit;

import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What a request costs. */
@GraphQLApi
public class RateLimitApi {

  static final String FIELD = "rateLimit";

  @Inject RequestCharge charge;

  @Query(FIELD)
  @Description("What this request costs, and what the client may still use up.")
  public @NonNull RateLimit rateLimit() {
    return charge.rateLimit();
  }
}
