package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what follows a verb of speech: to whom, where, and what was said. */
final class Complements {

  /** In pieces: what was said is not read beyond. */
  private static final int LONGEST = 220;

  private static final int ADVERBIAL = 16;

  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("call", Set.of("on", "for", "upon")),
          Map.entry("speak", Set.of("of")),
          Map.entry("talk", Set.of("of")),
          Map.entry("point", Set.of("to", "out")),
          Map.entry("rule", Set.of("out")),
          Map.entry("insist", Set.of("on")),
          Map.entry("warn", Set.of("of", "about", "against")),
          Map.entry("caution", Set.of("against")),
          Map.entry("boast", Set.of("of", "about")),
          Map.entry("brag", Set.of("of", "about")),
          Map.entry("complain", Set.of("of", "about")),
          Map.entry("hint", Set.of("at")),
          Map.entry("apologise", Set.of("for")),
          Map.entry("apologize", Set.of("for")),
          Map.entry("appeal", Set.of("to", "for")),
          Map.entry("ask", Set.of("for")),
          Map.entry("plead", Set.of("for", "with")),
          Map.entry("admit", Set.of("to")),
          Map.entry("threaten", Set.of("with")));

  /** In characters. */
  private static final int SHORT = 12;

  private final Pieces pieces;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final ComplementStarts starts;
  private final Addressees heard;
  private final Adverbials skip;

  Complements(Reading reading, Pieces pieces, NounPhrases phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
    this.ends = new ContentEnds(reading, pieces);
    this.starts = new ComplementStarts(pieces, phrases);
    this.heard = new Addressees(reading, pieces, phrases, starts);
    this.skip = new Adverbials(pieces, heard);
  }

  Complement of(SpeechVerb verb, int at, int high) {
    List<String> addressees = new ArrayList<>();
    List<String> via = new ArrayList<>();
    int next = skip.adverbs(at + 1, high);
    Set<String> prepositions = PREPOSITIONS.getOrDefault(verb.lemma(), Set.of());
    if (next < high
        && pieces.get(next).isWord()
        && prepositions.contains(pieces.get(next).lower())) {
      return preposition(verb, at, next, high, addressees, via);
    }
    if (verb.takesAddressee() || verb.takesObjectInfinitive()) {
      next = heard.read(next, high, addressees, via);
    }
    boolean infinitive =
        next < high
            && pieces.get(next).is("to")
            && (verb.takesObjectInfinitive() || verb.takesInfinitive());
    int after = infinitive ? next : skip.adverbials(next, high, addressees, via);
    Complement clause = clause(verb, at, next, after, high, addressees, via);
    if (clause != null) {
      return clause;
    }
    return new Complement(null, after, after, addressees, via, after);
  }

  private Complement clause(
      SpeechVerb verb,
      int at,
      int next,
      int after,
      int high,
      List<String> addressees,
      List<String> via) {
    boolean addressed = next > skip.adverbs(at + 1, high);
    if (after < high) {
      Piece piece = pieces.get(after);
      if (verb.denies()) {
        Complement denied = denied(verb, at, next, after, high, addressees, via);
        if (denied != null) {
          return denied;
        }
      }
      if (piece.isWord() && piece.is("that") && verb.takesThatClause()) {
        return content(StatementRule.THAT_CLAUSE, after + 1, high, addressees, via, after + 1);
      }
      if (piece.isWord()
          && ComplementStarts.asks(verb)
          && ComplementStarts.isQuestionWord(piece.lower())) {
        return content(StatementRule.QUESTION_CLAUSE, after, high, addressees, via, after);
      }
      if (piece.isMark(":")
          || (piece.isMark(";") && after + 1 < high && pieces.get(after + 1).isQuote())) {
        return content(StatementRule.COLON, after + 1, high, addressees, via, after + 1);
      }
      if (piece.isMark(",") && verb.takesThatClause()) {
        int that = thatAfterParenthesis(after, high);
        if (that > 0) {
          return content(StatementRule.THAT_CLAUSE, that + 1, high, addressees, via, that + 1);
        }
      }
      int quote = piece.isMark(",") ? quoteAfterParenthesis(after, high) : after;
      if (quote < high
          && pieces.get(quote).isQuote()
          && verb.takesQuotation()
          && !(after > next && quote == after && isName(pieces.get(quote)))
          && !(piece.isMark(",") && verb.takesContentObject() && !verb.takesThatClause())) {
        return content(StatementRule.QUOTE_AFTER_VERB, quote, high, addressees, via, after);
      }
      if (piece.isWord()
          && piece.is("to")
          && addressed
          && verb.takesObjectInfinitive()
          && after + 1 < high) {
        return content(StatementRule.OBJECT_INFINITIVE, at, high, addressees, via, at + 1);
      }
      if (addressed
          && verb.takesObjectAndReason()
          && piece.isWord()
          && (piece.is("of")
              || piece.is("for")
              || piece.is("on")
              || piece.is("that")
              || piece.is("over")
              || piece.is("about")
              || piece.is("against")
              || (piece.is("with") && verb.is("credit")))) {
        return content(StatementRule.OBJECT_REASON, at, high, addressees, via, at + 1);
      }
      if (verb.takesBareClause()
          && after + 2 < high
          && (after == next || next == skip.adverbs(at + 1, high))
          && starts.startsClause(next, high)
          && !(starts.needsVerb(verb, at) && !starts.isFollowedByVerb(next, high))) {
        return content(StatementRule.BARE_CLAUSE, next, high, addressees, via, next);
      }
    }
    if (next < high) {
      Piece piece = pieces.get(next);
      if (verb.takesBareClause()
          && next + 2 < high
          && starts.startsClause(next, high)
          && !(starts.needsVerb(verb, at) && !starts.isFollowedByVerb(next, high))) {
        return content(StatementRule.BARE_CLAUSE, next, high, addressees, via, next);
      }
      if (verb.takesInfinitive()
          && piece.isWord()
          && piece.is("to")
          && next + 1 < high
          && pieces.get(next + 1).isWord()
          && !ClauseWords.DETERMINERS.contains(pieces.get(next + 1).lower())
          && !ComplementStarts.isBe(pieces.get(next + 1))) {
        return content(StatementRule.INFINITIVE, at, high, addressees, via, at + 1);
      }
      if (addressed
          && verb.takesObjectAndReason()
          && piece.isWord()
          && (piece.is("of")
              || piece.is("for")
              || piece.is("on")
              || piece.is("over")
              || piece.is("about"))) {
        return content(StatementRule.OBJECT_REASON, at, high, addressees, via, at + 1);
      }
      boolean object = starts.startsObject(next);
      boolean other = verb.is("welcome") && phrases.isPerson(pieces.get(next));
      // “Reuters reports this” says nothing new
      other |=
          (piece.is("this") || piece.is("it"))
              && (verb.is("report") || (!verb.denies() && standsAlone(next, high)));
      other |= verb.is("recall") && isCalledBack(next, high);
      if (verb.takesContentObject() && object && !other) {
        return content(StatementRule.OBJECT, at, high, addressees, via, at + 1);
      }
      int name = verb.takesObjectAndName() ? nameEnd(next, high) : -1;
      if (name > 0) {
        // “a move that officials called “irresponsible””
        return content(StatementRule.OBJECT_NAME, at, name, addressees, via, at + 1);
      }
      if (verb.takesObjectAndName() && object) {
        int end = phrases.end(next, high);
        if ((end >= next && starts.hasName(verb, end + 1, next, high))
            || (verb.is("call") && starts.endsWithAdjective(next, high))) {
          return content(StatementRule.OBJECT_NAME, at, high, addressees, via, at + 1);
        }
      }
      if (verb.takesObjectAndReason() && object && !addressed) {
        int end = phrases.end(next, high);
        if (end >= next
            && end + 1 < high
            && pieces.get(end + 1).isWord()
            && (pieces.get(end + 1).is("of")
                || pieces.get(end + 1).is("for")
                || pieces.get(end + 1).is("on"))) {
          return content(StatementRule.OBJECT_REASON, at, high, addressees, via, at + 1);
        }
      }
    }
    int first = skip.adverbs(at + 1, high);
    if (addressed
        && addressees.isEmpty()
        && via.isEmpty()
        && verb.takesContentObject()
        && starts.startsObject(first)
        && !isSomeone(first, next)) {
      // “urged calm”: what stands first is no one who hears it
      return content(StatementRule.OBJECT, at, high, addressees, via, at + 1);
    }
    return null;
  }

  /** “them”, “their rivals” */
  private boolean isSomeone(int from, int to) {
    for (int at = from; at < to; at++) {
      String word = pieces.get(at).lower();
      if (ClauseWords.OBJECT_PRONOUNS.contains(word)
          || SpeakerNouns.SPEAKERS.contains(word)
          || SpeakerNouns.AUDIENCE.contains(word)
          || SpeakerNouns.ORGANS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the words end that something is called, “as a “crime” and “sin””: what follows them goes
   * on with the thing; -1 where none are quoted.
   */
  private int nameEnd(int from, int high) {
    int at = pieces.get(from).is("as") ? from + 1 : from;
    if (at < high && (pieces.get(at).is("a") || pieces.get(at).is("an"))) {
      at++;
    }
    if (at >= high || !pieces.get(at).isQuote()) {
      return -1;
    }
    while (at + 2 < high
        && pieces.get(at + 2).isQuote()
        && (pieces.get(at + 1).is("and")
            || pieces.get(at + 1).is("or")
            || pieces.get(at + 1).isMark(","))) {
      at += 2;
    }
    // “described as “foolish” the demand of the union”: what is called so follows
    return at + 1 < high && starts.startsObject(at + 1) ? high : at + 1;
  }

  /** “commented on the talks with “Telepress””: too short for what someone says. */
  private static boolean isName(Piece quote) {
    return quote.quotation().words().length() < SHORT;
  }

  /** “announced this | during a visit”: what was said stands elsewhere. */
  private boolean standsAlone(int pronoun, int high) {
    int next = skip.adverbs(pronoun + 1, high);
    return next >= high
        || pieces.get(next).isDate()
        || pieces.get(next).isMark(".")
        || pieces.get(next).isMark(",")
        || Subjects.isPreposition(pieces.get(next));
  }

  /** “recalled its ambassador” */
  private boolean isCalledBack(int object, int high) {
    int end = phrases.end(object, high);
    return end >= object
        && switch (pieces.get(end).lower()) {
          case "ambassador",
              "ambassadors",
              "envoy",
              "envoys",
              "diplomat",
              "diplomats",
              "troops",
              "staff",
              "soldiers",
              "forces",
              "parliament",
              "consul",
              "attaché",
              "charge" ->
              true;
          default -> false;
        };
  }

  /** “denied that …”, “denied having …”, “dismissed as absurd reports that …”. */
  private Complement denied(
      SpeechVerb verb,
      int at,
      int next,
      int after,
      int high,
      List<String> addressees,
      List<String> via) {
    Piece piece = pieces.get(after);
    if (verb.takesThatClause() && (piece.isWord() || piece.isMark(","))) {
      int that =
          piece.is("that") ? after : piece.isMark(",") ? thatAfterParenthesis(after, high) : -1;
      if (that > 0) {
        Complement said =
            content(StatementRule.THAT_CLAUSE, that + 1, high, addressees, via, that + 1);
        return said == null ? null : said.deniedBy(at, that);
      }
    }
    if (piece.isQuote() && verb.takesQuotation()) {
      Complement said = content(StatementRule.OBJECT, after, high, addressees, via, at + 1);
      return said == null ? null : said.deniedBy(at, after);
    }
    if (verb.takesBareClause()
        && next + 2 < high
        && starts.startsClause(next, high)
        && starts.isFollowedByVerb(next, high)) {
      Complement said = content(StatementRule.BARE_CLAUSE, next, high, addressees, via, next);
      return said == null ? null : said.deniedBy(at, next);
    }
    boolean doing =
        next < high
            && pieces.get(next).isWord()
            && (pieces.get(next).is("as") || pieces.get(next).lower().endsWith("ing"));
    if (!doing || !verb.takesContentObject()) {
      return null;
    }
    Complement said = content(StatementRule.OBJECT, at, high, addressees, via, at + 1);
    for (int i = at + 2; said != null && i + 1 < said.to(); i++) {
      if (pieces.get(i).isMark(":") && pieces.get(i + 1).isQuote()) {
        // “denied having been there: “I was ill.””
        return said.until(i);
      }
    }
    return said;
  }

  /** “warned, however, that”; -1 where no “that” follows. */
  private int thatAfterParenthesis(int comma, int high) {
    if (comma + 1 < high && pieces.get(comma + 1).is("that")) {
      return comma + 1;
    }
    for (int at = comma + 1; at + 1 < high && at < comma + ADVERBIAL; at++) {
      if (pieces.get(at).isMark(",")) {
        return pieces.get(at + 1).is("that") ? at + 1 : -1;
      }
      if (pieces.get(at).isQuote()) {
        return -1;
      }
    }
    return -1;
  }

  /** “added, in French, “…””: where the quotation starts; what follows the comma if none does. */
  private int quoteAfterParenthesis(int comma, int high) {
    int next = comma + 1;
    if (next >= high || !Subjects.isPreposition(pieces.get(next))) {
      return next;
    }
    for (int at = next + 1; at + 1 < high && at < comma + ADVERBIAL; at++) {
      if (pieces.get(at).isMark(",")) {
        return pieces.get(at + 1).isQuote() ? at + 1 : next;
      }
      if (pieces.get(at).isQuote() || pieces.get(at).kind() == Piece.Kind.MARK) {
        return next;
      }
    }
    return next;
  }

  private Complement preposition(
      SpeechVerb verb, int at, int next, int high, List<String> addressees, List<String> via) {
    if (verb.is("point") && pieces.get(next).is("out")) {
      int after = skip.adverbials(next + 1, high, addressees, via);
      if (after < high && pieces.get(after).is("that")) {
        return content(StatementRule.THAT_CLAUSE, after + 1, high, addressees, via, after + 1);
      }
      if (after + 1 >= high || pieces.get(after).kind() == Piece.Kind.MARK) {
        return new Complement(null, after, after, addressees, via, after);
      }
    }
    if (next + 1 < high
        && pieces.get(next + 1).isActor()
        && (pieces.get(next).is("on") || pieces.get(next).is("upon") || pieces.get(next).is("to"))
        && (verb.is("call") || verb.is("appeal"))) {
      heard.address(pieces.get(next + 1), addressees, via);
    }
    return next + 1 < high
        ? content(StatementRule.PREPOSITION, at, high, addressees, via, at + 1)
        : new Complement(null, next, next, addressees, via, next);
  }

  private Complement content(
      StatementRule rule, int from, int high, List<String> addressees, List<String> via, int end) {
    if (from >= high) {
      return null;
    }
    int to = ends.of(rule, from, Math.min(high, from + LONGEST));
    boolean tiny =
        rule == StatementRule.COLON && to - from < 4 && to > from && !pieces.get(from).isQuote();
    tiny |=
        to - from < 2
            && (rule == StatementRule.THAT_CLAUSE || rule == StatementRule.BARE_CLAUSE)
            && !pieces.get(from).isQuote();
    return to <= from || tiny ? null : new Complement(rule, from, to, addressees, via, end);
  }

  /** A clause that starts at a piece. */
  Complement clause(StatementRule rule, int from, int high) {
    return content(rule, from, high, List.of(), List.of(), from);
  }

  /** Whether nothing but who told it follows: “…, state agencies reported.” */
  boolean isAttribution(int from, int high) {
    return ends.isAttribution(from, high);
  }

  /** Whether a speaker only passes on what others say: “Telepress”, “state news agencies”. */
  boolean isOutlet(Speaker speaker) {
    return heard.isOutlet(speaker);
  }

  boolean isOutlet(String slug) {
    return heard.isOutlet(slug);
  }

  /** Whether the words of a quotation end with a comma: “…,” */
  boolean endsWithComma(Piece quote) {
    return ends.endsWithComma(quote);
  }

  /** Where what goes on after “…, he said, …” ends. */
  int contentEnd(int from, int high) {
    return ends.of(StatementRule.BARE_CLAUSE, from, Math.min(high, from + LONGEST));
  }
}
