package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Word;
import java.util.List;
import java.util.Set;

/** Tells a city or country as a place from the government that it stands for. */
final class PlaceTest {

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "throughout",
          "through",
          "via",
          "into",
          "within",
          "visit",
          "visits",
          "visited",
          "visiting",
          "leave",
          "leaves",
          "leaving",
          "entered",
          "enter",
          "reach",
          "reached",
          "tour",
          "toured",
          "touring",
          "downtown",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "capital",
          "city",
          "off",
          "above",
          "surrounding",
          "neighboring",
          "neighbouring");

  /** What one may do to or from a place. */
  private static final Set<String> MOVEMENT =
      Set.of(
          "travel",
          "travels",
          "traveled",
          "travelled",
          "traveling",
          "travelling",
          "trip",
          "trips",
          "visit",
          "visits",
          "visited",
          "fly",
          "flies",
          "flew",
          "flown",
          "flying",
          "flight",
          "flights",
          "go",
          "goes",
          "went",
          "gone",
          "going",
          "return",
          "returns",
          "returned",
          "returning",
          "come",
          "comes",
          "came",
          "coming",
          "head",
          "headed",
          "heads",
          "heading",
          "journey",
          "journeys",
          "journeyed",
          "invite",
          "invited",
          "invites",
          "invitation",
          "inviting",
          "arrival",
          "arrived",
          "arrive",
          "arrives",
          "arriving",
          "move",
          "moved",
          "moving",
          "tour",
          "back",
          "drive",
          "drove",
          "driven",
          "escape",
          "escaped",
          "fled",
          "flee",
          "fleeing",
          "departed",
          "departs",
          "depart",
          "departing",
          "left",
          "rushed",
          "dispatched",
          "miles",
          "kilometers",
          "kilometres",
          "km",
          "way",
          "transferred",
          "welcome",
          "welcomed");

  private static final Set<String> FROM =
      Set.of(
          "return",
          "returned",
          "returns",
          "returning",
          "flew",
          "fly",
          "flying",
          "flight",
          "flights",
          "travel",
          "traveled",
          "travelled",
          "traveling",
          "travelling",
          "reported",
          "reporting",
          "reports",
          "broadcast",
          "live",
          "back",
          "miles",
          "kilometers",
          "kilometres",
          "km",
          "away",
          "arrived",
          "arriving",
          "arrive",
          "fled",
          "flee",
          "evacuated",
          "departed",
          "came",
          "home",
          "train");

  private static final Set<String> AFTER =
      Set.of(
          "suburb",
          "suburbs",
          "region",
          "airport",
          "street",
          "streets",
          "time",
          "residents",
          "resident",
          "hotel",
          "metro",
          "district",
          "stock",
          "exchange",
          "based",
          "area",
          "bureau",
          "correspondent",
          "airports",
          "university",
          "court",
          "summit",
          "olympics",
          "games",
          "oblast",
          "mayor");

  /** First words of names that have an article: “in the United States”. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "united",
          "us",
          "usa",
          "uk",
          "uae",
          "netherlands",
          "philippines",
          "czech",
          "soviet",
          "maldives",
          "vatican",
          "democratic",
          "republic",
          "central",
          "dominican",
          "bahamas",
          "gambia",
          "hague",
          "seychelles",
          "solomon",
          "marshall",
          "russian",
          "kingdom",
          "emirates");

  private static final int WINDOW = 6;

  private PlaceTest() {}

  /** Whether a name means the place. */
  static boolean isPlace(List<Word> words, int from, int to, boolean seat) {
    Word last = words.get(to - 1);
    if (seat && isFollowedByPlaceNoun(words, to)) {
      return true;
    }
    if (!seat && isNoun(words, to) && !last.isGenitive()) {
      return false;
    }
    if (seat && isDateline(words, from, to)) {
      return true;
    }
    int at = from - 1;
    int sentence = last.sentence();
    if (at >= 0 && words.get(at).is("the")) {
      if (!WITH_ARTICLE.contains(words.get(from).lower()) || isNoun(words, to)) {
        return false;
      }
      at--;
    }
    if (at < 0
        || words.get(at).sentence() != sentence
        || (last.isGenitive() && !isSight(words, to))) {
      return false;
    }
    Word before = words.get(at);
    if (before.is("to") || before.is("towards") || before.is("toward") || before.is("for")) {
      return has(words, at, MOVEMENT);
    }
    if (before.is("from")) {
      return has(words, at, FROM);
    }
    return BEFORE.contains(before.lower());
  }

  /** Whether a noun follows that the name only goes with: “in the US election”. */
  private static boolean isNoun(List<Word> words, int to) {
    Word last = words.get(to - 1);
    return to < words.size()
        && words.get(to).sentence() == last.sentence()
        && (words.get(to).joined() || NOUNS.contains(words.get(to).lower()));
  }

  private static final Set<String> NOUNS =
      Set.of(
          "war",
          "crisis",
          "conflict",
          "invasion",
          "election",
          "elections",
          "economy",
          "market",
          "embassy",
          "sanctions",
          "position",
          "view",
          "interest",
          "side",
          "dollar",
          "congress",
          "senate",
          "administration",
          "government",
          "military");

  private static boolean has(List<Word> words, int end, Set<String> wanted) {
    int sentence = words.get(end).sentence();
    for (int at = end - 1; at >= 0 && at >= end - WINDOW; at--) {
      Word word = words.get(at);
      if (word.sentence() != sentence || word.isMark(',') || word.isMark(';')) {
        return false;
      }
      if (wanted.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSight(List<Word> words, int to) {
    return to < words.size() && words.get(to).isCapitalized();
  }

  private static boolean isFollowedByPlaceNoun(List<Word> words, int to) {
    return to < words.size()
        && words.get(to).sentence() == words.get(to - 1).sentence()
        && AFTER.contains(words.get(to).lower());
  }

  /** “MOSCOW (Reuters) –” or “BEIJING, Dec 30”. */
  private static boolean isDateline(List<Word> words, int from, int to) {
    Word word = words.get(from);
    if (!word.first() || to >= words.size()) {
      return false;
    }
    Word next = words.get(to);
    return next.isMark('—')
        || next.isMark('–')
        || next.isMark('(')
        || (word.isUpperCase() && word.text().length() > 3 && next.isMark(','));
  }
}
