package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.text.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Reads what belongs to a noun that means a meeting. */
final class NounPhraseReader {

  private static final int LONGEST_AFTER = 90;

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final PlaceNames placeNames;
  private final NounPremodifiers premodifiers;

  NounPhraseReader(
      Phrases phrases, GroupReader groups, SubjectReader subjects, PlaceNames placeNames) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.placeNames = placeNames;
    this.premodifiers = new NounPremodifiers(phrases, subjects, placeNames);
  }

  NounPhrase read(Sentence sentence, int noun) {
    Premodifiers before = premodifiers.read(sentence, noun);
    boolean owned = !before.possessors().isEmpty();
    int limit = Math.min(sentence.to(), noun + LONGEST_AFTER);
    Complements behind =
        new NounComplements(phrases, groups, subjects, placeNames, noun, limit, owned).read();
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(before.moods());
    moods.addAll(behind.moods());
    return new NounPhrase(
        before.from(),
        noun,
        behind.to(),
        owned ? before.possessors() : behind.possessors(),
        behind.with(),
        behind.between(),
        behind.of(),
        behind.place() == null && before.place().isKnown() ? before.place() : behind.place(),
        moods,
        before.determiner(),
        phrases.word(noun),
        isOther(before.from(), noun));
  }

  private boolean isOther(int from, int noun) {
    for (int at = from; at < noun; at++) {
      switch (phrases.word(at)) {
        case "last",
            "previous",
            "first",
            "next",
            "second",
            "third",
            "another",
            "earlier",
            "other" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
