package dev.entente.dataset.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.entente.time.PartialDate;
import java.io.IOException;

/**
 * Reads a date of a bundle: text where the article states it, else an object {@code {"iso":
 * "2022-09-16", "stated": false}}.
 */
final class PartialDateJson extends StdDeserializer<PartialDate> {

  private static final long serialVersionUID = 1L;

  PartialDateJson() {
    super(PartialDate.class);
  }

  @Override
  public PartialDate deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      return parse(json.getText(), true, context);
    }
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      return context.reportInputMismatch(
          PartialDate.class,
          "a date is text like \"2022-12-30\", or an object with `iso` and `stated`");
    }
    String iso = null;
    boolean stated = true;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      json.nextToken();
      if (member.equals("iso") && json.hasToken(JsonToken.VALUE_STRING)) {
        iso = json.getText();
      } else if (member.equals("stated") && json.currentToken().isBoolean()) {
        stated = json.getBooleanValue();
      } else {
        return context.reportInputMismatch(
            PartialDate.class, "a date has `iso` as text and `stated` as true or false, no more");
      }
    }
    return parse(iso == null ? "" : iso, stated, context);
  }

  private static PartialDate parse(String iso, boolean stated, DeserializationContext context)
      throws IOException {
    try {
      return PartialDate.parse(iso, stated);
    } catch (IllegalArgumentException impossible) {
      return context.reportInputMismatch(PartialDate.class, "%s", impossible.getMessage());
    }
  }
}
