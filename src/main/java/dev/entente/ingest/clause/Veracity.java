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

  static final Set<String> IMAGINES =
      Words.of(
          "imagine imagines imagined imagining suppose supposing dreamed dreamt dreams dream"
              + " pretend pretends pretended pretending joked jokes joking fantasised fantasized"
              + " assume assuming envisages envisaged");

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
    if (Fiction.isImagined(tokens, from, floor, start)
        || Fiction.hasImpostor(tokens, floor, to, start)) {
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

  private static boolean isQuote(Token token) {
    return token.isMark('“') || token.isMark('”') || token.isMark('"');
  }
}
