package dev.entente.graphql.filter;

/** What can be asked of one value: an input of a kind of scalars. */
public interface Operators {

  /** Description of the member of that name, which all kinds have. */
  String IS_NULL = "Whether there is no value.";

  /**
   * Says what the members ask.
   *
   * @param value the HQL of the value
   */
  void add(String value, Terms terms);
}
