package dev.entente.graphql.execution;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Refuses a {@code Date} that is none before anything is executed, as other values are that their
 * type does not take. SmallRye GraphQL 2.17 takes any text, and finds out when the field is read.
 */
final class Days implements Coercing<Object, Object> {

  private final Coercing<Object, Object> texts;

  @SuppressWarnings("unchecked")
  Days(Coercing<?, ?> texts) {
    this.texts = (Coercing<Object, Object>) texts;
  }

  @Override
  public Object serialize(Object value, GraphQLContext context, Locale locale) {
    return texts.serialize(value, context, locale);
  }

  @Override
  public Object parseValue(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof String text && !isDay(text)) {
      throw new CoercingParseValueException(fault(text));
    }
    return texts.parseValue(value, context, locale);
  }

  @Override
  public Object parseLiteral(
      Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (literal instanceof StringValue text && !isDay(text.getValue())) {
      throw new CoercingParseLiteralException(fault(text.getValue()));
    }
    return texts.parseLiteral(literal, variables, context, locale);
  }

  @Override
  public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
    return texts.valueToLiteral(value, context, locale);
  }

  private static String fault(String text) {
    return "'%s' is not a day; days are written \"2022-12-30\"".formatted(text);
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
