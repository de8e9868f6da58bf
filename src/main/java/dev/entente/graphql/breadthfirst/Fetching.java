package dev.entente.graphql.breadthfirst;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.LightDataFetcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fetches the fields of one level after the other. */
final class Fetching {

  private final ExecutionContext context;
  private final GraphQLSchema schema;
  private final Environments environments;
  private final DataFetcherExceptionHandler failures;

  /** What has been fetched, by object: one that comes again is not asked for again. */
  private final Map<Load, IdentityHashMap<Object, Object>> known = new HashMap<>();

  /** What fields of a level have in common that are fetched with one call. */
  private record Load(LevelFetcher<?> fetcher, Map<String, Object> arguments) {}

  Fetching(
      ExecutionContext context, Environments environments, DataFetcherExceptionHandler failures) {
    this.context = context;
    this.schema = context.getGraphQLSchema();
    this.environments = environments;
    this.failures = failures;
  }

  /** The fields of all objects of a level, in the order in which they are answered. */
  List<FieldValues> level(List<Cohort> cohorts) {
    List<FieldValues> all = new ArrayList<>();
    Map<Load, List<FieldValues>> together = new LinkedHashMap<>();
    for (Cohort cohort : cohorts) {
      for (MergedField field : cohort.fields().getSubFieldsList()) {
        GraphQLFieldDefinition definition =
            Introspection.getFieldDefinition(schema, cohort.type(), field.getName());
        FieldValues values = new FieldValues(cohort, field, definition);
        all.add(values);
        DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(cohort.type(), definition);
        if (fetcher instanceof LevelFetcher<?> forAll) {
          together
              .computeIfAbsent(
                  new Load(forAll, environments.arguments(values)), unused -> new ArrayList<>())
              .add(values);
        } else {
          oneByOne(fetcher, values);
        }
      }
    }
    together.forEach(this::together);
    return all;
  }

  private void oneByOne(DataFetcher<?> fetcher, FieldValues values) {
    for (int i = 0; i < values.size(); i++) {
      try {
        values.set(i, unboxed(fetch(fetcher, values, i)));
      } catch (Exception failed) {
        fail(values, i, failed);
      }
    }
  }

  private Object fetch(DataFetcher<?> fetcher, FieldValues values, int i) throws Exception {
    return fetcher instanceof LightDataFetcher<?> light
        ? light.get(
            values.definition(), values.cohort().source(i), () -> environments.of(values, i))
        : fetcher.get(environments.of(values, i));
  }

  private void together(Load load, List<FieldValues> fields) {
    IdentityHashMap<Object, Object> fetched =
        known.computeIfAbsent(load, unused -> new IdentityHashMap<>());
    Exception failure = fetch(load, fields, fetched);
    for (FieldValues values : fields) {
      for (int i = 0; i < values.size(); i++) {
        Object source = values.cohort().source(i);
        if (fetched.containsKey(source)) {
          values.set(i, fetched.get(source));
        } else {
          fail(values, i, failure);
        }
      }
    }
  }

  /** Fetches what is not known; returns why it could not, or null. */
  private Exception fetch(
      Load load, List<FieldValues> fields, IdentityHashMap<Object, Object> fetched) {
    Set<Object> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> sources = new ArrayList<>();
    for (FieldValues values : fields) {
      for (int i = 0; i < values.size(); i++) {
        Object source = values.cohort().source(i);
        if (!fetched.containsKey(source) && missing.add(source)) {
          sources.add(source);
        }
      }
    }
    if (sources.isEmpty()) {
      return null;
    }
    try {
      List<?> found = load.fetcher().get(sources, environments.of(fields.get(0), 0));
      for (int i = 0; i < found.size(); i++) {
        fetched.put(sources.get(i), unboxed(found.get(i)));
      }
      return null;
    } catch (Exception failed) {
      return failed;
    }
  }

  /** A value without what it is wrapped in; errors that came with it are told. */
  Object unboxed(Object value) {
    if (value instanceof DataFetcherResult<?> result) {
      List<GraphQLError> errors = result.getErrors();
      context.addErrors(errors);
      return context.getValueUnboxer().unbox(result.getData());
    }
    return context.getValueUnboxer().unbox(value);
  }

  private void fail(FieldValues values, int i, Exception failure) {
    values.set(i, null);
    context.addErrors(
        failures
            .handleException(
                DataFetcherExceptionHandlerParameters.newExceptionParameters()
                    .dataFetchingEnvironment(environments.of(values, i))
                    .exception(failure)
                    .build())
            .join()
            .getErrors());
  }
}
