package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Set;

/** Finds whom pronouns go back to. */
final class PronounReader {

  private static final Set<String> MALE = Words.of("he him his himself");
  private static final Set<String> FEMALE = Words.of("she her hers herself");
  private static final Set<String> BODY = Words.of("it its itself");
  private static final Set<String> GROUP = Words.of("they them their theirs themselves");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> WHICH = Set.of("which");
  private static final Set<String> IN = Set.of("in");
  private static final Set<String> OBJECT = Words.of("him");

  /** What “it” does that is a country or an organization rather than a thing or nothing. */
  private static final Set<String> ACTS =
      Words.of(
          "has had called calls described describes will would plans intends wants wanted hopes hoped seeks sought supports"
              + " supported opposes opposed condemned condemns backs backed bought buys sold sells"
              + " imports imported exports exported did does refused refuses signed joined invaded"
              + " annexed sent sends supplied supplies considers regards views stands stood"
              + " reserves can could needs needed");

  /** “It also sent”. */
  private static final Set<String> BETWEEN = Words.of("also then later already still repeatedly");

  private static final Set<String> THANKS =
      Words.of(
          "thanked thanks thanking praised praises praising congratulated congratulates criticized"
              + " criticised criticizes blamed blames condemned condemns hailed lauded commended"
              + " accused rebuked slammed mocked admonished");

  private static final Set<String> OPENERS =
      Words.of(
          "in after before during despite with trying for at on since while although though when as"
              + " if by following throughout under from amid speaking citing upon because once"
              + " until without among like unlike given");

  private static final Set<String> BEFORE_IT =
      Words.of(
          "that what and but as while when because if which although though where since after before so"
              + " then until unless however");

  private static final Set<String> BOUNDARIES =
      Words.of("that which who whom while when if because although what whether as");

  private static final int LOOK_AHEAD = 30;

  private final Draft draft;
  private final KnownNames names;

  PronounReader(Draft draft, KnownNames names) {
    this.draft = draft;
    this.names = names;
  }

  /** Reads a pronoun at a word; whether it found whom it goes back to. */
  boolean read(int at) {
    String lower = draft.words.get(at).lower();
    if (lower.length() > 10 || lower.length() < 2) {
      return false;
    }
    if (MALE.contains(lower)) {
      return person(at, Gender.MALE, OBJECT.contains(lower));
    }
    if (FEMALE.contains(lower)) {
      return person(at, Gender.FEMALE, lower.equals("her") && isObject(at));
    }
    if (BODY.contains(lower)) {
      return body(at, lower);
    }
    return GROUP.contains(lower) && group(at);
  }

  private boolean isObject(int at) {
    Word after = draft.wordAt(at + 1, draft.words.get(at).sentence());
    return after == null || !after.isWord();
  }

  private boolean person(int at, Gender gender, boolean object) {
    int sentence = draft.words.get(at).sentence();
    Discourse.Referent referent = ahead(at, sentence, gender);
    if (referent == null) {
      referent = adjacent(at, sentence, gender);
    }
    if (referent == null) {
      KnownActor excluded = object ? coArgument(at, sentence) : null;
      referent =
          draft.discourse.person(
              antecedent ->
                  agrees(antecedent.actor(), gender) && !antecedent.actor().equals(excluded),
              sentence,
              draft.quotation(at));
    }
    if (referent == null) {
      return false;
    }
    boolean guessed = draft.discourse.gender(referent.actor()) == Gender.UNKNOWN;
    draft.discourse.gender(referent.actor(), gender);
    draft.add(
        at,
        at + 1,
        List.of(referent.actor()),
        MentionKind.PRONOUN,
        MentionRule.PRONOUN_PERSON,
        referent.confidence() - (guessed ? 0.05 : 0));
    return true;
  }

  private boolean agrees(KnownActor actor, Gender gender) {
    Gender known = draft.discourse.gender(actor);
    return known == gender || known == Gender.UNKNOWN;
  }

  /** “Putin himself”, and “thanked Putin for his message”. */
  private Discourse.Referent adjacent(int at, int sentence, Gender gender) {
    if (draft.isIn(at - 1, sentence, WHICH) && draft.isIn(at - 2, sentence, IN)) {
      return nearest(sentence, gender);
    }
    boolean self = draft.words.get(at).lower().endsWith("self");
    boolean thanked = draft.isIn(at - 1, sentence, FOR) && draft.isIn(at - 3, sentence, THANKS);
    KnownActor actor = self ? draft.before(at) : thanked ? draft.before(at - 1) : null;
    return actor != null && actor.isPerson() && agrees(actor, gender)
        ? new Discourse.Referent(actor, 0.8)
        : null;
  }

  /** “the statement of Roe, the lawyer, in which she said”: the one named last. */
  private Discourse.Referent nearest(int sentence, Gender gender) {
    List<Antecedent> persons = draft.discourse.persons();
    Antecedent last = persons.isEmpty() ? null : persons.get(persons.size() - 1);
    return last != null && last.sentence() == sentence && agrees(last.actor(), gender)
        ? new Discourse.Referent(last.actor(), 0.75)
        : null;
  }

  /** “In his speech, Macron said”: the subject comes after the comma. */
  private Discourse.Referent ahead(int at, int sentence, Gender gender) {
    int from = at;
    while (from > at - LOOK_AHEAD && draft.wordAt(from - 1, sentence) != null) {
      from--;
    }
    List<Antecedent> persons = draft.discourse.persons();
    boolean named = !persons.isEmpty() && persons.get(persons.size() - 1).sentence() == sentence;
    if (named
        || !draft.words.get(from).first()
        || !OPENERS.contains(draft.words.get(from).lower())
        || draft.quotation(at) != draft.quotation(from)) {
      return null;
    }
    for (int comma = at + 1; comma < at + LOOK_AHEAD; comma++) {
      Word word = draft.wordAt(comma, sentence);
      if (word == null) {
        return null;
      }
      if (word.isMark(',') && draft.wordAt(comma + 1, sentence) != null) {
        KnownNames.Choice choice = names.at(comma + 1);
        if (choice != null
            && choice.isPerson()
            && agrees(choice.actor(), gender)
            && !draft.words.get(choice.to() - 1).isGenitive()) {
          return new Discourse.Referent(choice.actor(), 0.75);
        }
      }
    }
    return null;
  }

  /** The one in the same clause, who is someone else than “him”. */
  private KnownActor coArgument(int at, int sentence) {
    List<Antecedent> persons = draft.discourse.persons();
    if (persons.isEmpty()) {
      return null;
    }
    Antecedent nearest = persons.get(persons.size() - 1);
    for (int word = at - 1; word >= at - 12 && draft.wordAt(word, sentence) != null; word--) {
      if (word == nearest.word()) {
        return nearest.actor();
      }
      String lower = draft.words.get(word).lower();
      if (lower.equals("and") || lower.equals("but") || lower.equals("or")) {
        return subject(at, sentence);
      }
      if (BOUNDARIES.contains(lower)) {
        return null;
      }
    }
    return null;
  }

  /** The subject of the clause before. */
  private KnownActor subject(int at, int sentence) {
    List<Antecedent> persons = draft.discourse.persons();
    for (int i = persons.size() - 1; i >= Math.max(0, persons.size() - 4); i--) {
      Antecedent antecedent = persons.get(i);
      if (antecedent.sentence() != sentence || at - antecedent.word() > 20) {
        return null;
      }
      if (antecedent.isSubject()) {
        return antecedent.actor();
      }
    }
    return null;
  }

  private boolean body(int at, String lower) {
    int sentence = draft.words.get(at).sentence();
    Word after = draft.wordAt(at + (draft.isIn(at + 1, sentence, BETWEEN) ? 2 : 1), sentence);
    if (lower.equals("it") && (after == null || !isAct(after) || !mayBeSubject(at, sentence))) {
      return false;
    }
    boolean near = !lower.equals("it") && !draft.words.get(at).first();
    KnownActor before =
        draft.isIn(at - 1, sentence, AND) && lower.equals("its") ? draft.before(at - 1) : null;
    if (before != null && !before.isPerson()) {
      draft.add(at, at + 1, before, MentionKind.PRONOUN, MentionRule.PRONOUN_BODY);
      return true;
    }
    Discourse.Referent referent =
        draft.discourse.body(
            antecedent ->
                antecedent.isSubject()
                    && sentence - antecedent.sentence() <= (near ? 0 : 1)
                    && antecedent.actor().organizationType() != OrganizationType.MEDIA,
            sentence,
            draft.quotation(at));
    if (referent == null) {
      return false;
    }
    draft.add(
        at,
        at + 1,
        List.of(referent.actor()),
        MentionKind.PRONOUN,
        MentionRule.PRONOUN_BODY,
        referent.confidence() > 0.7 ? 0.7 : 0.6);
    return true;
  }

  private boolean mayBeSubject(int at, int sentence) {
    Word before = draft.wordAt(at - 1, sentence);
    return before == null
        || !before.isWord()
        || BEFORE_IT.contains(before.lower())
        || SpeechVerbs.of(before.lower()) != null;
  }

  private static boolean isAct(Word after) {
    SpeechVerb verb = SpeechVerbs.of(after.lower());
    return ACTS.contains(after.lower())
        || (verb != null
            && (verb.takesQuotation() || verb.takesThatClause())
            && verb.form() != SpeechVerb.Form.PARTICIPLE);
  }

  private boolean group(int at) {
    int sentence = draft.words.get(at).sentence();
    if (draft.quotation(at) >= 0) {
      return false;
    }
    List<KnownActor> persons = draft.discourse.personGroup(sentence, 1);
    List<KnownActor> countries = draft.discourse.countryGroup(sentence, 1);
    boolean later = draft.discourse.personGroupSentence() >= draft.discourse.countryGroupSentence();
    List<KnownActor> group =
        persons.isEmpty() || (!later && !countries.isEmpty()) ? countries : persons;
    if (group.size() < 2) {
      return false;
    }
    draft.add(
        at,
        at + 1,
        group,
        MentionKind.PRONOUN,
        MentionRule.PRONOUN_GROUP,
        MentionRule.PRONOUN_GROUP.confidence());
    return true;
  }
}
