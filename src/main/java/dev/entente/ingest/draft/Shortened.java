package dev.entente.ingest.draft;

/** Texts that must not be longer than there is room for. */
final class Shortened {

  private static final char ELLIPSIS = '…';

  private Shortened() {}

  /** A text in at most so many units; cut between words where it is longer. */
  static String to(int longest, String text) {
    String plain = text.strip();
    if (plain.length() <= longest) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', longest - 1);
    String cut = plain.substring(0, space > longest / 2 ? space : longest - 1);
    boolean split = Character.isHighSurrogate(cut.charAt(cut.length() - 1));
    return (split ? cut.substring(0, cut.length() - 1) : cut).stripTrailing() + ELLIPSIS;
  }
}
