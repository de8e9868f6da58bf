package dev.entente.graphql.subscription;

import java.util.UUID;

/**
 * Where an event stands among all events of its kind.
 *
 * @param version the version of the data that made it
 * @param key of the object that it is about; of two events of one version, the smaller key comes
 *     first. Null for the place before all events of the version
 */
public record Position(long version, UUID key) {

  /** The place after everything that a version made. */
  public static Position after(long version) {
    return new Position(version + 1, null);
  }
}
