package dev.entente.graphql.breadthfirst;

import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.schema.GraphQLFieldDefinition;

/** A field of a cohort, and what was fetched for each of its objects. */
final class FieldValues {

  private final Cohort cohort;
  private final MergedField field;
  private final GraphQLFieldDefinition definition;
  private final Object[] values;

  FieldValues(Cohort cohort, MergedField field, GraphQLFieldDefinition definition) {
    this.cohort = cohort;
    this.field = field;
    this.definition = definition;
    this.values = new Object[cohort.size()];
  }

  Cohort cohort() {
    return cohort;
  }

  MergedField field() {
    return field;
  }

  GraphQLFieldDefinition definition() {
    return definition;
  }

  /** The name that the field has in the answer. */
  String name() {
    return field.getResultKey();
  }

  int size() {
    return values.length;
  }

  Object get(int i) {
    return values[i];
  }

  void set(int i, Object value) {
    values[i] = value;
  }

  ResultPath path(int i) {
    return cohort.branch(i).path(name());
  }
}
