package dev.entente.curation;

import dev.entente.change.RefusedException;
import dev.entente.change.UserError;
import dev.entente.change.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/** Holds what editors send to the rules that entries of bundles are held to. */
@ApplicationScoped
public class InputForm {

  private final Validator validator;

  @Inject
  InputForm(Validator validator) {
    this.validator = validator;
  }

  /**
   * Refuses an entry that is not as one of a bundle must be.
   *
   * @param field of the input that it was made of
   */
  void check(String field, Object entry) {
    List<UserError> errors =
        validator.validate(entry).stream()
            .map(
                violation ->
                    RefusedException.error(
                        UserErrorCode.INVALID,
                        field + '.' + violation.getPropertyPath(),
                        "It " + violation.getMessage() + '.'))
            .sorted(Comparator.comparing(error -> error.field().toString()))
            .toList();
    if (!errors.isEmpty()) {
      throw new RefusedException(errors);
    }
  }
}
