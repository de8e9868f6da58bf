package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.Set;

/** Whether the words around a date look back or ahead. */
enum Tense {
  PAST,
  FUTURE,
  /** They do not tell. */
  OPEN;

  private static final int WINDOW = 14;

  /** Words that look ahead wherever they stand. */
  private static final Set<String> AHEAD =
      Words.of(
          """
          will shall won't due scheduled slated expected upcoming plans planning planned
          intends intend hopes going may might could should would can must 'll he'll they'll
          she'll we'll i'll coming expects likely poised preparing prepares set wants await
          awaits until till forthcoming if unless ahead
          """);

  /** Words that look ahead where an infinitive follows: “agreed to meet in March”. */
  private static final Set<String> AHEAD_WITH_INFINITIVE =
      Words.of(
          """
          agreed agree agrees invited invites invite inviting promised promises vowed vows
          pledged pledges offered offers proposed proposes decided decides asked asks urged
          urges called calls hoped intended wanted ready willing invitation plan refuses declines is
          are was were hope want decision proposal agreement able confirmed announced
          expecting about aims aimed
          """);

  /** Present forms that news use of what is to come: “arrives on Monday”. */
  private static final Set<String> TIMETABLE =
      Words.of(
          """
          arrives begins starts opens meets meet travels visits heads leaves flies hosts holds
          arriving meeting travelling traveling visiting hosting holding starting beginning
          expires ends enters takes comes kicks
          """);

  private static final Set<String> BACK =
      Words.of(
          """
          said met told held was were had has have spoke made took came went gave began saw
          became got sent bought sold fell rose grew hit won lost led left flew paid wrote
          read broke drew chose stood kept brought thought fought hasn't did didn't been ran
          shot struck put cut spent built shook rang sat withdrew overtook ago earlier since
          shrank swore knew found sought heard felt already underwent threw dealt wasn't
          weren't hadn't yet set
          """);

  private static final Set<String> NOT_AN_INFINITIVE =
      Words.of(
          """
          the a an his her its their this that these those all
          """);

  /** The tense at the words from one index to another. */
  static Tense at(Passage passage, int from, int to) {
    Tense before = before(passage, from);
    return before == OPEN ? after(passage, to) : before;
  }

  private static Tense before(Passage passage, int from) {
    boolean infinitive = false;
    for (int at = from - 1; at >= from - WINDOW && passage.has(at); at--) {
      String word = passage.lower(at);
      if (isBoundary(passage, at)) {
        return OPEN;
      }
      if (word.equals("to")
          && passage.token(at + 1).isWord()
          && !passage.isCapitalized(at + 1)
          && !NOT_AN_INFINITIVE.contains(passage.lower(at + 1))) {
        infinitive = true;
        continue;
      }
      Tense tense = of(passage, at, infinitive, word);
      if (tense != OPEN) {
        return tense;
      }
    }
    return OPEN;
  }

  private static Tense after(Passage passage, int to) {
    for (int at = to; at < to + WINDOW && passage.has(at); at++) {
      if (isBoundary(passage, at)) {
        return OPEN;
      }
      String word = passage.lower(at);
      boolean infinitive = passage.is(at + 1, "to");
      Tense tense = of(passage, at, infinitive, word);
      if (tense != OPEN) {
        return tense;
      }
    }
    return OPEN;
  }

  private static Tense of(Passage passage, int at, boolean infinitive, String word) {
    if (word.equals("next") || (word.equals("set") && infinitive)) {
      return FUTURE;
    }
    if (word.equals("is") || word.equals("are")) {
      return infinitive || TIMETABLE.contains(passage.lower(at + 1)) ? FUTURE : OPEN;
    }
    if (infinitive && AHEAD_WITH_INFINITIVE.contains(word)) {
      return FUTURE;
    }
    if (BACK.contains(word)) {
      return PAST;
    }
    if (isPastPlan(passage, at)) {
      return PAST;
    }
    if (AHEAD.contains(word)) {
      // “May” is a month, and “could have met” looks back.
      return passage.isCapitalized(at) && word.equals("may")
          ? OPEN
          : passage.is(at + 1, "have") ? PAST : FUTURE;
    }
    if (TIMETABLE.contains(word)) {
      if (word.equals("comes") && isComparing(passage, at)) {
        return OPEN;
      }
      if (isDid(passage, at)) {
        return PAST;
      }
      return word.endsWith("ing") || passage.is(at - 1, "to") ? OPEN : FUTURE;
    }
    boolean participle =
        word.length() > 4 && word.endsWith("ed") && !word.equals("united") && !word.equals("need");
    return participle ? PAST : OPEN;
  }

  /** “Had been due to meet in November”, “had planned to”: what was to be is over. */
  private static boolean isPastPlan(Passage passage, int at) {
    if (!PLANS.contains(passage.lower(at))) {
      return false;
    }
    int before = at - 1;
    before -= passage.is(before, "originally") || passage.is(before, "initially") ? 1 : 0;
    before -= passage.is(before, "been") ? 1 : 0;
    return passage.is(before, "had");
  }

  private static final Set<String> PLANS =
      Words.of(
          """
          due planned scheduled slated expected set supposed intended hoped meant wanted agreed
          """);

  /** “Comes a day after”, “comes amid”: it says when it was beside something else. */
  private static boolean isComparing(Passage passage, int comes) {
    for (int at = comes + 1; at < comes + 5 && passage.has(at); at++) {
      switch (passage.lower(at)) {
        case "after", "amid", "as", "days", "hours", "weeks" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “Did meet”, “did not in fact meet”. */
  private static boolean isDid(Passage passage, int verb) {
    for (int at = verb - 1; at >= verb - 4; at--) {
      if (passage.is(at, "did") || passage.is(at, "didn't")) {
        return true;
      }
      if (!passage.has(at) || passage.isCapitalized(at) || passage.is(at, "to")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBoundary(Passage passage, int at) {
    if (passage.token(at).isWord() || passage.token(at).text().length() > 1) {
      return false;
    }
    char mark = passage.token(at).text().charAt(0);
    return (mark == '.' && !passage.isJoined(at + 1) && isSentenceEnd(passage, at))
        || mark == ';'
        || mark == '!'
        || mark == '?'
        || mark == '“'
        || mark == '”'
        || mark == '"';
  }

  private static boolean isSentenceEnd(Passage passage, int at) {
    // A short word with a capital letter may be abbreviated: “Gen. Cho”, “Jan. 5”
    int length = passage.lower(at - 1).length();
    boolean whole = length > 4 || (length > 2 && !passage.isCapitalized(at - 1));
    return whole || !passage.has(at + 1);
  }
}
