package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.text.Sentence;
import java.util.Set;

/** Reads what “for” says of a meeting: “arrived for talks”, “called for talks”. */
final class GoverningPurpose {

  private final Phrases phrases;
  private final GoverningVerb verbs;

  GoverningPurpose(Phrases phrases, GoverningVerb verbs) {
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** “arrived for talks”, “called for talks”, “plans for a summit”. */
  Governing read(Sentence sentence, int at, boolean visit, Set<Mood> moods) {
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
        return verbs.read(sentence, before, moods);
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
          return new Governing(Governing.Sort.VERB, before, moods, true);
        }
        boolean ahead = moods.isEmpty() && ContactWords.TRAVEL.contains(word);
        if (ahead && !visit && new Arrival(phrases).isFresh(before, at)) {
          moods.add(Mood.PLANNED);
        }
        return new Governing(Governing.Sort.VERB, before, moods, ahead);
      }
      if (before == at - 1
          && (word.startsWith("plan") || word.startsWith("prepar") || word.startsWith("schedul"))) {
        moods.add(Mood.PLANNED);
        negated(before, moods);
        int verb = phrases.word(before - 1).equals("his") ? before - 2 : before - 1;
        if (ModalWords.CANCELLATIONS.contains(phrases.word(verb))) {
          moods.add(Mood.CANCELLED);
          return new Governing(Governing.Sort.VERB, verb, moods, false);
        }
        return new Governing(Governing.Sort.VERB, before, moods, false);
      }
      if (!isPlaceOrTime(before)) {
        break;
      }
    }
    if (moods.isEmpty()) {
      moods.add(Mood.WISHED);
    }
    return new Governing(Governing.Sort.NONE, at, moods, false);
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
}
