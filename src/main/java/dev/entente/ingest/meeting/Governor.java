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
  private final GoverningVerb verbs;
  private final GoverningNoun nouns;
  private final GoverningPurpose purposes;

  Governor(Phrases phrases) {
    this.phrases = phrases;
    this.verbs = new GoverningVerb(phrases);
    this.nouns = new GoverningNoun(phrases);
    this.purposes = new GoverningPurpose(phrases, verbs);
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
      return new Governing(Governing.Sort.NONE, -1, moods, false);
    }
    String word = phrases.word(at);
    if (word.equals("of") || word.equals("about")) {
      return nouns.read(sentence, at, moods);
    }
    if ((word.equals("off") && phrases.word(at - 1).startsWith("call"))
        || (word.equals("off") && phrases.word(at - 1).startsWith("put"))) {
      moods.add(Mood.CANCELLED);
      return verbs.read(sentence, at - 1, moods);
    }
    if (word.equals("out") && phrases.word(at - 1).startsWith("rul")) {
      moods.add(Mood.NEGATED);
      return verbs.read(sentence, at - 1, moods);
    }
    boolean ends =
        phrases.word(at - 1).startsWith("wrap") || phrases.word(at - 1).startsWith("wind");
    if ((word.equals("up") && (ends || phrases.word(at - 1).equals("wound")))
        || (word.equals("off") && phrases.word(at - 1).startsWith("kick"))) {
      return verbs.read(sentence, at - 1, moods);
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
      return verbs.read(sentence, at, moods);
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
    return new Governing(Governing.Sort.NONE, at, moods, false);
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
        return purposes.read(sentence, at, ContactWords.VISIT_NOUNS.contains(noun), moods);
      }
      case "to", "into", "toward", "towards" -> {
        String before = phrases.word(at - 1);
        if (before.startsWith("agree")) {
          moods.add(Mood.PLANNED);
          return new Governing(Governing.Sort.VERB, at - 1, moods, false);
        }
        if (before.startsWith("invit") || phrases.isPerson(phrases.mention(at - 1))) {
          moods.add(Mood.PLANNED);
          return new Governing(Governing.Sort.NONE, at, moods, false);
        }
        moods.add(Mood.POSSIBLE);
        return new Governing(Governing.Sort.NONE, at, moods, false);
      }
      case "on", "upon" -> {
        if (phrases.word(at - 1).startsWith("agree") || phrases.word(at - 1).startsWith("work")) {
          moods.add(Mood.PLANNED);
          return new Governing(Governing.Sort.VERB, at - 1, moods, false);
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
    return new Governing(Governing.Sort.PREPOSITION, at, moods, weak);
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
