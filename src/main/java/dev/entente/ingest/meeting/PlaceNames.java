package dev.entente.ingest.meeting;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Reads which place a noun phrase names. */
final class PlaceNames {

  private final Phrases phrases;

  PlaceNames(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The place that a noun phrase names: “Geneva”, “the Uzbek city of Samarkand”. */
  Place at(int from, int to) {
    String demonym = null;
    int at = from;
    int words = 0;
    while (at < to && words < 6) {
      if (phrases.date(at) != null) {
        return Place.UNKNOWN;
      }
      Mention mention = phrases.mention(at);
      String country = phrases.country(mention);
      if (country != null) {
        if (phrases.isGenitive(mention)) {
          demonym = country;
          at = phrases.after(mention);
          words++;
          continue;
        }
        return place(mention, country);
      }
      if (mention != null && mention.kind() == MentionKind.DEMONYM && !mention.isPlural()) {
        KnownActor actor = phrases.actor(mention.actor());
        demonym = actor == null ? null : actor.slug();
        at = phrases.after(mention);
        words++;
        continue;
      }
      if (mention != null) {
        if (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.METONYM) {
          KnownActor actor = phrases.actor(mention.actor());
          return new Place(
              phrases.reading.text().words(mention.span()), actor == null ? null : actor.country());
        }
        return Place.UNKNOWN;
      }
      Token token = phrases.tokens.get(at);
      if (token.isCapitalized()) {
        return capitalized(at, to, demonym);
      }
      String word = token.lower();
      if (isTown(word)
          && demonym != null
          && !isName(at + 1)
          && !phrases.word(at + 1).equals("of")) {
        return new Place(null, demonym);
      }
      if (token.kind() != TokenKind.WORD
          || ContactWords.CONJUNCTIONS.contains(word)
          || (ContactWords.PREPOSITIONS.contains(word) && !word.equals("of"))
          || word.equals("person")) {
        return Place.UNKNOWN;
      }
      at++;
      words++;
    }
    return Place.UNKNOWN;
  }

  private static boolean isTown(String word) {
    return switch (word) {
      case "capital", "city", "town", "port", "resort", "coast", "border" -> true;
      default -> false;
    };
  }

  /** Whether a place may be named from a token on: not in “to include Norway”. */
  boolean isName(int at) {
    return phrases.mention(at) != null
        || (at < phrases.tokens.size() && phrases.tokens.get(at).isCapitalized())
        || ContactWords.DETERMINERS.contains(phrases.word(at))
        || ContactWords.ATTRIBUTES.contains(phrases.word(at));
  }

  /** The other countries of a list: of “to Chile, Peru and Brazil” those after the first comma. */
  List<Place> others(int from, int to) {
    List<Place> places = new ArrayList<>();
    int at = from;
    while (places.size() < 8) {
      int next = phrases.isMark(at, ',') ? at + 1 : at;
      next = phrases.word(next).equals("and") ? next + 1 : next;
      next = next > at && phrases.word(next).equals("the") ? next + 1 : next;
      Mention mention = next == at || next >= to ? null : phrases.mention(next);
      String country = phrases.country(mention);
      if (country == null || phrases.isGenitive(mention)) {
        break;
      }
      places.add(place(mention, country));
      at = phrases.after(mention);
    }
    int end = at;
    boolean list =
        end < to
            && phrases.tokens.get(end).isWord()
            && !ContactWords.PREPOSITIONS.contains(phrases.word(end))
            && !ContactWords.CONJUNCTIONS.contains(phrases.word(end))
            && phrases.date(end) == null;
    return list ? List.of() : places;
  }

  private Place place(Mention mention, String country) {
    String name = phrases.reading.text().words(mention.span());
    KnownActor actor = phrases.actor(country);
    if (mention.kind() == MentionKind.METONYM || isSeat(actor, name)) {
      return new Place(name, country);
    }
    return new Place(null, country);
  }

  private static boolean isSeat(KnownActor actor, String name) {
    for (KnownName known : actor.names()) {
      if (known.kind() == KnownName.Kind.METONYM && known.text().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** A place that nobody knows: only with its country, or where it is plainly one. */
  private Place capitalized(int from, int to, String demonym) {
    int at = from;
    while (at < to
        && at < from + 4
        && phrases.tokens.get(at).isCapitalized()
        && phrases.mention(at) == null
        && phrases.date(at) == null) {
      at++;
    }
    int next = phrases.isMark(at, ',') ? at + 1 : at;
    String country = phrases.country(phrases.mention(next));
    String name =
        phrases
            .reading
            .text()
            .text()
            .substring(phrases.tokens.get(from).start(), phrases.tokens.get(at - 1).end());
    if (country != null && next > at && !phrases.isGenitive(phrases.mention(next))) {
      return new Place(name, country);
    }
    if (demonym != null) {
      return new Place(name, demonym);
    }
    boolean plain = at - from <= 2 && !name.contains("'") && !name.contains("’");
    boolean noun =
        at < to && (isInstitution(phrases.word(at)) || phrases.tokens.get(at).isGenitive());
    noun |= isInstitution(phrases.word(at - 1)) || isAcronym(name);
    return plain && !noun ? new Place(name, Cities.country(name)) : Place.UNKNOWN;
  }

  private static boolean isAcronym(String name) {
    return name.length() < 6 && name.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isInstitution(String word) {
    return switch (word) {
      case "summit", "forum", "conference", "meeting", "games", "council", "assembly", "war" ->
          true;
      default -> false;
    };
  }
}
