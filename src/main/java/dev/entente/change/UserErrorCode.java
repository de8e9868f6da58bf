package dev.entente.change;

import org.eclipse.microprofile.graphql.Description;

/** What is wrong with an input; the list may grow. */
@Description("What is wrong with an input. The list may grow.")
public enum UserErrorCode {
  @Description("There is nothing with this id.")
  NOT_FOUND,
  @Description("The value cannot be used; the message says what would do.")
  INVALID,
  @Description("It is there already.")
  TAKEN,
  @Description("What is stored does not allow it; the message says what must be done before.")
  CONFLICT,
  @Description("The bundle has a fault; the message says where.")
  FAULTY_BUNDLE,
  @Description("It is larger than is allowed.")
  TOO_LARGE,
  @Description("The `idempotencyKey` was used with another input before.")
  IDEMPOTENCY_KEY_REUSED
}
