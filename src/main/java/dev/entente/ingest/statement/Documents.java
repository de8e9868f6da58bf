package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds who wrote what an article goes on to quote: “Peru's ministry rejected this in a statement.
 * “…,” the statement said.”
 */
final class Documents {

  /** In pieces: “in a strongly worded joint statement”. */
  private static final int REACH = 6;

  private static final int LONGEST = 60;

  private static final Set<String> NOUNS =
      Words.of(
          """
          statement communique communiqué release message post letter note text readout
          report survey study outlook analysis forecast review bulletin declaration decree
          """);

  private static final Set<String> ISSUED =
      Words.of("statement communique communiqué message post letter note readout declaration");

  private static final Set<String> GIVEN =
      Words.of("issued released published posted made sent read wrote shared signed");

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Bystanders bystanders;

  Documents(Pieces pieces, NounPhrases phrases, Bystanders bystanders) {
    this.pieces = pieces;
    this.phrases = phrases;
    this.bystanders = bystanders;
  }

  /** Whether it says “the statement”, and not whose. */
  static boolean isMeantBy(String label) {
    String[] words = label.toLowerCase(Locale.ROOT).split(" ", 6);
    int last = words.length - 1;
    boolean given = last > 1 && GIVEN.contains(words[last]);
    int noun = given ? last - 1 : last;
    return noun <= 2 && noun > 0 && words[0].equals("the") && NOUNS.contains(words[noun]);
  }

  /** “the statement | of Norway”; a survey of Norway is about it. */
  static boolean isOfIssuer(Pieces pieces, int of) {
    return of > 0 && pieces.get(of).is("of") && ISSUED.contains(pieces.get(of - 1).lower());
  }

  /** The author of a document that a sentence tells of; {@code null} where it tells of none. */
  Speaker author(Pieces.Range range, List<Draft> found) {
    if (!found.isEmpty() && found.get(0).speaker.rule() == SpeakerRule.DOCUMENT) {
      return found.get(0).speaker;
    }
    for (int at = range.from(); at < range.to() && at < range.from() + LONGEST; at++) {
      if (pieces.get(at).isWord() && NOUNS.contains(pieces.get(at).lower())) {
        Speaker author = author(at, range, found);
        if (author != null && author.isNamed()) {
          return author;
        }
      }
    }
    return null;
  }

  private Speaker author(int noun, Pieces.Range range, List<Draft> found) {
    if (noun + 2 < range.to()
        && (pieces.get(noun + 1).is("by")
            || pieces.get(noun + 1).is("from")
            || isOfIssuer(pieces, noun + 1))) {
      return phrases.startingAt(noun + 2, range.to());
    }
    for (int at = noun - 1; at >= range.from() && noun - at < REACH; at--) {
      Piece piece = pieces.get(at);
      if (piece.genitive() && piece.mention() != null && piece.capital()) {
        return new Speaker(
            at, at + 1, piece.mention().actors(), piece.lower(), SpeakerRule.DOCUMENT, true);
      }
      if (piece.is("in") || GIVEN.contains(piece.lower())) {
        return found.isEmpty() ? giver(at, range) : found.get(found.size() - 1).speaker;
      }
      if (!piece.isWord()) {
        return null;
      }
    }
    return null;
  }

  /** “Norway issued a statement”, not “it came in a statement on talks with Norway”. */
  private Speaker giver(int verb, Pieces.Range range) {
    Speaker subject = bystanders.subject(range);
    return subject == null || subject.from() < verb || verb == range.from() ? subject : null;
  }
}
