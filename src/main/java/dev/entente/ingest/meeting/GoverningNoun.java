package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.text.Sentence;
import java.util.Set;

/** Reads what a noun with “of” says of a meeting: “the possibility of talks”. */
final class GoverningNoun {

  private final Phrases phrases;

  GoverningNoun(Phrases phrases) {
    this.phrases = phrases;
  }

  /** “the possibility of talks”, “the result of the talks”. */
  Governing read(Sentence sentence, int at, Set<Mood> moods) {
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
          clause ? Governing.Sort.PREPOSITION : Governing.Sort.NONE,
          clause ? before : at - 1,
          moods,
          false);
    }
    boolean weak = noun.equals("ahead") || noun.equals("eve");
    boolean absent = noun.equals("absence");
    return new Governing(
        weak || absent ? Governing.Sort.PREPOSITION : Governing.Sort.NONE, at - 1, moods, weak);
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
}
