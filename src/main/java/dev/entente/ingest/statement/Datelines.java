package dev.entente.ingest.statement;

import dev.entente.ingest.mention.MentionKind;
import java.util.List;

/** Finds where the report starts behind a dateline: “KYIV, May 5 (Agency) -- The president …”. */
final class Datelines {

  /** In pieces. */
  private static final int LONGEST = 18;

  private Datelines() {}

  /** Index of the first piece behind the dateline that a sentence starts with; its own start. */
  static int after(List<Piece> pieces, int from, int to, String text) {
    boolean place = isShouted(pieces.get(from), text);
    boolean dated = false;
    boolean agency = pieces.get(from).isMark("(");
    boolean bracket = false;
    for (int at = from; at < to && at < from + LONGEST; at++) {
      Piece piece = pieces.get(at);
      switch (piece.kind()) {
        case QUOTE -> {
          return from;
        }
        case DATE -> dated = true;
        case WORD -> {
          if (!piece.capital() && !bracket(pieces, from, at)) {
            return from;
          }
        }
        case MARK -> {
          bracket |= piece.isMark(")") || piece.isMark("]");
          boolean dash = piece.isMark("-") || piece.isMark("–") || piece.isMark("—");
          if (at > from && ((dash && isAlone(pieces, at, text)) || piece.isMark(":"))) {
            boolean dateline =
                dash
                    ? place || isPlaces(pieces, from, at) || (bracket && (dated || agency))
                    : (dated || (place && isPlaces(pieces, from, at))) && at + 1 < to;
            return dateline ? afterDashes(pieces, at, from, to) : from;
          }
        }
        default -> {
          // names and numbers
        }
      }
    }
    return from;
  }

  /** “Taipei, Taiwan — The speaker …”: nothing but places, and a capital letter behind the dash. */
  private static boolean isPlaces(List<Piece> pieces, int from, int dash) {
    boolean known = false;
    for (int at = from; at < dash; at++) {
      Piece piece = pieces.get(at);
      known |= piece.isMention(MentionKind.PLACE) || piece.isMention(MentionKind.METONYM);
      known |= piece.isMention(MentionKind.NAME) && at > from && pieces.get(at - 1).isMark(",");
      boolean name = piece.capital() && !piece.genitive();
      if (!name && !piece.isMark(",") && !piece.isMark(".")) {
        return false;
      }
    }
    return known && dash - from < 6 && dash + 1 < pieces.size() && pieces.get(dash + 1).capital();
  }

  private static boolean bracket(List<Piece> pieces, int from, int at) {
    for (int open = at - 1; open >= from; open--) {
      if (pieces.get(open).isMark(")") || pieces.get(open).isMark("]")) {
        return false;
      }
      if (pieces.get(open).isMark("(") || pieces.get(open).isMark("[")) {
        return true;
      }
    }
    return false;
  }

  /** A dash that joins no words. */
  private static boolean isAlone(List<Piece> pieces, int at, String text) {
    int before = pieces.get(at).start() - 1;
    int after = pieces.get(at).end();
    return !pieces.get(at).isMark("-")
        || (before >= 0
            && after < text.length()
            && (Character.isWhitespace(text.charAt(before)) || text.charAt(after) == '-'));
  }

  private static int afterDashes(List<Piece> pieces, int at, int from, int to) {
    int next = at + 1;
    while (next < to && pieces.get(next).isMark("-")) {
      next++;
    }
    return next < to ? next : from;
  }

  private static boolean isShouted(Piece piece, String text) {
    String word = text.substring(piece.start(), piece.end());
    return word.length() > 2
        && Character.isLetter(word.charAt(0))
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
