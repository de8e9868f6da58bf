package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads places among partners: “the second-largest buyer of its gas”, “their biggest trading
 * partner”. Only an ordinal gives a number: the first place is told by no number, and has none.
 */
final class RankReader {

  private static final int REACH = 7;

  private static final Set<String> BIGGEST =
      Words.of("biggest largest top main leading chief principal greatest foremost primary");
  private static final Set<String> SELLERS =
      Words.of(
          "supplier suppliers exporter exporters seller sellers source sources provider providers");
  private static final Set<String> BUYERS =
      Words.of(
          "buyer buyers importer importers customer customers purchaser purchasers market markets"
              + " destination destinations");
  private static final Set<String> PARTNERS = Words.of("partner partners");
  private static final Set<String> IS =
      Words.of(
          "is are was were be been became become becomes remained remains remain overtook as now");

  /** Every word for who sells, buys or trades. */
  static final Set<String> ROLES = roles();

  private RankReader() {}

  private static Set<String> roles() {
    Set<String> roles = new HashSet<>(SELLERS);
    roles.addAll(BUYERS);
    roles.addAll(PARTNERS);
    return roles;
  }

  /**
   * A place among partners.
   *
   * @param frame the reporter as owner, whoever holds the place as the other side
   * @param quantity the place
   * @param from index of the first word for it
   * @param to index after the last one
   */
  record Rank(Frame frame, Quantity quantity, int from, int to) {}

  /** Whether words soon after an index tell of a place among partners. */
  static boolean isRoleAfter(Passage passage, int at) {
    for (int role = at; role < at + REACH && passage.has(role); role++) {
      if (flow(passage.lower(role)) != null) {
        return superlative(passage, at, role) >= 0;
      }
      if (!passage.token(role).isWord() && !passage.isDash(role)) {
        return false;
      }
    }
    return false;
  }

  /** The place that a word like “supplier” tells of. */
  static Optional<Rank> read(Passage sentence, List<Party> parties, int role) {
    TradeFlow flow = flow(sentence, role);
    int superlative = flow == null ? -1 : superlative(sentence, role - REACH, role);
    if (flow == TradeFlow.EXPORT && sentence.lower(role - 1).startsWith("import")) {
      // “Its largest import market” is where it buys.
      flow = TradeFlow.IMPORT;
    }
    if (superlative < 0 || (flow == TradeFlow.TOTAL && !isTradePartner(sentence, role))) {
      return Optional.empty();
    }
    int ordinal = place(sentence, superlative);
    int from =
        ordinal > 1 && !sentence.lower(superlative).contains("-") ? superlative - 1 : superlative;
    Commodity goods = goods(sentence, superlative, role);
    Party owner = owner(sentence, parties, from, role, flow);
    Party holder = holder(sentence, parties, from, owner);
    if (owner == null || holder == null || holder.slug().equals(owner.slug())) {
      return Optional.empty();
    }
    Term term = new Term(role, role + 1, flow, Term.Form.NOUN, false);
    Frame frame =
        new Frame(term, flow, Frame.Side.of(owner), Frame.Side.of(holder), goods, false, false);
    BigDecimal value = ordinal > 1 ? BigDecimal.valueOf(ordinal) : null;
    Quantity place =
        new Quantity(from, role + 1, Quantity.Kind.AMOUNT, value, "rank", false, null, from, null);
    return Optional.of(new Rank(frame, place, from, role + 1));
  }

  /** “The biggest buyers of Turkish goods were”: whose trade it is, whoever holds the places. */
  static Frame group(Passage clause, List<Party> parties) {
    for (int role = clause.from(); role < clause.to(); role++) {
      TradeFlow flow = flow(clause, role);
      int superlative = flow == null ? -1 : superlative(clause, role - REACH, role);
      // “Other major suppliers to Peru included”
      boolean major = flow != null && clause.is(role - 1, "major");
      superlative = superlative < 0 && major ? role - 1 : superlative;
      if (superlative < 0 || (flow == TradeFlow.TOTAL && !isTradePartner(clause, role))) {
        continue;
      }
      int from = place(clause, superlative) > 1 ? superlative - 1 : superlative;
      Party owner = owner(clause, parties, from, role, flow);
      if (owner != null) {
        Term term = new Term(role, role + 1, flow, Term.Form.NOUN, false);
        Commodity goods = goods(clause, superlative, role);
        return new Frame(term, flow, Frame.Side.of(owner), null, goods, false, false);
      }
    }
    return null;
  }

  /** As seen from the reporter: what a supplier supplies is imported. */
  private static TradeFlow flow(String word) {
    if (SELLERS.contains(word)) {
      return TradeFlow.IMPORT;
    }
    return BUYERS.contains(word)
        ? TradeFlow.EXPORT
        : PARTNERS.contains(word) ? TradeFlow.TOTAL : null;
  }

  /** “Its main export partner” is a buyer. */
  private static TradeFlow flow(Passage sentence, int role) {
    TradeFlow flow = flow(sentence.lower(role));
    if (flow != TradeFlow.TOTAL) {
      return flow;
    }
    boolean country = sentence.is(role + 1, "country") || sentence.is(role + 1, "countries");
    for (int at = role + 2; country && at < role + 6; at++) {
      // “The leading partner country for Turkish exports”
      if (sentence.is(at, "exports") || sentence.is(at, "imports")) {
        return sentence.is(at, "exports") ? TradeFlow.EXPORT : TradeFlow.IMPORT;
      }
    }
    String before = sentence.lower(role - 1);
    return before.startsWith("export")
        ? TradeFlow.EXPORT
        : before.startsWith("import") ? TradeFlow.IMPORT : flow;
  }

  private static boolean isTradePartner(Passage sentence, int role) {
    String before = sentence.lower(role - 1);
    return before.equals("trading") || before.equals("trade") || before.equals("commercial");
  }

  /** “The main partner country for exports was”. */
  static boolean isSuperlativeBefore(Passage sentence, int index) {
    for (int at = index - 1; at >= index - REACH && sentence.has(at); at--) {
      if (BIGGEST.contains(sentence.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static int superlative(Passage sentence, int from, int role) {
    for (int at = role - 1; at >= Math.max(from, role - 4) && sentence.has(at); at--) {
      String word = sentence.lower(at);
      String last = word.substring(word.indexOf('-') + 1);
      if (BIGGEST.contains(last)) {
        return at;
      }
    }
    return -1;
  }

  private static int place(Passage sentence, int superlative) {
    String word = sentence.lower(superlative);
    int dash = word.indexOf('-');
    return NumberWords.ordinal(
        dash > 0 ? word.substring(0, dash) : sentence.lower(superlative - 1));
  }

  private static Commodity goods(Passage sentence, int superlative, int role) {
    Commodities.At before = Commodities.endingAt(sentence, role);
    if (before != null && before.from() > superlative) {
      return before.commodity();
    }
    if (!sentence.is(role + 1, "of") && !sentence.is(role + 1, "for")) {
      return null;
    }
    for (int at = role + 2; at < role + 6 && sentence.has(at); at++) {
      Commodities.At after = Commodities.startingAt(sentence, at);
      if (after != null) {
        return after.commodity();
      }
      if (!sentence.token(at).isWord()) {
        return null;
      }
    }
    return null;
  }

  /** “China’s biggest supplier”, “the biggest buyer of Russian oil”, “its biggest market”. */
  private static Party owner(
      Passage sentence, List<Party> parties, int from, int role, TradeFlow flow) {
    int before = from;
    while (sentence.is(before - 1, "main") || sentence.is(before - 1, "single")) {
      before--;
    }
    Party genitive = Parties.endingAt(parties, before);
    if (genitive != null && genitive.form() == Party.Form.GENITIVE) {
      return genitive;
    }
    for (int at = role + 1; at < role + 9 && sentence.has(at); at++) {
      Party party = Parties.startingAt(parties, at);
      if (party == null) {
        if (!sentence.token(at).isWord()) {
          break;
        }
        continue;
      }
      boolean adjective = party.form() == Party.Form.ADJECTIVE && flow == TradeFlow.EXPORT;
      int preposition = sentence.is(at - 1, "the") ? at - 2 : at - 1;
      // “The largest destination for Peru’s exports”
      adjective |=
          party.form() == Party.Form.GENITIVE
              && flow == TradeFlow.EXPORT
              && (sentence.is(preposition, "for") || sentence.is(preposition, "of"))
              && (TradeWords.isNounForm(sentence.lower(party.to()))
                  || TradeWords.isNounForm(sentence.lower(party.to() + 1)));
      boolean to =
          party.isPlain()
              && (sentence.is(preposition, "to")
                  || sentence.is(preposition, "for")
                  || sentence.is(preposition, "of")
                  || (sentence.is(preposition, "from") && flow == TradeFlow.EXPORT));
      return adjective || to ? party : null;
    }
    return null;
  }

  /** “Mexico overtook China as the biggest”: Mexico is. */
  private static boolean isReplaced(Passage sentence, int before) {
    return switch (sentence.lower(before)) {
      case "overtook",
          "outpaced",
          "outperformed",
          "outstripped",
          "outpacing",
          "outperforming",
          "dethroned",
          "displaced",
          "displacing",
          "replaced",
          "surpassed",
          "ousted",
          "overtaken",
          "replacing",
          "overtaking",
          "surpassing",
          "than",
          "over",
          "above",
          "after",
          "ahead" ->
          true;
      default -> false;
    };
  }

  /** “China is Russia’s biggest buyer”, “Argentina, Brazil’s biggest customer”. */
  private static Party holder(Passage sentence, List<Party> parties, int from, Party owner) {
    Party holder = null;
    boolean isLastReplaced = false;
    int lastEnd = 0;
    for (Party party : parties) {
      if (party.to() > from || (owner != null && party.from() >= owner.from())) {
        break;
      }
      if (party.isPlain() && party.other() == null) {
        boolean joined =
            isLastReplaced
                && party.from() - lastEnd <= 2
                && (sentence.is(party.from() - 1, "and") || sentence.isMark(party.from() - 1, ','));
        int verb = sentence.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
        boolean replaced = holder != null && (joined || isReplaced(sentence, verb));
        holder = replaced ? holder : party;
        isLastReplaced = replaced;
        lastEnd = party.to();
      }
    }
    if (holder == null) {
      return null;
    }
    boolean apposition = sentence.isMark(holder.to(), ',');
    boolean is = false;
    for (int at = holder.to(); at < from; at++) {
      is |= IS.contains(sentence.lower(at));
      if (sentence.is(at, "not") || sentence.is(at, "no") || sentence.is(at, "longer")) {
        return null;
      }
    }
    return apposition || is ? holder : null;
  }
}
