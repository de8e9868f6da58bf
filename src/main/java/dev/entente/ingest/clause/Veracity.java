package dev.entente.ingest.clause;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * Reads whether a sentence tells of the world at all: “in the novel”, “a fake video shows”, “it is
 * not true that”, “imagine that”, “had they met”.
 */
final class Veracity {

  private static final int WINDOW = 24;
  private static final int MATRIX = 7;
  private static final int REPORT = 14;

  private static final Set<String> UNTRUE =
      Words.of(
          "untrue false wrong incorrect nonsense lie lies myth fiction fake invention baseless"
              + " unfounded hoax inaccurate misleading");

  private static final Set<String> NO_PROOF =
      Words.of("evidence proof sign signs indication indications confirmation record trace");

  private static final Set<String> SUGGESTS =
      Words.of(
          "suggests suggested indicates indicated shows showed proves proved believes believed"
              + " claims claimed thinks thought confirms confirmed says said");

  private static final Set<String> IMAGINES =
      Words.of(
          "imagine imagines imagined imagining suppose supposing dreamed dreamt dreams dream"
              + " pretend pretends pretended pretending joked jokes joking fantasised fantasized"
              + " assume assuming envisages envisaged");

  private static final Set<String> FICTIONS =
      Words.of(
          "novel film movie thriller comedy satire sketch sitcom parody cartoon miniseries drama"
              + " screenplay musical soap fantasy fiction tale comic sequel series episode"
              + " simulation scenario game videogame play");

  private static final Set<String> DEPICTS =
      Words.of(
          "shows showed depicts depicted imagines imagined portrays portrayed tells has lets sees"
              + " features featured where");

  private static final Set<String> FAKED =
      Words.of(
          "fake faked doctored deepfake deep-fake ai-generated manipulated fabricated forged bogus"
              + " photoshopped hoax spoof satirical fictional fictitious imaginary imagined"
              + " invented computer-generated staged altered made-up falsified parody");

  private static final Set<String> MEDIA =
      Words.of(
          "video videos photo photos photograph photographs image images picture pictures clip"
              + " clips footage audio recording recordings screenshot screenshots story report"
              + " reports letter account scene post article transcript montage poster message"
              + " document documents tape deepfake claim claims");

  private static final Set<String> IMPOSTORS =
      Words.of(
          "prankster pranksters impersonator impersonators impersonating impersonated impostor"
              + " impostors imposter imposters lookalike lookalikes deepfake deepfakes");

  private static final Set<String> NOT_REAL =
      Words.of(
          "fake faked fictional fictitious imaginary imagined hypothetical invented mock simulated"
              + " made-up staged non-existent nonexistent supposed");

  private static final Set<String> SHORTFALL = Words.of("nearly almost");

  private static final Set<String> AGREEMENTS =
      Words.of("agreement agreements deal arrangement understanding accord consensus decision");

  private Veracity() {}

  /**
   * Reads it for a clause.
   *
   * @param from index of the first token of the sentence
   * @param to index after its last token
   * @param start index of the first token of its verb group or noun phrase
   */
  static void read(List<Token> tokens, int from, int to, int start, Set<Mood> moods) {
    int floor = Math.max(from, start - WINDOW);
    if (isInverted(tokens, from, start)) {
      moods.add(Mood.CONDITIONAL);
    }
    if (isImagined(tokens, from, floor, start) || hasImpostor(tokens, floor, to, start)) {
      moods.add(Mood.IMAGINED);
    }
    for (int at = start - 1; at >= floor; at--) {
      Token token = tokens.get(at);
      if (token.isMark(';') || token.isMark(':') || isQuote(token)) {
        return;
      }
      if (token.is("that")) {
        readMatrix(tokens, floor, at, moods);
        readReport(tokens, from, at, moods);
        return;
      }
    }
    readAgreement(tokens, floor, start, moods);
  }

  /** “It is not true that”, “there is no evidence that”, “nobody believes that”. */
  private static void readMatrix(List<Token> tokens, int floor, int that, Set<Mood> moods) {
    int last = that - 1;
    if (last < floor) {
      return;
    }
    String word = tokens.get(last).lower();
    boolean negated = false;
    boolean nobody = false;
    for (int at = last; at >= Math.max(floor, that - MATRIX); at--) {
      String before = tokens.get(at).lower();
      if (tokens.get(at).kind() == TokenKind.MARK) {
        break;
      }
      negated |= ModalWords.NEGATIONS.contains(before) || before.equals("no");
      nobody |= before.equals("nothing") || before.equals("nobody") || before.equals("none");
      if (NO_PROOF.contains(word) && (negated || before.equals("without"))) {
        moods.add(Mood.POSSIBLE);
      }
    }
    if (UNTRUE.contains(word)) {
      moods.add(negated ? Mood.POSSIBLE : Mood.DENIED);
    } else if ((word.equals("true") || word.equals("case") || word.equals("correct")) && negated) {
      moods.add(Mood.DENIED);
    } else if (IMAGINES.contains(word)) {
      moods.add(Mood.IMAGINED);
    } else if (SUGGESTS.contains(word) && (nobody || isNoOne(tokens, floor, last))) {
      moods.add(Mood.POSSIBLE);
    }
  }

  private static boolean isNoOne(List<Token> tokens, int floor, int verb) {
    for (int at = verb - 1; at > Math.max(floor, verb - 4); at--) {
      if (tokens.get(at).is("one") && tokens.get(at - 1).is("no")) {
        return true;
      }
    }
    return false;
  }

  /** “Denied a report in the daily … that”: a report, with more between it and “that”. */
  private static void readReport(List<Token> tokens, int from, int that, Set<Mood> moods) {
    boolean report = false;
    for (int at = that - 1; at >= Math.max(from, that - REPORT); at--) {
      Token token = tokens.get(at);
      String word = token.lower();
      if (token.isMark(',') || token.isMark(';')) {
        return;
      }
      if (report && (ModalWords.DENIALS.contains(word) || Modality.REJECTS.contains(word))) {
        moods.add(Mood.DENIED);
        return;
      }
      report |= Modality.REPORTS.contains(word);
    }
  }

  /** “Never had an agreement on holding a meeting”: neither planned nor held. */
  private static void readAgreement(List<Token> tokens, int floor, int start, Set<Mood> moods) {
    for (int at = start - 1; at >= Math.max(floor, start - 5); at--) {
      if (tokens.get(at).kind() == TokenKind.MARK) {
        return;
      }
      if (!AGREEMENTS.contains(tokens.get(at).lower())) {
        continue;
      }
      for (int before = at - 1; before >= Math.max(floor, at - 6); before--) {
        String word = tokens.get(before).lower();
        if (word.equals("no") || ModalWords.NEGATIONS.contains(word)) {
          moods.add(Mood.POSSIBLE);
          return;
        }
      }
      return;
    }
  }

  /** “Had A met B, …”, “were A to meet B, …”: with the subject behind, and before the verb. */
  private static boolean isInverted(List<Token> tokens, int from, int start) {
    for (int at = start - 1; at >= Math.max(from, start - 6); at--) {
      String word = tokens.get(at).lower();
      boolean opens = at == from || tokens.get(at - 1).isMark(',') || tokens.get(at - 1).is("and");
      if ((word.equals("had") || word.equals("were")) && opens && at < start - 1) {
        return tokens.get(at + 1).isCapitalized() || tokens.get(at + 1).is("the");
      }
      if (tokens.get(at).kind() == TokenKind.MARK) {
        return false;
      }
    }
    return false;
  }

  private static boolean isImagined(List<Token> tokens, int from, int floor, int start) {
    if (IMAGINES.contains(tokens.get(from).lower()) && from < start) {
      return true;
    }
    for (int at = start; at < Math.min(tokens.size(), start + 2); at++) {
      boolean article = at == start || tokens.get(start).is("a") || tokens.get(start).is("the");
      if (article && NOT_REAL.contains(tokens.get(at).lower())) {
        return true;
      }
    }
    if (start > from && SHORTFALL.contains(tokens.get(start - 1).lower())) {
      return true;
    }
    boolean near = true;
    for (int at = start - 1; at >= floor; at--) {
      Token token = tokens.get(at);
      if (token.isMark(';') || token.isMark(':') || isQuote(token)) {
        return false;
      }
      near &= !token.isMark(',');
      String word = token.lower();
      boolean within = isIn(tokens, from, at);
      if (FICTIONS.contains(word) && isFiction(tokens, from, at, within, near)) {
        return true;
      }
      if (MEDIA.contains(word) && (near || within) && isFaked(tokens, from, at)) {
        return true;
      }
      if (word.equals("joke") && at > from && tokens.get(at - 1).is("a")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFaked(List<Token> tokens, int from, int media) {
    for (int at = media; at >= Math.max(from, media - 3); at--) {
      if (FAKED.contains(tokens.get(at).lower())) {
        return true;
      }
      if (tokens.get(at).is("a") || tokens.get(at).is("the") || tokens.get(at).is("an")) {
        return false;
      }
      if (at > from && tokens.get(at).is("generated") && tokens.get(at - 1).isMark('-')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiction(
      List<Token> tokens, int from, int at, boolean within, boolean near) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    for (int before = at - 1; before >= Math.max(from, at - 3); before--) {
      String word = tokens.get(before).lower();
      if (word.equals("documentary") || word.equals("role") || word.equals("key")) {
        return false;
      }
    }
    if (near && DEPICTS.contains(next.lower())) {
      return true;
    }
    boolean head =
        next.kind() == TokenKind.MARK
            || next.isCapitalized()
            || next.is("he")
            || next.is("she")
            || next.is("they")
            || next.is("by")
            || next.is("about");
    return within && head && !isQuotedName(tokens, at);
  }

  private static boolean isQuotedName(List<Token> tokens, int at) {
    return tokens.get(at).isCapitalized();
  }

  /** Whether “in” leads a noun: “in the new film”. */
  private static boolean isIn(List<Token> tokens, int from, int noun) {
    for (int at = noun - 1; at >= Math.max(from, noun - 4); at--) {
      if (tokens.get(at).is("in")) {
        return true;
      }
      if (tokens.get(at).kind() == TokenKind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** “A hoax caller”, “pranksters posing as”: whoever is named was not there. */
  private static boolean hasImpostor(List<Token> tokens, int floor, int to, int start) {
    for (int at = floor; at < Math.min(to, start + WINDOW); at++) {
      String word = tokens.get(at).lower();
      if (IMPOSTORS.contains(word)) {
        return true;
      }
      boolean next = at + 1 < to;
      if (next && (word.equals("posing") || word.equals("posed")) && tokens.get(at + 1).is("as")) {
        return true;
      }
      if (next && word.equals("hoax") && tokens.get(at + 1).lower().startsWith("call")) {
        return true;
      }
      if (at + 2 < to
          && word.startsWith("pretend")
          && tokens.get(at + 1).is("to")
          && tokens.get(at + 2).is("be")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuote(Token token) {
    return token.isMark('“') || token.isMark('”') || token.isMark('"');
  }
}
