package dev.entente.ingest.statement;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.text.Span;

/**
 * The smallest part of a sentence that the finding of statements looks at: a token, or tokens that
 * belong together because they name an actor, say when, or stand in quotation marks.
 *
 * @param kind what it is
 * @param start of it in the text
 * @param end the first unit after it
 * @param lower the word in lower case; empty for what is no word
 * @param capital whether it begins with a capital letter
 * @param genitive whether it is a genitive: “Putin’s”
 * @param mention of an actor; else {@code null}
 * @param quotation in marks; else {@code null}
 * @param date that it says; else {@code null}
 */
record Piece(
    Kind kind,
    int start,
    int end,
    String lower,
    boolean capital,
    boolean genitive,
    Mention mention,
    Quotation quotation,
    DateMention date) {

  /** What a piece is. */
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    ACTOR,
    DATE,
    QUOTE
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  boolean isDate() {
    return kind == Kind.DATE;
  }

  /** Whether it refers to an actor, and not only says whose something is. */
  boolean isActor() {
    return kind == Kind.ACTOR && !genitive;
  }

  boolean isMention(MentionKind mentionKind) {
    return kind == Kind.ACTOR && mention.kind() == mentionKind;
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && lower.equals(mark);
  }

  Span span() {
    return new Span(start, end);
  }
}
