package dev.entente.ingest.trade;

import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the figures before a clause were about: later ones leave it out. */
final class Discourse {

  private static final int MEMORY = 8;
  private static final int PAIR_MEMORY = 3;

  /** An article is rather on the one whose trade a figure is than on the other side. */
  private static final int OWNER = 2;

  private final NamedCountries named;

  private final TraderOfArticle trader;

  Discourse(NamedCountries named, TraderOfArticle trader) {
    this.named = named;
    this.trader = trader;
  }

  /** The one whose exports or imports the article speaks of most; {@code null} for nobody. */
  Frame.Side trader() {
    return trader.slug() == null ? null : new Frame.Side(trader.slug(), true);
  }

  /** The last figure’s trade; {@code null} before the first. */
  Frame frame;

  PartialDate period;
  private boolean ofOneTime = true;
  TradeMeasure measure;
  String unit;
  Direction direction;

  /** Which way the last change went; {@code null} before the first. */
  Direction moved;

  int sentence = -1;
  private int passedOn = -2;

  private PartialDate head;
  private PartialDate seen;
  private PartialDate span;
  private int seenSentence = -1;
  private Frame rank;
  private Frame.Side balance;
  private int balanceSentence = -2;
  private Frame topic;
  private int topicSentence = -1;
  private int worldSentence = -1;
  private int rankSentence = -1;

  private final Map<List<Object>, Commodity> goods = new HashMap<>();
  private final Set<Frame.Side> pair = new HashSet<>();
  private final Set<Frame.Side> owners = new HashSet<>();
  private boolean bothWays;
  private Commodity only;
  private boolean ofOneGoods = true;
  private final Map<Frame.Side, Integer> sides = new LinkedHashMap<>();

  /** Whether all figures so far are of the trade of the same two countries, some both ways. */
  boolean isOfOnePair() {
    return pair.size() == 2 && bothWays;
  }

  /** Whether all figures so far are of the same two sides. */
  boolean isOfTwoSides() {
    return pair.size() == 2 && !pair.contains(null);
  }

  /** Counts whose trade a figure was of. */
  void count(Frame figure) {
    pair.add(figure.owner());
    owners.add(figure.owner());
    pair.add(figure.other());
    bothWays |= figure.flow() == TradeFlow.TOTAL && figure.other() != null;
    sides.merge(figure.owner(), OWNER, Integer::sum);
    if (figure.other() != null) {
      sides.merge(figure.other(), 1, Integer::sum);
    }
    goods.put(key(figure), figure.commodity());
    boolean part =
        only != null
            && figure.commodity() != null
            && figure.commodity().name().contains(only.name());
    ofOneGoods &= figure.commodity() != null && (only == null || part);
    only = only == null ? figure.commodity() : only;
  }

  /** The goods that all figures so far are of; {@code null} where they are of several or of all. */
  Commodity onlyGoods() {
    return ofOneGoods ? only : null;
  }

  /** Whether more than one figure is of what a side does. */
  boolean isOften(Frame.Side side) {
    return sides.getOrDefault(side, 0) > OWNER;
  }

  /** Whether any figure is of what a side itself exports or imports. */
  boolean isOwner(Frame.Side side) {
    return owners.contains(side);
  }

  /** The goods that figures of the same trade were last of; {@code null} where none were. */
  Commodity lastGoods(Frame trade) {
    return goods.get(key(trade));
  }

  private static List<Object> key(Frame trade) {
    return Arrays.asList(trade.flow(), trade.owner(), trade.other());
  }

  /** The side that the last figure’s goods go to; {@code null} where it names none. */
  Frame.Side buyer() {
    return switch (frame.flow()) {
      case IMPORT -> frame.owner();
      case EXPORT -> frame.other();
      case TOTAL -> null;
    };
  }

  /** The side that the last figure’s goods come from; {@code null} where it names none. */
  Frame.Side seller() {
    return switch (frame.flow()) {
      case IMPORT -> frame.other();
      case EXPORT -> frame.owner();
      case TOTAL -> null;
    };
  }

  /** Whose trade most figures are of: the one whom an article on trade is about. */
  Frame.Side home() {
    Frame.Side home = frame.owner();
    if (frame.flow() == TradeFlow.TOTAL && frame.other() == null && home != null) {
      // After what somebody trades with all, what names nobody is a part of that.
      return home;
    }
    for (Map.Entry<Frame.Side, Integer> side : sides.entrySet()) {
      home = side.getValue() > sides.getOrDefault(home, 0) ? side.getKey() : home;
    }
    return home;
  }

  /** “The two countries” are those whose trade the figures just before were of. */
  List<Party> pairs(List<Party> parties, int index) {
    boolean pair =
        frame != null
            && frame.owner() != null
            && frame.other() != null
            && frame.other().country()
            && index - sentence <= PAIR_MEMORY;
    if (!pair) {
      return parties;
    }
    List<Party> meant = new ArrayList<>();
    for (Party party : parties) {
      boolean both = party.other() != null && party.form() != Party.Form.ADJECTIVE;
      boolean shared =
          both && (isSide(party.slug()) || isSide(party.other())) && !isNamed(parties, party);
      meant.add(
          shared
              ? new Party(
                  party.from(),
                  party.to(),
                  frame.owner().slug(),
                  true,
                  party.form(),
                  frame.other().slug())
              : party);
    }
    return meant;
  }

  /** Remembers the time of a figure. */
  void tellTime(PartialDate time) {
    boolean other = time == null || (period != null && !period.iso().equals(time.iso()));
    ofOneTime &= !(other && sentence >= 0);
    period = time == null ? period : time;
  }

  /** Remembers the time that the headline tells of. */
  void head(PartialDate time) {
    head = head == null ? time : head;
  }

  /** The time that the headline tells of, where no figure has told another; {@code null} else. */
  PartialDate head() {
    return period == null && seen == null && head != null
        ? PartialDate.parse(head.iso(), false)
        : null;
  }

  /** Whether all figures so far are of the same time: that which the article is about. */
  boolean isOfOneTime() {
    return ofOneTime && period != null;
  }

  /** Remembers the time that a sentence tells of, be there a figure in it or not. */
  void see(PartialDate time, int index) {
    if (time != null) {
      seen = time;
      span = time.iso().indexOf('/') > 0 ? time : span;
      seenSentence = index;
    }
  }

  /**
   * The time told of last, where that was just before; {@code null} else.
   *
   * @param several whether one of several months is meant, where there was one a short while ago
   */
  PartialDate lastPeriod(int index, boolean several) {
    boolean month = seen != null && seen.precision() == DatePrecision.MONTH;
    if (several && month && lastSpan(index) != null) {
      return lastSpan(index);
    }
    int ago = index - seenSentence;
    boolean known = seen != null && (ago <= 1 || (seenSentence > sentence && ago <= PAIR_MEMORY));
    PartialDate last = known ? seen : frame != null && isRecent(index) ? period : null;
    return last == null ? null : PartialDate.parse(last.iso(), false);
  }

  /** The time that the sentence just before tells of after the last figure; {@code null} else. */
  PartialDate seenSince(int index) {
    int ago = index - seenSentence;
    boolean lately = ago == 1 || (frame == null && ago <= PAIR_MEMORY);
    boolean since = seen != null && lately && seenSentence > sentence;
    return since && (frame == null || isRecent(index))
        ? PartialDate.parse(seen.iso(), false)
        : null;
  }

  /**
   * The last time that the article tells of before a sentence; {@code null} where it tells none.
   */
  PartialDate ofArticle(int index) {
    return seen == null || (period != null && sentence > seenSentence) ? period : seen;
  }

  /** The last time of several months or days; {@code null} where none was told. */
  PartialDate lastSpan(int index) {
    return span != null && isRecent(index) ? PartialDate.parse(span.iso(), false) : null;
  }

  /** Whether no other time was told since the last figure, a short while ago. */
  boolean isStillOfItsTime(int index) {
    boolean other = seenSentence > sentence;
    return isNext(index) || (isRecent(index) && index - sentence <= PAIR_MEMORY && !other);
  }

  /** Remembers what a sentence is about, be there a figure in it or not. */
  void tellOf(Frame trade, int index) {
    topic = trade;
    topicSentence = index;
  }

  /** The trade that the sentence just before is about; {@code null} where none is. */
  Frame topic(int index) {
    return topic != null && index - topicSentence == 1 ? topic : null;
  }

  /**
   * Whose trade a sentence tells of that names nobody: the country that those before it are about.
   *
   * @param other a country that it is not; {@code null} for none
   * @return {@code null} where they are about none or several
   */
  Frame.Side told(int index, String other) {
    boolean about = topic != null && index - topicSentence <= PAIR_MEMORY;
    if (about && topic.owner() != null && !isOf(topic.owner(), other)) {
      return topic.owner();
    }
    if (trader.slug() != null && !trader.slug().equals(other)) {
      return trader();
    }
    String before = named.only(index, PAIR_MEMORY, other);
    String only = before == null ? named.main(index, other) : before;
    return only == null ? null : new Frame.Side(only, true);
  }

  /** The two countries that the sentences just before name; empty where they are not two. */
  List<Frame.Side> toldPair(int index) {
    return named.pair(index, PAIR_MEMORY).stream().map(slug -> new Frame.Side(slug, true)).toList();
  }

  /** Remembers that a sentence is about what all countries trade. */
  void tellOfWorld(int index) {
    worldSentence = index;
  }

  /** Whether the trade of all countries was told of after the last figure, a short while ago. */
  boolean isOfWorld(int index) {
    return worldSentence > sentence && index - worldSentence <= PAIR_MEMORY;
  }

  /** The trade of a side that a sentence a short while before is about; {@code null} for none. */
  Frame topicOf(Frame.Side owner, TradeFlow flow, int index) {
    boolean about = topic != null && index - topicSentence <= PAIR_MEMORY;
    return about && topic.flow() == flow && Frame.isSame(topic.owner(), owner) ? topic : null;
  }

  /** Remembers with whom the balance of trade is that a sentence tells of. */
  void tellBalance(Frame.Side with, int index) {
    balance = with;
    balanceSentence = index;
  }

  /** With whom the balance told just before is; {@code null} where none was. */
  Frame.Side balance(int index) {
    return index - balanceSentence == 1 ? balance : null;
  }

  /** Remembers a place among partners. */
  void rank(Frame place, int index) {
    rank = place;
    rankSentence = index;
  }

  /** The trade that a place among partners just before was of; {@code null} where none was. */
  Frame ranked(int index) {
    if (rank != null && index - rankSentence <= PAIR_MEMORY && rankSentence >= sentence) {
      return rank;
    }
    return isNext(index) ? frame : null;
  }

  private static boolean isNamed(List<Party> parties, Party pair) {
    for (Party party : parties) {
      if (party.other() == null && party.from() < pair.from()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSide(String slug) {
    return frame.owner().slug().equals(slug) || frame.other().slug().equals(slug);
  }

  /**
   * A sentence without figures has begun with a country; what the next one leaves out is no trade
   * of others.
   */
  void passOn(String country, int index) {
    if (country != null && frame != null && !isOf(frame.owner(), country)) {
      passedOn = isOf(frame.other(), country) ? passedOn : index;
    }
  }

  private static boolean isOf(Frame.Side side, String country) {
    return side != null && side.slug().equals(country);
  }

  boolean isRecent(int index) {
    return frame != null && index - sentence <= MEMORY && passedOn != index - 1;
  }

  /** Whether figures were told a short while before. */
  boolean isNearby(int index) {
    return isRecent(index) && index - sentence <= PAIR_MEMORY;
  }

  boolean isNext(int index) {
    return frame != null && index - sentence <= 1;
  }
}
