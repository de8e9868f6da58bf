package dev.entente.graphql.limit;

/**
 * The texts that the value of a variable holds, as far as the cost of an operation depends on them.
 *
 * @param units how long they are together, in UTF-16 units
 */
public record TextLength(long units) {}
