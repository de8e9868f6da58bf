package dev.entente.graphql.limit;

import graphql.GraphQLError;
import java.util.List;

/** A document that is not GraphQL, or does not fit the schema. */
public final class DocumentFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<? extends GraphQLError> errors;

  DocumentFault(List<? extends GraphQLError> errors) {
    super(errors.toString());
    this.errors = errors;
  }

  /** What is wrong, in the words of graphql-java. */
  public List<? extends GraphQLError> errors() {
    return errors;
  }
}
