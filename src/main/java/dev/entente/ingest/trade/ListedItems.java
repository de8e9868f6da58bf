package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads lists of goods or of partners with an amount each: “cars ($5 billion, up 3%), coal ($2
 * billion)”, “China with $5 billion; Japan with $3 billion”.
 */
final class ListedItems {

  private static final int LONGEST_LABEL = 12;

  private static final Set<String> CONNECTORS =
      Words.of("( : – — with at of worth totalling totaling reaching");
  private static final Set<String> INTRODUCTIONS =
      Words.of(
          "included include includes including were are by was is as namely to from with among"
              + " comprised comprising remained");
  private static final Set<String> NO_LABEL =
      Words.of(
          "to from by in with than while when where who which that it they this these those total"
              + " value turnover volume deficit surplus gdp investment investments revenue revenues"
              + " output production balance period year month quarter capital aid loans debt budget"
              + " figure amount share followed at on not no or if but had has have will would could"
              + " was were is are be been");
  private static final Set<String> SEPARATORS = Words.of(", ; and the then while ) followed by");
  private static final Set<String> TURNOVER =
      Words.of("of at reaching a an total turnover value exports imports volume trade");
  private static final Set<String> GROUP = Words.of("countries bloc market markets nations");

  private static final Set<String> GOING_ON =
      Words.of("( ) , worth valued valuing at about nearly or of a an in by and but value volume");

  private ListedItems() {}

  /**
   * One of a list.
   *
   * @param goods that it names; {@code null} where it names a partner
   * @param partner that it names; {@code null} where it names goods
   * @param amount its number
   * @param change by how much that has moved; {@code null} where it does not say
   * @param from index of its first token
   * @param to index after its last number
   */
  record Item(Commodity goods, Party partner, Quantity amount, Quantity change, int from, int to) {

    /** The same with what follows on it. */
    Item until(int end) {
      return new Item(goods, partner, amount, change, from, end);
    }
  }

  /** Whether a number goes on from those of an item: “5,000 tonnes (up 3%) worth $2 million”. */
  static boolean goesOn(Passage sentence, int from, int to) {
    boolean joined = from == to;
    for (int at = from; at < to; at++) {
      if (!GOING_ON.contains(sentence.lower(at))
          && TradeWords.direction(sentence.lower(at)) == null) {
        return false;
      }
      joined |= !sentence.is(at, ",") && !sentence.is(at, "and");
    }
    return joined;
  }

  /** The items of the first list of a sentence; empty where there is none. */
  static List<Item> read(Passage sentence, List<Party> parties, List<Quantity> quantities) {
    List<Item> longest = List.of();
    List<Item> run = new ArrayList<>();
    for (int index = 0; index < quantities.size(); index++) {
      Quantity amount = quantities.get(index);
      boolean counts =
          (amount.kind() == Quantity.Kind.MONEY || amount.kind() == Quantity.Kind.AMOUNT)
              && amount.goods() == null
              && (CONNECTORS.contains(sentence.lower(amount.lead() - 1))
                  || bare(sentence, parties, amount) != null);
      if (!counts) {
        continue;
      }
      Quantity next = index + 1 < quantities.size() ? quantities.get(index + 1) : null;
      Item last = run.isEmpty() ? null : run.get(run.size() - 1);
      if (last != null && goesOn(sentence, last.to(), amount.lead())) {
        Quantity change = change(sentence, amount, next);
        run.set(run.size() - 1, last.until(change == null ? amount.to() : change.to()));
        continue;
      }
      Item item = item(sentence, parties, amount, change(sentence, amount, next), last);
      if (item == null && last != null) {
        run = new ArrayList<>();
        item = item(sentence, parties, amount, change(sentence, amount, next), null);
      }
      if (item == null) {
        continue;
      }
      if (last != null && (last.goods() == null) != (item.goods() == null)) {
        run = new ArrayList<>();
      }
      run.add(item);
      longest = run.size() > longest.size() ? run : longest;
    }
    return longest.size() > 1 || isFollower(sentence, longest) ? longest : List.of();
  }

  /** “It was followed by Japan with $3 billion”: a list of one that goes on from the one before. */
  private static boolean isFollower(Passage sentence, List<Item> items) {
    if (items.isEmpty() || items.get(0).partner() == null) {
      return false;
    }
    int at = items.get(0).from() - 1;
    at -= sentence.is(at, "the") ? 1 : 0;
    boolean followed = sentence.is(at, "by") && sentence.is(at - 1, "followed");
    boolean is = sentence.is(at, "was") || sentence.is(at, "is");
    return followed || (is && RankReader.isSuperlativeBefore(sentence, at));
  }

  /** “($5 billion, up 3%)”, “at $5 billion, a rise of 3 percent”. */
  private static Quantity change(Passage sentence, Quantity amount, Quantity next) {
    if (next == null
        || next.kind() != Quantity.Kind.PERCENT
        || next.lead() - amount.to() > 6
        || next.lead() == amount.to()) {
      return null;
    }
    for (int at = amount.to(); at < next.lead(); at++) {
      if (TradeWords.direction(sentence.lower(at)) != null) {
        return next;
      }
      if (sentence.isMark(at, ';')) {
        return null;
      }
    }
    return null;
  }

  private static Item item(
      Passage sentence, List<Party> parties, Quantity amount, Quantity change, Item last) {
    int end = amount.lead() - 1;
    // “Cars valued at $5 billion”
    end -= sentence.is(end, "at") && sentence.is(end - 1, "valued") ? 1 : 0;
    end = beforeTurnover(sentence, end);
    end = bare(sentence, parties, amount) == null ? end : bare(sentence, parties, amount).to();
    int to = change == null ? amount.to() : change.to();
    Party partner = partner(sentence, parties, end);
    if (partner != null) {
      boolean follows =
          last == null
              ? isIntroduced(sentence, partner.from())
              : start(sentence, last.to(), partner.from()) == partner.from();
      return follows && partner.isPlain() && partner.other() == null
          ? new Item(null, partner, amount, change, partner.from(), to)
          : null;
    }
    int from = last == null ? introduced(sentence, end) : start(sentence, last.to(), end);
    Commodity goods = from < 0 ? null : goods(sentence, parties, from, end);
    return goods == null ? null : new Item(goods, null, amount, change, from, to);
  }

  /** “The Netherlands, $22 million, and Chile $17 million”: who stands right before an amount. */
  private static Party bare(Passage sentence, List<Party> parties, Quantity amount) {
    int end = sentence.isMark(amount.lead() - 1, ',') ? amount.lead() - 1 : amount.lead();
    Party party = Parties.endingAt(parties, end);
    return party != null && party.isPlain() && sentence.isCapitalized(party.from()) ? party : null;
  }

  /** “China with turnover of $16 billion”: the index of “with”. */
  private static int beforeTurnover(Passage sentence, int connector) {
    int at = connector;
    while (at > connector - 5 && TURNOVER.contains(sentence.lower(at))) {
      at--;
    }
    return sentence.is(at, "with") && at < connector ? at : connector;
  }

  private static Party partner(Passage sentence, List<Party> parties, int end) {
    int to = GROUP.contains(sentence.lower(end - 1)) ? end - 1 : end;
    boolean place = sentence.is(to - 1, "place") || sentence.is(to - 1, "position");
    if (place && NumberWords.ordinal(sentence.lower(to - 2)) > 1) {
      // “Followed by Italy in second place with $5 billion”
      to -= sentence.is(to - 3, "the") ? 4 : 3;
      to += sentence.is(to, "in") ? 0 : 1;
    }
    return Parties.endingAt(parties, to);
  }

  private static boolean isIntroduced(Passage sentence, int from) {
    int before = from - 1;
    before -= sentence.is(before, "the") ? 1 : 0;
    return INTRODUCTIONS.contains(sentence.lower(before)) || sentence.isMark(before, ':');
  }

  /** Where the words of the first item begin; -1 where nothing tells. */
  private static int introduced(Passage sentence, int end) {
    for (int at = end - 1; at >= end - LONGEST_LABEL && sentence.has(at); at--) {
      if (sentence.isMark(at, ':')
          || (INTRODUCTIONS.contains(sentence.lower(at)) && !sentence.is(at + 1, "of"))) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Where the words after an item begin, what belongs to the item and separators left out. */
  private static int start(Passage sentence, int after, int end) {
    if (end - after > LONGEST_LABEL * 2) {
      return -1;
    }
    int from = after;
    for (int at = after; at < end; at++) {
      boolean time =
          sentence.is(at, "year")
              || sentence.is(at, "year-on-year")
              || sentence.is(at, "period")
              || sentence.is(at, "respectively")
              || sentence.isMark(at, ';')
              || sentence.isMark(at, ')');
      from = time ? at + 1 : from;
    }
    boolean separated = from > after;
    while (from < end && SEPARATORS.contains(sentence.lower(from))) {
      separated = true;
      from++;
    }
    return separated ? from : -1;
  }

  private static Commodity goods(Passage sentence, List<Party> parties, int from, int end) {
    if (from >= end || end - from > LONGEST_LABEL) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int at = from; at < end; at++) {
      String word = sentence.lower(at);
      boolean comma = sentence.isMark(at, ',');
      boolean joint = comma || sentence.isDash(at) || sentence.is(at, "&");
      boolean named =
          sentence.token(at).isWord()
              && !NO_LABEL.contains(word)
              && Parties.covering(parties, at) == null
              && TradeWords.direction(word) == null
              && TradeWords.at(sentence, at, parties) == null
              && (at == from || !sentence.isCapitalized(at) || word.length() <= 3);
      if (!joint && !named) {
        return null;
      }
      words.append(at == from || comma ? "" : " ").append(word);
    }
    Commodities.At known = Commodities.startingAt(sentence, from);
    if (known != null && known.to() == end) {
      return known.commodity();
    }
    // “From Istanbul with $2 billion, Izmir with $1 billion” are places
    boolean name = sentence.isCapitalized(from) && from > sentence.from() && isName(sentence, from);
    return words.length() < 3 || name ? null : new Commodity(words.toString(), null);
  }

  /** Whether a capital begins a name, and not a list after a colon. */
  private static boolean isName(Passage sentence, int at) {
    return !sentence.isMark(at - 1, ':') && sentence.token(at).text().length() > 3;
  }
}
