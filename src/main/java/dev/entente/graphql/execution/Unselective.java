package dev.entente.graphql.execution;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.DelegatingDataFetchingEnvironment;

/** Says that no field is selected below, to one who would only make a copy of all of them. */
final class Unselective extends DelegatingDataFetchingEnvironment {

  private static final DataFetchingFieldSelectionSet NOTHING =
      DataFetchingFieldSelectionSetImpl.newCollector(null, Scalars.GraphQLString, () -> null);

  Unselective(DataFetchingEnvironment environment) {
    super(environment);
  }

  @Override
  public DataFetchingFieldSelectionSet getSelectionSet() {
    return NOTHING;
  }
}
