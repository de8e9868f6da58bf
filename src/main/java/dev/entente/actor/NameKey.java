package dev.entente.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names regardless of case, accents, punctuation and spacing. */
public final class NameKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /** The key that two names share when they are the same name. */
  public static String of(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ").strip();
  }
}
