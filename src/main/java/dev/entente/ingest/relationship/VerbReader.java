package dev.entente.ingest.relationship;

import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Cast;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.relationship.Clause.Slot;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads relationships that hang on a verb, active or passive. */
final class VerbReader {

  private static final double CONFIDENCE = 0.9;
  private static final double FROM_FAR = 0.75;
  private static final int AGENT = 8;

  /** A missile that hits a state is no proof of who fired it: a thing may not be the subject. */
  private static final Set<Predicate> WITH_OF =
      EnumSet.of(Predicate.INVADED, Predicate.ATTACKED, Predicate.CONDEMNS);

  /** Of them a relative clause says to whom it was done. */
  private static final Set<Predicate> RELATIVES =
      EnumSet.of(Predicate.INVADED, Predicate.ATTACKED, Predicate.ANNEXED, Predicate.SANCTIONS);

  /** Of them a gerund says what is done. */
  private static final Set<String> POLICIES = Words.of("policy strategy course practice line");

  private final Clause clause;
  private final Cast cast;
  private final Subjects subjects;

  VerbReader(Clause clause, Cast cast) {
    this.clause = clause;
    this.cast = cast;
    this.subjects = new Subjects(clause);
  }

  /** What a verb says; {@code null} where the pattern does not fit. */
  Found read(Pattern pattern, int verb) {
    VerbGroup group = VerbGroup.of(clause.tokens, clause.from, verb);
    boolean participle = pattern.participles().contains(clause.token(verb).lower());
    if (participle) {
      Found passive = passive(pattern, verb, group);
      if (passive != null) {
        return passive;
      }
      if (group.passive()) {
        return null;
      }
    }
    return active(pattern, verb, group);
  }

  private Found active(Pattern pattern, int verb, VerbGroup group) {
    Rest rest = new Rest(clause, cast);
    if (!rest.matches(verb + 1, pattern.rest())) {
      return relative(pattern, verb, group);
    }
    if (rest.object() == null) {
      return pattern.rest().contains("O") ? null : pair(pattern, verb, group, rest.end());
    }
    Slot object = rest.object();
    if (pattern.predicate() == Predicate.IN_CONTACT_WITH && isBroken(verb, object.from())) {
      return null;
    }
    RelationshipStatus status = Assertion.ofVerb(clause, verb);
    boolean gerund = clause.token(verb).lower().endsWith("ing");
    Slot subject = null;
    if ((gerund && clause.is(verb - 1, "of")) || (gerund && clause.is(verb - 1, "for"))) {
      subject = accused(verb - 1);
      status = subject == null ? null : RelationshipStatus.ALLEGED;
      if (subject == null && clause.is(verb - 1, "of")) {
        subject = follower(verb - 2);
        status = subject == null ? null : Assertion.ofNoun(clause, subject.from());
      }
    }
    boolean base = pattern.words().contains(clause.token(verb).lower()) && group.infinitive();
    if (subject == null && !base) {
      subject = subjects.of(group.start(), gerund);
      if (subject == null && gerund && status == RelationshipStatus.DENIED) {
        subject = subjects.of(refraining(verb), false);
      }
    }
    if (status == null
        || subject == null
        || isTooWide(pattern, object)
        || isEmpty(pattern, status)) {
      return null;
    }
    boolean near = group.start() - subject.to() <= 1;
    status = Assertion.contested(clause, status, rest.end());
    return new Found(
        pattern,
        subject,
        object,
        status,
        near ? CONFIDENCE : FROM_FAR,
        subject.from(),
        Math.max(rest.end(), object.to()));
  }

  /** “Chile, which Norway annexed in 1990”: the object stands before the relative pronoun. */
  private Found relative(Pattern pattern, int verb, VerbGroup group) {
    boolean claim = pattern.name().equals("claim-territory");
    boolean accuse =
        pattern.name().equals("accuse")
            && (clause.is(verb + 1, "of") || clause.is(verb + 1, "for"));
    if (!claim
        && !accuse
        && (!RELATIVES.contains(pattern.predicate()) || !isDirect(pattern.rest()))) {
      return null;
    }
    if (claim && !clause.is(verb + 1, "as") && !isEnd(verb + 1)) {
      return null;
    }
    Slot subject = subjects.of(group.start(), false);
    if (subject == null
        || !(clause.is(subject.from() - 1, "which")
            || (accuse && clause.is(subject.from() - 1, "whom")))) {
      return null;
    }
    int comma = subject.from() - 2;
    int last = clause.has(comma) && clause.token(comma).isMark(',') ? comma - 1 : comma;
    Slot object = clause.mention(last) == null ? null : clause.slotBefore(last);
    RelationshipStatus status = Assertion.ofVerb(clause, verb);
    return object == null
            || object.actors().size() > 1
            || object.kind() == MentionKind.PRONOUN
            || status == null
        ? null
        : new Found(pattern, subject, object, status, CONFIDENCE, object.from(), verb + 1);
  }

  private boolean isEnd(int at) {
    return !clause.has(at) || clause.token(at).isMark(',') || clause.token(at).isMark('.');
  }

  /** “Has cut ties with”: whoever has cut them has none. */
  private boolean isBroken(int verb, int object) {
    for (int at = verb + 1; at < object; at++) {
      switch (clause.token(at).lower()) {
        case "cut",
            "severed",
            "broken",
            "suspended",
            "lost",
            "ended",
            "frozen",
            "no",
            "few",
            "little",
            "downgraded",
            "halted",
            "limited",
            "strained",
            "tense" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “The two countries hold joint exercises”: with each other. */
  private Found pair(Pattern pattern, int verb, VerbGroup group, int end) {
    Slot both = subjects.of(group.start(), false);
    RelationshipStatus status = Assertion.ofVerb(clause, verb);
    if (both == null
        || both.actors().size() != 2
        || status == null
        || isEmpty(pattern, status)
        || clause.is(end, "with")) {
      return null;
    }
    return new Found(pattern, both.only(0), both.only(1), status, CONFIDENCE, both.from(), end);
  }

  /** “Attacked Ukrainian positions” is fine; “helped Russia avoid” helps Russia as well. */
  private boolean isTooWide(Pattern pattern, Slot object) {
    return object.kind() == MentionKind.DEMONYM
        && pattern.name().equals("need")
        && !clause.isStateNoun(object.to());
  }

  /** Whoever has not agreed on patrols or not protested may still have patrols or a dispute. */
  private static boolean isEmpty(Pattern pattern, RelationshipStatus status) {
    return status == RelationshipStatus.DENIED
        && (pattern.name().startsWith("agree") || pattern.name().startsWith("files"));
  }

  private int refraining(int verb) {
    int at = verb - 1;
    while (clause.has(at)
        && !clause.token(at).lower().startsWith("refrain")
        && !clause.token(at).lower().startsWith("avoid")
        && at > verb - 5) {
      at--;
    }
    return VerbGroup.of(clause.tokens, clause.from, Math.max(clause.from, at)).start();
  }

  /** “Accused X of invading”: whoever is accused. */
  private Slot accused(int preposition) {
    Slot accused = clause.slotBefore(preposition - 1);
    if (accused == null) {
      return null;
    }
    for (int at = accused.from() - 1; at >= Math.max(clause.from, accused.from() - 3); at--) {
      String word = clause.token(at).lower();
      if (word.startsWith("accus") || word.startsWith("suspect") || word.startsWith("blam")) {
        return accused;
      }
    }
    return null;
  }

  /** “Norway’s policy of supporting”: whose it is. */
  private Slot follower(int noun) {
    if (!clause.has(noun) || !POLICIES.contains(clause.token(noun).lower())) {
      return null;
    }
    for (int at = noun - 1; at >= Math.max(clause.from, noun - 4); at--) {
      if (clause.mention(at) != null) {
        boolean adjective = clause.mention(at).kind() == MentionKind.DEMONYM;
        boolean genitive = clause.token(at + 1).isGenitive() || clause.isPossessive(at);
        return adjective || genitive ? clause.slotAt(at) : null;
      }
      if (!clause.isInPhrase(at) && !clause.token(at).isGenitive()) {
        return null;
      }
    }
    return null;
  }

  /** “Ukraine was attacked by Russia”, “with missiles from Russia”. */
  private Found passive(Pattern pattern, int verb, VerbGroup group) {
    List<String> rest = pattern.rest();
    boolean direct =
        isDirect(rest) || rest.stream().anyMatch(element -> element.startsWith("of|for"));
    if (!direct || pattern.inverse()) {
      return null;
    }
    int by = agent(pattern, verb);
    if (by > verb + 2 && !group.passive() && clause.is(by, "by") && hasOther(verb, by)) {
      return null;
    }
    Slot agent = by < 0 ? null : clause.after(by + 1);
    if (agent == null) {
      return null;
    }
    Slot object = subjects.of(group.start(), false);
    RelationshipStatus status = Assertion.ofVerb(clause, verb);
    return object == null || status == null
        ? null
        : new Found(pattern, agent, object, status, CONFIDENCE, object.from(), agent.to());
  }

  /** “Condemned the tariffs imposed by Norway”: the agent is of the later participle. */
  private boolean hasOther(int verb, int by) {
    for (int at = verb + 1; at < by; at++) {
      String word = clause.token(at).lower();
      if (word.equals("the") || word.equals("a") || word.equals("an") || word.endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the object may follow the verb at once: “borders (on) O”. */
  private static boolean isDirect(List<String> rest) {
    int last = rest.size() - 1;
    return last >= 1
        && rest.get(last).equals("O")
        && rest.get(last - 1).equals("+")
        && rest.subList(0, last - 1).stream().allMatch(element -> element.endsWith("?"));
  }

  private int agent(Pattern pattern, int verb) {
    boolean weapons = WITH_OF.contains(pattern.predicate());
    for (int at = verb + 1; at < Math.min(clause.to, verb + AGENT); at++) {
      if (clause.is(at, "by")) {
        return at;
      }
      boolean from = weapons && clause.is(at, "from") && hasWeapon(verb, at);
      if (from) {
        return at;
      }
      if (clause.token(at).isMark(',') || clause.mention(at) != null) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasWeapon(int start, int end) {
    for (int at = start; at < end; at++) {
      if (Goods.contains("ARMS", clause.token(at).lower())) {
        return true;
      }
    }
    return false;
  }
}
