package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.GivenNames;
import dev.entente.ingest.gazetteer.Group;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.text.ArticleText;
import dev.entente.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One walk through the words of an article. */
final class MentionScan {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "sino",
          "china",
          "russo",
          "russia",
          "franco",
          "france",
          "anglo",
          "united-kingdom",
          "indo",
          "india");

  /** What stands before the names of ships: “USS Ronald Reagan”. */
  private static final Set<String> SHIPS =
      Set.of("uss", "hms", "brp", "rms", "hmas", "hmcs", "usns", "icgv", "pns", "rsv", "mv");

  private static final String THE_WEST = "the-west";

  private final Draft draft;
  private final KnownNames names;
  private final NewPersons newPersons;
  private final PersonEvidence evidence;
  private final NewOrganizations newOrganizations;
  private final Roles roles;
  private final PronounReader pronouns;
  private final EpithetReader epithets;

  MentionScan(
      Gazetteer gazetteer,
      ArticleText article,
      List<Quotation> quotations,
      PartialDate publishedOn) {
    draft = new Draft(gazetteer, article, quotations, publishedOn);
    names = new KnownNames(draft);
    newPersons = new NewPersons(draft);
    evidence = new PersonEvidence(draft, newPersons);
    newOrganizations = new NewOrganizations(draft);
    roles = new Roles(draft, names, newPersons);
    pronouns = new PronounReader(draft, names);
    epithets = new EpithetReader(draft);
  }

  MentionFinder.Found found() {
    int at = 0;
    while (at < draft.words.size()) {
      at = Math.max(at + 1, read(at));
    }
    return draft.found();
  }

  /** Reads what begins at a word: index after it, or the word where nothing does. */
  private int read(int at) {
    Word word = draft.words.get(at);
    if (!word.isWord()) {
      return at;
    }
    if (word.isUpperCase() && SHIPS.contains(word.lower())) {
      int ship = at + 1;
      while (ship < draft.words.size()
          && ship < at + 4
          && draft.words.get(ship).sentence() == word.sentence()
          && draft.words.get(ship).isWord()
          && draft.words.get(ship).isCapitalized()
          && Title.at(draft.words, ship) == null) {
        ship++;
      }
      if (ship > at + 1) {
        return ship;
      }
    }
    if (word.isCapitalized()) {
      PhraseTable.Match<String> none = draft.gazetteer.noActor(draft.words, at);
      if (none != null && newOrganizations.at(at, none.to() + 1) == null) {
        NameMatch known = draft.longest(at);
        if (known == null || (known.to() <= none.to() && known.to() - at < none.to() - at)) {
          return none.to();
        }
      }
    }
    if (pronouns.read(at)) {
      return at + 1;
    }
    int epithet = epithets.read(at);
    if (epithet > at) {
      return epithet;
    }
    KnownNames.Choice known = names.at(at);
    if (word.isCapitalized()) {
      NewOrganizations.Match organization =
          newOrganizations.at(at, known == null ? 0 : known.to() + 1);
      if (organization != null && !isTitled(at, organization) && !isGroup(known, organization)) {
        draft.add(
            at, organization.to(), organization.actor(), MentionKind.NAME, organization.rule());
        return organization.to();
      }
      if (known == null || !known.isFullName()) {
        int person = newPerson(at, known);
        if (person > at) {
          return person;
        }
      }
    }
    int role = roles.read(at, known);
    if (role > at) {
      return role;
    }
    if (known != null) {
      return known(known);
    }
    return prefix(at);
  }

  /** Whether a title starts the name, so that it is none: “Foreign Minister of the Union”. */
  private boolean isTitled(int at, NewOrganizations.Match organization) {
    PhraseTable.Match<Title> title = Title.at(draft.words, at);
    return title != null && title.to() != organization.to();
  }

  /** Whether the name is what every country has: “Russian Foreign Ministry”. */
  private boolean isGroup(KnownNames.Choice known, NewOrganizations.Match organization) {
    if (known == null || !known.actor().isCountry()) {
      return false;
    }
    PhraseTable.Match<Group> group = Group.table().longest(draft.words, known.to());
    return group != null && group.to() == organization.to();
  }

  private int newPerson(int at, KnownNames.Choice known) {
    if (Title.at(draft.words, at) != null
        && GivenNames.gender(draft.words.get(at).lower()) == null) {
      return at;
    }
    int end = newPersons.end(at, 4);
    if (end == at || (known != null && known.to() >= end)) {
      return at;
    }
    MentionRule rule = end - at < 2 ? evidence.aged(at) : evidence.of(at, end);
    if (rule == null) {
      return at;
    }
    KnownActor actor = newPersons.person(at, end, null, Gender.UNKNOWN);
    draft.add(at, end, actor, MentionKind.NAME, rule);
    roles.after(actor, end);
    return end;
  }

  private int known(KnownNames.Choice known) {
    KnownActor actor = known.actor();
    int from = known.from();
    int to = known.to();
    if (actor.isPerson()) {
      draft.add(
          from,
          to,
          actor,
          known.isFullName() ? MentionKind.NAME : MentionKind.SURNAME,
          known.rule());
      if (known.isFullName()) {
        Surnames.register(draft, actor);
      }
      roles.after(actor, to);
    } else if (known.kind() == KnownName.Kind.DEMONYM) {
      draft.add(from, to, actor, MentionKind.DEMONYM, MentionRule.DEMONYM);
    } else if (known.kind() == KnownName.Kind.METONYM) {
      metonym(known, actor);
    } else {
      boolean place = actor.isCountry() && PlaceTest.isPlace(draft.words, from, to, false);
      MentionRule rule =
          place
              ? MentionRule.COUNTRY_PLACE
              : isUnnamed(actor, to) ? MentionRule.GROUP_UNNAMED : MentionRule.NAME;
      draft.add(from, to, actor, place ? MentionKind.PLACE : MentionKind.NAME, rule);
      administration(from, actor);
    }
    return to;
  }

  /** “Western countries” are several countries, only “the West” is the name of them all. */
  private boolean isUnnamed(KnownActor actor, int to) {
    return actor.slug().equals(THE_WEST) && !draft.words.get(to - 1).is("west");
  }

  /** “the Obama administration” names Obama too. */
  private void administration(int from, KnownActor actor) {
    if (actor.slug().endsWith("-administration")) {
      NameMatch match = draft.gazetteer.longest(draft.words.subList(from, from + 1), 0);
      if (match != null && match.named().get(0).actor().isPerson()) {
        draft.nest(from, from + 1, match.named().get(0).actor());
      }
    }
  }

  private void metonym(KnownNames.Choice known, KnownActor actor) {
    Word after = draft.wordAt(known.to(), draft.words.get(known.from()).sentence());
    boolean acts = after != null && SpeechVerbs.of(after.lower()) != null;
    boolean place =
        PlaceTest.isPlace(draft.words, known.from(), known.to(), true)
            || (draft.isAfterPlace(known.from()) && !acts);
    if (place && actor.isOrganization()) {
      return;
    }
    draft.add(
        known.from(),
        known.to(),
        actor,
        place ? MentionKind.PLACE : MentionKind.METONYM,
        place ? MentionRule.METONYM_PLACE : MentionRule.METONYM);
  }

  /** “Sino-Russian”. */
  private int prefix(int at) {
    Word word = draft.words.get(at);
    String slug = PREFIXES.get(word.lower());
    if (slug != null
        && word.isCapitalized()
        && at + 1 < draft.words.size()
        && draft.words.get(at + 1).joined()) {
      draft.add(at, at + 1, draft.gazetteer.actor(slug), MentionKind.DEMONYM, MentionRule.DEMONYM);
      return at + 1;
    }
    return at;
  }
}
