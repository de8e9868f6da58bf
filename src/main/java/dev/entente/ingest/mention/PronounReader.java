package dev.entente.ingest.mention;

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
  private static final Set<String> OBJECT = Words.of("him");

  /** What “it” does that is a country or an organization rather than a thing or nothing. */
  private static final Set<String> ACTS =
      Words.of(
          "has had will would plans intends wants wanted hopes hoped seeks sought supports supported"
              + " opposes opposed condemned condemns backs backed bought buys sold sells imports"
              + " imported exports exported did does refused refuses signed joined invaded annexed"
              + " sent sends supplied supplies considers regards views stands stood reserves can"
              + " could needs needed");

  private final Draft draft;

  PronounReader(Draft draft) {
    this.draft = draft;
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
    KnownActor excluded = object ? subject(at, sentence) : null;
    Discourse.Referent referent =
        draft.discourse.person(
            antecedent -> {
              Gender known = draft.discourse.gender(antecedent.actor());
              return (known == gender || known == Gender.UNKNOWN)
                  && !antecedent.actor().equals(excluded);
            },
            sentence,
            draft.quotation(at));
    if (referent == null) {
      return false;
    }
    draft.discourse.gender(referent.actor(), gender);
    boolean guessed = referent.actor().gender() == Gender.UNKNOWN;
    draft.add(
        at,
        at + 1,
        List.of(referent.actor()),
        MentionKind.PRONOUN,
        MentionRule.PRONOUN_PERSON,
        referent.confidence() - (guessed ? 0.05 : 0));
    return true;
  }

  /** The subject of the clause, who is no object of it. */
  private KnownActor subject(int at, int sentence) {
    List<Antecedent> persons = draft.discourse.persons();
    for (int i = persons.size() - 1; i >= Math.max(0, persons.size() - 4); i--) {
      Antecedent antecedent = persons.get(i);
      if (antecedent.sentence() != sentence || at - antecedent.word() > 12) {
        return null;
      }
      if (antecedent.subject()) {
        return antecedent.actor();
      }
    }
    return null;
  }

  private boolean body(int at, String lower) {
    int sentence = draft.words.get(at).sentence();
    Word after = draft.wordAt(at + 1, sentence);
    if (lower.equals("it") && (after == null || !isAct(after))) {
      return false;
    }
    Discourse.Referent referent =
        draft.discourse.body(
            antecedent -> antecedent.subject() && sentence - antecedent.sentence() <= 1,
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

  private static boolean isAct(Word after) {
    SpeechVerb verb = SpeechVerbs.of(after.lower());
    return ACTS.contains(after.lower())
        || verb != null
            && (verb.takesQuotation() || verb.takesThatClause())
            && verb.form() != SpeechVerb.Form.PARTICIPLE;
  }

  private boolean group(int at) {
    int sentence = draft.words.get(at).sentence();
    if (draft.quotation(at) >= 0) {
      return false;
    }
    List<KnownActor> persons = draft.discourse.personGroup(sentence, 1);
    List<KnownActor> countries = draft.discourse.countryGroup(sentence, 1);
    boolean later =
        draft.discourse.personGroupSentence() >= draft.discourse.countryGroupSentence();
    List<KnownActor> group = persons.isEmpty() || !later && !countries.isEmpty() ? countries : persons;
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
