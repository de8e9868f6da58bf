package dev.entente.graphql.execution;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import java.util.Locale;
import java.util.Map;

/**
 * Reads {@code Int} and {@code Float} as the specification has them. SmallRye GraphQL 2.17 takes
 * texts for numbers, cuts an {@code Int} off at 32 bits, and takes a {@code Float} that is none.
 *
 * @see <a href="https://spec.graphql.org/October2021/#sec-Int.Input-Coercion">GraphQL, Int</a>
 */
final class Numbers {

  /** By the names of the scalars. */
  static final Map<String, Coercing<?, ?>> COERCINGS =
      Map.of("Int", Scalars.GraphQLInt.getCoercing(), "Float", new FiniteFloat());

  private Numbers() {}

  /** graphql-java reads a literal beyond all doubles as infinite. */
  private static final class FiniteFloat implements Coercing<Object, Object> {

    @SuppressWarnings("unchecked")
    private static final Coercing<Object, Object> FLOAT =
        (Coercing<Object, Object>) Scalars.GraphQLFloat.getCoercing();

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
      return FLOAT.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
      return FLOAT.parseValue(value, context, locale);
    }

    @Override
    public Object parseLiteral(
        Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
      Object number = FLOAT.parseLiteral(literal, variables, context, locale);
      if (number instanceof Double read && read.isInfinite()) {
        throw new CoercingParseLiteralException("It is larger than a Float can be");
      }
      return number;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
      return FLOAT.valueToLiteral(value, context, locale);
    }
  }
}
