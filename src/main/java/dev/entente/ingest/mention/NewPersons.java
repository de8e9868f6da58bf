package dev.entente.ingest.mention;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.GivenNames;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Slugs;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes persons whom nobody knew of, where the text shows that they are persons. */
final class NewPersons {

  private static final Set<String> BY = Set.of("by");

  private final Draft draft;
  private final Set<String> lowerCase = new HashSet<>();
  private final LaterNames later;

  NewPersons(Draft draft) {
    this.draft = draft;
    this.later = new LaterNames(draft);
    for (int at = 0; at < draft.words.size(); at++) {
      Word word = draft.words.get(at);
      if (word.isWord() && !word.isCapitalized()) {
        lowerCase.add(word.lower());
      }
    }
  }

  /** End of the words that may be a name, from a word on; the word itself where there is none. */
  int end(int from, int longest) {
    int sentence = draft.words.get(from).sentence();
    int at = from;
    int capitals = 0;
    int end = from;
    while (capitals < longest) {
      Word word = draft.wordAt(at, sentence);
      if (word == null || !word.isWord()) {
        break;
      }
      if (at > from && PersonWords.HEADLINE_VERBS.contains(word.lower())) {
        // “President Roe Arrives in Oslo”
        break;
      }
      if (word.isCapitalized() && fits(word, at, from)) {
        capitals++;
        at++;
        end = at;
        if (word.isGenitive()) {
          break;
        }
      } else if (at > from
          && PersonWords.PARTICLES.contains(word.lower())
          && !word.isCapitalized()) {
        at++;
      } else if (word.joined() && at > from && !word.isCapitalized() && capitals > 0) {
        at++;
        end = at;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean fits(Word word, int at, int from) {
    String lower = word.lower();
    if ((PersonWords.STARTERS.contains(lower)
            && !isInitial(word, at, from)
            && !(at > from && word.text().length() == 1)
            && !(at > from && isFamilyName(from))
            && !(at == from && !word.first() && isGivenAfter(at))
            && !isNameOfMonth(at, from))
        || PersonWords.CHARGES.contains(lower)
        || NewOrganizations.isWord(lower)
        || (word.isUpperCase() && word.text().length() > 2)) {
      return false;
    }
    NameMatch match = draft.longest(at);
    if (match != null
        && !(match.to() == at + 1 && KnownNames.GIVEN.contains(lower) && at == from)) {
      boolean person = match.named().stream().allMatch(named -> named.actor().isPerson());
      boolean surname = person && match.to() - at == 1;
      if (!surname
          && !(at > from
              && GivenNames.gender(draft.words.get(at - 1).lower()) != null
              && match.to() - at == 1)) {
        return false;
      }
    }
    PhraseTable.Match<Title> title = Title.at(draft.words, at);
    return title == null
        || (at > from
            && word.text().length() > 2
            && title.value().sort() == Title.Sort.OCCUPATION
            && at + 1 == title.to()
            && at > from);
  }

  /** “Minister A K Roe”: a capital “A” within a sentence is no article. */
  private boolean isInitial(Word word, int at, int from) {
    Word next = draft.wordAt(at + 1, word.sentence());
    return at == from
        && !word.first()
        && word.text().length() == 1
        && next != null
        && next.isCapitalized()
        && !draft.isHeading(at);
  }

  /** “Pham Thu Hang”: behind a family name a short word is a name too. */
  private boolean isFamilyName(int from) {
    String lower = draft.words.get(from).lower();
    return PersonWords.FAMILY_NAMES.contains(lower) || lower.equals("le");
  }

  /** “An Ho-young”, “So Ji-sub”: family names that are other words elsewhere. */
  private boolean isGivenAfter(int family) {
    int sentence = draft.words.get(family).sentence();
    Word given = draft.wordAt(family + 1, sentence);
    Word syllable = draft.wordAt(family + 2, sentence);
    return given != null
        && given.isCapitalized()
        && syllable != null
        && syllable.joined()
        && !syllable.isCapitalized();
  }

  /** “Jan Kowalski”, “Sun Li”: a name that is short for a month or a day too. */
  private boolean isNameOfMonth(int at, int from) {
    Word word = draft.words.get(at);
    Word after = draft.wordAt(at + 1, word.sentence());
    return at == from
        && (GivenNames.gender(word.lower()) != null
            || PersonWords.FAMILY_NAMES.contains(word.lower()))
        && after != null
        && after.isCapitalized()
        && !PersonWords.STARTERS.contains(after.lower());
  }

  /** Whether a word of a name is a common word elsewhere in the article. */
  boolean isCommon(int from, int to) {
    for (int at = from; at < to; at++) {
      Word word = draft.words.get(at);
      if (word.isCapitalized()
          && lowerCase.contains(word.lower())
          && !(at == from && isGivenAfter(at))) {
        return true;
      }
    }
    return false;
  }

  /** Someone unknown after a title; {@code null} where no name follows. */
  KnownActor titled(int from, Title title, String country) {
    int to = end(from, 5);
    if (to == from
        || (to - from == 1 && isPlace(from, to))
        || (title.canonical().equals("journalist")
            && draft.isIn(from - 2, draft.words.get(from).sentence(), BY))) {
      return null;
    }
    boolean single = capitals(from, to) == 1;
    Word after = draft.wordAt(to, draft.words.get(from).sentence());
    if (single && after != null && (after.isMark(']') || isNickname(to) || goesOn(to, after))) {
      // “[President Jane] Roe”, or “President Jane Lula da Silva”: the surname is to come
      return null;
    }
    boolean courtesy = title.sort() == Title.Sort.COURTESY;
    KnownActor given = single ? draft.discourse.givenName(draft.words.get(from).lower()) : null;
    if (given == null && single && !courtesy && draft.isHeading(from)) {
      given = later.bearer(draft.words.get(from).lower());
    }
    if (given != null) {
      // “Sheikh Mohammed”, where one of that given name was named in full
      return given;
    }
    if (single && ((!courtesy && title.sort() != Title.Sort.OFFICE) || isCommon(from, to))) {
      return null;
    }
    return isCommon(from, to) && GivenNames.gender(draft.words.get(from).lower()) == null
        ? null
        : person(from, to, country, courtesy(title));
  }

  /** “President Joko “Jokowi” Widodo”: the surname is to come behind the marks. */
  private boolean isNickname(int open) {
    int sentence = draft.words.get(open).sentence();
    Word close = draft.wordAt(open + 2, sentence);
    Word surname = draft.wordAt(open + 3, sentence);
    return "“\"‘'".indexOf(draft.words.get(open).text().charAt(0)) >= 0
        && close != null
        && !close.isWord()
        && surname != null
        && surname.isCapitalized();
  }

  /** Whether a name that is known to belong to someone follows without a mark between. */
  private boolean goesOn(int to, Word after) {
    NameMatch match = draft.longest(to);
    return after.isCapitalized()
        && !draft.words.get(to - 1).isGenitive()
        && match != null
        && match.named().stream().allMatch(named -> named.actor().isPerson());
  }

  private static Gender courtesy(Title title) {
    return switch (title.canonical()) {
      case "mr" -> Gender.MALE;
      case "mrs", "ms" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Whether a sequence of capitalized words may be the name of a person who is described. */
  boolean mayBeName(int from, int to) {
    int capitals = capitals(from, to);
    return capitals > 1
        && capitals < 6
        && !isPlace(from, to)
        && (GivenNames.gender(draft.words.get(from).lower()) != null || !isCommon(from, to));
  }

  boolean isPlace(int from, int to) {
    return PersonWords.PLACE_STARTS.contains(draft.words.get(from).lower())
        || PersonWords.PLACE_ENDS.contains(draft.words.get(to - 1).lower());
  }

  int capitals(int from, int to) {
    int capitals = 0;
    for (int at = from; at < to; at++) {
      capitals += draft.words.get(at).isCapitalized() ? 1 : 0;
    }
    return capitals;
  }

  /** “Roe Jnr”, where one Roe is known; {@code null} where nobody is. */
  private KnownActor junior(int from, int to) {
    if (to - from < 2 || !Surnames.GENERATIONS.contains(draft.words.get(to - 1).lower())) {
      return null;
    }
    NameMatch match = draft.longest(from);
    KnownActor actor = match != null && match.to() == to - 1 ? match.named().get(0).actor() : null;
    return actor != null && actor.isPerson() ? actor : null;
  }

  /** “Jane B. Roe”, where Jane Roe is known; {@code null} where nobody is. */
  private KnownActor withoutInitials(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (at == from || draft.words.get(at).lower().length() > 1) {
        name.append(draft.words.get(at).lower()).append(' ');
      }
    }
    String slug = Slugs.of(name.toString());
    KnownActor actor = to - from > 2 ? draft.gazetteer.actor(slug) : null;
    if (actor == null && to - from > 2) {
      actor = draft.gazetteer.actor(slug + "-jr");
    }
    if (actor == null && to - from == 3) {
      // “Jane Mary Roe”: a name in the middle that is mostly left out
      actor =
          draft.gazetteer.actor(
              Slugs.of(draft.words.get(from).lower() + " " + draft.words.get(to - 1).lower()));
    }
    if (actor == null && to - from == 2) {
      // “Roe Jane”: Japanese and Hungarian names are written either way
      String turned = draft.words.get(from + 1).lower() + " " + draft.words.get(from).lower();
      actor = draft.gazetteer.actor(Slugs.of(turned));
    }
    String first = Slugs.of(draft.words.get(from).lower());
    if (actor == null && to - from > 1) {
      // one name, spelt in many ways
      for (String spelling : PersonWords.spellings(first)) {
        KnownActor other = draft.gazetteer.actor(slug.replaceFirst(first, spelling));
        actor = other == null ? actor : other;
      }
    }
    return actor != null && actor.isPerson() ? actor : null;
  }

  /** Proposes the person with a name and remembers the surname. */
  KnownActor person(int from, int to, String country, Gender told) {
    KnownActor junior = junior(from, to);
    KnownActor known = junior == null ? withoutInitials(from, to) : junior;
    if (known != null) {
      Surnames.register(draft, known);
      return known;
    }
    String name =
        draft.article.words(new Span(draft.words.get(from).start(), draft.words.get(to - 1).end()));
    Gender given = GivenNames.gender(draft.words.get(from).lower());
    Gender gender =
        told != Gender.UNKNOWN ? told : given == null || to - from == 1 ? Gender.UNKNOWN : given;
    int surname = surname(from, to);
    int end = surname == from && to - from > 1 ? from + 1 : to;
    StringBuilder key = new StringBuilder();
    for (int at = surname; at < end; at++) {
      key.append(at == surname ? "" : " ").append(draft.words.get(at).lower());
    }
    KnownActor spelt =
        OtherSpelling.bearer(
            draft.words.get(from).lower(), draft.discourse.bearers(key.toString()), gender);
    if (spelt != null) {
      draft.discourse.surname(key.toString(), spelt);
      return spelt;
    }
    KnownActor actor =
        draft.invent(
            new KnownActor(
                Slugs.of(name),
                ActorType.PERSON,
                name,
                gender,
                null,
                null,
                country,
                List.of(new KnownName(name, KnownName.Kind.NAME)),
                List.of()));
    draft.discourse.named(actor);
    draft.discourse.surname(key.toString(), actor);
    String bare = Surnames.withoutArticle(key.toString());
    if (!bare.isEmpty()) {
      draft.discourse.surname(bare, actor);
    }
    if (surname > from && PersonWords.PARTICLES.contains(draft.words.get(surname - 1).lower())) {
      draft.discourse.surname(draft.words.get(surname - 1).lower() + " " + key, actor);
    }
    if (surname > from + 1 && to - surname == 1) {
      // “Zahid Hafeez Roe”: papers leave the last name away
      String two = draft.words.get(from).lower() + " " + draft.words.get(from + 1).lower();
      draft.discourse.surname(two, actor);
    }
    String own = draft.words.get(to - 1).lower();
    if (surname == from && to - from > 2 && draft.discourse.bearers(own).isEmpty()) {
      // Vietnamese persons go by the last of their names
      draft.discourse.surname(own, actor);
    }
    String first = draft.words.get(from).lower();
    if (surname > from && first.length() > 2 && draft.discourse.bearers(first).isEmpty()) {
      // Thai, Malay or Ethiopian persons go by the first of their names
      draft.discourse.surname(first, actor);
    }
    return actor;
  }

  /** Index of the first word of the surname: most have it last, Chinese and Korean names first. */
  private int surname(int from, int to) {
    if (to - from > 1
        && PersonWords.FAMILY_NAMES.contains(draft.words.get(from).lower())
        && GivenNames.gender(draft.words.get(from).lower()) == null
        && !PersonWords.FAMILY_NAMES.contains(draft.words.get(to - 1).lower())) {
      return from;
    }
    int at = to - 1;
    while (at > from + 1 && draft.words.get(at).joined()) {
      at--;
    }
    return Math.max(at, from);
  }
}
