package dev.entente.graphql.limit;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;

/** What a request costs, and what its client may still use up. */
@Description("What this request costs, and what the client may still use up.")
public record RateLimit(
    @Description(
            "How many objects the answer to this request may have to hold at most. Told from the"
                + " document and its variables: a page counts as `first` or `last` says, another"
                + " list as five objects.")
        int cost,
    @Description("The cost that a client may use up in a minute; null where it is not limited.")
        Integer limit,
    @Description("What is left of it after this request; null where it is not limited.")
        Integer remaining,
    @Description("When all of it is there again; null where it is not limited.")
        OffsetDateTime resetAt) {}
