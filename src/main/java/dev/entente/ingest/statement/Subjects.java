package dev.entente.ingest.statement;

import dev.entente.ingest.mention.MentionKind;

/** Finds the subject of a verb of speech. */
final class Subjects {

  private static final int REACH = 45;

  /** In pieces: “in a note to the press”. */
  private static final int ADVERBIAL = 8;

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final Appositions appositions;

  Subjects(Pieces pieces, NounPhrases phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
    this.appositions = new Appositions(pieces, phrases, this);
  }

  /**
   * The subject that stands before a verb; {@code null} where there is none.
   *
   * @param verb index of the first piece of the verb group
   * @param low index of the first piece of the sentence
   * @param previous the subject of the verb of speech before it in the sentence
   */
  Speaker before(int verb, int low, Speaker previous) {
    int at = skipBack(verb - 1, low);
    if (at > low
        && at < verb - 1
        && (pieces.get(at).is("had") || pieces.get(at).is("has") || pieces.get(at).is("have"))) {
      // “Smith had on Friday said”
      at = skipBack(at - 1, low);
    }
    if (at < low) {
      return null;
    }
    Piece piece = pieces.get(at);
    if (piece.isMark(")")) {
      at = skipBrackets(at, low) - 1;
      if (at < low) {
        return null;
      }
      piece = pieces.get(at);
    }
    if (piece.isMark(",") || piece.isMark("—") || piece.isMark("–")) {
      Speaker dated = beforeDates(at, low);
      return dated != null ? dated : appositions.before(at, low);
    }
    if (piece.isWord()) {
      switch (piece.lower()) {
        case "and", "but", "then", "or" -> {
          Speaker first = previous != null ? previous : first(low, at);
          return first == null ? null : first.by(SpeakerRule.COORDINATED);
        }
        case "who" -> {
          return relative(at, low);
        }
        default -> {
          // a noun phrase
        }
      }
    }
    return phrases.endingAt(at, low);
  }

  /** “Smith on Sunday, December 10, said”: the commas belong to the date. */
  private Speaker beforeDates(int comma, int low) {
    int at = comma - 1;
    if (at <= low || !pieces.get(at).isDate()) {
      return null;
    }
    if (at - 2 >= low && pieces.get(at - 1).isMark(",") && pieces.get(at - 2).isDate()) {
      at -= 2;
    }
    at = skipBack(at, low);
    Speaker speaker = at < low ? null : phrases.endingAt(at, low);
    return speaker != null
            && speaker.certain()
            && startsClause(speaker.from(), low)
            && isOnlyName(speaker.from(), at)
        ? speaker
        : null;
  }

  private boolean isOnlyName(int from, int last) {
    for (int at = from; at <= last; at++) {
      Piece piece = pieces.get(at);
      if (piece.isWord()
          && !piece.capital()
          && !piece.is("the")
          && !piece.is("of")
          && !SpeakerNouns.SPEAKERS.contains(piece.lower())
          && !SpeakerNouns.ORGANS.contains(piece.lower())) {
        return false;
      }
    }
    return true;
  }

  private boolean startsClause(int at, int low) {
    return at == low
        || pieces.get(at - 1).isQuote()
        || pieces.get(at - 1).is("and")
        || pieces.get(at - 1).is("but")
        || pieces.get(at - 1).is("that");
  }

  /** The first thing in a sentence that may be its subject. */
  Speaker first(int low, int high) {
    for (int at = low; at < high && at - low < REACH; at++) {
      Piece piece = pieces.get(at);
      boolean governed =
          at > low
              && (isPreposition(pieces.get(at - 1))
                  || isGerund(pieces.get(at - 1))
                  || isObject(at, low));
      boolean actor = piece.isActor() && !piece.isMention(MentionKind.DEMONYM);
      boolean pronoun = piece.isWord() && ClauseWords.SUBJECT_PRONOUNS.contains(piece.lower());
      if (!governed && piece.isMention(MentionKind.DEMONYM)) {
        Speaker organ = phrases.startingAt(at, high);
        if (organ != null && organ.rule() == SpeakerRule.STATE_ORGAN) {
          return organ;
        }
      }
      if (!governed && (actor || pronoun)) {
        Speaker phrase = phrases.startingAt(at, high);
        return actor && (phrase == null || (!phrase.isNamed() && !phrase.certain()))
            ? phrases.startingAt(at, at + 1)
            : phrase;
      }
    }
    return null;
  }

  /** “with | Smith | saying …”: who does what the participle tells; {@code null} if nobody. */
  Speaker besideParticiple(int participle, int low) {
    for (int at = participle - 1; at >= low && participle - at < ADVERBIAL; at--) {
      Piece piece = pieces.get(at);
      if (piece.is("with") && at + 1 < participle) {
        Speaker speaker = phrases.startingAt(at + 1, participle);
        return speaker != null && speaker.certain() && speaker.to() == participle
            ? speaker.by(SpeakerRule.NAME_BEFORE_VERB)
            : null;
      }
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote() || isPreposition(piece)) {
        return null;
      }
    }
    return null;
  }

  /** The subject after its verb: “…, said Smith.” */
  Speaker after(int verb, int high) {
    int at = verb + 1;
    while (at < high && ClauseWords.isAdverb(pieces.get(at))) {
      at++;
    }
    if (at >= high) {
      return null;
    }
    boolean quoted = false;
    for (int before = verb - 1; before >= 0 && before > verb - 4 && !quoted; before--) {
      quoted = pieces.get(before).isQuote();
    }
    Speaker speaker = phrases.startingAt(quoted ? behindAdverbial(at, high) : at, high);
    if (speaker == null || (!speaker.certain() && !quoted)) {
      return null;
    }
    if (!speaker.certain()) {
      speaker =
          new Speaker(
              speaker.from(),
              speaker.to(),
              speaker.actors(),
              speaker.label(),
              speaker.rule(),
              true);
    }
    int next = speaker.to();
    if (next < high && pieces.get(next).isWord()) {
      String word = pieces.get(next).lower();
      if (ClauseWords.AUXILIARIES.contains(word)
          || ClauseWords.UNREAL.contains(word)
          || word.equals("that")
          || (!quoted && startsPredicate(next))) {
        return null;
      }
    }
    return named(speaker, high);
  }

  /** “…,” says in a note | Smith: where the name starts; the index itself if none follows. */
  private int behindAdverbial(int from, int high) {
    if (!pieces.get(from).isDate() && !isPreposition(pieces.get(from))) {
      return from;
    }
    for (int at = from + 1; at < high && at < from + ADVERBIAL; at++) {
      Piece piece = pieces.get(at);
      boolean place = piece.isMention(MentionKind.PLACE) || piece.isMention(MentionKind.DEMONYM);
      if (piece.isActor() && !place) {
        return phrases.isPerson(piece) && !isPreposition(pieces.get(at - 1)) ? at : from;
      }
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote()) {
        return from;
      }
    }
    return from;
  }

  /** “favored the | League”: a verb stands before it. */
  private boolean isObject(int at, int low) {
    if (at - 2 < low || !pieces.get(at - 1).is("the")) {
      return false;
    }
    Piece verb = pieces.get(at - 2);
    return verb.isWord()
        && !verb.capital()
        && verb.lower().endsWith("ed")
        && verb.lower().length() > 4;
  }

  /** “while not mentioning | Smith”: the one behind it is its object. */
  private static boolean isGerund(Piece piece) {
    return piece.isWord()
        && !piece.capital()
        && piece.lower().length() > 5
        && piece.lower().endsWith("ing")
        && !piece.is("morning")
        && !piece.is("evening");
  }

  static boolean isPreposition(Piece piece) {
    return piece.isWord() && ClauseWords.PREPOSITIONS.contains(piece.lower());
  }

  /** “Smith, a lawyer, said Peru | opposed the plan”: the name is the subject of what was said. */
  private boolean startsPredicate(int at) {
    Piece piece = pieces.get(at);
    String word = piece.lower();
    return !piece.capital()
        && !ClauseWords.PREPOSITIONS.contains(word)
        && !ClauseWords.CONJUNCTIONS.contains(word)
        && !ClauseWords.DETERMINERS.contains(word)
        && !ClauseWords.isAdverb(piece)
        && !word.equals("late")
        && !word.equals("early")
        && !word.equals("last")
        && !word.equals("adding");
  }

  /** “a spokesman for the port, Smith”: the name that follows. */
  Speaker named(Speaker speaker, int high) {
    if (speaker == null) {
      return null;
    }
    if (speaker.isNamed() && speaker.rule() != SpeakerRule.SPOKESPERSON) {
      return speaker.by(
          speaker.rule() == SpeakerRule.NAME_BEFORE_VERB
              ? SpeakerRule.NAME_AFTER_VERB
              : speaker.rule());
    }
    Speaker author = phrases.author(speaker, high);
    if (author != null) {
      return author;
    }
    for (int at = speaker.to(); at + 1 < high && at < speaker.to() + 10; at++) {
      Piece piece = pieces.get(at);
      if (piece.isMark(",")) {
        return phrases.isPerson(pieces.get(at + 1)) && pieces.get(at + 1).isActor()
            ? phrases.startingAt(at + 1, high).by(SpeakerRule.APPOSITION)
            : speaker;
      }
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote()) {
        return speaker;
      }
    }
    return speaker;
  }

  /** “Smith, who warned”. */
  private Speaker relative(int who, int low) {
    int at = who - 1;
    if (at >= low && pieces.get(at).isMark(",")) {
      at--;
    }
    Speaker speaker = at < low ? null : phrases.endingAt(at, low);
    if (at >= low && pieces.get(at).isActor() && phrases.isPerson(pieces.get(at))) {
      speaker = phrases.startingAt(at, at + 1);
    }
    if (speaker != null && !speaker.isNamed()) {
      Speaker described = appositions.described(at, low);
      speaker = described == null ? speaker : described;
    }
    return speaker == null ? null : speaker.by(SpeakerRule.RELATIVE);
  }

  /** Index of the last piece before adverbs and dates: “Smith on Friday also said”. */
  int skipBack(int from, int low) {
    int at = from;
    while (at >= low) {
      Piece piece = pieces.get(at);
      if (piece.isDate()) {
        at--;
        if (at >= low && isDatePreposition(pieces.get(at))) {
          at--;
        }
      } else if (ClauseWords.isAdverb(piece)) {
        at--;
      } else if (isCount(at, low)) {
        at -= 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** “Smith has several times said”. */
  private boolean isCount(int at, int low) {
    return at - 1 > low
        && (pieces.get(at).is("times") || pieces.get(at).is("occasions"))
        && (pieces.get(at - 1).kind() == Piece.Kind.NUMBER
            || ClauseWords.DETERMINERS.contains(pieces.get(at - 1).lower()));
  }

  private static boolean isDatePreposition(Piece piece) {
    return switch (piece.lower()) {
      case "on", "in", "at", "since", "during", "late", "early", "last", "by" -> piece.isWord();
      default -> false;
    };
  }

  private int skipBrackets(int close, int low) {
    for (int at = close - 1; at >= low && close - at < REACH; at--) {
      if (pieces.get(at).isMark("(")) {
        return at;
      }
    }
    return close;
  }
}
