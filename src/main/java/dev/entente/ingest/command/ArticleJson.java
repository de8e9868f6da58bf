package dev.entente.ingest.command;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.entente.ingest.apply.ArticleInput;

/** Reads an article that is written as JSON, and says where and why it cannot be read. */
final class ArticleJson {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withCoercionConfig(
              LogicalType.Textual,
              textual ->
                  textual
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build()
          .readerFor(ArticleInput.class);

  private ArticleJson() {}

  static ArticleInput read(String text) throws UnusableFileException {
    try {
      ArticleInput input = JSON.readValue(text);
      if (input == null) {
        throw new UnusableFileException("It is not the JSON of an article: it is null.");
      }
      return input;
    } catch (UnrecognizedPropertyException unknown) {
      throw new UnusableFileException(
          "'%s' is no member of an article; known are %s."
              .formatted(
                  unknown.getPropertyName(),
                  unknown.getKnownPropertyIds().stream()
                      .map(Object::toString)
                      .filter(name -> !name.equals("idempotencyKey"))
                      .sorted()
                      .toList()));
    } catch (JacksonException faulty) {
      throw new UnusableFileException(
          "It is not the JSON of an article%s: %s.".formatted(place(faulty), reason(faulty, text)));
    }
  }

  private static String place(JacksonException faulty) {
    JsonLocation location = faulty.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
  }

  /** In other words than those of Jackson, which are about classes. */
  private static String reason(JacksonException faulty, String text) {
    if (faulty instanceof JsonEOFException || faulty.getCause() instanceof JsonEOFException) {
      return "it ends in the middle";
    }
    if (faulty.getCause() instanceof StreamReadException
        || !(faulty instanceof JsonMappingException wrong)) {
      return "this is no JSON";
    }
    if (text.isBlank()) {
      return "it is empty";
    }
    if (!wrong.getPath().isEmpty()) {
      String member = wrong.getPath().get(0).getFieldName();
      return "'%s' must be %s"
          .formatted(member, member.equals("authors") ? "a list of text" : "text");
    }
    return text.stripLeading().startsWith("[")
        ? "it is a list. Give one article as {…}, or each on a line of its own in a file .jsonl"
        : "it must be one object, {…}, and nothing else";
  }
}
