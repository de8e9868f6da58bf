package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Group;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.Words;
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
              + " right wing far left time long hard line progressive reformist autocratic");

  private static final Set<String> FORMER = Words.of("former ex previous ousted late onetime");

  private static final Set<String> INDEFINITE = Words.of("a an another any no some every each");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> AS = Set.of("as");

  /** “She was elected president”. */
  private static final Set<String> MADE =
      Words.of(
          "elected reelected re-elected inaugurated appointed reappointed become becomes became"
              + " becoming crowned sworn");

  private static final Set<String> TO = Set.of("to");
  private static final Set<String> TOP = Set.of("top", "chief");
  private static final Set<String> OF = Words.of("of for at");
  private static final Set<String> BEFORE_OWNER =
      Words.of(
          "the neighboring neighbouring visiting new host small tiny country republic kingdom"
              + " sultanate emirate commonwealth");

  /** “Of the Republic of Chile”. */
  private static final Set<String> STATES =
      Words.of("republic kingdom sultanate emirate commonwealth");

  private final Draft draft;
  private final KnownNames names;
  private final NewPersons newPersons;
  private final Offices offices;
  private final RoleGroups groups;
  private final RoleNames persons;
  private final ContextMinistry ministries;
  private final DepartmentHeads heads;

  Roles(Draft draft, KnownNames names, NewPersons newPersons) {
    this.draft = draft;
    this.names = names;
    this.newPersons = newPersons;
    this.offices = new Offices(draft);
    this.groups = new RoleGroups(draft);
    this.persons = new RoleNames(draft, names, newPersons, offices);
    this.ministries = new ContextMinistry(draft);
    this.heads = new DepartmentHeads(draft, names, offices);
  }

  /** A person's name ended here: what follows after a comma may describe them. */
  void after(KnownActor actor, int end) {
    persons.after(actor, end);
  }

  /** Reads the phrase that starts at a word: index after it, or the word where there is none. */
  int read(int at, KnownNames.Choice known) {
    int headed = heads.read(at);
    if (headed > at) {
      return headed;
    }
    RolePhrase phrase = new RolePhrase();
    phrase.from = at;
    phrase.groupFrom = at;
    phrase.former = draft.isIn(at - 1, draft.words.get(at).sentence(), FORMER);
    int next = owner(at, known, phrase);
    if (next < 0) {
      return at;
    }
    int modified = modifiers(next, phrase);
    if (phrase.owner != null && phrase.ownerPerson == null) {
      int grouped = groups.group(modified, phrase);
      if (grouped > modified) {
        return grouped;
      }
      modified = phrase.group == null ? modified : modifiers(phrase.groupTo, phrase);
    } else if (phrase.owner == null) {
      PhraseTable.Match<Group> group = Group.table().longest(draft.words, modified);
      if (group != null
          && group.value().label().endsWith("Ministry")
          && !draft.words.get(group.to() - 1).is("office")) {
        if (Title.at(draft.words, group.to()) == null) {
          return ministries.read(modified, group);
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
    if (phrase.owner != null
        && phrase.title.canonical().equals("diplomat")
        && draft.isIn(at - 1, draft.words.get(at).sentence(), TOP)) {
      // “the top Peruvian diplomat”
      phrase.title = new Title(Offices.TOP_DIPLOMAT, Title.Sort.OFFICE);
    }
    ofOwner(phrase);
    int named = persons.read(phrase);
    if (named > phrase.to) {
      return named;
    }
    return role(phrase);
  }

  private int owner(int at, KnownNames.Choice known, RolePhrase phrase) {
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

  private int modifiers(int from, RolePhrase phrase) {
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

  private boolean titles(int from, RolePhrase phrase) {
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
      }
      phrase.titles.add(match.value());
      phrase.secretary |= isSecretary(at, match);
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

  /** “Secretary of State”: a minister whom the article may call “the secretary” as well. */
  private boolean isSecretary(int from, PhraseTable.Match<Title> match) {
    boolean secretary = false;
    for (int at = from; at < match.to(); at++) {
      secretary |= draft.words.get(at).is(RolePhrase.SECRETARY);
    }
    return secretary && match.value().canonical().endsWith(" minister");
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
  private void ofOwner(RolePhrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    boolean ambassador =
        phrase.title.canonical().equals("ambassador") || phrase.title.canonical().equals("envoy");
    boolean linked =
        draft.isIn(phrase.to, sentence, OF) || (ambassador && draft.isIn(phrase.to, sentence, TO));
    if (!linked || draft.words.get(phrase.to - 1).isGenitive()) {
      return;
    }
    int at = phrase.to + 1;
    while (draft.isIn(at, sentence, BEFORE_OWNER)
        || (draft.isIn(at, sentence, OF) && draft.isIn(at - 1, sentence, STATES))) {
      at++;
    }
    if (draft.wordAt(at, sentence) == null || draft.gazetteer.noActor(draft.words, at) != null) {
      // “for the Western Balkans”: not those of the West
      return;
    }
    KnownNames.Choice owner = names.at(at);
    if (owner != null && owner.actor().isCountry() && groups.groupOwner(phrase, owner, at)) {
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

  /** An office without a name. */
  private int role(RolePhrase phrase) {
    int sentence = draft.words.get(phrase.from).sentence();
    KnownActor described = phrase.title.names() ? persons.described(phrase) : null;
    if (described != null) {
      phrase.describe(draft, described);
      draft.add(phrase.from, phrase.to, described, MentionKind.ROLE, MentionRule.ROLE_DESCRIPTION);
      phrase.nest(draft);
      return phrase.to;
    }
    if (phrase.group != null
        && (isIndefinite(phrase.from, sentence) || phrase.groupFrom > phrase.from)) {
      return groups.grouped(phrase);
    }
    if (phrase.ownerPerson != null || isIndefinite(phrase.from, sentence)) {
      return phrase.from;
    }
    Offices.Holder holder = holder(phrase, sentence);
    if (holder == null) {
      return phrase.group == null ? phrase.from : groups.grouped(phrase);
    }
    MentionKind kind =
        phrase.title.sort() == Title.Sort.COUNTERPART ? MentionKind.EPITHET : MentionKind.ROLE;
    draft.add(
        phrase.from, phrase.to, List.of(holder.actor()), kind, holder.rule(), holder.confidence());
    phrase.nest(draft);
    if (kind == MentionKind.ROLE) {
      Surnames.held(draft, holder.actor());
    }
    persons.after(holder.actor(), phrase.to);
    return phrase.to;
  }

  private Offices.Holder holder(RolePhrase phrase, int sentence) {
    KnownActor owner = phrase.group == null ? phrase.owner : phrase.group;
    if (isElect(phrase.to, sentence) || isMade(phrase.from, sentence)) {
      return null;
    }
    if (phrase.title.sort() == Title.Sort.COUNTERPART) {
      return owner == null ? null : counterpart(phrase, owner, sentence);
    }
    if (!phrase.title.names()) {
      return null;
    }
    if (owner != null) {
      return offices.of(owner, phrase.title, phrase.gender(), phrase.former);
    }
    boolean definite = draft.isIn(phrase.from - 1, sentence, THE);
    Word after = draft.wordAt(phrase.to, sentence);
    boolean ends =
        after == null
            || !after.isWord()
            || (!after.isCapitalized() && !after.is("of") && !after.is("for"));
    return definite && ends && !phrase.former
        ? offices.ofContext(phrase.title, phrase.gender(), sentence)
        : null;
  }

  /** “The president-elect” is not the one who holds the office. */
  private boolean isElect(int at, int sentence) {
    Word word = draft.wordAt(at, sentence);
    Word next = draft.wordAt(at + 1, sentence);
    return word != null
        && (word.is("elect") || (word.isMark('-') && next != null && next.is("elect")));
  }

  /** “was inaugurated as the president”: who it is stands before the verb. */
  private boolean isMade(int from, int sentence) {
    int at = from - 1;
    while (draft.isIn(at, sentence, THE) || draft.isIn(at, sentence, AS)) {
      at--;
    }
    return draft.isIn(at, sentence, MADE);
  }

  private Offices.Holder counterpart(RolePhrase phrase, KnownActor owner, int sentence) {
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
