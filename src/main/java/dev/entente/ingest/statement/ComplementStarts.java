package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;

/** Tells by how it starts what follows a verb of speech: a clause, an object, a name for one. */
final class ComplementStarts {

  /** In pieces. */
  private static final int ADVERBIAL = 16;

  private final Pieces pieces;
  private final NounPhrases phrases;

  ComplementStarts(Pieces pieces, NounPhrases phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  boolean startsClause(int at, int high) {
    Piece piece = pieces.get(at);
    if (piece.kind() == Piece.Kind.NUMBER || piece.kind() == Piece.Kind.ACTOR) {
      return true;
    }
    if (piece.isQuote()) {
      return true;
    }
    if (!piece.isWord()) {
      return piece.isDate();
    }
    String word = piece.lower();
    if (word.equals("there")) {
      return true;
    }
    if (ClauseWords.PREPOSITIONS.contains(word)
        || word.equals("if")
        || word.equals("when")
        || word.equals("while")) {
      return commaFollows(at, high);
    }
    return !ClauseWords.PREPOSITIONS.contains(word)
        && !ClauseWords.CONJUNCTIONS.contains(word)
        && !ClauseWords.AUXILIARIES.contains(word);
  }

  boolean startsObject(int at) {
    Piece piece = pieces.get(at);
    if (piece.kind() == Piece.Kind.ACTOR || piece.isQuote()) {
      return true;
    }
    if (!piece.isWord()) {
      return piece.kind() == Piece.Kind.NUMBER;
    }
    String word = piece.lower();
    return (ClauseWords.DETERMINERS.contains(word) && !word.equals("that"))
        || (!ClauseWords.PREPOSITIONS.contains(word)
            && !ClauseWords.CONJUNCTIONS.contains(word)
            && !ClauseWords.AUXILIARIES.contains(word)
            && !word.equals("to"));
  }

  /** “in the long run, …” */
  boolean commaFollows(int from, int high) {
    for (int at = from + 1; at + 2 < high && at < from + ADVERBIAL; at++) {
      if (pieces.get(at).kind() == Piece.Kind.MARK || pieces.get(at).isQuote()) {
        return pieces.get(at).isMark(",")
            && at > from + 1
            && !pieces.get(at - 1).isDate()
            && !isOnlyName(at + 1, high)
            && !pieces.get(at + 1).isQuote()
            && !pieces.get(at + 1).lower().endsWith("ing");
      }
    }
    return false;
  }

  /** “in Biarritz, France”. */
  private boolean isOnlyName(int from, int high) {
    int at = from;
    while (at < high && pieces.get(at).kind() != Piece.Kind.MARK) {
      at++;
    }
    return at - from <= 2 && (at >= high || !pieces.get(at).isMark(","));
  }

  /** “announced the talks would …”, not “announced talks on …”. */
  boolean isFollowedByVerb(int from, int high) {
    if (isNominative(pieces.get(from))) {
      return true;
    }
    int end = phrases.end(from, high) + 1;
    for (int at = Math.max(from + 1, end); at < high && at < end + 8; at++) {
      Piece piece = pieces.get(at);
      if (!piece.isWord() && piece.kind() != Piece.Kind.ACTOR) {
        return false;
      }
      if (piece.isWord()
          && (ClauseWords.AUXILIARIES.contains(piece.lower())
              || ClauseWords.UNREAL.contains(piece.lower()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominative(Piece piece) {
    return piece.is("he") || piece.is("she") || piece.is("they") || piece.is("we");
  }

  /** “called the ties between the two exemplary”: an adjective ends the phrase. */
  boolean endsWithAdjective(int object, int high) {
    for (int at = object + 1; at < high && at < object + ADVERBIAL; at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote() || piece.isDate()) {
        return false;
      }
      boolean last =
          at + 1 >= high
              || pieces.get(at + 1).kind() == Piece.Kind.MARK
              || (pieces.get(at + 1).isWord()
                  && (ClauseWords.PREPOSITIONS.contains(pieces.get(at + 1).lower())
                      || ClauseWords.CONJUNCTIONS.contains(pieces.get(at + 1).lower())));
      if (last && piece.isWord() && isAdjective(piece.lower())) {
        return true;
      }
    }
    return false;
  }

  static boolean isAdjective(String word) {
    return switch (word) {
      case "good",
          "bad",
          "false",
          "wrong",
          "right",
          "true",
          "key",
          "unique",
          "crucial",
          "absurd",
          "illegal",
          "legal",
          "unfair",
          "fair",
          "dead",
          "useless",
          "premature",
          "important" ->
          true;
      default ->
          word.length() > 6
              && (word.endsWith("ary")
                  || word.endsWith("ful")
                  || word.endsWith("ous")
                  || word.endsWith("able")
                  || word.endsWith("ible")
                  || word.endsWith("less")
                  || word.endsWith("istic"));
    };
  }

  /** “called him a friend”, “described it as a failure”. */
  boolean hasName(SpeechVerb verb, int after, int object, int high) {
    for (int at = after; at < high && at < after + 24; at++) {
      Piece piece = pieces.get(at);
      if (piece.isQuote()
          || (piece.isWord() && (piece.is("as") || piece.is("a") || piece.is("an")))) {
        return true;
      }
      if (piece.isMark(",")
          && at + 1 < high
          && (pieces.get(at + 1).is("which") || pieces.get(at + 1).is("who"))) {
        // “called the incident, which happened on Friday, a mistake”
        int close = at + 1;
        while (close < high && close < at + ADVERBIAL && !pieces.get(close).isMark(",")) {
          close++;
        }
        at = close;
        continue;
      }
      if (piece.kind() == Piece.Kind.MARK) {
        return false;
      }
      if (piece.isWord() && piece.is("the") && verb.is("call") && at == after && after > object) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a verb tells a clause from an object; “Peru, fearing a storm, …” has none. */
  boolean needsVerb(SpeechVerb verb, int at) {
    return (verb.isThought()
            && verb.form() == SpeechVerb.Form.PARTICIPLE
            && pieces.get(at).isWord())
        || verb.takesContentObject()
        || verb.needsVerbInClause()
        || verb.is("add")
        || verb.is("claim")
        || verb.is("write")
        || verb.is("report");
  }

  static boolean asks(SpeechVerb verb) {
    return switch (verb.lemma()) {
      case "ask", "wonder", "inquire", "explain", "remind", "tell", "clarify" -> true;
      default -> false;
    };
  }

  static boolean isQuestionWord(String word) {
    return switch (word) {
      case "why", "whether", "how", "what", "where", "if" -> true;
      default -> false;
    };
  }

  static boolean isBe(Piece piece) {
    return piece.isWord() && (ClauseWords.BE.contains(piece.lower()) || piece.is("have"));
  }
}
