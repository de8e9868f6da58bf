package dev.entente.ingest.apply;

import dev.entente.change.UserError;
import dev.entente.ingest.proposal.Proposal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of `extract`. */
@Description("What came of `extract`. Nothing was stored.")
public record ExtractPayload(
    @Description("What was read from the article; null where something is wrong with the input.")
        Proposal proposal,
    @NonNull
        @Description(
            "What you should know about what was read, for example that a date is missing.")
        List<@NonNull String> warnings,
    @NonNull @Description("What is wrong with the input; empty where nothing is.")
        List<@NonNull UserError> userErrors) {

  static ExtractPayload of(Extraction extraction) {
    return new ExtractPayload(extraction.proposal(), extraction.warnings(), List.of());
  }

  static ExtractPayload refused(List<UserError> errors) {
    return new ExtractPayload(null, List.of(), errors);
  }
}
