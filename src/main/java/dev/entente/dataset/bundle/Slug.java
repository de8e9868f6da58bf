package dev.entente.dataset.bundle;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A readable natural key: 2 to 120 lower-case letters, digits and single hyphens. */
@Constraint(validatedBy = {})
@Pattern(regexp = "(?=.{2,120}$)[a-z0-9]+(-[a-z0-9]+)*")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {

  /** What is said of text that is no slug. */
  String message() default "must be 2 to 120 lower-case letters, digits and hyphens";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
