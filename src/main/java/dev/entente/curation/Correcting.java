package dev.entente.curation;

import dev.entente.change.Change;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.time.PartialDate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Objects;
import java.util.function.Consumer;

/** Puts values in the place of others, under the rules of bundles, and notes both. */
final class Correcting {

  private final String member;
  private final Validator validator;
  private final Change change;
  private Class<?> entry;

  /**
   * @param member of the input that holds the values
   */
  Correcting(String member, Validator validator, Change change) {
    this.member = member;
    this.validator = validator;
    this.change = change;
  }

  /** Which entry of bundles has the rules that texts are held to. */
  void held(Class<?> toTheRulesOf) {
    entry = toTheRulesOf;
  }

  <T> void value(String field, T given, T former, Consumer<T> set) {
    if (given != null && !Objects.equals(given, former)) {
      change.value(field, former, given);
      set.accept(given);
    }
  }

  void text(String field, String given, String former, Consumer<String> set) {
    if (given != null) {
      for (ConstraintViolation<?> violation : validator.validateValue(entry, field, given)) {
        throw refused(field, "It " + violation.getMessage() + '.');
      }
      value(field, given, former, set);
    }
  }

  void date(String field, String given, PartialDate former, Consumer<PartialDate> set) {
    if (given != null) {
      try {
        PartialDate date = PartialDate.parse(given);
        value(field, date.iso(), former == null ? null : former.iso(), iso -> set.accept(date));
      } catch (IllegalArgumentException noDate) {
        throw refused(field, "It is wrong: " + noDate.getMessage() + '.');
      }
    }
  }

  /** That a date does not lie wholly before another. */
  void ordered(String field, PartialDate first, PartialDate last) {
    if (first != null && last != null && last.end().isBefore(first.start())) {
      throw refused(
          field,
          "The time would end (%s) before it starts (%s).".formatted(last.iso(), first.iso()));
    }
  }

  private RefusedException refused(String field, String message) {
    return new RefusedException(UserErrorCode.INVALID, member + '.' + field, message);
  }
}
