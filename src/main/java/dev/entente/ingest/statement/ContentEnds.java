package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Span;
import java.util.Set;

/** Finds where what was said ends: before another verb of speech takes over. */
final class ContentEnds {

  private static final Set<String> ADVERBIAL_STARTS =
      Set.of(
          "in",
          "with",
          "as",
          "by",
          "after",
          "amid",
          "despite",
          "following",
          "during",
          "before",
          "which",
          "who",
          "whereas",
          "because",
          "since",
          "when",
          "where",
          "without");

  private final Reading reading;
  private final Pieces pieces;

  ContentEnds(Reading reading, Pieces pieces) {
    this.reading = reading;
    this.pieces = pieces;
  }

  /** Index after the last piece of what was said: before another verb of speech takes over. */
  int of(StatementRule rule, int from, int high) {
    boolean clause =
        rule == StatementRule.THAT_CLAUSE
            || rule == StatementRule.BARE_CLAUSE
            || rule == StatementRule.QUESTION_CLAUSE
            || rule == StatementRule.NOUN
            || rule == StatementRule.COLON;
    if (from >= high) {
      return from;
    }
    int at = from + 1;
    if (at < high
        && pieces.get(from).isQuote()
        && endsWithComma(pieces.get(from))
        && endsAtComma(at, high, clause)) {
      return at;
    }
    for (; at < high; at++) {
      Piece piece = pieces.get(at);
      if (piece.isMark(";")) {
        break;
      }
      boolean named =
          rule == StatementRule.OBJECT_NAME && at + 1 < high && pieces.get(at + 1).is("which");
      if (piece.isMark(",") && at + 1 < high && !named && endsAtComma(at + 1, high, clause)) {
        break;
      }
      if (!clause && piece.isMark(",") && at + 1 < high && goesOnToTell(at + 1, high)) {
        break;
      }
      if (piece.isQuote()
          && at + 1 < high
          && endsWithComma(piece)
          && endsAtComma(at + 1, high, clause)) {
        at++;
        break;
      }
      if (at > from && pieces.get(at - 1).isQuote() && piece.isWord() && isClosed(at - 1, at)) {
        break;
      }
      if (piece.isWord() && at + 1 < high && (piece.is("and") || piece.is("but"))) {
        int verb = at + 1;
        while (verb < high
            && (ClauseWords.isAdverb(pieces.get(verb)) || pieces.get(verb).is("has"))) {
          verb++;
        }
        if (verb < high && isSpeechPast(pieces.get(verb))) {
          break;
        }
        if (pieces.get(at - 1).isQuote() && reportsAnew(at + 1, Math.min(high, at + 6))) {
          // ““…” and Jones added”
          break;
        }
        if (clause && piece.is("but") && saysOtherwise(at + 1, high)) {
          break;
        }
      }
      if (piece.isWord() && piece.is("according") && at + 1 < high && pieces.get(at + 1).is("to")) {
        break;
      }
      if (!clause && piece.is("by") && at + 1 < high && isSaying(pieces.get(at + 1))) {
        break;
      }
      if (!clause && at > from + 1 && (isDayOfSaying(at, high) || isAsideFollowing(at, high))) {
        break;
      }
      if (piece.isWord() && piece.is("while") && (!clause || reportsAnew(at + 1, high))) {
        break;
      }
    }
    while (at > from && isTrailing(pieces.get(at - 1))) {
      at--;
    }
    return at;
  }

  /** “…, and its “deep concern””: what was said goes on. */
  private boolean isQuotedNoun(int from, int high) {
    for (int at = from; at < high && at < from + 4; at++) {
      Piece piece = pieces.get(at);
      if (piece.isQuote()) {
        return at > from && endsWithoutStop(piece);
      }
      boolean noun =
          at == from
              ? ClauseWords.DETERMINERS.contains(piece.lower()) || piece.genitive()
              : piece.isWord() && SpeechVerbs.of(piece.lower()) == null;
      if (!noun) {
        return false;
      }
    }
    return false;
  }

  private boolean endsWithoutStop(Piece quote) {
    Span words = quote.quotation().words();
    return Character.isLowerCase(reading.text().text().charAt(words.start()));
  }

  private boolean endsAtComma(int next, int high, boolean clause) {
    Piece piece = pieces.get(next);
    int verb = next;
    if (isAttribution(next, high) || (piece.is("as") && reportsAnew(next + 1, high))) {
      return true;
    }
    if (piece.isWord() && (piece.is("while") || piece.is("and") || piece.is("but"))) {
      if (piece.is("and") && isQuotedNoun(next + 1, high)) {
        return false;
      }
      if (!clause || (piece.is("but") && startsOther(next + 1, high))) {
        return true;
      }
      verb++;
    }
    if ((!clause || verb > next) && reportsAnew(verb, high)) {
      return true;
    }
    while (verb < high && ClauseWords.isAdverb(pieces.get(verb))) {
      verb++;
    }
    if (verb >= high) {
      return false;
    }
    if (!clause && piece.isWord() && ADVERBIAL_STARTS.contains(piece.lower())) {
      return true;
    }
    if (piece.isWord()
        && (piece.is("although") || piece.is("though") || piece.is("whereas"))
        && !clause) {
      return true;
    }
    SpeechVerb speech = pieces.get(verb).isWord() ? SpeechVerbs.of(pieces.get(verb).lower()) : null;
    return (speech != null
            && (speech.form() == SpeechVerb.Form.PARTICIPLE
                || (speech.form() == SpeechVerb.Form.PAST && verb > next)))
        || (piece.isWord() && piece.is("according"));
  }

  /** Whether a quotation ends a sentence, and what follows does not go on with it: “….” Photo: … */
  private boolean isClosed(int quote, int next) {
    String text = reading.text().text();
    int end = pieces.get(quote).quotation().words().end();
    boolean stop =
        (end > 0 && text.charAt(end - 1) == '.')
            || (end < text.length() && text.charAt(end) == '.');
    String word = pieces.get(next).lower();
    return stop
        && !ClauseWords.CONJUNCTIONS.contains(word)
        && !ClauseWords.PREPOSITIONS.contains(word);
  }

  /** “…, while the ministry stressed …” */
  private boolean reportsAnew(int from, int high) {
    for (int at = from; at < high && at < from + 10; at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote() || piece.is("that")) {
        return false;
      }
      if (at > from && isSpeechPast(piece) && endsSubject(pieces.get(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** “urged calm | Thursday at a summit”: when it was said, as no preposition stands before it. */
  private boolean isDayOfSaying(int at, int high) {
    Piece before = pieces.get(at - 1);
    if (!pieces.get(at).isDate() || pieces.get(at).genitive()) {
      return false;
    }
    boolean noun =
        before.isActor()
            || (before.isWord()
                && !ClauseWords.PREPOSITIONS.contains(before.lower())
                && !ClauseWords.DETERMINERS.contains(before.lower())
                && !ClauseWords.CONJUNCTIONS.contains(before.lower())
                && !ClauseWords.AUXILIARIES.contains(before.lower()));
    return noun
        && at + 2 < high
        && pieces.get(at + 1).isWord()
        && (pieces.get(at + 1).is("at")
            || pieces.get(at + 1).is("in")
            || pieces.get(at + 1).is("during"));
  }

  /** “called for a summit | and, even though it rains, …”: another clause follows. */
  private boolean isAsideFollowing(int at, int high) {
    return pieces.get(at).is("and")
        && at + 3 < high
        && pieces.get(at + 1).isMark(",")
        && (pieces.get(at + 2).is("even")
            || pieces.get(at + 2).is("although")
            || pieces.get(at + 2).is("though")
            || pieces.get(at + 2).is("while"));
  }

  /** “… but its chief, Smith, said …”: someone else, whose name stands between commas. */
  private boolean saysOtherwise(int from, int high) {
    int end = Math.min(high, from + 16);
    int comma = -1;
    int close = -1;
    for (int at = from; at < end; at++) {
      Piece piece = pieces.get(at);
      if (piece.isMark(",")) {
        close = comma < 0 ? close : at;
        comma = comma < 0 ? at : comma;
      } else if (piece.kind() == Piece.Kind.MARK || piece.isQuote() || piece.is("that")) {
        return false;
      } else if (isSpeechPast(piece)) {
        return close > 0
            ? at <= close + 3 && pieces.get(close - 1).isActor()
            : comma < 0 && at > from && endsSubject(pieces.get(at - 1));
      }
    }
    return false;
  }

  /** “…, state agencies reported.”: nothing but who told it, up to the end. */
  boolean isAttribution(int from, int high) {
    for (int at = from + 1; at < high && at < from + 9; at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote() || piece.is("that")) {
        return false;
      }
      SpeechVerb verb = piece.isWord() ? SpeechVerbs.of(piece.lower()) : null;
      if (verb != null
          && verb.takesQuotation()
          && !piece.capital()
          && verb.form() != SpeechVerb.Form.PARTICIPLE
          && verb.form() != SpeechVerb.Form.BASE
          && !pieces.get(from).is("who")
          && !pieces.get(from).is("which")
          && !pieces.get(from).is("as")
          && !ClauseWords.PREPOSITIONS.contains(pieces.get(from).lower())
          && !ClauseWords.CONJUNCTIONS.contains(pieces.get(from).lower())) {
        int end = at + 1;
        while (end < high && (pieces.get(end).isDate() || ClauseWords.isAdverb(pieces.get(end)))) {
          end++;
        }
        return end >= high || pieces.get(end).isMark(".");
      }
    }
    return false;
  }

  /** “the ministry | confirmed”, not “of | confirmed cases”. */
  private static boolean endsSubject(Piece piece) {
    return piece.isActor()
        || piece.isDate()
        || ClauseWords.isAdverb(piece)
        || (piece.isWord()
            && (ClauseWords.SUBJECT_PRONOUNS.contains(piece.lower())
                || ClauseWords.AUXILIARIES.contains(piece.lower())
                || SpeakerNouns.SPEAKERS.contains(piece.lower())
                || SpeakerNouns.ORGANS.contains(piece.lower())));
  }

  private boolean startsOther(int at, int high) {
    return at < high && (pieces.get(at).isActor() || pieces.get(at).is("the"));
  }

  /** “Smith, describing the plan as a hoax, | said on Friday that …” */
  private boolean goesOnToTell(int verb, int high) {
    if (!isSpeechPast(pieces.get(verb))) {
      return false;
    }
    for (int at = verb + 1; at < high && at < verb + 4; at++) {
      if (pieces.get(at).is("that") || pieces.get(at).isQuote()) {
        return true;
      }
    }
    return false;
  }

  /** “defended the plan by | arguing that …” */
  private static boolean isSaying(Piece piece) {
    SpeechVerb verb = piece.isWord() ? SpeechVerbs.of(piece.lower()) : null;
    return verb != null
        && verb.form() == SpeechVerb.Form.PARTICIPLE
        && verb.takesThatClause()
        && !verb.isThought();
  }

  private static boolean isSpeechPast(Piece piece) {
    SpeechVerb verb = piece.isWord() ? SpeechVerbs.of(piece.lower()) : null;
    return verb != null
        && !verb.isThought()
        && (verb.form() == SpeechVerb.Form.PAST
            || (verb.form() == SpeechVerb.Form.PRESENT && !verb.isDoubtful()));
  }

  private static boolean isTrailing(Piece piece) {
    return piece.isMark(",")
        || piece.isMark(".")
        || piece.isMark(";")
        || piece.isMark("—")
        || piece.isMark("–");
  }

  boolean endsWithComma(Piece quote) {
    String text = reading.text().text();
    int end = quote.quotation().words().end();
    return end < text.length() && text.charAt(end) == ',';
  }
}
