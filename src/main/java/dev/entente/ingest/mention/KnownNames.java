package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.GivenNames;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.NamedActor;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Set;

/** Decides which known actor a name stands for, and whether it stands for one here. */
final class KnownNames {

  /** Abbreviations that are words when a heading is set in capital letters. */
  private static final Set<String> WORDS =
      Words.of("us who it un au ap is pap ing sap spa apa ansa time");

  private static final Set<String> CHAMBERS = Words.of("senate congress");

  /** What many countries call an organ of theirs. */
  private static final Set<String> ORGANS =
      Set.of(
          "foreign office",
          "national security council",
          "nsa",
          "nsc",
          "house of representatives",
          "chancellery",
          "house of commons",
          "justice department",
          "supreme court");

  /** “a Congress leader” in India: the party, and not the chamber of another country. */
  private static final Set<String> CONGRESS_PARTY =
      Words.of("leader leaders mp mps party chief president spokesperson spokesman veteran worker");

  /** “WHO ARE THE WINNERS?” asks for no organization. */
  private static final Set<String> ASKED =
      Words.of("are is was were will has have did does can could would should else wants won");

  /** Names that stand for someone else, or for nobody, after another capitalized word. */
  private static final Set<String> ALONE =
      Words.of("congress senate democrats republicans republican democratic west guardian");

  /** Companies whose name mostly is where something was written. */
  static final Set<String> PLATFORMS =
      Set.of("twitter", "telegram", "facebook", "tiktok", "google", "amazon", "apple", "sputnik");

  private static final Set<String> PLATFORM_BEFORE = Words.of("on via in");
  private static final Set<String> PLATFORM_AFTER =
      Words.of("channel account post posts message messages feed page");

  private static final Set<String> CURRENCIES =
      Words.of(
          "dollar dollars yuan yen won rubles roubles rupees lira liras pounds francs dirhams");
  private static final Set<String> COUNTS =
      Words.of("thousand million billion trillion mln bln mn bn crore");

  /** Countries and seats that are given names too. */
  static final Set<String> GIVEN =
      Words.of("jordan chad georgia india paris sofia israel kenya london america cuba");

  private static final Set<String> STATE =
      Words.of("atlanta senate senator governor republican democrat democratic ballot runoff gop");
  private static final Set<String> CAUCASUS =
      Words.of("tbilisi georgian armenia abkhazia ossetia caucasus saakashvili moldova russia");

  /** How many antecedents are looked back at. */
  private static final int RECENT = 16;

  private final Draft draft;
  private Boolean isState;

  KnownNames(Draft draft) {
    this.draft = draft;
  }

  /** What a name stands for. */
  record Choice(int from, int to, NamedActor named, KnownActor actor, MentionRule rule) {

    boolean isPerson() {
      return actor.isPerson();
    }

    KnownName.Kind kind() {
      return named == null ? KnownName.Kind.SURNAME : named.name().kind();
    }

    boolean isFullName() {
      return rule == MentionRule.NAME;
    }
  }

  /** Who is named at a word; {@code null} where no one is. */
  Choice at(int at) {
    Word word = draft.words.get(at);
    if (!word.isCapitalized()) {
      return particle(at);
    }
    if (isMoney(at)) {
      return null;
    }
    NameMatch match = draft.longest(at);
    Choice known = match == null ? null : choose(match);
    Choice local = local(at);
    return local != null && (known == null || local.to() > known.to()) ? local : known;
  }

  /** “US$5 billion” and “5 billion U.S. dollars” name no country. */
  private boolean isMoney(int at) {
    Word next = at + 1 < draft.words.size() ? draft.words.get(at + 1) : null;
    boolean sign = next != null && next.isMark('$') && next.start() == draft.words.get(at).end();
    if (sign || next == null || at == 0 || !CURRENCIES.contains(next.lower())) {
      return sign;
    }
    String before = draft.words.get(at - 1).lower();
    return COUNTS.contains(before) || (!before.isEmpty() && Character.isDigit(before.charAt(0)));
  }

  /** A name that begins with a small letter: “von der Leyen”, “al-Assad”. */
  private Choice particle(int at) {
    if (!PersonWords.PARTICLES.contains(draft.words.get(at).lower())) {
      return null;
    }
    NameMatch match = draft.longest(at);
    return match == null || match.to() - at < 2 ? local(at) : choose(match);
  }

  /** The surname of someone whom the article named in full. */
  private Choice local(int at) {
    int sentence = draft.words.get(at).sentence();
    if (!draft.discourse.beginsSurname(draft.words.get(at).lower())) {
      return given(at, sentence);
    }
    StringBuilder key = new StringBuilder();
    Choice choice = null;
    for (int to = at; to < at + 4 && draft.wordAt(to, sentence) != null; to++) {
      key.append(to == at ? "" : " ").append(draft.words.get(to).lower());
      List<KnownActor> bearers = draft.discourse.bearers(key.toString());
      if (!bearers.isEmpty()) {
        KnownActor latest = bearer(bearers);
        choice = new Choice(at, to + 1, null, latest, MentionRule.SURNAME);
      }
      if (draft.words.get(to).isGenitive()) {
        break;
      }
    }
    return choice;
  }

  /** Of those with the same surname the one whom the last sentences are about. */
  private KnownActor bearer(List<KnownActor> bearers) {
    KnownActor latest = bearers.get(bearers.size() - 1);
    if (bearers.size() == 1) {
      return latest;
    }
    List<Antecedent> persons = draft.discourse.persons();
    int end = Math.max(0, persons.size() - RECENT);
    for (int i = persons.size() - 1; i >= end; i--) {
      Antecedent antecedent = persons.get(i);
      if (antecedent.isSubject()
          && antecedent.quotation() < 0
          && bearers.contains(antecedent.actor())) {
        return antecedent.actor();
      }
    }
    return latest;
  }

  /** “Rahul said”: the given name alone, with a verb behind it. */
  private Choice given(int at, int sentence) {
    KnownActor actor = draft.discourse.givenName(draft.words.get(at).lower());
    Word before = draft.wordAt(at - 1, sentence);
    Word after = draft.wordAt(at + 1, sentence);
    boolean alone =
        actor != null
            && draft.longest(at) == null
            && (before == null || !before.isWord() || !before.isCapitalized())
            && (isSpeech(after) || (isSpeech(before) && (after == null || !after.isWord())));
    return alone ? new Choice(at, at + 1, null, actor, MentionRule.SURNAME) : null;
  }

  private static boolean isSpeech(Word word) {
    return word != null && word.isWord() && SpeechVerbs.of(word.lower()) != null;
  }

  private Choice choose(NameMatch match) {
    NamedActor famous = null;
    for (NamedActor named : match.named()) {
      if (named.name().kind() != KnownName.Kind.SURNAME) {
        famous = named;
        break;
      }
    }
    if (famous == null) {
      return null;
    }
    if (PartyHomes.isParty(famous.actor())) {
      famous = draft.parties.meant(match.named());
      if (famous == null) {
        return null;
      }
    }
    KnownActor actor = famous.actor();
    if (actor.isPerson()) {
      boolean full = match.to() - match.from() > 1 && !isSurname(famous);
      if (!full) {
        List<KnownActor> bearers = draft.discourse.bearers(draft.words.get(match.from()).lower());
        if (!bearers.isEmpty() && !bearers.contains(actor) && !draft.discourse.isNamed(actor)) {
          return null;
        }
      }
      return new Choice(
          match.from(),
          match.to(),
          famous,
          actor,
          full ? MentionRule.NAME : MentionRule.FAMOUS_SURNAME);
    }
    return isMeant(match, famous)
        ? new Choice(match.from(), match.to(), famous, actor, MentionRule.NAME)
        : null;
  }

  /** Whether a name is a part of a longer one: “von der Leyen”. */
  private static boolean isSurname(NamedActor named) {
    return named.actor().name().length() > named.name().text().length()
        && named.actor().name().endsWith(" " + named.name().text());
  }

  private boolean isMeant(NameMatch match, NamedActor named) {
    Word first = draft.words.get(match.from());
    int sentence = first.sentence();
    Word before = draft.wordAt(match.from() - 1, sentence);
    Word after = draft.wordAt(match.to(), sentence);
    String lower = first.lower();
    boolean single = match.to() - match.from() == 1;
    if (named.isAbbreviation() && WORDS.contains(lower) && isShouted(match.from(), sentence)) {
      return false;
    }
    if (lower.equals("who")
        && after != null
        && after.isUpperCase()
        && ASKED.contains(after.lower())) {
      return false;
    }
    if (single && PLATFORMS.contains(lower)) {
      return !((before != null && PLATFORM_BEFORE.contains(before.lower()))
          || (after != null && PLATFORM_AFTER.contains(after.lower())));
    }
    if (single && ALONE.contains(lower) && isAfterName(before)) {
      return false;
    }
    if (lower.equals("west") && single) {
      return before != null
          && (before.is("the") || before.joined() || before.is("and"))
          && !isName(after, match.to());
    }
    if (single
        && lower.equals("congress")
        && after != null
        && CONGRESS_PARTY.contains(after.lower())
        && draft.cast("india") != null) {
      return false;
    }
    if (single && CHAMBERS.contains(lower) && draft.cast(named.actor().country()) == null) {
      // many countries have one: it is that of the country which the article is about
      return false;
    }
    if (isOfAnotherCountry(match, named.actor())) {
      return false;
    }
    if (lower.equals("georgia") && isState()) {
      return false;
    }
    boolean followed = isName(after, match.to()) && !draft.words.get(match.to() - 1).isGenitive();
    return !(followed
        && ((single && GIVEN.contains(lower)) || named.name().kind() == KnownName.Kind.METONYM));
  }

  /** “Peru's Foreign Office”, “the Norwegian Senate”: not that of the country known for it. */
  private boolean isOfAnotherCountry(NameMatch match, KnownActor actor) {
    boolean organ =
        actor.organizationType() == OrganizationType.GOVERNMENT
            || actor.organizationType() == OrganizationType.AGENCY;
    if (!organ || actor.country() == null) {
      return false;
    }
    KnownActor before = draft.before(match.from());
    if (before != null && before.isCountry()) {
      return !before.slug().equals(actor.country());
    }
    StringBuilder name = new StringBuilder();
    for (int at = match.from(); at < match.to(); at++) {
      name.append(at == match.from() ? "" : " ").append(draft.words.get(at).lower());
    }
    return ORGANS.contains(name.toString())
        && draft.cast(actor.country()) == null
        && draft.discourse.bodies().stream().anyMatch(body -> body.actor().isCountry());
  }

  private static boolean isAfterName(Word before) {
    return before != null
        && ((before.isCapitalized() && !before.first()) || before.is("party") || before.is("th"));
  }

  /** Whether an unknown capitalized word follows, so that the two are the name of someone else. */
  private boolean isName(Word after, int at) {
    return after != null
        && after.isCapitalized()
        && !after.isUpperCase()
        && !after.joined()
        && draft.longest(at) == null
        && Title.at(draft.words, at) == null
        && !PersonWords.STARTERS.contains(after.lower())
        && GivenNames.gender(after.lower()) == null;
  }

  /** Whether the words around are all in capital letters. */
  private boolean isShouted(int at, int sentence) {
    Word before = draft.wordAt(at - 1, sentence);
    Word after = draft.wordAt(at + 1, sentence);
    return (isShouted(before) && isShouted(after))
        || (isShouted(after) && before == null)
        || (isShouted(before) && after == null);
  }

  private static boolean isShouted(Word word) {
    return word != null && word.isUpperCase() && word.text().length() > 3;
  }

  private boolean isState() {
    if (isState == null) {
      int state = 0;
      int country = 0;
      for (Word word : draft.words) {
        state += STATE.contains(word.lower()) ? 1 : 0;
        country += CAUCASUS.contains(word.lower()) ? 1 : 0;
      }
      isState = state > country;
    }
    return isState;
  }
}
