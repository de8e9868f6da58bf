package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words for trade and for its ups and downs. */
final class TradeWords {

  private static final int EXCHANGE = 12;

  private static final Set<String> EXPORT_NOUNS =
      Words.of(
          "exports export shipments shipment deliveries delivery supplies supply sales sale"
              + " re-exports arrivals");
  private static final Set<String> IMPORT_NOUNS = Words.of("imports import purchases purchase");
  private static final Set<String> TOTAL_NOUNS =
      Words.of("trade turnover commerce import-export export-import imports-exports");

  private static final Set<String> EXPORT_VERBS =
      Words.of(
          "exported exports export exporting sold sells sell selling supplied supplies supply"
              + " supplying shipped shipping delivered delivers deliver delivering");
  private static final Set<String> WEAK_EXPORT_VERBS =
      Words.of("sent sends sending pumped pumps pumping provided provides provide ships ship");
  private static final Set<String> IMPORT_VERBS =
      Words.of(
          "imported imports import importing bought buys buy buying purchased purchases purchase"
              + " purchasing");
  private static final Set<String> WEAK_IMPORT_VERBS =
      Words.of(
          "received receives receive gets get got took takes obtained obtains sources sourced"
              + " procured procures procuring acquired acquires");

  /** What makes of “trade” or “import” before it something else than goods that are traded. */
  private static final Set<String> NO_TRADE_AFTER =
      Words.of(
          "war wars deal deals agreement agreements talks talk minister ministers ministry union"
              + " unions route routes restrictions restriction barrier barriers secretary"
              + " delegation representative representatives mission centre center show fair policy"
              + " policies dispute disputes tariff tariffs ban bans control controls duty duties"
              + " tax taxes quota quotas price prices licence licences license licenses curbs curb"
              + " terminal terminals credit credits substitution commissioner official officials"
              + " envoy organization organisation corridor corridors zone zones bloc pact treaty"
              + " embargo conference partner partners partnership chief negotiator negotiations"
              + " chain chains rules law laws sanctions association board hub opportunities"
              + " facilitation conflict tension tensions tie ties relation relations relationship"
              + " route promotion capacity terminal pipeline contract contracts cooperation item items"
              + " sector industry friction frictions");

  private static final Set<String> GAPS =
      Words.of("deficit deficits surplus surpluses gap imbalance balance");

  private static final Set<String> UP =
      Words.of(
          "rose rise rises risen rising grew grow grows grown growing increased increase increases"
              + " increasing climbed climb climbs climbing jumped jump jumps jumping soared soar"
              + " soars soaring surged surge surges surging leapt leap leaped expanded expand"
              + " expands expansion skyrocketed spiked spike rocketed gained gain growth boosted"
              + " boost boosts raised raising hiked swelled advanced rebounded rebound recovered up"
              + " uptick upturn higher more ramped accelerated went-up exploded ballooned added"
              + " strengthened hike edged-up picked-up larger plus doubled tripled trebled"
              + " quadrupled expanding");
  private static final Set<String> DOWN =
      Words.of(
          "fell fall falls fallen falling dropped drop drops dropping declined decline declines"
              + " declining decreased decrease decreases decreasing plunged plunge plunges plunging"
              + " slumped slump slumps slumping plummeted plummet shrank shrink shrinks shrunk"
              + " shrinking contracted contraction tumbled tumble slid slide collapsed collapse"
              + " sank sunk cut cuts cutting reduced reduce reduces reducing reduction slashed"
              + " slash slashing lowered lower down dipped dip crashed eased dwindled less fewer"
              + " downturn nosedived curtailed shed weakened collapse retreated sagged sank smaller"
              + " minus halved lost slipped softened inched-down narrowed contracting tumbling sliding sinking dipping plummeting nose-dived"
              + " nosedive");
  private static final Set<String> CHANGE_NOUNS =
      Words.of(
          "plus minus rise increase growth jump surge leap gain boost expansion uptick hike rebound"
              + " spike climb fall drop decline decrease plunge slump reduction cut contraction"
              + " collapse dip tumble slide downturn upturn");

  /** No infinitives: what comes after “to” is a noun. */
  private static final Set<String> NOUNS_ONLY =
      Words.of("exports imports shipments deliveries supplies purchases");

  private static final Set<String> BE =
      Words.of("was were been being is are be has have had get got");
  private static final Set<String> ADVERBS =
      Words.of("also now already currently still even alone mostly largely mainly recently not");

  private static final Set<String> ALL = all();

  private TradeWords() {}

  private static Set<String> all() {
    Set<String> all =
        new HashSet<>(
            Words.of(
                "take taken taking share proportion depends depend dependent depended relies relied"
                    + " rely reliant exchanged traded brought brings bringing goes went go comes"
                    + " came come ship ships vessel vessels freighter tanker tankers carrier"
                    + " cargo trading"));
    List.of(
            EXPORT_NOUNS,
            IMPORT_NOUNS,
            TOTAL_NOUNS,
            EXPORT_VERBS,
            WEAK_EXPORT_VERBS,
            IMPORT_VERBS,
            WEAK_IMPORT_VERBS,
            RankReader.ROLES)
        .forEach(all::addAll);
    return all;
  }

  /** Whether a sentence with this word may tell of trade. */
  static boolean tellOfTrade(String word) {
    return ALL.contains(word);
  }

  /** Whether a word may be a verb for trade: “export”. */
  static boolean isVerb(String word) {
    return EXPORT_VERBS.contains(word) || IMPORT_VERBS.contains(word);
  }

  static boolean isGap(String word) {
    return GAPS.contains(word);
  }

  static boolean isChangeNoun(String word) {
    return CHANGE_NOUNS.contains(word);
  }

  /** Which way a word for a change goes; {@code null} where it is none. */
  static Direction direction(String word) {
    if (UP.contains(word)) {
      return Direction.UP;
    }
    return DOWN.contains(word) ? Direction.DOWN : null;
  }

  /** The words for trade of a clause, in order. */
  static List<Term> in(Passage clause, List<Party> parties) {
    List<Term> terms = new ArrayList<>();
    int at = clause.from();
    while (at < clause.to()) {
      Term term = at(clause, at, parties);
      if (term != null) {
        terms.add(term);
        at = term.to();
      } else {
        at++;
      }
    }
    return terms;
  }

  /** The word for trade at an index; {@code null} where there is none. */
  static Term at(Passage passage, int at, List<Party> parties) {
    String word = passage.lower(at);
    if (!ALL.contains(word) || isInName(passage, at, parties)) {
      return null;
    }
    if (isBothInBrackets(passage, at) || passage.is(at - 1, "transit")) {
      return null;
    }
    if (word.equals("exchanged") || word.equals("traded")) {
      return isOfGoods(passage, at)
          ? new Term(at, at + 1, TradeFlow.TOTAL, Term.Form.PASSIVE, false)
          : null;
    }
    if (word.equals("trading")) {
      // “Trading between the two countries”
      boolean pair = passage.is(at + 1, "between") || passage.is(at + 1, "with");
      boolean free = NO_TRADE_AFTER.contains(passage.lower(at - 1));
      return pair && !free && !isDone(passage, at)
          ? new Term(at, at + 1, TradeFlow.TOTAL, Term.Form.NOUN, false)
          : null;
    }
    if (word.startsWith("t") && passage.is(at + 1, "delivery") && passage.is(at + 2, "of")) {
      return new Term(at, at + 3, TradeFlow.IMPORT, Term.Form.VERB, false);
    }
    if (word.equals("brought") || word.equals("bringing") || word.equals("brings")) {
      return passage.is(at + 1, "in") && isAmount(passage, at + 2)
          ? new Term(at, at + 2, TradeFlow.IMPORT, Term.Form.VERB, true)
          : null;
    }
    boolean exports = EXPORT_VERBS.contains(word);
    boolean imports = IMPORT_VERBS.contains(word);
    boolean weakExports = WEAK_EXPORT_VERBS.contains(word);
    boolean weakImports = WEAK_IMPORT_VERBS.contains(word);
    TradeFlow noun = noun(word);
    if (noun != null && (!(exports || imports) || isNoun(passage, at, parties))) {
      return noun(passage, at, noun);
    }
    if (!exports && !imports && !weakExports && !weakImports) {
      return null;
    }
    boolean ship = word.equals("ship") || word.equals("ships");
    if (ship && (isNounForm(passage.lower(at + 1)) || isListed(passage, at))) {
      return null;
    }
    boolean gerund = word.endsWith("ing");
    if (gerund && passage.is(at + 1, "power")) {
      return null;
    }
    TradeFlow flow = exports || weakExports ? TradeFlow.EXPORT : TradeFlow.IMPORT;
    Term.Form form = isPassive(passage, at) ? Term.Form.PASSIVE : Term.Form.VERB;
    return new Term(at, at + 1, flow, form, weakExports || weakImports);
  }

  /** “Trade (exports and imports combined)”: what the word before them means. */
  private static boolean isBothInBrackets(Passage passage, int at) {
    int first = passage.isMark(at - 1, '(') ? at : passage.isMark(at - 3, '(') ? at - 2 : -1;
    boolean both =
        first >= 0
            && (passage.is(first + 1, "and") || passage.is(first + 1, "plus"))
            && isNounForm(passage.lower(first))
            && isNounForm(passage.lower(first + 2));
    return both && (passage.isMark(first + 3, ')') || passage.isMark(first + 4, ')'));
  }

  /** “The Export Promotion Bureau”, “its Data Trade System”: a name, and nothing that is traded. */
  private static boolean isInName(Passage passage, int at, List<Party> parties) {
    boolean capital = passage.isCapitalized(at) && at > passage.from();
    return capital
        && passage.has(at + 1)
        && passage.token(at + 1).isWord()
        && passage.isCapitalized(at + 1)
        && !isNounForm(passage.lower(at + 1))
        && Parties.startingAt(parties, at + 1) == null;
  }

  /** “Started trading with Iran”: a verb. */
  private static boolean isDone(Passage passage, int at) {
    String before = passage.lower(at - 1);
    return before.endsWith("ed")
        || before.equals("stop")
        || before.equals("of")
        || BE.contains(before);
  }

  /** “Exports of cars and ships”: goods, and nothing that somebody does. */
  private static boolean isListed(Passage passage, int at) {
    boolean joined =
        passage.is(at - 1, "of")
            || passage.is(at - 1, "and")
            || passage.is(at - 1, "those")
            || passage.isMark(at - 1, ',');
    return joined && Commodities.startingAt(passage, at + 1) == null;
  }

  /** “It brought in 5 million tonnes”, and not “brought in May”. */
  private static boolean isAmount(Passage passage, int at) {
    int first = at;
    while (Approximation.isWord(passage.lower(first))) {
      first++;
    }
    return passage.has(first)
        && (passage.token(first).kind() == TokenKind.NUMBER
            || Commodities.startingAt(passage, first) != null);
  }

  /**
   * “Goods worth $5 billion were exchanged between the two countries”, “the two traded goods
   * worth”.
   */
  private static boolean isOfGoods(Passage passage, int at) {
    if (passage.is(at + 1, "goods") || passage.is(at + 1, "products")) {
      return true;
    }
    for (int before = at - 1; before >= at - EXCHANGE && passage.has(before); before--) {
      if (passage.is(before, "goods") || passage.is(before, "products")) {
        return passage.is(at - 1, "were")
            || passage.is(at - 1, "was")
            || passage.is(at + 1, "between");
      }
    }
    return false;
  }

  /** Whether a word may be a noun for trade. */
  static boolean isNounForm(String word) {
    return noun(word) != null;
  }

  /** Which way goods go by a noun for trade; {@code null} where a word is none. */
  static TradeFlow flow(String word) {
    return noun(word);
  }

  private static TradeFlow noun(String word) {
    if (EXPORT_NOUNS.contains(word)) {
      return TradeFlow.EXPORT;
    }
    if (IMPORT_NOUNS.contains(word)) {
      return TradeFlow.IMPORT;
    }
    return TOTAL_NOUNS.contains(word) ? TradeFlow.TOTAL : null;
  }

  private static Term noun(Passage passage, int at, TradeFlow flow) {
    String after = passage.lower(at + 1);
    if (after.equals("minus") || passage.is(at - 1, "minus") || isLeftOut(passage, at)) {
      // “The deficit, that is exports minus imports”
      return null;
    }
    boolean measured =
        (after.equals("relations") || after.equals("ties") || after.equals("cooperation"))
            && passage.is(at - 1, "of")
            && (passage.is(at - 2, "volume") || passage.is(at - 2, "value"));
    if ((NO_TRADE_AFTER.contains(after) && !measured) || GAPS.contains(after)) {
      return null;
    }
    boolean both = passage.is(at + 1, "and") && noun(passage.lower(at + 2)) != null;
    if (both && flow != TradeFlow.TOTAL) {
      // “Exports and imports” together are all trade.
      return new Term(at, at + 3, TradeFlow.TOTAL, Term.Form.NOUN, false);
    }
    boolean free = passage.is(at - 1, "free") || passage.is(at - 1, "world");
    int to = at + 1;
    while (passage.is(to, "turnover")
        || passage.is(to, "volume")
        || passage.is(to, "volumes")
        || passage.is(to, "revenues")
        || passage.is(to, "revenue")
        || passage.is(to, "earnings")
        || passage.is(to, "receipts")
        || passage.is(to, "value")
        || passage.is(to, "values")) {
      to++;
    }
    // Goods arrive, and so do tourists.
    boolean weak = passage.is(at, "arrivals");
    return free && flow == TradeFlow.TOTAL ? null : new Term(at, to, flow, Term.Form.NOUN, weak);
  }

  /** “$5 billion, excluding crude oil exports”. */
  private static boolean isLeftOut(Passage passage, int at) {
    for (int before = at - 1; before >= at - 4 && passage.has(before); before--) {
      boolean out =
          passage.is(before, "excluding")
              || passage.is(before, "except")
              || passage.is(before, "besides");
      if (out) {
        return true;
      }
      if (!passage.token(before).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** “Russia exports” is a verb, “Russian exports”, “its exports”, “the exports” a noun. */
  private static boolean isNoun(Passage passage, int at, List<Party> parties) {
    int before = at - 1;
    while (ADVERBS.contains(passage.lower(before))) {
      before--;
    }
    String word = passage.lower(before);
    boolean pronoun =
        word.equals("it")
            || word.equals("they")
            || word.equals("which")
            || word.equals("that")
            || word.equals("who")
            || word.equals("we")
            || word.equals("to")
            || word.equals("not");
    if (word.equals("to") || word.equals("not")) {
      // “Compared to exports of” is no infinitive
      boolean plural = passage.lower(at).endsWith("s") && NOUNS_ONLY.contains(passage.lower(at));
      return word.equals("to") && (plural || passage.is(at + 1, "to"));
    }
    if (word.equals("that") && isClause(passage, before - 1, at + 1)) {
      return true;
    }
    if (pronoun || isPredicate(passage, at)) {
      return false;
    }
    for (Party party : parties) {
      if (party.to() == before + 1) {
        boolean fronted = passage.is(party.from() - 1, "between");
        return !party.isPlain() || fronted || isSubject(passage, at);
      }
    }
    return true;
  }

  /** “Adding that exports of wheat rose”: what is said, and not who exports. */
  private static boolean isClause(Passage passage, int before, int after) {
    // “Reported Thursday that exports rose”
    boolean day = passage.lower(before).endsWith("day") && passage.isCapitalized(before);
    String verb = passage.lower(day ? before - 1 : before);
    boolean said =
        verb.endsWith("ed") || verb.endsWith("ing") || verb.equals("said") || verb.endsWith("s");
    String next = passage.lower(after);
    boolean goesOn =
        next.equals("of")
            || next.equals("for")
            || next.equals("in")
            || next.equals("to")
            || next.equals("from")
            || next.equals("had")
            || next.equals("were")
            || (direction(next) != null && next.length() > 3);
    return said && goesOn;
  }

  /** “The region imports food”: goods or a number after it, and a noun with its article before. */
  private static boolean isPredicate(Passage passage, int at) {
    String before = passage.lower(at - 1);
    boolean object =
        Commodities.startingAt(passage, at + 1) != null
            || (passage.has(at + 1) && passage.token(at + 1).kind() == TokenKind.NUMBER);
    return object
        && passage.is(at - 2, "the")
        && Commodities.endingAt(passage, at) == null
        && !before.endsWith("al")
        && !before.equals("overall");
  }

  /** “Russia exports to China soared”: where a verb follows, the exports are its subject. */
  private static boolean isSubject(Passage passage, int at) {
    boolean preposition =
        passage.is(at + 1, "to") || passage.is(at + 1, "from") || passage.is(at + 1, "of");
    for (int later = at + 1; preposition && later < at + 8 && passage.has(later); later++) {
      String word = passage.lower(later);
      boolean verb =
          word.equals("reached") || word.equals("hit") || word.equals("were") || word.equals("was");
      if (verb || (!isChangeNoun(word) && direction(word) != null && word.length() > 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassive(Passage passage, int at) {
    int before = at - 1;
    while (ADVERBS.contains(passage.lower(before)) || passage.lower(before).endsWith("ly")) {
      before--;
    }
    String word = passage.lower(before);
    boolean participle =
        passage.lower(at).endsWith("ed")
            || passage.lower(at).equals("sold")
            || passage.lower(at).equals("bought")
            || passage.lower(at).equals("sent");
    if (!participle) {
      return false;
    }
    if (BE.contains(word) && !word.startsWith("ha")) {
      return true;
    }
    if (word.equals("worth") || Commodities.endingAt(passage, before + 1) != null) {
      return isPreposition(passage.lower(at + 1));
    }
    return false;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "to",
          "by",
          "from",
          "in",
          "since",
          "during",
          "last",
          "this",
          "between",
          "via",
          "through" ->
          true;
      default -> false;
    };
  }
}
