package dev.entente.ingest.gazetteer;

/** Names what the graph keeps: readable, and the same for the same words. */
public final class Slugs {

  private static final int LONGEST = 100;

  private Slugs() {}

  /** The slug of a name: lower-case ASCII, words joined by hyphens; it may be empty. */
  public static String of(String name) {
    return of(name, LONGEST);
  }

  /**
   * The same of a longer text, cut between words.
   *
   * @param longest how many letters, digits and hyphens it may have
   */
  public static String of(String text, int longest) {
    String lower = NameWords.lower(text);
    StringBuilder slug = new StringBuilder(Math.min(lower.length(), longest + 1));
    for (int at = 0; at < lower.length() && slug.length() <= longest; at++) {
      char c = lower.charAt(at);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c != '\'' && c != '.' && !endsWithHyphen(slug)) {
        slug.append('-');
      }
    }
    if (slug.length() > longest) {
      int hyphen = slug.lastIndexOf("-");
      slug.setLength(hyphen > 0 ? hyphen : longest);
    }
    while (slug.length() > 0 && endsWithHyphen(slug)) {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  /** Whether no further hyphen may follow. */
  private static boolean endsWithHyphen(StringBuilder slug) {
    return slug.length() == 0 || slug.charAt(slug.length() - 1) == '-';
  }
}
