package dev.entente.change;

import java.util.ArrayList;
import java.util.List;

/** A change that is not made, with everything that is wrong with what was asked for. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<UserError> errors;

  public RefusedException(List<UserError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  /**
   * One thing is wrong.
   *
   * @param field the member of the input that is wrong, with dots between the names
   */
  public RefusedException(UserErrorCode code, String field, String message) {
    this(List.of(error(code, field, message)));
  }

  /** Something that is wrong with a member of the input, whose names have dots between them. */
  public static UserError error(UserErrorCode code, String field, String message) {
    List<String> path = new ArrayList<>(List.of("input"));
    path.addAll(List.of(field.split("\\.")));
    return new UserError(path, message, code);
  }

  public List<UserError> errors() {
    return errors;
  }
}
