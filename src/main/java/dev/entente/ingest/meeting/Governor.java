package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.text.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Reads what governs a noun: “called off the talks”, “after the talks”. */
final class Governor {

  private static final int ADVERBIAL = 8;

  private final Phrases phrases;

  Governor(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What stands before a noun phrase. */
  enum Sort {
    VERB,
    PREPOSITION,
    NONE
  }

  /**
   * What governs a noun.
   *
   * @param at index of the verb or preposition
   * @param moods what it says of the meeting
   * @param weak whether that is only implied
   */
  record Governing(Sort sort, int at, Set<Mood> moods, boolean weak) {
    boolean isVerb() {
      return sort == Sort.VERB;
    }

    boolean isPreposition() {
      return sort == Sort.PREPOSITION;
    }

    boolean weakPreposition() {
      return false;
    }
  }

  static boolean isGoverning(String word) {
    return ContactWords.HOLDS.contains(word)
        || ContactWords.ARRANGES.contains(word)
        || ContactWords.WANTS.contains(word)
        || ContactWords.RULES_OUT.contains(word)
        || ModalWords.CANCELLATIONS.contains(word);
  }

  static boolean isTelling(String word) {
    return switch (word) {
      case "told",
          "warned",
          "assured",
          "urged",
          "asked",
          "thanked",
          "congratulated",
          "informed",
          "pressed",
          "invited",
          "praised",
          "criticised",
          "criticized",
          "accused",
          "offered",
          "promised",
          "reminded",
          "briefed",
          "tells",
          "warns",
          "urges" ->
          true;
      default -> false;
    };
  }

  Governing read(Sentence sentence, NounPhrase noun) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    int last = noun.from() - 1;
    if (!noun.possessors().isEmpty() && phrases.word(last).equals("the")) {
      // “Will join the president’s talks”
      last--;
    }
    int at = beforeAdverbial(sentence, last);
    if (at < sentence.from() || phrases.mention(at) != null) {
      return new Governing(Sort.NONE, -1, moods, false);
    }
    String word = phrases.word(at);
    if (word.equals("of") || word.equals("about")) {
      return of(sentence, at, moods);
    }
    if ((word.equals("off") && phrases.word(at - 1).startsWith("call"))
        || (word.equals("off") && phrases.word(at - 1).startsWith("put"))) {
      moods.add(Mood.CANCELLED);
      return verb(sentence, at - 1, moods);
    }
    if (word.equals("out") && phrases.word(at - 1).startsWith("rul")) {
      moods.add(Mood.NEGATED);
      return verb(sentence, at - 1, moods);
    }
    boolean ends =
        phrases.word(at - 1).startsWith("wrap") || phrases.word(at - 1).startsWith("wind");
    if ((word.equals("up") && (ends || phrases.word(at - 1).equals("wound")))
        || (word.equals("off") && phrases.word(at - 1).startsWith("kick"))) {
      return verb(sentence, at - 1, moods);
    }
    if (ContactWords.PREPOSITIONS.contains(word)) {
      return preposition(sentence, at, word, noun.word(), moods);
    }
    if (isGoverning(word)) {
      if (ModalWords.CANCELLATIONS.contains(word)) {
        moods.add(Mood.CANCELLED);
      } else if (ContactWords.RULES_OUT.contains(word)) {
        moods.add(ModalWords.DENIALS.contains(word) ? Mood.DENIED : Mood.NEGATED);
      } else if (ContactWords.WANTS.contains(word)) {
        moods.add(Mood.WISHED);
      } else if (ContactWords.ARRANGES.contains(word)) {
        moods.add(Mood.PLANNED);
      }
      return verb(sentence, at, moods);
    }
    if (ModalWords.FORMS_OF_BE.contains(word)) {
      Set<Mood> read = EnumSet.noneOf(Mood.class);
      VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
      read.addAll(group.moods());
      if (phrases.word(group.start()).equals("there")
          && phrases.word(group.start() + 1).equals("should")) {
        read.remove(Mood.POSSIBLE);
        read.add(Mood.PLANNED);
      }
      if (isWould(sentence, at) || ModalWords.NEGATIONS.contains(word)) {
        moods.add(Mood.POSSIBLE);
      } else {
        moods.addAll(read);
      }
    }
    if (word.equals("off") || word.equals("out")) {
      moods.add(Mood.POSSIBLE);
    }
    return new Governing(Sort.NONE, at, moods, false);
  }

  /** Of “held on Monday in Geneva talks”, with “Geneva” at the token, the place of “held”. */
  private int beforeAdverbial(Sentence sentence, int last) {
    int at = last;
    while (at > Math.max(sentence.from(), last - ADVERBIAL)) {
      boolean time = phrases.date(at) != null || isDaytime(phrases.word(at));
      boolean place =
          phrases.mention(at) != null
              && phrases.word(phrases.first(phrases.mention(at)) - 1).equals("in");
      if (!time && !place) {
        break;
      }
      at = place ? phrases.first(phrases.mention(at)) - 2 : at - 1;
      if (phrases.word(at).equals("on") && phrases.date(at + 1) != null) {
        at--;
      }
    }
    return at < last && at >= sentence.from() && isGoverning(phrases.word(at)) ? at : last;
  }

  private static boolean isDaytime(String word) {
    return switch (word) {
      case "morning", "afternoon", "evening", "night" -> true;
      default -> false;
    };
  }

  private boolean isWould(Sentence sentence, int at) {
    for (int before = at - 1; before >= Math.max(sentence.from(), at - 3); before--) {
      String word = phrases.word(before);
      if (word.startsWith("would") || word.equals("not") || word.equals("never")) {
        return true;
      }
    }
    return false;
  }

  private Governing verb(Sentence sentence, int at, Set<Mood> moods) {
    VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
    if (moods.contains(Mood.WISHED)
        || !group.moods().contains(Mood.NEGATED)
        || !moods.contains(Mood.NEGATED)) {
      moods.addAll(group.moods());
    } else {
      moods.add(Mood.POSSIBLE);
    }
    if (isSeldom(phrases.word(at - 1))) {
      moods.add(Mood.POSSIBLE);
    }
    if (moods.isEmpty() && group.start() == at) {
      new SharedMood(phrases).read(at, sentence.from(), moods);
    }
    if (group.infinitive() && !moods.contains(Mood.CANCELLED)) {
      boolean heading = phrases.isPerson(phrases.mention(group.start() - 1));
      boolean travel = isTravel(sentence, group.start());
      moods.add(heading ? Mood.PLANNED : travel ? Mood.PLANNED : Mood.WISHED);
    }
    return new Governing(Sort.VERB, at, moods, false);
  }

  /** “Rarely cancels trips”: no trip is told of. */
  private static boolean isSeldom(String adverb) {
    return switch (adverb) {
      case "rarely", "seldom", "sometimes", "usually", "or" -> true;
      default -> false;
    };
  }

  private boolean isTravel(Sentence sentence, int to) {
    for (int at = to - 1; at >= Math.max(sentence.from(), to - 10); at--) {
      if (ContactWords.TRAVEL.contains(phrases.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** “the possibility of talks”, “the result of the talks”. */
  private Governing of(Sentence sentence, int at, Set<Mood> moods) {
    String noun = phrases.word(at - 1);
    switch (noun) {
      case "aware",
          "unaware",
          "knowledge",
          "possibility",
          "idea",
          "prospect",
          "prospects",
          "chance",
          "chances",
          "proposal",
          "offer",
          "likelihood",
          "question",
          "hope",
          "hopes",
          "talk",
          "lack",
          "need",
          "feasibility",
          "option",
          "prospective",
          "favour",
          "favor",
          "rumours",
          "rumors" ->
          moods.add(Mood.POSSIBLE);
      case "cancellation", "postponement", "cancelling", "canceling", "postponing", "scrapping" ->
          moods.add(Mood.CANCELLED);
      case "instead", "absence" -> moods.add(Mood.NEGATED);
      case "ahead", "preparation", "preparations", "announcement", "eve" -> moods.add(Mood.PLANNED);
      default -> {
        if (phrases.word(at).equals("about")) {
          moods.add(Mood.POSSIBLE);
        }
      }
    }
    if (isCancelledPart(sentence, at - 1)) {
      moods.add(Mood.POSSIBLE);
    }
    if (isPart(noun)) {
      int before = at - 2;
      if (isCalledFor(at - 1)) {
        moods.add(Mood.WISHED);
      }
      while (before > sentence.from() && ContactWords.DETERMINERS.contains(phrases.word(before))) {
        before--;
      }
      boolean clause = ContactWords.PREPOSITIONS.contains(phrases.word(before));
      return new Governing(
          clause ? Sort.PREPOSITION : Sort.NONE, clause ? before : at - 1, moods, false);
    }
    boolean weak = noun.equals("ahead") || noun.equals("eve");
    boolean absent = noun.equals("absence");
    return new Governing(weak || absent ? Sort.PREPOSITION : Sort.NONE, at - 1, moods, weak);
  }

  /** “Cancelled the last leg of his visit”: of the rest nothing is said. */
  private boolean isCancelledPart(Sentence sentence, int noun) {
    for (int at = noun - 1; at >= Math.max(sentence.from(), noun - 4); at--) {
      if (ModalWords.CANCELLATIONS.contains(phrases.word(at))) {
        return phrases.mention(noun) == null;
      }
    }
    return false;
  }

  /** “Pressed for the start of talks”, “urged a resumption of talks”. */
  private boolean isCalledFor(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 4); at--) {
      String word = phrases.word(at);
      if (word.equals("for") || ContactWords.WANTS.contains(word)) {
        String verb = phrases.word(word.equals("for") ? at - 1 : at);
        return verb.startsWith("press")
            || verb.startsWith("call")
            || verb.startsWith("push")
            || verb.startsWith("appeal")
            || ContactWords.WANTS.contains(verb);
      }
    }
    return false;
  }

  private static boolean isPart(String noun) {
    return switch (noun) {
      case "start",
          "beginning",
          "end",
          "conclusion",
          "course",
          "sidelines",
          "margins",
          "framework",
          "close",
          "opening",
          "outset",
          "day",
          "round",
          "wake",
          "result",
          "minutes",
          "part" ->
          true;
      default -> false;
    };
  }

  private Governing preposition(
      Sentence sentence, int at, String word, String noun, Set<Mood> moods) {
    boolean weak = false;
    switch (word) {
      case "before" -> {
        moods.add(Mood.FUTURE);
        weak = true;
      }
      case "without" -> moods.add(Mood.NEGATED);
      case "for" -> {
        return purpose(sentence, at, ContactWords.VISIT_NOUNS.contains(noun), moods);
      }
      case "to", "into", "toward", "towards" -> {
        String before = phrases.word(at - 1);
        if (before.startsWith("agree")) {
          moods.add(Mood.PLANNED);
          return new Governing(Sort.VERB, at - 1, moods, false);
        }
        if (before.startsWith("invit") || phrases.isPerson(phrases.mention(at - 1))) {
          moods.add(Mood.PLANNED);
          return new Governing(Sort.NONE, at, moods, false);
        }
        moods.add(Mood.POSSIBLE);
        return new Governing(Sort.NONE, at, moods, false);
      }
      case "on", "upon" -> {
        if (phrases.word(at - 1).startsWith("agree") || phrases.word(at - 1).startsWith("work")) {
          moods.add(Mood.PLANNED);
          return new Governing(Sort.VERB, at - 1, moods, false);
        }
      }
      case "in" -> {
        switch (phrases.word(at - 1)) {
          case "goal",
              "goals",
              "aim",
              "aims",
              "objective",
              "priority",
              "point",
              "interest",
              "interested",
              "sense",
              "use",
              "value",
              "hope",
              "faith" ->
              moods.add(Mood.POSSIBLE);
          default -> {}
        }
      }
      case "after", "following", "during" -> {
        if (isAhead(sentence, at)) {
          moods.add(Mood.PLANNED);
        }
      }
      case "against", "regarding", "concerning", "than", "like" -> moods.add(Mood.POSSIBLE);
      default -> {}
    }
    return new Governing(Sort.PREPOSITION, at, moods, weak);
  }

  /** “A statement is planned after their talks”: then these are ahead as well. */
  private boolean isAhead(Sentence sentence, int preposition) {
    for (int at = preposition - 1; at >= Math.max(sentence.from(), preposition - 3); at--) {
      String word = phrases.word(at);
      if (word.equals("planned") || word.equals("expected") || word.equals("scheduled")) {
        String before = phrases.word(at - 1);
        return before.equals("is") || before.equals("are") || before.equals("also");
      }
    }
    return false;
  }

  /** “arrived for talks”, “called for talks”, “plans for a summit”. */
  private Governing purpose(Sentence sentence, int at, boolean visit, Set<Mood> moods) {
    boolean visits = false;
    for (int before = at - 1; before >= Math.max(sentence.from(), at - 14); before--) {
      String word = phrases.word(before);
      if (isVisitNoun(before)) {
        visits |= ContactWords.VISIT_NOUNS.contains(word);
        continue;
      }
      if (visits && (word.equals("a") || word.equals("an"))) {
        continue;
      }
      boolean pays = visits && (word.startsWith("pa") || word.startsWith("ma"));
      if (pays && ContactWords.HOLDS.contains(word)) {
        return verb(sentence, before, moods);
      }
      if (ContactWords.TRAVEL.contains(word)
          || ContactWords.VISIT.contains(word)
          || ContactWords.DEPART.contains(word)
          || word.equals("was")
          || word.equals("is")
          || word.equals("be")
          || ContactWords.HOST.contains(word)
          || word.equals("met")
          || word.equals("meet")) {
        VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), before);
        moods.addAll(group.moods());
        if (group.infinitive() && phrases.isPerson(phrases.mention(group.start() - 1))) {
          moods.add(Mood.PLANNED);
        }
        if (word.endsWith("ing") && phrases.word(group.start() - 1).equals("before")) {
          // “Sees A before flying on to Oslo for talks with B”
          moods.add(Mood.FUTURE);
          return new Governing(Sort.VERB, before, moods, true);
        }
        boolean ahead = moods.isEmpty() && ContactWords.TRAVEL.contains(word);
        if (ahead && !visit && new Arrival(phrases).isFresh(before, at)) {
          moods.add(Mood.PLANNED);
        }
        return new Governing(Sort.VERB, before, moods, ahead);
      }
      if (before == at - 1
          && (word.startsWith("plan") || word.startsWith("prepar") || word.startsWith("schedul"))) {
        moods.add(Mood.PLANNED);
        negated(before, moods);
        int verb = phrases.word(before - 1).equals("his") ? before - 2 : before - 1;
        if (ModalWords.CANCELLATIONS.contains(phrases.word(verb))) {
          moods.add(Mood.CANCELLED);
          return new Governing(Sort.VERB, verb, moods, false);
        }
        return new Governing(Sort.VERB, before, moods, false);
      }
      if (!isPlaceOrTime(before)) {
        break;
      }
    }
    if (moods.isEmpty()) {
      moods.add(Mood.WISHED);
    }
    return new Governing(Sort.NONE, at, moods, false);
  }

  /** “On a surprise visit for talks”: one of its words. */
  private boolean isVisitNoun(int at) {
    return switch (phrases.word(at)) {
      case "trip", "surprise", "unannounced", "official", "working", "brief", "short", "state" ->
          true;
      case "visit" -> {
        String before = phrases.word(at - 1);
        yield ContactWords.DETERMINERS.contains(before)
            || (at > 0 && isVisitNoun(at - 1))
            || before.endsWith("day");
      }
      case "a", "an", "his", "her" -> ContactWords.PREPOSITIONS.contains(phrases.word(at - 1));
      default -> phrases.word(at).endsWith("-day");
    };
  }

  private boolean isPlaceOrTime(int at) {
    String word = phrases.word(at);
    return phrases.mention(at) != null
        || phrases.date(at) != null
        || (word.equals("and") && phrases.date(at + 1) != null)
        || phrases.tokens.get(at).isCapitalized()
        || word.equals("capital")
        || word.equals("city")
        || word.equals("in")
        || word.equals("to")
        || word.equals("on")
        || word.equals("of")
        || word.equals("from")
        || word.equals("under")
        || word.equals("here")
        || word.equals("there")
        || word.equals("morning")
        || word.equals("afternoon")
        || word.equals("evening")
        || word.equals("night")
        || word.equals("early")
        || word.equals("late")
        || word.equals("later")
        || word.equals("earlier")
        || word.equals("around")
        || word.equals("about")
        || word.equals("airport")
        || (phrases.isMark(at, ',') && phrases.word(at + 1).equals("for"))
        || word.equals("the");
  }

  private void negated(int at, Set<Mood> moods) {
    for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
      String word = phrases.word(before);
      if (word.equals("no") || ModalWords.NEGATIONS.contains(word)) {
        moods.add(Mood.NEGATED);
      }
    }
  }

  /** What the verb of a clause says of a meeting during which it happens: “will ask”, “may ask”. */
  void main(int from, int limit, Set<Mood> moods) {
    for (int at = from; at < Math.min(limit, from + 5); at++) {
      String word = phrases.word(at);
      if (ModalWords.FUTURE.contains(word)) {
        moods.add(word.startsWith("would") ? Mood.POSSIBLE : Mood.FUTURE);
      } else if (ModalWords.POSSIBLE.contains(word)) {
        moods.add(Mood.POSSIBLE);
      } else if (phrases.word(at + 1).equals("to") && ModalWords.PLANS.contains(word)) {
        moods.add(Mood.PLANNED);
      } else if (phrases.word(at + 1).equals("to") && ModalWords.WISHES.contains(word)) {
        moods.add(Mood.WISHED);
      } else if (!ModalWords.AUXILIARIES.contains(word) && !ModalWords.ADVERBS.contains(word)) {
        return;
      }
    }
  }
}
