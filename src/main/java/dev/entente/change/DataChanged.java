package dev.entente.change;

/**
 * Fired in the transaction of each change of the data.
 *
 * @param version the version that it makes
 */
public record DataChanged(long version) {}
