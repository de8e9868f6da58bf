package dev.entente.ingest.statement;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.quotation.QuotationKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A paragraph in pieces and sentences; what stands in quotation marks is one piece and ends no
 * sentence.
 */
final class Pieces {

  /** Index of the first piece of a sentence, and of the first one after it. */
  record Range(int from, int to) {}

  final int paragraph;
  private final List<Piece> all;
  private final List<Range> sentences;

  private Pieces(int paragraph, List<Piece> all, List<Range> sentences) {
    this.paragraph = paragraph;
    this.all = all;
    this.sentences = sentences;
  }

  Piece get(int index) {
    return all.get(index);
  }

  int size() {
    return all.size();
  }

  List<Range> sentences() {
    return sentences;
  }

  boolean has(int index, Range range) {
    return index >= range.from && index < range.to;
  }

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Takes paragraphs apart, one after the other. */
  static final class Reader {

    private final Reading reading;
    private int mention;
    private int quotation;
    private int date;

    Reader(Reading reading) {
      this.reading = reading;
    }

    Pieces read(Paragraph paragraph) {
      List<Piece> pieces = new ArrayList<>();
      List<Range> ranges = new ArrayList<>();
      List<Token> tokens = reading.text().tokens();
      int token = reading.text().tokenAt(paragraph.span().start());
      Sentence sentence = reading.text().sentenceAt(paragraph.span().start());
      int sentenceEnd = sentence == null ? Integer.MAX_VALUE : sentence.span().end();
      int first = 0;
      while (token < tokens.size() && tokens.get(token).start() < paragraph.span().end()) {
        Token at = tokens.get(token);
        if (at.start() >= sentenceEnd) {
          if (first < pieces.size()) {
            ranges.add(new Range(first, pieces.size()));
          }
          first = pieces.size();
          sentence = reading.text().sentenceAt(at.start());
          sentenceEnd = sentence == null ? Integer.MAX_VALUE : sentence.span().end();
        }
        Piece piece = piece(at);
        if (first < pieces.size() && isNextSentence(pieces.get(pieces.size() - 1), piece)) {
          ranges.add(new Range(first, pieces.size()));
          first = pieces.size();
        }
        pieces.add(piece);
        while (token < tokens.size() && tokens.get(token).start() < piece.end()) {
          token++;
        }
        if (piece.end() > sentenceEnd) {
          Sentence last = reading.text().sentenceAt(piece.end() - 1);
          sentenceEnd = last == null ? Integer.MAX_VALUE : last.span().end();
        }
      }
      if (first < pieces.size()) {
        ranges.add(new Range(first, pieces.size()));
      }
      if (!ranges.isEmpty()) {
        Range opening = ranges.get(0);
        int from = Datelines.after(pieces, opening.from(), opening.to(), reading.text().text());
        ranges.set(0, new Range(from, opening.to()));
      }
      return new Pieces(paragraph.index(), pieces, ranges);
    }

    /** Sentences without a space between: “…the end.'We go on.'He said”. */
    private boolean isNextSentence(Piece last, Piece next) {
      if (last.end() != next.start()) {
        return false;
      }
      String text = reading.text().text();
      if (next.isQuote()) {
        return (last.isMark(".") || last.isMark("!") || last.isMark("?"))
            && Character.isUpperCase(text.charAt(next.quotation().words().start()));
      }
      if (!last.isQuote() || !Character.isUpperCase(text.charAt(next.start()))) {
        return false;
      }
      char end = text.charAt(last.quotation().words().end() - 1);
      return end == '.' || end == '!' || end == '?';
    }

    private Piece piece(Token token) {
      Quotation quoted = quotation(token);
      if (quoted != null) {
        return new Piece(
            Piece.Kind.QUOTE,
            Math.min(token.start(), quoted.marked().start()),
            quoted.marked().end(),
            "",
            false,
            false,
            null,
            quoted,
            null);
      }
      Mention actor = mention(token);
      if (actor != null) {
        int end = actor.span().end();
        if (end < token.end() && reading.text().text().charAt(end) == '-') {
          end = token.end();
        }
        boolean genitive = isGenitive(end) || isPossessive(actor, token);
        return new Piece(
            Piece.Kind.ACTOR,
            Math.min(token.start(), actor.span().start()),
            isGenitive(end) ? genitiveEnd(end) : end,
            token.lower(),
            token.isCapitalized(),
            genitive,
            actor,
            null,
            null);
      }
      DateMention day = date(token);
      if (day != null) {
        return new Piece(
            Piece.Kind.DATE,
            token.start(),
            Math.max(token.end(), day.span().end()),
            "",
            false,
            false,
            null,
            null,
            day);
      }
      Piece.Kind kind =
          WEEKDAYS.contains(token.lower())
              ? Piece.Kind.DATE
              : token.kind() == TokenKind.WORD
                  ? Piece.Kind.WORD
                  : token.kind() == TokenKind.NUMBER ? Piece.Kind.NUMBER : Piece.Kind.MARK;
      return new Piece(
          kind,
          token.start(),
          token.end(),
          token.lower(),
          token.isCapitalized(),
          token.lower().endsWith("'s") && token.isWord(),
          null,
          null,
          null);
    }

    private static boolean isPossessive(Mention actor, Token token) {
      return actor.span().end() == token.end()
          && switch (token.lower()) {
            case "his", "her", "its", "their", "my", "our", "your" -> true;
            default -> false;
          };
    }

    private int genitiveEnd(int end) {
      return reading.text().text().charAt(end + 1) == 's' ? end + 2 : end + 1;
    }

    private boolean isGenitive(int end) {
      String text = reading.text().text();
      return end + 1 < text.length()
          && (text.charAt(end) == '’' || text.charAt(end) == '\'')
          && ((text.charAt(end + 1) == 's'
                  && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2))))
              || (text.charAt(end - 1) == 's' && Character.isWhitespace(text.charAt(end + 1))));
    }

    private Quotation quotation(Token token) {
      List<Quotation> all = reading.quotations();
      while (quotation < all.size() && all.get(quotation).marked().end() <= token.start()) {
        quotation++;
      }
      for (int i = quotation; i < all.size() && all.get(i).marked().start() <= token.start(); i++) {
        Quotation candidate = all.get(i);
        if (candidate.outer()
            && candidate.kind() == QuotationKind.SPEECH
            && candidate.marked().contains(token.start())) {
          return candidate;
        }
      }
      return null;
    }

    private Mention mention(Token token) {
      List<Mention> all = reading.mentions().all();
      while (mention < all.size() && all.get(mention).span().end() <= token.start()) {
        mention++;
      }
      Mention longest = null;
      for (int i = mention; i < all.size() && all.get(i).span().start() < token.end(); i++) {
        Mention candidate = all.get(i);
        if (candidate.span().start() >= token.start()
            && candidate.span().end() > token.start()
            && (longest == null || candidate.span().length() > longest.span().length())) {
          longest = candidate;
        }
      }
      return longest;
    }

    private DateMention date(Token token) {
      List<DateMention> all = reading.dates();
      while (date < all.size() && all.get(date).span().end() <= token.start()) {
        date++;
      }
      return date < all.size() && all.get(date).span().contains(token.start())
          ? all.get(date)
          : null;
    }
  }
}
