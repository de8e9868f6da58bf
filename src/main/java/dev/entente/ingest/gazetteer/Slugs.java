package dev.entente.ingest.gazetteer;

/** Names actors in the graph. */
public final class Slugs {

  private static final int LONGEST = 100;

  private Slugs() {}

  /** The slug of a name: lower-case ASCII, words joined by hyphens. */
  public static String of(String name) {
    String lower = NameWords.lower(name);
    StringBuilder slug = new StringBuilder(lower.length());
    for (int at = 0; at < lower.length() && slug.length() < LONGEST; at++) {
      char c = lower.charAt(at);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c != '\''
          && c != '.'
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }
}
