package dev.entente.graphql.node;

import static graphql.Scalars.GraphQLID;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Makes {@code nodes(ids:)} take a list of ids. {@code @Id} on a list of texts would say so in the
 * schema, but then its elements are not converted (SmallRye GraphQL 2.17), so the method takes
 * texts and the schema is corrected while it is built.
 */
@ApplicationScoped
public class IdLists {

  private static final String FIELD = "nodes";
  private static final String ARGUMENT = "ids";

  void correct(@Observes GraphQLSchema.Builder schema) {
    GraphQLObjectType query = schema.build().getQueryType();
    GraphQLFieldDefinition nodes = query.getField(FIELD);
    schema.query(
        query.transform(
            type ->
                type.field(
                    nodes.transform(
                        field ->
                            field.replaceArguments(
                                nodes.getArguments().stream()
                                    .map(
                                        argument ->
                                            argument.getName().equals(ARGUMENT)
                                                ? argument.transform(
                                                    ids ->
                                                        ids.type(nonNull(list(nonNull(GraphQLID)))))
                                                : argument)
                                    .toList())))));
  }
}
