package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import dev.entente.meeting.MeetingKind;
import java.util.HashSet;
import java.util.Set;

/** Tells who only came along: of “received A and his wife, B” it is B. */
final class Companions {

  private static final Set<String> FAMILY =
      Words.of("wife husband spouse daughter son sister brother mother father");

  private final Phrases phrases;
  private final Set<String> slugs = new HashSet<>();

  Companions(Phrases phrases) {
    this.phrases = phrases;
    for (Mention mention : phrases.reading.mentions().all()) {
      if (phrases.isPerson(mention) && !mention.isPlural() && isCompanion(mention)) {
        slugs.add(mention.actor());
      }
    }
  }

  /**
   * Takes those away who came along, where others are left who met; false where whomever they came
   * along with is not known.
   */
  boolean drop(Set<String> participants, ContactDraft draft) {
    Set<String> rest = new HashSet<>(participants);
    rest.removeAll(slugs);
    int least = draft.kind == MeetingKind.VISIT ? 1 : 2;
    if (rest.size() == participants.size() || rest.size() < least) {
      return true;
    }
    participants.retainAll(rest);
    return draft.parties.stream()
        .allMatch(
            group ->
                !phrases.hasPersons(group) || group.actors().stream().anyMatch(rest::contains));
  }

  private boolean isCompanion(Mention mention) {
    int first = phrases.first(mention);
    for (int at = first; at < phrases.after(mention); at++) {
      if (isFirstLady(at) || FAMILY.contains(phrases.word(at))) {
        return true;
      }
    }
    int before = phrases.isMark(first - 1, ',') ? first - 2 : first - 1;
    return FAMILY.contains(phrases.word(before)) || isFirstLady(before);
  }

  private boolean isFirstLady(int at) {
    boolean spouse = phrases.word(at).equals("lady") || phrases.word(at).equals("gentleman");
    return spouse && phrases.word(at - 1).equals("first");
  }
}
