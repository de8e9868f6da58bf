package dev.entente.ingest.relationship;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Cast;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.relationship.Clause.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Matches what stands behind a verb. */
final class Rest {

  /** How many tokens of a noun phrase may stand at a plus sign. */
  private static final int GAP = 5;

  private static final Set<String> VERBS =
      Words.of(
          "funds funded arms armed finances financed trains trained equips equipped backs backed"
              + " supports supported aids aided");

  private static final Set<String> ROLES =
      Words.of("ally member partner neighbour neighbor rival member-state");

  private final Clause clause;
  private final Cast cast;
  private Slot object;
  private int end;

  Rest(Clause clause, Cast cast) {
    this.clause = clause;
    this.cast = cast;
  }

  /** Whether it stands from a token on; {@link #object} and {@link #end} tell what was found. */
  boolean matches(int at, List<String> elements) {
    object = null;
    int start = at;
    while (!elements.isEmpty()
        && !elements.get(0).equals("+")
        && clause.has(start)
        && clause.mention(start) == null
        && ModalWords.ADVERBS.contains(clause.token(start).lower())) {
      start++;
    }
    return matches(start, elements, 0);
  }

  Slot object() {
    return object;
  }

  int end() {
    return end;
  }

  private boolean matches(int at, List<String> elements, int index) {
    if (index == elements.size()) {
      end = at;
      return true;
    }
    String element = elements.get(index);
    if (element.equals("+")) {
      return afterGap(at, elements, index + 1);
    }
    boolean optional = element.endsWith("?");
    String name = optional ? element.substring(0, element.length() - 1) : element;
    int next = one(at, name);
    if (next > at && matches(next, elements, index + 1)) {
      return true;
    }
    int later = index > 0 && next == at ? afterDay(at) : at;
    if (later > at && matches(later, elements, index)) {
      return true;
    }
    return optional && matches(at, elements, index + 1);
  }

  /** “Accused Norway on Monday of”: the index after the day; the same where there is none. */
  private int afterDay(int at) {
    int day = clause.is(at, "on") ? at + 1 : at;
    return clause.has(day)
            && clause.mention(day) == null
            && Calendar.weekday(clause.token(day).lower()) > 0
        ? day + 1
        : at;
  }

  private boolean afterGap(int at, List<String> elements, int index) {
    boolean seeksActor = elements.get(index).equals("O");
    for (int skip = 0; skip <= GAP; skip++) {
      if (matches(at + skip, elements, index)) {
        return true;
      }
      boolean other =
          seeksActor && clause.mention(at + skip) != null && !clause.isPossessive(at + skip);
      boolean list = clause.is(at + skip, "and") && (!seeksActor || isVerb(at + skip + 1));
      boolean genitive = clause.has(at + skip) && clause.token(at + skip).isGenitive();
      if ((!clause.isInPhrase(at + skip) && !list) || other || (genitive && !seeksActor)) {
        return false;
      }
    }
    return false;
  }

  /** “Supports and arms Norway”: the object is of both verbs. */
  private boolean isVerb(int at) {
    if (!clause.has(at) || clause.mention(at) != null || !clause.isInPhrase(at)) {
      return false;
    }
    return VERBS.contains(clause.token(at).lower());
  }

  /** The index after what an element stands for; the same index where it is not there. */
  private int one(int at, String name) {
    if (!clause.has(at)) {
      return at;
    }
    switch (name) {
      case "O", "ORGANIZATION", "COMPANY" -> {
        Slot slot = clause.objectAt(at);
        if (slot == null || slot.kind() == MentionKind.PRONOUN || !fits(slot, name)) {
          return at;
        }
        object = named(slot);
        return object.to();
      }
      case "number" -> {
        return clause.token(at).isNumber() ? at + 1 : at;
      }
      default -> {
        String word = clause.token(at).lower();
        boolean found =
            Goods.isList(name)
                ? Goods.is(clause, at, name)
                : Arrays.asList(name.split("\\|")).contains(word);
        return found ? at + 1 : at;
      }
    }
  }

  /** “The Russian oil companies X and Y”: those that are named. */
  private Slot named(Slot slot) {
    if (clause.has(slot.to()) && ROLES.contains(clause.token(slot.to()).lower())) {
      // “its NATO ally Norway”: Norway
      Slot name = clause.slotAt(slot.to() + 1);
      if (name != null && name.kind() == MentionKind.NAME) {
        return name;
      }
    }
    if (slot.kind() == MentionKind.DEMONYM) {
      for (int at = slot.to(); at < slot.to() + 4 && clause.has(at); at++) {
        if (clause.mention(at) != null) {
          Slot name = clause.slotAt(at);
          return name != null && name.kind() == MentionKind.NAME && at > slot.to() ? name : slot;
        }
        if (!clause.isInPhrase(at)) {
          return slot;
        }
      }
    }
    return slot;
  }

  private boolean fits(Slot slot, String name) {
    KnownActor actor = cast.actor(slot.actors().get(0));
    if (name.equals("O")) {
      return actor != null;
    }
    boolean company = actor != null && actor.organizationType() == OrganizationType.COMPANY;
    return actor != null && actor.isOrganization() && company == name.equals("COMPANY");
  }
}
