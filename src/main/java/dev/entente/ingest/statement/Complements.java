package dev.entente.ingest.statement;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
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

  private static final Set<String> ADVERBIAL_STARTS =
      Set.of(
          "in", "with", "as", "by", "after", "amid", "despite", "following", "during", "before",
          "which", "who", "whereas", "because", "since", "when", "where", "without");

  private final Reading reading;
  private final Pieces pieces;
  private final NounPhrases phrases;

  Complements(Reading reading, Pieces pieces, NounPhrases phrases) {
    this.reading = reading;
    this.pieces = pieces;
    this.phrases = phrases;
  }

  Complement of(SpeechVerb verb, int at, int high) {
    List<String> addressees = new ArrayList<>();
    List<String> via = new ArrayList<>();
    int next = skipAdverbs(at + 1, high);
    Set<String> prepositions = PREPOSITIONS.getOrDefault(verb.lemma(), Set.of());
    if (next < high
        && pieces.get(next).isWord()
        && prepositions.contains(pieces.get(next).lower())) {
      return preposition(verb, at, next, high, addressees, via);
    }
    if (verb.takesAddressee() || verb.takesObjectInfinitive()) {
      next = addressee(next, high, addressees, via);
    }
    boolean infinitive =
        next < high
            && pieces.get(next).is("to")
            && (verb.takesObjectInfinitive() || verb.takesInfinitive());
    int after = infinitive ? next : skipAdverbials(next, high, addressees, via);
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
    boolean addressed = next > skipAdverbs(at + 1, high);
    if (after < high) {
      Piece piece = pieces.get(after);
      if (piece.isWord() && piece.is("that") && verb.takesThatClause()) {
        return content(StatementRule.THAT_CLAUSE, after + 1, high, addressees, via, after + 1);
      }
      if (piece.isWord() && asks(verb) && isQuestionWord(piece.lower())) {
        return content(StatementRule.QUESTION_CLAUSE, after, high, addressees, via, after);
      }
      if (piece.isMark(":")) {
        return content(StatementRule.COLON, after + 1, high, addressees, via, after + 1);
      }
      if (piece.isMark(",") && verb.takesThatClause()) {
        int that = thatAfterParenthesis(after, high);
        if (that > 0) {
          return content(StatementRule.THAT_CLAUSE, that + 1, high, addressees, via, that + 1);
        }
      }
      int quote = piece.isMark(",") ? after + 1 : after;
      if (quote < high
          && pieces.get(quote).isQuote()
          && verb.takesQuotation()
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
              || piece.is("against"))) {
        return content(StatementRule.OBJECT_REASON, at, high, addressees, via, at + 1);
      }
      if (verb.takesBareClause()
          && after + 2 < high
          && (after == next || next == skipAdverbs(at + 1, high))
          && startsClause(next, high)
          && !(needsVerb(verb) && !isFollowedByVerb(next, high))) {
        return content(StatementRule.BARE_CLAUSE, next, high, addressees, via, next);
      }
    }
    if (next < high) {
      Piece piece = pieces.get(next);
      if (verb.takesBareClause()
          && next + 2 < high
          && startsClause(next, high)
          && !(needsVerb(verb) && !isFollowedByVerb(next, high))) {
        return content(StatementRule.BARE_CLAUSE, next, high, addressees, via, next);
      }
      if (verb.takesInfinitive()
          && piece.isWord()
          && piece.is("to")
          && next + 1 < high
          && !isBe(pieces.get(next + 1))) {
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
      boolean object = startsObject(next);
      boolean guest = verb.is("welcome") && phrases.isPerson(pieces.get(next));
      if (verb.takesContentObject() && object && !guest) {
        return content(StatementRule.OBJECT, at, high, addressees, via, at + 1);
      }
      if (verb.takesObjectAndName() && object) {
        int end = phrases.end(next, high);
        if (end >= next && hasName(verb, end + 1, next, high)
            || verb.is("call") && endsWithAdjective(next, high)) {
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
    return null;
  }

  /** “called the ties between the two exemplary”: an adjective ends the phrase. */
  private boolean endsWithAdjective(int object, int high) {
    for (int at = object + 1; at < high && at < object + ADVERBIAL; at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote() || piece.isDate()) {
        return false;
      }
      boolean last =
          at + 1 >= high
              || pieces.get(at + 1).kind() == Piece.Kind.MARK
              || pieces.get(at + 1).isWord()
                  && (ClauseWords.PREPOSITIONS.contains(pieces.get(at + 1).lower())
                      || ClauseWords.CONJUNCTIONS.contains(pieces.get(at + 1).lower()));
      if (last && piece.isWord() && isAdjective(piece.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdjective(String word) {
    return switch (word) {
      case "good", "bad", "false", "wrong", "right", "true", "key", "unique", "crucial", "absurd",
          "illegal", "legal", "unfair", "fair", "dead", "useless", "premature", "important" ->
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
  private boolean hasName(SpeechVerb verb, int after, int object, int high) {
    for (int at = after; at < high && at < after + 12; at++) {
      Piece piece = pieces.get(at);
      if (piece.isQuote()
          || piece.isWord() && (piece.is("as") || piece.is("a") || piece.is("an"))) {
        return true;
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

  private static boolean isBe(Piece piece) {
    return piece.isWord() && (ClauseWords.BE.contains(piece.lower()) || piece.is("have"));
  }

  private static boolean asks(SpeechVerb verb) {
    return switch (verb.lemma()) {
      case "ask", "wonder", "inquire", "explain", "remind", "tell", "clarify" -> true;
      default -> false;
    };
  }

  private static boolean isQuestionWord(String word) {
    return switch (word) {
      case "why", "whether", "how", "what", "where", "if" -> true;
      default -> false;
    };
  }

  private static boolean needsVerb(SpeechVerb verb) {
    return verb.takesContentObject() || verb.is("add") || verb.is("write") || verb.is("report");
  }

  /** “announced the talks would …”, not “announced talks on …”. */
  private boolean isFollowedByVerb(int from, int high) {
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

  private boolean startsClause(int at, int high) {
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

  /** “in the long run, …” */
  private boolean commaFollows(int from, int high) {
    for (int at = from + 1; at + 2 < high && at < from + ADVERBIAL; at++) {
      if (pieces.get(at).kind() == Piece.Kind.MARK || pieces.get(at).isQuote()) {
        return pieces.get(at).isMark(",")
            && at > from + 1
            && !pieces.get(at - 1).isDate()
            && !pieces.get(at + 1).isQuote()
            && !pieces.get(at + 1).lower().endsWith("ing");
      }
    }
    return false;
  }

  private boolean startsObject(int at) {
    Piece piece = pieces.get(at);
    if (piece.kind() == Piece.Kind.ACTOR || piece.isQuote()) {
      return true;
    }
    if (!piece.isWord()) {
      return piece.kind() == Piece.Kind.NUMBER;
    }
    String word = piece.lower();
    return ClauseWords.DETERMINERS.contains(word) && !word.equals("that")
        || !ClauseWords.PREPOSITIONS.contains(word)
            && !ClauseWords.CONJUNCTIONS.contains(word)
            && !ClauseWords.AUXILIARIES.contains(word)
            && !word.equals("to");
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

  private Complement preposition(
      SpeechVerb verb, int at, int next, int high, List<String> addressees, List<String> via) {
    if (verb.is("point") && pieces.get(next).is("out")) {
      int after = skipAdverbials(next + 1, high, addressees, via);
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
      address(pieces.get(next + 1), addressees, via);
    }
    return next + 1 < high
        ? content(StatementRule.PREPOSITION, at, high, addressees, via, at + 1)
        : new Complement(null, next, next, addressees, via, next);
  }

  private int addressee(int from, int high, List<String> addressees, List<String> via) {
    if (from >= high) {
      return from;
    }
    Piece piece = pieces.get(from);
    if (piece.isWord()
        && (ClauseWords.OBJECT_PRONOUNS.contains(piece.lower())
            || SpeakerNouns.AUDIENCE.contains(piece.lower()) && !piece.capital())) {
      return from + 1;
    }
    if (!startsObject(from) || piece.isQuote()) {
      return from;
    }
    int end = phrases.end(from, high) + 1;
    if (end <= from || end >= high) {
      return end >= high ? Math.max(from, end) : from;
    }
    for (int i = from; i < end; i++) {
      if (pieces.get(i).isActor()) {
        address(pieces.get(i), addressees, via);
      }
    }
    while (end + 1 < high && pieces.get(end).is("and") && pieces.get(end + 1).isActor()) {
      address(pieces.get(end + 1), addressees, via);
      end += 2;
    }
    return end;
  }

  private void address(Piece piece, List<String> addressees, List<String> via) {
    for (String slug : piece.mention().actors()) {
      List<String> list = isOutlet(slug) ? via : addressees;
      if (!list.contains(slug)) {
        list.add(slug);
      }
    }
  }

  boolean isOutlet(String slug) {
    KnownActor actor = reading.cast().actor(slug);
    return actor != null && actor.organizationType() == OrganizationType.MEDIA;
  }

  private int skipAdverbs(int from, int high) {
    int at = from;
    while (at < high && (ClauseWords.isAdverb(pieces.get(at)) || pieces.get(at).isDate())) {
      at++;
    }
    return at;
  }

  /** “on Friday”, “in Moscow”, “at a press conference”, “to reporters”. */
  private int skipAdverbials(int from, int high, List<String> addressees, List<String> via) {
    int at = skipAdverbs(from, high);
    int start = at;
    while (at < high && at - from < ADVERBIAL * 2) {
      Piece piece = pieces.get(at);
      if (!piece.isWord() || !ClauseWords.PREPOSITIONS.contains(piece.lower())) {
        return at;
      }
      if (piece.is("to") && at + 1 < high && pieces.get(at + 1).isActor()) {
        address(pieces.get(at + 1), addressees, via);
      }
      int end = at + 1;
      while (end < high && end - at < ADVERBIAL && !isBoundary(end)) {
        end++;
      }
      if (end >= high || end - at >= ADVERBIAL) {
        return end >= high ? end : start;
      }
      at = end;
    }
    return at;
  }

  private boolean isBoundary(int at) {
    Piece piece = pieces.get(at);
    return piece.isQuote()
        || piece.kind() == Piece.Kind.MARK
        || piece.isWord()
            && (piece.is("that")
                || piece.is("and")
                || ClauseWords.PREPOSITIONS.contains(piece.lower()));
  }

  private Complement content(
      StatementRule rule, int from, int high, List<String> addressees, List<String> via, int end) {
    int to = end(rule, from, Math.min(high, from + LONGEST));
    boolean tiny =
        rule == StatementRule.COLON && to - from < 4 && to > from && !pieces.get(from).isQuote();
    return to <= from || tiny ? null : new Complement(rule, from, to, addressees, via, end);
  }

  /** A clause that starts at a piece. */
  Complement clause(StatementRule rule, int from, int high) {
    return content(rule, from, high, List.of(), List.of(), from);
  }

  /** Where what goes on after “…, he said, …” ends. */
  int contentEnd(int from, int high) {
    return end(StatementRule.BARE_CLAUSE, from, Math.min(high, from + LONGEST));
  }

  /** Index after the last piece of what was said: before another verb of speech takes over. */
  private int end(StatementRule rule, int from, int high) {
    boolean clause =
        rule == StatementRule.THAT_CLAUSE
            || rule == StatementRule.BARE_CLAUSE
            || rule == StatementRule.QUESTION_CLAUSE
            || rule == StatementRule.NOUN
            || rule == StatementRule.COLON;
    int at = from + 1;
    for (; at < high; at++) {
      Piece piece = pieces.get(at);
      if (piece.isMark(";")) {
        break;
      }
      if (piece.isMark(",") && at + 1 < high && endsAtComma(at + 1, high, clause)) {
        break;
      }
      if (piece.isQuote()
          && at + 1 < high
          && endsWithComma(piece)
          && endsAtComma(at + 1, high, clause)) {
        at++;
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
      }
      if (piece.isWord() && piece.is("according") && at + 1 < high && pieces.get(at + 1).is("to")) {
        break;
      }
      if (piece.isWord() && piece.is("while") && !clause) {
        break;
      }
    }
    while (at > from && isTrailing(pieces.get(at - 1))) {
      at--;
    }
    return at;
  }

  boolean endsWithComma(Piece quote) {
    String text = reading.text().text();
    int end = quote.quotation().words().end();
    return end < text.length() && text.charAt(end) == ',';
  }

  private static boolean isTrailing(Piece piece) {
    return piece.isMark(",")
        || piece.isMark(".")
        || piece.isMark(";")
        || piece.isMark("—")
        || piece.isMark("–");
  }

  private boolean endsAtComma(int next, int high, boolean clause) {
    Piece piece = pieces.get(next);
    int verb = next;
    if (piece.isWord() && (piece.is("while") || piece.is("and") || piece.is("but"))) {
      if (!clause || piece.is("but") && startsOther(next + 1, high)) {
        return true;
      }
      verb++;
    }
    if (clause && verb > next && reportsAnew(verb, high)) {
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
    return speech != null
            && (speech.form() == SpeechVerb.Form.PARTICIPLE
                || speech.form() == SpeechVerb.Form.PAST && verb > next)
        || piece.isWord() && piece.is("according");
  }

  /** “…, while the ministry stressed …” */
  private boolean reportsAnew(int from, int high) {
    for (int at = from; at < high && at < from + 10; at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Piece.Kind.MARK || piece.isQuote() || piece.is("that")) {
        return false;
      }
      if (at > from && isSpeechPast(piece)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsOther(int at, int high) {
    return at < high && (pieces.get(at).isActor() || pieces.get(at).is("the"));
  }

  private static boolean isSpeechPast(Piece piece) {
    SpeechVerb verb = piece.isWord() ? SpeechVerbs.of(piece.lower()) : null;
    return verb != null
        && !verb.isThought()
        && (verb.form() == SpeechVerb.Form.PAST
            || verb.form() == SpeechVerb.Form.PRESENT && !verb.isDoubtful());
  }
}
