package dev.entente.ingest.meeting;

import java.util.Locale;

/**
 * Where a meeting takes place.
 *
 * @param name of the town or building; {@code null} where only the country is named
 * @param country slug of it; {@code null} where it is not known
 */
record Place(String name, String country) {

  static final Place UNKNOWN = new Place(null, null);

  boolean isKnown() {
    return name != null || country != null;
  }

  /** Whether both may be the same. */
  boolean fits(Place other) {
    return (name == null || other.name == null || isSame(name, other.name))
        && (country == null || other.country == null || country.equals(other.country));
  }

  /** “Delhi” and “New Delhi” are one place. */
  private static boolean isSame(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return first.equals(second) || first.endsWith(' ' + second) || second.endsWith(' ' + first);
  }

  /** What both tell together. */
  Place with(Place other) {
    return new Place(name == null ? other.name : name, country == null ? other.country : country);
  }
}
