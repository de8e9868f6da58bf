package dev.entente.graphql.breadthfirst;

import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects of one type of which the same is asked: they were found by one field of the level above.
 */
final class Cohort {

  private final GraphQLObjectType type;
  private final MergedSelectionSet fields;
  private final List<Object> sources = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();

  Cohort(GraphQLObjectType type, MergedSelectionSet fields) {
    this.type = type;
    this.fields = fields;
  }

  /**
   * Adds an object.
   *
   * @param source what its fields are fetched from
   * @param branch where its fields are answered
   */
  Cohort add(Object source, Branch branch) {
    sources.add(source);
    branches.add(branch);
    return this;
  }

  GraphQLObjectType type() {
    return type;
  }

  MergedSelectionSet fields() {
    return fields;
  }

  int size() {
    return sources.size();
  }

  Object source(int i) {
    return sources.get(i);
  }

  Branch branch(int i) {
    return branches.get(i);
  }
}
