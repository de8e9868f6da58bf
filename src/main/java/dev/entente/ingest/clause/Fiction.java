package dev.entente.ingest.clause;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.List;
import java.util.Set;

/** Tells whether a clause tells of what is made up: a novel, a fake, a dream, an impostor. */
final class Fiction {

  private static final int WINDOW = 24;

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

  private Fiction() {}

  /** “In the novel”, “a fake video shows”, “nearly met”. */
  static boolean isImagined(List<Token> tokens, int from, int floor, int start) {
    if (Veracity.IMAGINES.contains(tokens.get(from).lower()) && from < start) {
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
  static boolean hasImpostor(List<Token> tokens, int floor, int to, int start) {
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
