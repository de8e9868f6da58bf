package dev.entente.graphql.limit;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.Locale;
import java.util.Set;

/**
 * An operation that may be executed.
 *
 * @param document what it is part of
 * @param kind query, mutation or subscription
 * @param name its name; null where it has none
 * @param cost what it costs; see {@link Cost}
 * @param fields the names of all fields of its document
 * @param changesData whether it may change what is stored
 */
public record Operation(
    Document document,
    OperationDefinition.Operation kind,
    String name,
    int cost,
    Set<String> fields,
    boolean changesData) {

  /** Whether the answer is of no use to another client. */
  public boolean asksAboutClient() {
    return fields.contains(RateLimitApi.FIELD);
  }

  /** The kind as GraphQL writes it. */
  public String type() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
