package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.text.Sentence;
import java.util.Set;

/** Reads what a verb says of the meeting that it governs: “did not hold talks”. */
final class GoverningVerb {

  private final Phrases phrases;

  GoverningVerb(Phrases phrases) {
    this.phrases = phrases;
  }

  Governing read(Sentence sentence, int at, Set<Mood> moods) {
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
    return new Governing(Governing.Sort.VERB, at, moods, false);
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
}
