package dev.entente.ingest.clause;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A verb with all that stands before it and belongs to it: “are not due to meet”. Its subject
 * stands before {@link #start}.
 *
 * @param start index of its first token
 * @param verb index of the verb
 * @param passive whether a form of to be stands right before it, as in “was received”
 * @param infinitive whether it begins with “to” and nothing known before it, as in “a chance to
 *     meet”
 * @param causedBy index of what is done to the subject, as “invited” in “invited Xi to visit”; -1
 *     where there is none
 * @param moods what the words say of it
 */
public record VerbGroup(
    int start, int verb, boolean passive, boolean infinitive, int causedBy, Set<Mood> moods) {

  private static final int LONGEST = 14;
  private static final Set<String> PLANS = Words.of("plans plan arrangements preparations");

  /** Verbs of which an invitation or a plan is the object. */
  private static final Set<String> TAKES =
      Words.of(
          "accepted accepts accept received receives announced announces confirmed confirms made"
              + " has have had unveiled got abandoned cancelled canceled scrapped dropped denied"
              + " declined rejected shelved postponed taken");

  private static final Set<String> INVITATIONS =
      Words.of("invitation plans plan offer decision intention arrangements invite");

  private static final Set<String> TIME =
      Words.of(
          "in on at last this week month year next early late yesterday today during the a their"
              + " his her call phone telephone conversation meeting talks by over here");

  private static final int LONGEST_OBJECT = 9;

  /**
   * Reads the words before a verb.
   *
   * @param from where the sentence starts
   * @param verb index of the verb
   */
  public static VerbGroup of(List<Token> tokens, int from, int verb) {
    int floor = Math.max(from, verb - LONGEST);
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    int start = verb;
    boolean passive = false;
    int at = verb - 1;
    boolean first = true;
    while (at >= floor) {
      String word = tokens.get(at).lower();
      if (word.equals("to")) {
        int governor = skipTime(tokens, floor, skipAdverbs(tokens, floor, at - 1, moods));
        if (governor < floor || !read(tokens, floor, governor, moods)) {
          int cause = Causation.before(tokens, Math.max(from, at - 1 - LONGEST_OBJECT), at - 1);
          if (cause >= 0) {
            read(tokens, floor, cause, moods);
            readNegation(tokens, from, cause, moods);
            return new VerbGroup(at, verb, passive, false, cause, moods);
          }
          return new VerbGroup(at, verb, passive, true, -1, moods);
        }
        if (at + 1 < verb && isHave(tokens, at + 1) && moods.contains(Mood.PLANNED)) {
          moods.add(Mood.CANCELLED);
        }
        start = governor;
        at = skipToNo(tokens, floor, governor, moods) - 1;
        int taking = taking(tokens, floor, governor, moods);
        if (taking >= 0) {
          start = taking;
          at = taking - 1;
        }
      } else if (word.equals("may") && at > from && tokens.get(at).isCapitalized()) {
        break;
      } else if (isNotOnly(tokens, at, verb)) {
        start = at;
        at--;
      } else if (isVerbal(word, moods)) {
        passive |= first && ModalWords.FORMS_OF_BE.contains(word);
        start = at;
        at--;
      } else if (word.equals("longer") && at > floor && tokens.get(at - 1).is("no")) {
        moods.add(Mood.NEGATED);
        start = at - 1;
        at -= 2;
      } else if (ModalWords.ADVERBS.contains(word)
          || (isManner(word) && at > floor && isVerbal(tokens.get(at - 1).lower(), null))) {
        if (ModalWords.HEARSAY.contains(word)) {
          moods.add(Mood.HEARSAY);
        }
        start = at;
        at--;
        continue;
      } else if (ModalWords.DENIALS.contains(word)) {
        moods.add(Mood.DENIED);
        start = at;
        at--;
      } else if (first && isGerund(tokens.get(verb).lower()) && governs(tokens, at, moods)) {
        start = at;
        at--;
      } else {
        break;
      }
      first = false;
    }
    return new VerbGroup(start, verb, passive, false, -1, moods);
  }

  /** Of “has no immediate plans to meet”, with “plans” the governor, the place of “no”. */
  private static int skipToNo(List<Token> tokens, int floor, int governor, Set<Mood> moods) {
    for (int at = governor - 1; at >= Math.max(floor, governor - 3); at--) {
      String word = tokens.get(at).lower();
      if (word.equals("no") || (word.equals("any") && at > floor && isNot(tokens.get(at - 1)))) {
        moods.add(Mood.NEGATED);
        return at;
      }
      if (tokens.get(at).kind() != TokenKind.WORD || ModalWords.AUXILIARIES.contains(word)) {
        break;
      }
    }
    return governor;
  }

  /** Of “accepted an invitation to visit”, with “invitation” the governor, the verb; else -1. */
  private static int taking(List<Token> tokens, int floor, int governor, Set<Mood> moods) {
    if (!INVITATIONS.contains(tokens.get(governor).lower())) {
      return -1;
    }
    for (int at = governor - 1; at >= Math.max(floor, governor - 5); at--) {
      String word = tokens.get(at).lower();
      if (TAKES.contains(word)) {
        if (ModalWords.CANCELLATIONS.contains(word) || word.equals("dropped")) {
          moods.add(Mood.CANCELLED);
        } else if (ModalWords.DENIALS.contains(word)) {
          moods.add(Mood.DENIED);
        } else if (ModalWords.REFUSALS.contains(word)) {
          moods.add(Mood.NEGATED);
        }
        return at;
      }
      if (tokens.get(at).kind() != TokenKind.WORD) {
        return -1;
      }
    }
    return -1;
  }

  /** “was to have met”: it did not come to it. */
  private static boolean isHave(List<Token> tokens, int at) {
    return tokens.get(at).is("have");
  }

  private static boolean isNot(Token token) {
    return ModalWords.NEGATIONS.contains(token.lower());
  }

  private static boolean isGerund(String verb) {
    return verb.endsWith("ing");
  }

  /** “avoided meeting”, “considered meeting”, “without meeting”. */
  private static boolean governs(List<Token> tokens, int at, Set<Mood> moods) {
    String word = tokens.get(at).lower();
    if (word.equals("without")
        || (word.equals("of") && at > 0 && tokens.get(at - 1).is("instead"))) {
      moods.add(Mood.NEGATED);
      return true;
    }
    return read(tokens, 0, at, moods) && !moods.isEmpty();
  }

  /** Of “agreed in July to meet”, with “July” the last, the place of “agreed”; else the last. */
  private static int skipTime(List<Token> tokens, int floor, int last) {
    for (int at = last; at >= Math.max(floor, last - 6); at--) {
      Token token = tokens.get(at);
      String word = token.lower();
      boolean verb =
          ModalWords.PLANS.contains(word)
              || ModalWords.WISHES.contains(word)
              || ModalWords.REFUSALS.contains(word);
      if (verb) {
        return at == last || TIME.contains(tokens.get(at + 1).lower()) ? at : last;
      }
      if (token.kind() != TokenKind.NUMBER && !token.isCapitalized() && !TIME.contains(word)) {
        return last;
      }
    }
    return last;
  }

  private static int skipAdverbs(List<Token> tokens, int floor, int at, Set<Mood> moods) {
    int governor = at;
    while (governor >= floor) {
      String word = tokens.get(governor).lower();
      if (ModalWords.NEGATIONS.contains(word)) {
        moods.add(Mood.NEGATED);
      } else if (!ModalWords.ADVERBS.contains(word)
          && !(word.equals("on") && governor > floor && tokens.get(governor - 1).is("went"))) {
        break;
      }
      governor--;
    }
    return governor;
  }

  /** Whether the word before “to” is one that says what it does to the verb. */
  private static boolean read(List<Token> tokens, int floor, int at, Set<Mood> moods) {
    String word = tokens.get(at).lower();
    if (ModalWords.PLANS.contains(word)) {
      moods.add(Mood.PLANNED);
    } else if (ModalWords.REFUSALS.contains(word)) {
      moods.add(Mood.NEGATED);
      if (word.equals("unlikely")) {
        moods.add(Mood.POSSIBLE);
      }
    } else if (ModalWords.FACTUAL.contains(word)) {
      return true;
    } else if (word.equals("likely")) {
      moods.add(Mood.POSSIBLE);
    } else if (ModalWords.WISHES.contains(word)) {
      moods.add(Mood.WISHED);
    } else if (ModalWords.FORMS_OF_BE.contains(word)) {
      moods.add(Mood.PLANNED);
    } else if (word.equals("has") || word.equals("have") || word.equals("had")) {
      moods.add(Mood.WISHED);
    } else {
      return false;
    }
    return at >= floor;
  }

  /** “Did not only meet A, but also B”. */
  private static boolean isNotOnly(List<Token> tokens, int at, int verb) {
    return ModalWords.NEGATIONS.contains(tokens.get(at).lower())
        && at + 1 < verb
        && (tokens.get(at + 1).is("only") || tokens.get(at + 1).is("just"));
  }

  private static boolean isVerbal(String word, Set<Mood> moods) {
    boolean known = ModalWords.AUXILIARIES.contains(word);
    if (ModalWords.NEGATIONS.contains(word)) {
      add(moods, Mood.NEGATED);
      known = true;
    }
    if (ModalWords.FUTURE.contains(word)) {
      add(moods, Mood.FUTURE);
      known = true;
    }
    if (ModalWords.POSSIBLE.contains(word)) {
      add(moods, Mood.POSSIBLE);
      known = true;
    }
    return known;
  }

  private static void add(Set<Mood> moods, Mood mood) {
    if (moods != null) {
      moods.add(mood);
    }
  }

  private static boolean isManner(String word) {
    return word.length() > 4 && word.endsWith("ly");
  }

  private static void readNegation(List<Token> tokens, int from, int at, Set<Mood> moods) {
    if (tokens.get(at).is("for")) {
      if (at > from && PLANS.contains(tokens.get(at - 1).lower())) {
        moods.add(Mood.PLANNED);
        skipToNo(tokens, from, at - 1, moods);
      } else {
        moods.add(Mood.WISHED);
      }
    }
    for (int before = at - 1; before >= Math.max(from, at - 3); before--) {
      if (ModalWords.NEGATIONS.contains(tokens.get(before).lower())) {
        moods.add(Mood.NEGATED);
      }
    }
    if (moods.isEmpty()) {
      moods.add(Mood.WISHED);
    }
  }
}
