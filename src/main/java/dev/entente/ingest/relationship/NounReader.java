package dev.entente.ingest.relationship;

import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.relationship.Clause.Slot;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import java.util.List;
import java.util.Set;

/** Reads relationships that hang on a noun: “Russia’s invasion of Ukraine”. */
final class NounReader {

  private static final double CONFIDENCE = 0.9;
  private static final int ADJECTIVES = 3;
  private static final int AGENT = 4;

  private static final Set<String> LAUNCHED =
      Words.of(
          "launched launches launch launching waged waging started began ordered carried"
              + " staged mounted");

  private static final Set<String> DRAWING =
      Words.of("leading led drawing drew facing faces faced prompting triggering under");

  private static final Set<String> VERBAL =
      Words.of(
          "scathing verbal blistering personal stinging withering rhetorical furious thinly-veiled"
              + " veiled");

  private static final Set<String> HIT = Words.of("hit slapped punished targeted");

  private static final int DRAWN = 8;
  private static final int OPEN = 40;

  private final Clause clause;
  private final Subjects subjects;

  NounReader(Clause clause) {
    this.clause = clause;
    this.subjects = new Subjects(clause);
  }

  /** What a noun with its two sides says; {@code null} where the pattern does not fit. */
  Found read(Pattern pattern, int noun, int length) {
    int behind = noun + length;
    if (pattern.predicate() == Predicate.ATTACKED && isVerbal(noun)) {
      return null;
    }
    int preposition = preposition(pattern.rest(), behind);
    Slot owner = before(noun - 1);
    if (preposition >= 0) {
      Slot object = clause.after(preposition + 1);
      if (object == null) {
        return null;
      }
      Slot agent = owner;
      if (agent == null
          && clause.is(preposition, "of")
          && pattern.rest().contains("for")
          && clause.is(object.to(), "for")) {
        // “The support of Norway for Chile”.
        agent = object;
        object = clause.after(agent.to() + 1);
      }
      if (agent == null && clause.is(object.to(), "by")) {
        agent = clause.after(object.to() + 1);
      }
      if (agent == null) {
        agent = between(behind, preposition);
      }
      return found(pattern, agent, object, noun);
    }
    if (pattern.predicate() != Predicate.SANCTIONS) {
      return null;
    }
    return owner == null ? drawn(pattern, noun, behind) : under(pattern, owner, noun);
  }

  /** “A scathing attack on”: with words alone. */
  private boolean isVerbal(int noun) {
    for (int at = noun - 1; at >= Math.max(clause.from, noun - ADJECTIVES); at--) {
      if (VERBAL.contains(clause.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** “Iraq, which is under Norwegian sanctions”. */
  private Found under(Pattern pattern, Slot owner, int noun) {
    int under = owner.from() - 1;
    while (clause.is(under, "new") || clause.is(under, "fresh") || clause.is(under, "more")) {
      under--;
    }
    boolean hit =
        clause.is(under, "with")
            && clause.has(under - 1)
            && HIT.contains(clause.token(under - 1).lower());
    if ((!clause.is(under, "under") && !hit) || isOpen(noun)) {
      return null;
    }
    int verb = hit ? under - 2 : under - 1;
    while (clause.is(verb, "also") || clause.is(verb, "still")) {
      verb--;
    }
    if (!clause.has(verb) || !ModalWords.FORMS_OF_BE.contains(clause.token(verb).lower())) {
      return null;
    }
    int start = VerbGroup.of(clause.tokens, clause.from, verb).start();
    return found(pattern, owner, subjects.of(start, false), noun);
  }

  /** “Iraq invaded Kuwait, which led to sanctions by Norway”, “Iraq faces sanctions by Norway”. */
  private Found drawn(Pattern pattern, int noun, int behind) {
    Slot agent = clause.is(behind, "by") ? clause.after(behind + 1) : null;
    if (agent == null || isOpen(noun)) {
      return null;
    }
    for (int at = noun - 1; at >= Math.max(clause.from, noun - DRAWN); at--) {
      if (clause.mention(at) != null || clause.token(at).isMark(',')) {
        return null;
      }
      if (DRAWING.contains(clause.token(at).lower())) {
        boolean gerund = clause.token(at).lower().endsWith("ing");
        int start = VerbGroup.of(clause.tokens, clause.from, at).start();
        return found(pattern, agent, subjects.of(start, gerund), noun);
      }
    }
    return null;
  }

  /** Whether a word before it makes it less than a fact: “may face”, “not under”, “could lead”. */
  private boolean isOpen(int noun) {
    for (int at = Math.max(clause.from, noun - OPEN); at < noun; at++) {
      String word = clause.token(at).lower();
      if (ModalWords.FUTURE.contains(word)
          || ModalWords.POSSIBLE.contains(word)
          || ModalWords.NEGATIONS.contains(word)
          || ModalWords.CONDITIONS.contains(word)
          || word.equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** “Norwegian-claimed Chile”, “the Norway-annexed region of Chile”. */
  Found compound(Pattern pattern, int at) {
    Mention who = clause.mention(at);
    Slot object = clause.slotAt(at + 1);
    if (who == null
        || who.actors().size() != 1
        || who.span().end() >= clause.token(at).end()
        || object == null
        || object.kind() == MentionKind.PRONOUN
        || object.kind() == MentionKind.DEMONYM) {
      return null;
    }
    Slot subject = new Slot(who.actors(), at, at + 1, who.confidence(), who.kind());
    return new Found(
        pattern, subject, object.only(0), RelationshipStatus.ASSERTED, CONFIDENCE, at, object.to());
  }

  /** “A war between Russia and Ukraine”, “the Russia-Ukraine war”. */
  Found mutual(Pattern pattern, int noun, int length) {
    int behind = noun + length;
    if (clause.is(behind, "between") || clause.is(behind, "of")) {
      Slot both = clause.after(behind + 1);
      if (both != null && both.actors().size() == 2) {
        return pair(pattern, both, noun);
      }
    }
    for (int at = noun - 1; at >= Math.max(clause.from, noun - ADJECTIVES); at--) {
      Slot pair = clause.pair(at);
      if (pair != null) {
        return pair(pattern, pair, noun);
      }
      if (!clause.isInPhrase(at)) {
        return null;
      }
    }
    return null;
  }

  private Found pair(Pattern pattern, Slot both, int noun) {
    Slot one = both.only(0);
    Slot other = both.only(1);
    int start = Math.min(noun, both.from());
    RelationshipStatus status = Assertion.ofNoun(clause, start);
    return status == null
        ? null
        : new Found(pattern, one, other, status, CONFIDENCE, start, Math.max(noun + 1, both.to()));
  }

  private Found found(Pattern pattern, Slot subject, Slot object, int noun) {
    if (subject == null || object == null) {
      return null;
    }
    int start = Math.min(noun, subject.from());
    boolean genitive =
        subject.to() <= noun
            && (clause.token(subject.to()).isGenitive()
                || clause.token(subject.to()).isMark('’')
                || clause.token(subject.to() - 1).lower().endsWith("'s"));
    RelationshipStatus status = Assertion.ofNoun(clause, start, genitive);
    return status == null
        ? null
        : new Found(
            pattern,
            subject,
            object,
            status,
            CONFIDENCE,
            Math.min(start, object.from()),
            Math.max(object.to(), subject.to()));
  }

  private int preposition(List<String> prepositions, int at) {
    for (int next = at; next < Math.min(clause.to, at + AGENT + 2); next++) {
      if (!clause.has(next)) {
        return -1;
      }
      if (prepositions.contains(clause.token(next).lower())) {
        return next;
      }
      if (clause.token(next).isMark(',') || clause.is(next, "according")) {
        return -1;
      }
      boolean agent =
          clause.is(at, "by")
              || clause.is(at, "from")
              || clause.is(at, "imposed")
              || clause.is(at, "launched");
      if (!agent) {
        return -1;
      }
    }
    return -1;
  }

  /** “A bombardment by Russia on Ukraine”. */
  private Slot between(int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.is(at, "by") || clause.is(at, "from")) {
        return clause.after(at + 1);
      }
    }
    return null;
  }

  /** Whose it is: “Russia’s new”, “Russian”; or who launched it. */
  private Slot before(int last) {
    int at = last;
    for (int steps = 0; clause.has(at) && steps <= ADJECTIVES; steps++, at--) {
      if (clause.mention(at) != null) {
        boolean genitive = clause.token(at + 1).isGenitive() || clause.token(at + 1).isMark('’');
        boolean adjective = clause.mention(at).kind() == MentionKind.DEMONYM;
        boolean compound = at == last && clause.mention(at).kind() == MentionKind.NAME;
        return genitive || adjective || compound ? owners(at, genitive) : null;
      }
      if (clause.token(at).isGenitive()) {
        continue;
      }
      if (clause.is(at, "its") || clause.is(at, "their") || clause.is(at, "his")) {
        Slot whose = subjectOf(at);
        boolean launched = whose == null && clause.has(at - 1);
        return launched && LAUNCHED.contains(clause.token(at - 1).lower())
            ? subjects.of(VerbGroup.of(clause.tokens, clause.from, at - 1).start(), false)
            : whose;
      }
      if (!clause.isInPhrase(at)) {
        return null;
      }
      if (LAUNCHED.contains(clause.token(at).lower())) {
        return subjects.of(VerbGroup.of(clause.tokens, clause.from, at).start(), false);
      }
    }
    return null;
  }

  /** “Chad and Mali’s war”: both, but only Mali in “the invasion of Chad and Mali’s war”. */
  private Slot owners(int last, boolean genitive) {
    Slot slot = clause.slotBefore(last);
    boolean object =
        genitive
            && slot != null
            && slot.actors().size() > 1
            && clause.isBehindPreposition(slot.from());
    return object ? slot.only(slot.actors().size() - 1) : slot;
  }

  private Slot subjectOf(int possessive) {
    return clause.mention(possessive) == null ? null : clause.slotAt(possessive);
  }
}
