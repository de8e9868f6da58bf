package dev.entente.ingest.text;

import dev.entente.ingest.lexicon.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds who the author is, told before or after an article. */
final class BiographyRules {

  private static final Set<String> ROLES =
      Words.of(
          "journalist reporter correspondent editor writer columnist author contributor blogger"
              + " freelancer freelance newsreader sub-editor copywriter editor-in-chief"
              + " photojournalist photographer");

  private static final Set<String> OTHER_ROLES =
      Words.of(
          "fellow professor lecturer analyst researcher director scholar historian economist"
              + " ambassador consultant graduate student");

  private static final Set<String> SHE = Words.of("she he her his they their");

  private static final Set<String> WORK =
      Words.of(
          "covers writes reports covering reporting writing reported written covered edits"
              + " specializes specialises focuses joined graduated holds degree passion passionate"
              + " award-winning experience experienced known reputation reached twitter based lives"
              + " previously formerly currently articles stories storytelling journalism published"
              + " insightful accurate talented delivers enjoys career bureau");

  private static final Set<String> BEHIND_HAS =
      Words.of("reported written covered worked been edited contributed reporting");

  private static final Set<String> REPORTS = Words.of("covers writes reports edits");

  private BiographyRules() {}

  /** The words of bylines, in lower case. */
  static Set<String> names(List<Line> lines, RegionRule[] rules) {
    Set<String> names = new HashSet<>();
    for (int index = 0; index < rules.length; index++) {
      if (rules[index] == RegionRule.BYLINE || rules[index] == RegionRule.EDITOR) {
        for (Token token : lines.get(index).tokens()) {
          if (token.isCapitalized() && token.text().length() > 2) {
            names.add(token.lower());
          }
        }
      }
    }
    return names;
  }

  /** Whether the last line of an article is about its author. */
  static boolean isLast(Line line, Set<String> bylines, Set<String> body) {
    List<Token> first = line.sentence(0);
    int name = name(first);
    if (name == 0 || hasSpeech(first)) {
      return false;
    }
    boolean known = false;
    boolean introduced = true;
    for (int at = 0; at < name; at++) {
      known |= bylines.contains(first.get(at).lower());
      introduced &= !body.contains(first.get(at).lower());
    }
    boolean named = known || isAuthor(first);
    return (named && (hasRole(first, name, ROLES) || has(first, name)))
        || (introduced && hasRole(first, name, ROLES))
        || (introduced && hasRole(first, name, OTHER_ROLES) && line.words() < 60)
        || (introduced && REPORTS.contains(first.get(Math.min(name, first.size() - 1)).lower()))
        || leading(line) == line.ends().size();
  }

  /** How many sentences from the start of a line are about its author: at least two, or none. */
  static int leading(Line line) {
    List<Token> first = line.sentence(0);
    int name = name(first);
    if (name < 1 || hasSpeech(first) || !hasRole(first, name, ROLES)) {
      return 0;
    }
    int last = 1;
    int work = count(first, WORK);
    while (last < line.ends().size()) {
      List<Token> sentence = line.sentence(last);
      Token subject = sentence.get(0);
      boolean same = SHE.contains(subject.lower()) || subject.is(first.get(0).lower());
      int here = count(sentence, WORK);
      if (!same || here == 0 || hasSpeech(sentence)) {
        break;
      }
      work += here;
      last++;
    }
    return last > 1 && work >= 2 ? last : 0;
  }

  /** How many tokens the name has that a sentence starts with. */
  private static int name(List<Token> tokens) {
    int at = isAuthor(tokens) ? 2 : 0;
    while (at < tokens.size() && at < 6 && tokens.get(at).isCapitalized()) {
      at++;
    }
    return at;
  }

  private static boolean isAuthor(List<Token> tokens) {
    return tokens.size() > 3
        && tokens.get(0).is("the")
        && (tokens.get(1).is("author") || tokens.get(1).is("writer"));
  }

  private static boolean hasRole(List<Token> tokens, int name, Set<String> roles) {
    int at = name;
    if (at < tokens.size() && (tokens.get(at).is("is") || tokens.get(at).is("was"))) {
      int limit = Math.min(tokens.size(), at + 10);
      for (at++; at < limit; at++) {
        if (roles.contains(tokens.get(at).lower())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(List<Token> tokens, int name) {
    int at = name;
    if (at + 1 >= tokens.size()) {
      return false;
    }
    return (tokens.get(at).is("has") && BEHIND_HAS.contains(tokens.get(at + 1).lower()))
        || REPORTS.contains(tokens.get(at).lower())
        || (tokens.get(at).is("is") && tokens.get(at + 1).is("based"));
  }

  private static int count(List<Token> tokens, Set<String> words) {
    int count = 0;
    for (Token token : tokens) {
      count += words.contains(token.lower()) ? 1 : 0;
    }
    return count;
  }

  private static boolean hasSpeech(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is("said") || token.is("told") || token.is("“") || token.is("\"")) {
        return true;
      }
    }
    return false;
  }
}
