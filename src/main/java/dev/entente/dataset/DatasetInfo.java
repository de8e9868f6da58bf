package dev.entente.dataset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What the data holds. */
@Description("What the data holds, and which version of it this is.")
public record DatasetInfo(
    @NonNull
        @Description("Changes with every write, so that answers can be kept as long as it stays.")
        String version,
    @NonNull @Description("When the data was last written to.") OffsetDateTime updatedAt,
    @NonNull @Description("The bundles that were loaded, by name.")
        List<@NonNull DatasetBundle> bundles) {}
