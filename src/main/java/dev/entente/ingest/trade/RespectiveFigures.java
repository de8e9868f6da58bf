package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads numbers that belong one by one to names before them: “exports to Italy and Spain rose 5 and
 * 3 percent respectively”. Where the names are not as many as the numbers, these are of nobody.
 */
final class RespectiveFigures {

  private static final int REACH = 20;

  private final List<Party> parties;
  private final List<Quantity> group = new ArrayList<>();
  private final List<Party> named = new ArrayList<>();

  /** Index of the first token of the part of the sentence that a group is told in. */
  private int start;

  private RespectiveFigures(List<Party> parties) {
    this.parties = parties;
  }

  /** The groups of such numbers that a sentence has, in order. */
  static List<RespectiveFigures> in(
      Passage passage, List<Party> parties, List<Quantity> quantities) {
    List<RespectiveFigures> groups = new ArrayList<>();
    int from = passage.from();
    for (int at = passage.from(); at < passage.to(); at++) {
      if (passage.is(at, "respectively")) {
        RespectiveFigures group = new RespectiveFigures(parties);
        group.start = from;
        group.read(passage, quantities, at);
        groups.add(group);
        from = at + 1;
      }
    }
    RespectiveFigures last = new RespectiveFigures(parties);
    last.start = from;
    last.unsaid(passage, quantities);
    groups.add(last);
    groups.removeIf(group -> group.group.isEmpty());
    return groups;
  }

  /** “Exports to Italy, Spain and Peru rose 5 percent, 3 percent and 2 percent”. */
  private void unsaid(Passage passage, List<Quantity> quantities) {
    for (int last = quantities.size() - 1; last > 0; last--) {
      int first = last;
      if (quantities.get(last).from() < start) {
        return;
      }
      while (first > 0
          && quantities.get(first - 1).from() >= start
          && isNext(passage, quantities.get(first - 1), quantities.get(first))) {
        first--;
      }
      boolean and = passage.is(quantities.get(last).lead() - 1, "and");
      if (first < last && and) {
        group.addAll(quantities.subList(first, last + 1));
        names(passage, group.get(0).lead());
        if (named.isEmpty()
            || (!passage.is(named.get(named.size() - 1).from() - 1, "and")
                && !passage.is(named.get(named.size() - 1).from() - 2, "and"))) {
          named.clear();
          group.clear();
        }
        return;
      }
      last = first;
    }
  }

  private static boolean isNext(Passage passage, Quantity one, Quantity next) {
    return one.kind() == next.kind()
        && one.kind() != Quantity.Kind.BARE
        && next.lead() - one.to() <= 2
        && isJoint(passage, one.to(), next.lead());
  }

  private void read(Passage passage, List<Quantity> quantities, int respectively) {
    int end = passage.isMark(respectively - 1, ',') ? respectively - 1 : respectively;
    for (int index = quantities.size() - 1; index >= 0; index--) {
      Quantity quantity = quantities.get(index);
      if (quantity.to() > end) {
        continue;
      }
      if (quantity.from() < start) {
        break;
      }
      boolean joined =
          quantity.to() == end
              || (group.isEmpty() && end - quantity.to() <= 2)
              || (!group.isEmpty() && isJoint(passage, quantity.to(), end));
      if (!joined) {
        break;
      }
      group.add(0, quantity);
      end = quantity.lead();
    }
    if (group.size() < 2) {
      group.clear();
      return;
    }
    names(passage, group.get(0).lead());
  }

  /** The last run of countries before the numbers. */
  private void names(Passage passage, int end) {
    Party last = null;
    for (Party party : parties) {
      boolean out = party.from() < start || party.to() > end || end - party.from() > REACH;
      if (out || !party.isPlain()) {
        continue;
      }
      if (last == null || !isJoint(passage, last.to(), party.from())) {
        named.clear();
      }
      named.add(party);
      last = party;
    }
    if (named.size() != group.size()) {
      named.clear();
    }
  }

  private static boolean isJoint(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean joint = passage.isMark(at, ',') || passage.is(at, "and") || passage.is(at, "the");
      if (!joint) {
        return false;
      }
    }
    return from < to;
  }

  /** Whether a number is one of those. */
  boolean holds(Quantity quantity) {
    return group.contains(quantity);
  }

  /** Whom a number of those belongs to; {@code null} where that is not clear. */
  Party of(Quantity quantity) {
    return named.isEmpty() ? null : named.get(group.indexOf(quantity));
  }

  /** Index of the first token of the part of the sentence that they are told in. */
  int start() {
    return start;
  }

  /** Its place among those, from 0. */
  int indexOf(Quantity quantity) {
    return group.indexOf(quantity);
  }

  int count() {
    return group.size();
  }

  Quantity first() {
    return group.get(0);
  }

  /** The countries that the numbers belong to. */
  List<Party> named() {
    return named;
  }
}
