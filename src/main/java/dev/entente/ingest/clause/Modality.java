package dev.entente.ingest.clause;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a clause asserts what it tells.
 *
 * @param moods nothing where it simply asserts it
 */
public record Modality(Set<Mood> moods) {

  private static final int WINDOW = 24;

  /**
   * Reads it for the verb of a clause.
   *
   * @param from index of the first token of the sentence
   * @param to index after its last token
   * @param verb index of the verb
   */
  public static Modality of(List<Token> tokens, int from, int to, int verb) {
    VerbGroup group = VerbGroup.of(tokens, from, verb);
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(group.moods());
    if (group.infinitive() && moods.isEmpty()) {
      moods.add(Mood.WISHED);
    }
    readClause(tokens, from, to, group.start(), moods);
    return new Modality(moods);
  }

  /**
   * Reads what stands around a clause: conditions, denials, hearsay, a question.
   *
   * @param start index of the first token of its verb group or noun phrase
   */
  public static void readClause(List<Token> tokens, int from, int to, int start, Set<Mood> moods) {
    if (to > from && isQuestion(tokens, from, to, start)) {
      moods.add(Mood.ASKED);
    }
    if (to > from) {
      Veracity.read(tokens, from, to, start, moods);
    }
    int floor = Math.max(from, start - WINDOW);
    boolean inClause = true;
    for (int at = start - 1; at >= floor; at--) {
      Token token = tokens.get(at);
      String word = token.lower();
      if (token.isMark(';') || token.isMark(':') || isQuote(token)) {
        break;
      }
      if (inClause && isCondition(tokens, from, at)) {
        moods.add(Mood.CONDITIONAL);
      }
      if (inClause && isNobody(tokens, at)) {
        moods.add(Mood.NEGATED);
      }
      if (token.isMark(',')) {
        inClause = false;
      }
      if (isLinker(word)) {
        readMatrix(tokens, floor, at - 1, moods);
        readReports(tokens, to, at, start, moods);
        break;
      }
      if (ModalWords.DENIALS.contains(word) && inClause) {
        moods.add(Mood.DENIED);
      }
      if (ModalWords.HEARSAY.contains(word)) {
        moods.add(Mood.HEARSAY);
      }
      if (word.equals("but") || word.equals("although") || word.equals("while")) {
        break;
      }
    }
  }

  /** What the verb before “that” says of what follows: “denied”, “claimed”, “hopes”. */
  private static void readMatrix(List<Token> tokens, int floor, int last, Set<Mood> moods) {
    boolean negated = false;
    int found = -1;
    for (int at = last; at >= Math.max(floor, last - 6); at--) {
      Token token = tokens.get(at);
      String word = token.lower();
      if (token.kind() == TokenKind.MARK) {
        break;
      }
      if (found < 0
          && (ModalWords.DENIALS.contains(word)
              || ModalWords.HEARSAY.contains(word)
              || HOPES.contains(word)
              || DOUBTS.contains(word)
              || CONFIRMS.contains(word))) {
        found = at;
      }
      negated |= ModalWords.NEGATIONS.contains(word);
    }
    if (found < 0) {
      return;
    }
    String word = tokens.get(found).lower();
    if (ModalWords.DENIALS.contains(word)) {
      moods.add(negated ? Mood.HEARSAY : Mood.DENIED);
    } else if (ModalWords.HEARSAY.contains(word)) {
      moods.add(Mood.HEARSAY);
    } else if (HOPES.contains(word)) {
      moods.add(Mood.WISHED);
    } else if (DOUBTS.contains(word) || negated) {
      moods.add(Mood.POSSIBLE);
    }
  }

  private static final Set<String> HOPES =
      Words.of(
          "hope hopes hoped hoping confidence confident optimism optimistic wish wishes wished suggested proposed demanded insisted "
              + "propose proposes recommended requested suggests");

  private static final Set<String> DOUBTS =
      Words.of(
          "doubt doubts doubted speculation possibility possible likely chance prospect "
              + "unlikely unclear hint hinted idea speculated");

  private static final Set<String> CONFIRMS = Words.of("confirm confirmed rule said say");

  /** “rejected reports that …”, “reports that … are false”. */
  private static void readReports(
      List<Token> tokens, int to, int that, int start, Set<Mood> moods) {
    if (that == 0 || !REPORTS.contains(tokens.get(that - 1).lower())) {
      return;
    }
    if (moods.contains(Mood.DENIED)) {
      return;
    }
    for (int at = that - 2; at >= Math.max(0, that - 5); at--) {
      if (REJECTS.contains(tokens.get(at).lower())) {
        moods.add(Mood.DENIED);
        return;
      }
    }
    for (int at = start; at < Math.min(to, start + WINDOW); at++) {
      if (FALSE.contains(tokens.get(at).lower()) || isNotTrue(tokens, to, at)) {
        moods.add(Mood.DENIED);
        return;
      }
    }
    moods.add(Mood.HEARSAY);
  }

  /** “Are not true”, “does not correspond to reality”, “was made up”. */
  private static boolean isNotTrue(List<Token> tokens, int to, int at) {
    if (at + 1 >= to) {
      return false;
    }
    String word = tokens.get(at).lower();
    String next = tokens.get(at + 1).lower();
    if (word.equals("made")) {
      return next.equals("up");
    }
    return ModalWords.NEGATIONS.contains(word)
        && (next.equals("true") || next.equals("correct") || next.startsWith("correspond"));
  }

  static final Set<String> REPORTS =
      Words.of(
          "reports report claims claim rumours rumors rumour rumor allegations allegation"
              + " speculation suggestions assertions assertion story stories");

  static final Set<String> REJECTS =
      Words.of(
          "rejected rejects rejecting reject rebutted disputed disputes brushed dismissed denied");

  private static final Set<String> FALSE =
      Words.of(
          "canard false untrue wrong baseless unfounded incorrect fabricated fake denied rejected"
              + " groundless nonsense inaccurate dismissed refuted debunked disproved disproven"
              + " invented hoax lie lies fabrication misleading");

  private static boolean isLinker(String word) {
    return word.equals("that");
  }

  private static final Set<String> QUESTIONS = Words.of("when where how why who");

  /** Before “when” or “how”: it is open. */
  private static final Set<String> ASKING =
      Words.of(
          "know known knows open unclear unknown asked say decide decided uncertain clarify specify"
              + " wonder wondered discuss discussed question undecided disclose reveal about of");

  private static boolean isCondition(List<Token> tokens, int from, int at) {
    String word = tokens.get(at).lower();
    if (word.equals("should")) {
      return at == from;
    }
    if (word.equals("if")) {
      return at == 0 || !tokens.get(at - 1).is("as");
    }
    return ModalWords.CONDITIONS.contains(word)
        || (QUESTIONS.contains(word) && at > from && ASKING.contains(tokens.get(at - 1).lower()));
  }

  private static boolean isNobody(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return word.equals("nobody")
        || word.equals("neither")
        || word.equals("nor")
        || word.equals("none")
        || (word.equals("no") && at + 1 < tokens.size() && tokens.get(at + 1).is("one"));
  }

  /** Whether the sentence, without what is quoted after the clause, ends with a question mark. */
  private static boolean isQuestion(List<Token> tokens, int from, int to, int start) {
    for (int at = to - 1; at >= Math.max(Math.max(from, start), to - 3); at--) {
      if (tokens.get(at).isMark('?')) {
        return true;
      }
      if (tokens.get(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isQuote(Token token) {
    return token.isMark('“') || token.isMark('”') || token.isMark('"');
  }

  public boolean has(Mood mood) {
    return moods.contains(mood);
  }

  /** Whether the clause tells something that is so or was so. */
  public boolean asserts() {
    return moods.isEmpty() || (moods.size() == 1 && moods.contains(Mood.HEARSAY));
  }
}
