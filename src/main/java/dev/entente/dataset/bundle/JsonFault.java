package dev.entente.dataset.bundle;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.entente.time.PartialDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says where and why JSON is not what the format asks for, without the names of classes. */
final class JsonFault {

  static final String ONE_OBJECT = "must be one JSON object, and nothing after it";

  /** What Jackson's messages say about its own settings. */
  private static final Pattern SETTINGS =
      Pattern.compile(" \\((start marker|not recognized).*|: enable `.*");

  private JsonFault() {}

  static String path(JsonMappingException unfit) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : unfit.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  static String reason(JsonMappingException unfit) {
    if (unfit.getCause() instanceof JacksonException notJson) {
      return reason(notJson);
    }
    if (unfit instanceof UnrecognizedPropertyException unknown) {
      return "is not a member of the format; known are "
          + unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (!(unfit instanceof MismatchedInputException wrong) || wrong.getTargetType() == null) {
      return "has a value of the wrong kind";
    }
    if (wrong.getTargetType() == PartialDate.class) {
      return wrong.getOriginalMessage();
    }
    if (wrong.getTargetType() == BundleFile.class) {
      return ONE_OBJECT;
    }
    return wrong instanceof InvalidFormatException named && wrong.getTargetType().isEnum()
        ? "'%s' is not %s".formatted(named.getValue(), kind(wrong.getTargetType()))
        : "must be " + kind(wrong.getTargetType());
  }

  static String reason(JacksonException notJson) {
    if (notJson instanceof InputCoercionException) {
      return "is too large a number";
    }
    if (notJson instanceof StreamConstraintsException) {
      return "is too long or nested too deep";
    }
    return "is not JSON: %s at line %d, column %d"
        .formatted(
            SETTINGS.matcher(notJson.getOriginalMessage()).replaceFirst(""),
            notJson.getLocation().getLineNr(),
            notJson.getLocation().getColumnNr());
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == String.class) {
      return "text";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type)) {
      return type == Integer.class ? "a whole number" : "a number";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }
}
