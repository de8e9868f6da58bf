package dev.entente.change;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

/** What every mutation is told. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class ChangeInput {

  @Description(
      "A text of your own, of at most 100 characters, that is new for every wish: a UUID. Sent again"
          + " with the same input, nothing is done again, and what was done the first time is"
          + " answered.")
  public String idempotencyKey;
}
