package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.Group;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.NamedActor;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads noun phrases with a title: “Russian President Vladimir Putin”, “the French president”. */
final class Roles {

  private static final Set<String> MODIFIERS =
      Words.of(
          "former ex then current acting interim outgoing incoming new newly elected late veteran"
              + " embattled powerful longtime long-time conservative liberal nationalist right-wing"
              + " far-right left-wing hardline populist leftist centrist top senior chief deputy"
              + " de facto caretaker exiled jailed billionaire authoritarian self-declared first"
              + " second official state presidential government federal democratic republican"
              + " right wing far left time long hard line");

  private static final Set<String> FORMER = Words.of("former ex previous ousted late onetime");

  private static final Set<String> INDEFINITE = Words.of("a an another any no some every each");
  private static final Set<String> POSSESSIVES = Words.of("his her its their my our");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> OF = Words.of("of for at");
  private static final Set<String> BEFORE_OWNER =
      Words.of("the neighboring neighbouring visiting new host small tiny country republic");

  /** Groups that are a kind of medium: with a name behind it, the name is meant. */
  private static final Set<String> NAMED =
      Words.of("newspaper agency television broadcaster tv bank police embassy media");

  /** What may follow a group whose word is an adjective too: “the Russian military said”. */
  static final Set<String> AFTER_GROUP =
      Words.of(
          "has have had is was are were will would could can may might must should to in on at and"
              + " or that which who from by with for of as into but also did does do over near"
              + " after before during since when while not");

  private static final Set<String> ADJECTIVES =
      Words.of("military army navy police intelligence government media customs parliament");

  private final Draft draft;
  private final KnownNames names;
  private final NewPersons newPersons;

  private final Offices offices;
  private int personEnd = -1;
  private KnownActor person;

  Roles(Draft draft, KnownNames names, NewPersons newPersons, NewOrganizations newOrganizations) {
    this.draft = draft;
    this.names = names;
    this.newPersons = newPersons;

    this.offices = new Offices(draft);
  }

  Offices offices() {
    return offices;
  }

  /** A person's name ended here: what follows after a comma may describe them. */
  void after(KnownActor actor, int end) {
    person = actor;
    personEnd = end;
  }

  /** A noun phrase as far as it is read. */
  private static final class Phrase {
    private int from;
    private KnownActor owner;
    private int ownerFrom;
    private int ownerTo;
    private KnownActor group;
    private int groupFrom;
    private int groupTo;
    private MentionRule groupRule = MentionRule.GROUP;
    private KnownActor ownerPerson;
    private Title title;
    private String titleWord = "";
    private int titleFrom;
    private int to;
    private boolean former;
    private final List<Title> titles = new ArrayList<>();
  }

  /** Reads the phrase that starts at a word: index after it, or the word where there is none. */
  int read(int at, KnownNames.Choice known) {
    Phrase phrase = new Phrase();
    phrase.from = at;
    phrase.groupFrom = at;
    phrase.former = draft.isIn(at - 1, draft.words.get(at).sentence(), FORMER);
    int next = owner(at, known, phrase);
    if (next < 0) {
      return at;
    }
    int modified = modifiers(next, phrase);
    if (phrase.owner != null && phrase.ownerPerson == null) {
      int grouped = group(modified, phrase);
      if (grouped > modified) {
        return grouped;
      }
      modified = phrase.group == null ? modified : modifiers(phrase.groupTo, phrase);
    } else if (phrase.owner == null) {
      PhraseTable.Match<Group> group = Group.table().longest(draft.words, modified);
      if (group != null && group.value().label().endsWith("Ministry")) {
        if (Title.at(draft.words, group.to()) == null) {
          return ministry(modified, group);
        }
        modified = group.to();
      }
    }
    if (!titles(modified, phrase)) {
      return at;
    }
    if (phrase.title.sort() == Title.Sort.GROUP) {
      return at;
    }
    ofOwner(phrase);
    int named = named(phrase);
    if (named > phrase.to) {
      return named;
    }
    return role(phrase);
  }

  /** “the foreign ministry said”: that of the country named last. */
  private int ministry(int from, PhraseTable.Match<Group> group) {
    int sentence = draft.words.get(from).sentence();
    if (!draft.isIn(from - 1, sentence, THE)) {
      return from;
    }
    KnownActor owner = draft.lastOf(group.value().label());
    if (owner != null) {
      draft.add(from, group.to(), owner, MentionKind.ROLE, MentionRule.GROUP_OF_CONTEXT);
      return group.to();
    }
    KnownActor country = countryOfContext(sentence);
    if (country == null) {
      return from;
    }
    KnownActor ministry = draft.invent(group.value().of(country));
    draft.add(from, group.to(), ministry, MentionKind.ROLE, MentionRule.GROUP_OF_CONTEXT);
    return group.to();
  }

  /** The country whom the sentence is about so far, or else the one named last. */
  private KnownActor countryOfContext(int sentence) {
    KnownActor subject = draft.discourse.countryAsSubject(sentence);
    if (subject != null) {
      return subject;
    }
    String home = draft.discourse.countryOfSubject(sentence);
    if (home != null && draft.gazetteer.actor(home) != null) {
      return draft.gazetteer.actor(home);
    }
    List<KnownActor> countries =
        Discourse.latest(draft.discourse.bodies(), sentence, 1, 1, KnownActor::isCountry);
    return countries.isEmpty() ? null : countries.get(0);
  }

  private int owner(int at, KnownNames.Choice known, Phrase phrase) {
    if (known == null) {
      return at;
    }
    if (known.isPerson()) {
      if (!draft.words.get(known.to() - 1).isGenitive()) {
        return -1;
      }
      phrase.ownerPerson = known.actor();
    } else if (known.kind() == KnownName.Kind.METONYM
        && !draft.words.get(known.to() - 1).isGenitive()) {
      return -1;
    }
    phrase.owner = known.actor();
    phrase.ownerFrom = at;
    phrase.ownerTo = known.to();
    return known.to();
  }

  private int modifiers(int from, Phrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    int at = from;
    while (at < from + 4
        && draft.isIn(at, sentence, MODIFIERS)
        && Title.at(draft.words, at) == null
        && Group.table().longest(draft.words, at) == null) {
      phrase.former |= FORMER.contains(draft.words.get(at).lower());
      at++;
    }
    return at;
  }

  /** “Chinese officials”: end of a group that stands alone; a ministry before a title is kept. */
  private int group(int from, Phrase phrase) {
    PhraseTable.Match<Group> match = Group.table().longest(draft.words, from);
    boolean owned =
        phrase.owner.isCountry()
            || phrase.owner.slug().equals("european-union")
            || phrase.owner.slug().equals("united-nations")
            || phrase.owner.slug().equals("nato");
    owned |=
        phrase.owner.organizationType() == OrganizationType.PARTY
            && phrase.owner.country() != null
            && match != null
            && match.value().label().equals("officials");
    if (match == null || !owned || !isGroup(from, match.to())) {
      return from;
    }
    KnownActor owner =
        phrase.owner.isCountry() || phrase.owner.country() == null
            ? phrase.owner
            : draft.gazetteer.actor(phrase.owner.country());
    KnownActor group = match.value().of(owner == null ? phrase.owner : owner);
    if (Title.at(draft.words, match.to()) != null) {
      phrase.group = draft.invent(group);
      phrase.groupTo = match.to();
      phrase.groupRule = groupRule(match.value(), match.to());
      return from;
    }
    draft.add(
        phrase.from,
        match.to(),
        draft.invent(group),
        MentionKind.ROLE,
        groupRule(match.value(), match.to()));
    draft.nest(phrase.ownerFrom, phrase.ownerTo, phrase.owner);
    return match.to();
  }

  /** “Serbian police” is nobody's name, “Hong Kong Police” is one. */
  private MentionRule groupRule(Group group, int to) {
    boolean named = draft.words.get(to - 1).isCapitalized() && !draft.isHeading(to - 1);
    return group.body() || named ? MentionRule.GROUP : MentionRule.GROUP_UNNAMED;
  }

  private boolean isGroup(int from, int to) {
    String lower = draft.words.get(to - 1).lower();
    Word next = draft.wordAt(to, draft.words.get(from).sentence());
    if (NAMED.contains(lower)
        && next != null
        && !draft.words.get(to - 1).isGenitive()
        && (next.isCapitalized() || "“\"«„".indexOf(next.text().charAt(0)) >= 0)) {
      return false;
    }
    if (to - from > 1 || !ADJECTIVES.contains(lower) || draft.words.get(to - 1).isGenitive()) {
      return true;
    }
    Word after = draft.wordAt(to, draft.words.get(from).sentence());
    return after == null
        || !after.isWord()
        || AFTER_GROUP.contains(after.lower())
        || SpeechVerbs.of(after.lower()) != null
        || Title.at(draft.words, to) != null
        || (after.lower().endsWith("s")
            && !after.lower().endsWith("ions")
            && lower.equals("military")
            && SpeechVerbs.of(after.lower()) != null);
  }

  private boolean titles(int from, Phrase phrase) {
    int at = from;
    int sentence = draft.words.get(phrase.from).sentence();
    while (draft.wordAt(at, sentence) != null && phrase.titles.size() < 4) {
      PhraseTable.Match<Title> match = Title.at(draft.words, at);
      if (match == null || isPersonsName(at, match.to())) {
        break;
      }
      if (phrase.title == null || phrase.title.sort() != Title.Sort.OFFICE) {
        phrase.title = match.value();
        phrase.titleWord = draft.words.get(match.to() - 1).lower();
        phrase.titleFrom = phrase.titles.isEmpty() ? at : phrase.titleFrom;
      }
      phrase.titles.add(match.value());
      phrase.to = match.to();
      at = match.to();
      if (draft.isIn(at, sentence, AND)
          && Title.at(draft.words, at + 1) != null
          && draft.wordAt(at + 1, sentence) != null) {
        at++;
      }
    }
    return phrase.title != null;
  }

  /** Whether the title belongs to a name: “King Abdullah”, “Pope Francis”. */
  private boolean isPersonsName(int at, int to) {
    if (!draft.words.get(at).isCapitalized()) {
      return false;
    }
    KnownNames.Choice choice = names.at(at);
    return choice != null && choice.isPerson() && choice.to() > to;
  }

  /** “president of Russia”: the owner behind the title. */
  private void ofOwner(Phrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    boolean ambassador =
        phrase.title.canonical().equals("ambassador") || phrase.title.canonical().equals("envoy");
    boolean linked =
        draft.isIn(phrase.to, sentence, OF) || (ambassador && draft.isIn(phrase.to, sentence, TO));
    if (!linked || draft.words.get(phrase.to - 1).isGenitive()) {
      return;
    }
    int at = phrase.to + 1;
    while (draft.isIn(at, sentence, BEFORE_OWNER)) {
      at++;
    }
    if (draft.wordAt(at, sentence) == null) {
      return;
    }
    KnownNames.Choice owner = names.at(at);
    if (owner != null && owner.actor().isCountry() && groupOwner(phrase, owner, at)) {
      return;
    }
    if (owner == null || owner.isPerson() || owner.kind() == KnownName.Kind.DEMONYM) {
      return;
    }
    Word behind = draft.wordAt(owner.to(), sentence);
    if (behind != null
        && behind.isCapitalized()
        && !draft.words.get(owner.to() - 1).isGenitive()
        && !ambassador
        && names.at(owner.to()) == null
        && newPersons.end(owner.to(), 2) == owner.to()) {
      return;
    }
    if (!ambassador && phrase.owner == null) {
      phrase.owner = owner.actor();
      phrase.ownerFrom = at;
      phrase.ownerTo = owner.to();
      phrase.to = owner.to();
    } else if (ambassador) {
      draft.nest(at, owner.to(), owner.actor());
      phrase.to = owner.to();
    }
  }

  /** “spokesman for the Chinese foreign ministry”. */
  private boolean groupOwner(Phrase phrase, KnownNames.Choice owner, int at) {
    PhraseTable.Match<Group> match = Group.table().longest(draft.words, owner.to());
    if (match == null || phrase.owner != null) {
      return false;
    }
    phrase.owner = owner.actor();
    phrase.ownerFrom = at;
    phrase.ownerTo = owner.to();
    phrase.group = draft.invent(match.value().of(owner.actor()));
    phrase.groupFrom = at;
    phrase.groupTo = match.to();
    phrase.groupRule = groupRule(match.value(), match.to());
    phrase.to = match.to();
    return true;
  }

  /** “Foreign Minister Wang Yi”, “the president, Vladimir Putin”: end of the name, or before it. */
  private int named(Phrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    if (draft.wordAt(phrase.to, sentence) == null || draft.words.get(phrase.to - 1).isGenitive()) {
      return phrase.to;
    }
    if (draft.words.get(phrase.to).isMark(',')) {
      return apposition(phrase, phrase.to + 1);
    }
    if (draft.isIn(phrase.to, sentence, OF)
        || (draft.isIn(phrase.to, sentence, AND) && Title.at(draft.words, phrase.to + 1) != null)) {
      int comma = tail(phrase.to + 1, sentence);
      return comma < 0 ? phrase.to : apposition(phrase, comma + 1);
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
    KnownActor fresh = newPersons.titled(at, phrase.title, country(phrase));
    return fresh == null
        ? phrase.to
        : titled(phrase, end, fresh, MentionRule.NEW_TITLED_PERSON, null);
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

  private static boolean isTitleFor(Phrase phrase) {
    return phrase.title.sort() != Title.Sort.COUNTERPART || phrase.owner != null;
  }

  private KnownActor bearer(Phrase phrase, int at, int end) {
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
      Phrase phrase, int to, KnownActor actor, MentionRule rule, KnownNames.Choice choice) {
    boolean surname = choice != null && !choice.isFullName();
    describe(phrase, actor);
    draft.add(
        phrase.from,
        to,
        actor,
        surname || rule == MentionRule.TITLED_SURNAME ? MentionKind.SURNAME : MentionKind.NAME,
        rule);
    nest(phrase);
    if (rule == MentionRule.TITLED_NAME && !surname) {
      Surnames.register(draft, actor);
    } else if (rule == MentionRule.TITLED_SURNAME) {
      Surnames.register(draft, actor);
    }
    after(actor, to);
    return to;
  }

  private void nest(Phrase phrase) {
    if (phrase.owner != null && phrase.ownerPerson == null) {
      draft.nest(phrase.ownerFrom, phrase.ownerTo, phrase.owner);
    }
    if (phrase.group != null) {
      draft.nest(phrase.groupFrom, phrase.groupTo, phrase.group);
    }
  }

  private void describe(Phrase phrase, KnownActor actor) {
    KnownActor owner = phrase.group == null ? phrase.owner : phrase.group;
    for (Title title : phrase.titles) {
      if (title.names() && !phrase.former) {
        draft.discourse.title(actor, title, owner == null ? actor.country() : owner.slug());
      }
    }
    Gender gender = gender(phrase);
    if (gender != Gender.UNKNOWN) {
      draft.discourse.gender(actor, gender);
    }
  }

  private static Gender gender(Phrase phrase) {
    return switch (phrase.titleWord) {
      case "mr", "king", "prince", "sir", "emir", "sultan", "pope", "lord" -> Gender.MALE;
      case "mrs", "ms", "miss", "queen", "princess", "lady", "dame", "businesswoman" ->
          Gender.FEMALE;
      default ->
          phrase.titleWord.endsWith("woman")
              ? Gender.FEMALE
              : phrase.titleWord.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    };
  }

  private static String country(Phrase phrase) {
    KnownActor owner = phrase.owner;
    return owner == null ? null : owner.isCountry() ? owner.slug() : owner.country();
  }

  /** “Kremlin spokesman, Dmitry Peskov,”: the name behind a comma tells who it is. */
  private int apposition(Phrase phrase, int at) {
    int sentence = draft.words.get(phrase.from).sentence();
    if (draft.wordAt(at, sentence) == null
        || (!phrase.title.names() && phrase.title.sort() != Title.Sort.COUNTERPART)) {
      return phrase.to;
    }
    if (isDescription(phrase) != null) {
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
        actor = newPersons.person(at, end, country(phrase), gender(phrase));
        to = end;
        rule = MentionRule.NEW_PERSON_DESCRIBED;
      }
    }
    if (actor == null) {
      return phrase.to;
    }
    describe(phrase, actor);
    draft.add(phrase.from, phrase.to, actor, MentionKind.ROLE, MentionRule.ROLE_APPOSITIVE);
    nest(phrase);
    draft.add(at, to, actor, MentionKind.NAME, rule);
    after(actor, to);
    return to;
  }

  /** The person whose name stands before a comma in front of the phrase; {@code null} if none. */
  private KnownActor isDescription(Phrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
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

  /** An office without a name. */
  private int role(Phrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    KnownActor described = phrase.title.names() ? isDescription(phrase) : null;
    if (described != null) {
      describe(phrase, described);
      draft.add(phrase.from, phrase.to, described, MentionKind.ROLE, MentionRule.ROLE_DESCRIPTION);
      nest(phrase);
      return phrase.to;
    }
    if (phrase.group != null
        && (isIndefinite(phrase.from, sentence) || phrase.groupFrom > phrase.from)) {
      return grouped(phrase);
    }
    if (phrase.ownerPerson != null || isIndefinite(phrase.from, sentence)) {
      return phrase.from;
    }
    Offices.Holder holder = holder(phrase, sentence);
    if (holder == null) {
      return phrase.group == null ? phrase.from : grouped(phrase);
    }
    MentionKind kind =
        phrase.title.sort() == Title.Sort.COUNTERPART ? MentionKind.EPITHET : MentionKind.ROLE;
    draft.add(
        phrase.from, phrase.to, List.of(holder.actor()), kind, holder.rule(), holder.confidence());
    nest(phrase);
    after(holder.actor(), phrase.to);
    return phrase.to;
  }

  /** Of “a spokesman for the Chinese foreign ministry” only the ministry is known. */
  private int grouped(Phrase phrase) {
    draft.add(phrase.groupFrom, phrase.groupTo, phrase.group, MentionKind.ROLE, phrase.groupRule);
    draft.nest(phrase.ownerFrom, phrase.ownerTo, phrase.owner);
    return Math.max(phrase.to, phrase.groupTo);
  }

  private Offices.Holder holder(Phrase phrase, int sentence) {
    KnownActor owner = phrase.group == null ? phrase.owner : phrase.group;
    if (isElect(phrase.to, sentence)) {
      return null;
    }
    if (phrase.title.sort() == Title.Sort.COUNTERPART) {
      return owner == null ? null : counterpart(phrase, owner, sentence);
    }
    if (!phrase.title.names()) {
      return null;
    }
    if (owner != null) {
      return offices.of(owner, phrase.title, gender(phrase), phrase.former);
    }
    boolean definite = draft.isIn(phrase.from - 1, sentence, THE);
    Word after = draft.wordAt(phrase.to, sentence);
    boolean ends =
        after == null
            || !after.isWord()
            || (!after.isCapitalized() && !after.is("of") && !after.is("for"));
    return definite && ends && !phrase.former
        ? offices.ofContext(phrase.title, gender(phrase), sentence)
        : null;
  }

  /** “The president-elect” is not the one who holds the office. */
  private boolean isElect(int at, int sentence) {
    Word word = draft.wordAt(at, sentence);
    Word next = draft.wordAt(at + 1, sentence);
    return word != null
        && (word.is("elect") || (word.isMark('-') && next != null && next.is("elect")));
  }

  private Offices.Holder counterpart(Phrase phrase, KnownActor owner, int sentence) {
    Discourse.Referent base =
        draft.discourse.person(
            antecedent -> !owner.slug().equals(antecedent.actor().country()),
            sentence,
            draft.quotation(phrase.from));
    KnownActor actor = base == null ? null : offices.counterpart(base.actor(), owner);
    return actor == null ? null : new Offices.Holder(actor, MentionRule.COUNTERPART);
  }

  private boolean isIndefinite(int from, int sentence) {
    int at = from - 1;
    while (draft.isIn(at, sentence, MODIFIERS)) {
      at--;
    }
    return draft.isIn(at, sentence, INDEFINITE);
  }
}
