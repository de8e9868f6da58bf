package dev.entente.graphql.execution;

import graphql.schema.Coercing;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what the scalars are and which specification they keep to, and has {@link Numbers} and
 * {@link Days} read. SmallRye GraphQL calls them “Scalar for Date”, and puts the format of dates
 * behind the description of every field instead, and a directive on those that are not for
 * everybody.
 */
final class SchemaElements extends GraphQLTypeVisitorStub {

  private static final String FORMAT = " (ISO-8601)";
  private static final String ROLES_ALLOWED = "rolesAllowed";

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "Date", "A day as text, for example \"2022-12-30\".",
          "DateTime", "A moment as text, for example \"2022-12-30T09:15:00Z\".");

  private static final Map<String, String> SPECIFICATIONS =
      Map.of(
          "Date", "https://scalars.graphql.org/andimarek/local-date",
          "DateTime", "https://www.rfc-editor.org/rfc/rfc3339",
          "Decimal", "https://www.w3.org/TR/xmlschema11-2/#decimal");

  private final Set<String> applied = new HashSet<>();

  /** The directives that the schema itself makes use of. */
  Set<String> appliedDirectives() {
    return applied;
  }

  @Override
  public TraversalControl visitGraphQLScalarType(
      GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
    String name = scalar.getName();
    return Numbers.COERCINGS.containsKey(name) || SPECIFICATIONS.containsKey(name)
        ? changeNode(
            context,
            scalar.transform(
                changed ->
                    changed
                        .description(DESCRIPTIONS.getOrDefault(name, scalar.getDescription()))
                        .coercing(coercing(scalar))
                        .specifiedByUrl(
                            SPECIFICATIONS.getOrDefault(name, scalar.getSpecifiedByUrl()))))
        : TraversalControl.CONTINUE;
  }

  private static Coercing<?, ?> coercing(GraphQLScalarType scalar) {
    return scalar.getName().equals("Date")
        ? new Days(scalar.getCoercing())
        : Numbers.COERCINGS.getOrDefault(scalar.getName(), scalar.getCoercing());
  }

  @Override
  public TraversalControl visitGraphQLFieldDefinition(
      GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
    return isMarked(field.getDescription()) || field.hasDirective(ROLES_ALLOWED)
        ? changeNode(
            context,
            field.transform(
                changed ->
                    changed
                        .description(plain(field.getDescription()))
                        .replaceDirectives(others(field.getDirectives()))
                        .replaceAppliedDirectives(others(field.getAppliedDirectives()))))
        : TraversalControl.CONTINUE;
  }

  /** Who may ask for a field is said in its description, which clients see too. */
  private static <D extends GraphQLNamedSchemaElement> List<D> others(List<D> directives) {
    return directives.stream()
        .filter(directive -> !directive.getName().equals(ROLES_ALLOWED))
        .toList();
  }

  @Override
  public TraversalControl visitGraphQLArgument(
      GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
    return isMarked(argument.getDescription())
        ? changeNode(
            context,
            argument.transform(changed -> changed.description(plain(argument.getDescription()))))
        : TraversalControl.CONTINUE;
  }

  @Override
  public TraversalControl visitGraphQLInputObjectField(
      GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
    return isMarked(field.getDescription())
        ? changeNode(
            context, field.transform(changed -> changed.description(plain(field.getDescription()))))
        : TraversalControl.CONTINUE;
  }

  @Override
  public TraversalControl visitGraphQLAppliedDirective(
      GraphQLAppliedDirective directive, TraverserContext<GraphQLSchemaElement> context) {
    applied.add(directive.getName());
    return TraversalControl.CONTINUE;
  }

  private static boolean isMarked(String description) {
    return description != null && description.endsWith(FORMAT);
  }

  private static String plain(String description) {
    return isMarked(description)
        ? description.substring(0, description.length() - FORMAT.length())
        : description;
  }
}
