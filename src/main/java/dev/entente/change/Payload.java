package dev.entente.change;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What every mutation answers. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class Payload {

  private final Outcome outcome;

  protected Payload(Outcome outcome) {
    this.outcome = outcome;
  }

  @Description("The entry of the audit log; null where nothing was changed.")
  public AuditEntry getChange() {
    return outcome.entry();
  }

  @NonNull
  @Description(
      "What is wrong with the input; nothing was changed then. Empty where nothing is wrong.")
  public List<@NonNull UserError> getUserErrors() {
    return outcome.userErrors();
  }
}
