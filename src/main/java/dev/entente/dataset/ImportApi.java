package dev.entente.dataset;

import dev.entente.change.AuditAction;
import dev.entente.change.Change;
import dev.entente.change.Changes;
import dev.entente.change.Outcome;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.security.Role;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.Session;

/** Loads bundles while the application runs. */
@GraphQLApi
public class ImportApi {

  /** As many as anyone reads before the next attempt. */
  private static final int MAX_ERRORS = 100;

  @Inject Changes changes;
  @Inject Dataset dataset;
  @Inject BundleReader reader;
  @Inject DatasetConfig config;
  @Inject Session session;

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Loads a bundle whole, or not at all. One that was loaded before is passed over; another version"
          + " of it replaces its entries. What editors decided stands: facts that they rejected or"
          + " corrected and articles that they retracted are passed over, which the entry of the audit"
          + " log lists."
          + " For editors only.")
  public @NonNull ImportBundlePayload importBundle(
      @NonNull @Description("Which bundle.") ImportBundleInput input, Context context) {
    Outcome outcome =
        changes.make(AuditAction.IMPORT_BUNDLE, input, context, change -> load(input, change));
    return new ImportBundlePayload(
        outcome,
        outcome.userErrors().isEmpty()
            ? session.find(DatasetBundle.class, reader.readText(input.bundle).name())
            : null);
  }

  private void load(ImportBundleInput input, Change change) {
    long largest = config.maxImportSize().asLongValue();
    if (input.bundle.getBytes(StandardCharsets.UTF_8).length > largest) {
      throw new RefusedException(
          UserErrorCode.TOO_LARGE,
          "bundle",
          "It is larger than %d bytes (entente.dataset.max-import-size).".formatted(largest));
    }
    try {
      Bundle bundle = reader.readText(input.bundle);
      dataset.load(bundle, change);
    } catch (BundleException faulty) {
      throw new RefusedException(
          faulty.problems().stream()
              .limit(MAX_ERRORS)
              .map(
                  problem ->
                      RefusedException.error(
                          UserErrorCode.FAULTY_BUNDLE,
                          problem.path().isEmpty() ? "bundle" : "bundle." + problem.path(),
                          problem.toString()))
              .toList());
    }
  }
}
