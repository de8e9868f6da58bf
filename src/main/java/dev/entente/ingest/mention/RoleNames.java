package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.GivenNames;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.NamedActor;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the name that a title goes with: “Foreign Minister Wang Yi”, “the president, Putin”. */
final class RoleNames {

  private static final Set<String> POSSESSIVES = Words.of("his her its their my our");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> OF = Words.of("of for at");

  /** In words: “for Food, Fishing and the Sea”. */
  private static final int PORTFOLIO = 12;

  private static final Set<String> LISTING = Words.of("and the of for");

  /** Who speaks or acts for someone in office. */
  private static final Set<String> SERVANTS =
      Words.of(
          "spokesman spokeswoman spokesperson secretary adviser advisor aide assistant deputy"
              + " representative envoy");

  private final Draft draft;
  private final KnownNames names;
  private final NewPersons newPersons;
  private final Offices offices;
  private int personEnd = -1;
  private KnownActor person;

  RoleNames(Draft draft, KnownNames names, NewPersons newPersons, Offices offices) {
    this.draft = draft;
    this.names = names;
    this.newPersons = newPersons;
    this.offices = offices;
  }

  /** A person's name ended here: what follows after a comma may describe them. */
  void after(KnownActor actor, int end) {
    person = actor;
    personEnd = end;
  }

  /** “Foreign Minister Wang Yi”, “the president, Vladimir Putin”: end of the name, or before it. */
  int read(RolePhrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    if (draft.wordAt(phrase.to, sentence) == null || draft.words.get(phrase.to - 1).isGenitive()) {
      return phrase.to;
    }
    if (draft.words.get(phrase.to).isMark(',')) {
      int described = apposition(phrase, phrase.to + 1);
      return described > phrase.to || !isOfSubject(phrase)
          ? described
          : behindPortfolio(phrase, phrase.to);
    }
    if (draft.isIn(phrase.to, sentence, OF)
        || (draft.isIn(phrase.to, sentence, AND) && Title.at(draft.words, phrase.to + 1) != null)) {
      int comma = tail(phrase.to + 1, sentence);
      int described = comma < 0 ? phrase.to : apposition(phrase, comma + 1);
      return described > phrase.to ? described : behindPortfolio(phrase, phrase.to + 1);
    }
    int at = phrase.to;
    KnownNames.Choice choice = names.at(at);
    int end = newPersons.end(at, 5);
    if (choice != null && choice.isPerson() && choice.to() >= end) {
      return titled(phrase, choice.to(), choice.actor(), MentionRule.TITLED_NAME, choice);
    }
    KnownActor bearer = bearer(phrase, at, end);
    if (bearer != null) {
      return titled(phrase, end, bearer, MentionRule.TITLED_SURNAME, null);
    }
    if (choice != null && (!choice.isPerson() || end - at < 2)) {
      return choice.isPerson()
          ? titled(phrase, choice.to(), choice.actor(), MentionRule.TITLED_NAME, choice)
          : phrase.to;
    }
    if (!isTitleFor(phrase) && !draft.isIn(phrase.from - 1, sentence, POSSESSIVES)) {
      return phrase.to;
    }
    KnownActor fresh = newPersons.titled(at, phrase.title, phrase.country());
    if (fresh != null && isServed(phrase.from, sentence)) {
      draft.add(at, end, fresh, MentionKind.NAME, MentionRule.NEW_TITLED_PERSON);
      after(fresh, end);
      return end;
    }
    return fresh == null
        ? phrase.to
        : titled(phrase, end, fresh, MentionRule.NEW_TITLED_PERSON, null);
  }

  /** “the spokesman of the president, | Jane Roe”: translations leave the comma away. */
  private boolean isServed(int title, int sentence) {
    int the = title - 1;
    int of = draft.isIn(the, sentence, THE) ? the - 1 : the;
    return (draft.isIn(of, sentence, OF) || draft.isIn(of, sentence, TO))
        && draft.isIn(of - 1, sentence, SERVANTS);
  }

  /** “Minister of Defence, …” */
  private boolean isOfSubject(RolePhrase phrase) {
    for (int at = phrase.from; at < phrase.to; at++) {
      if (OF.contains(draft.words.get(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** “Minister for Food, Fishing and the Sea | Jane Roe”: the name behind a list of subjects. */
  private int behindPortfolio(RolePhrase phrase, int from) {
    int sentence = draft.words.get(phrase.from).sentence();
    if (!phrase.title.names()) {
      return phrase.to;
    }
    boolean joined = false;
    for (int at = from; at < from + PORTFOLIO; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null) {
        return phrase.to;
      }
      if (!word.isWord() || !word.isCapitalized()) {
        joined |= word.is("and") || word.isMark('&');
        if (!word.isMark(',') && !word.isMark('&') && !draft.isIn(at, sentence, LISTING)) {
          return phrase.to;
        }
        continue;
      }
      KnownNames.Choice choice = names.at(at);
      boolean person = choice != null && choice.isPerson() && choice.isFullName();
      if (Title.at(draft.words, at) != null || (choice != null && !person)) {
        // another one in office
        return phrase.to;
      }
      Word before = draft.words.get(at - 1);
      if (!joined || !before.isWord() || !before.isCapitalized()) {
        continue;
      }
      if (person) {
        return titled(phrase, choice.to(), choice.actor(), MentionRule.TITLED_NAME, choice);
      }
      int end = newPersons.end(at, 4);
      if (end - at > 1
          && GivenNames.gender(word.lower()) != null
          && newPersons.mayBeName(at, end)) {
        KnownActor fresh = newPersons.person(at, end, phrase.country(), phrase.gender());
        return titled(phrase, end, fresh, MentionRule.NEW_TITLED_PERSON, null);
      }
    }
    return phrase.to;
  }

  /** Index of the comma after “of the Chamber of Trade”; -1 where something else follows. */
  private int tail(int from, int sentence) {
    for (int at = from; at < from + 18; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null) {
        return -1;
      }
      if (word.isMark(',')) {
        return at;
      }
      if (word.isMark('(') && draft.wordAt(at + 2, sentence) != null) {
        if (!draft.words.get(at + 2).isMark(')')) {
          return -1;
        }
        at += 2;
        continue;
      }
      if (!word.isWord() || (!word.isCapitalized() && SpeechVerbs.of(word.lower()) != null)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isTitleFor(RolePhrase phrase) {
    return phrase.title.sort() != Title.Sort.COUNTERPART || phrase.owner != null;
  }

  private KnownActor bearer(RolePhrase phrase, int at, int end) {
    if (end != at + 1) {
      return null;
    }
    NameMatch match = draft.longest(at);
    if (match == null || match.to() != end) {
      return null;
    }
    List<KnownActor> bearers = new ArrayList<>();
    for (NamedActor named : match.named()) {
      if (named.name().kind() == KnownName.Kind.SURNAME) {
        bearers.add(named.actor());
      }
    }
    KnownActor owner = phrase.group == null ? phrase.owner : phrase.group;
    for (Title title : phrase.titles) {
      KnownActor bearer = offices.bearer(bearers, title, owner);
      if (bearer != null) {
        return bearer;
      }
    }
    return null;
  }

  private int titled(
      RolePhrase phrase, int to, KnownActor actor, MentionRule rule, KnownNames.Choice choice) {
    boolean surname = choice != null && !choice.isFullName();
    phrase.describe(draft, actor);
    draft.add(
        phrase.from,
        to,
        actor,
        surname || rule == MentionRule.TITLED_SURNAME ? MentionKind.SURNAME : MentionKind.NAME,
        rule);
    phrase.nest(draft);
    if (rule == MentionRule.TITLED_NAME && !surname) {
      Surnames.register(draft, actor);
    } else if (rule == MentionRule.TITLED_SURNAME) {
      Surnames.register(draft, actor);
    }
    after(actor, to);
    return to;
  }

  /** “Kremlin spokesman, Dmitry Peskov,”: the name behind a comma tells who it is. */
  private int apposition(RolePhrase phrase, int at) {
    int sentence = draft.words.get(phrase.from).sentence();
    if (draft.wordAt(at, sentence) == null
        || (!phrase.title.names() && phrase.title.sort() != Title.Sort.COUNTERPART)) {
      return phrase.to;
    }
    if (described(phrase) != null) {
      return phrase.to;
    }
    KnownNames.Choice choice = names.at(at);
    KnownActor actor = null;
    int to = at;
    MentionRule rule = MentionRule.NAME;
    if (choice != null && choice.isPerson() && choice.isFullName()) {
      actor = choice.actor();
      to = choice.to();
      Surnames.register(draft, actor);
    } else if (choice == null) {
      int end = newPersons.end(at, 4);
      Word close = draft.wordAt(end, sentence);
      if (end - at > 1 && (close == null || !close.isWord()) && newPersons.mayBeName(at, end)) {
        actor = newPersons.person(at, end, phrase.country(), phrase.gender());
        to = end;
        rule = MentionRule.NEW_PERSON_DESCRIBED;
      }
    }
    if (actor == null) {
      return phrase.to;
    }
    phrase.describe(draft, actor);
    draft.add(phrase.from, phrase.to, actor, MentionKind.ROLE, MentionRule.ROLE_APPOSITIVE);
    phrase.nest(draft);
    draft.add(at, to, actor, MentionKind.NAME, rule);
    after(actor, to);
    return to;
  }

  private static boolean isTelling(Word word) {
    return word.isWord() && (word.is("said") || word.is("says") || word.is("told"));
  }

  /** The person whose name stands before a comma in front of the phrase; {@code null} if none. */
  KnownActor described(RolePhrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    Word next = draft.wordAt(phrase.to, sentence);
    if (next != null
        && isTelling(next)
        && (draft.words.get(phrase.from).is("the") || draft.isIn(phrase.from - 1, sentence, THE))) {
      // “Asked about Jane Roe, the spokesman said …”: no comma closes what would describe her
      return null;
    }
    int at = phrase.from - 1;
    while (at > phrase.from - 6
        && draft.wordAt(at, sentence) != null
        && at >= personEnd
        && !draft.words.get(at).isMark(',')) {
      Word word = draft.words.get(at);
      if (!word.isWord()
          || word.isCapitalized()
          || SpeechVerbs.of(word.lower()) != null
          || word.is("and")
          || word.is("with")
          || word.is("to")) {
        return null;
      }
      at--;
    }
    return at == personEnd && draft.wordAt(at, sentence) != null && draft.words.get(at).isMark(',')
        ? person
        : null;
  }
}
