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
import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes persons whom nobody knew of, where the text shows that they are persons. */
final class NewPersons {

  static final Set<String> PARTICLES =
      Words.of(
          "de van von der den bin al el la di da dos du ibn ter le del do das dos af abu ben bint"
              + " ul");

  /** Capitalized words that begin no name. */
  static final Set<String> STARTERS =
      Words.of(
          "the a an this that these those there here it he she they we i you his her their its our"
              + " my your and or but nor yet so if when while as after before since until although"
              + " though because however moreover meanwhile despite during for from in on at by"
              + " with without within under over about against between among through according also"
              + " another any all both each either neither every few many more most much no not now"
              + " of once one two three four five six seven eight nine ten only other some such"
              + " than then thus to today tomorrow yesterday too what where whether which who whom"
              + " whose why how will would can could may might must shall should is are was were be"
              + " been has have had do does did let just even still again never always often later"
              + " earlier last next first second third finally recently currently previously"
              + " instead indeed perhaps yes read see share click photo image video source updated"
              + " published breaking live watch asked speaking citing referring following despite"
              + " amid given based unlike like january february march april june july august"
              + " september october november december jan feb mar apr jun jul aug sep sept oct nov"
              + " dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri"
              + " sat sun christmas easter ramadan year day week month war world winter summer"
              + " spring autumn north south east west northern southern eastern western new old"
              + " great general covid olympics olympic games cup summit conference forum agreement"
              + " treaty act god mr. via dear hello thank thanks please");

  /** What no person is called, only what they are in charge of. */
  private static final Set<String> CHARGES =
      Words.of("affairs foreign relations cooperation communications");

  /** “St Petersburg”, “Mount Fuji”. */
  private static final Set<String> PLACE_STARTS =
      Words.of("st saint mount port lake cape fort camp");

  /** “Second Thomas Shoal”, “James Street”. */
  private static final Set<String> PLACE_ENDS =
      Words.of(
          "shoal reef island islands sea strait straits river lake bay valley mountain mountains"
              + " square street avenue road airport peninsula province city county district canal"
              + " port harbour harbor base bridge tunnel dam pass crossing field fields bank hotel"
              + " resort palace park stadium hall house tower building plant pipeline station"
              + " prison prize award award act doctrine plan initiative memorandum protocol accord"
              + " accords declaration statement dialogue summit forum festival day week cup index"
              + " hospital cathedral mosque temple museum theatre theater library cemetery");

  /** How one given name is spelt. */
  private static final List<String> SPELLINGS =
      List.of("mohamed", "mohammed", "mohammad", "muhammad", "mohamad", "muhammed");

  private static final Set<String> BY = Set.of("by");

  /** How many words before its comma a title may introduce a name. */
  private static final int INTRODUCTION = 9;

  private static final Set<String> NO_DESCRIPTION =
      Words.of("in to with at on from by after before where when which that said says");

  private final Draft draft;
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();

  NewPersons(Draft draft) {
    this.draft = draft;
    for (int at = 0; at < draft.words.size(); at++) {
      Word word = draft.words.get(at);
      if (word.isWord() && !word.isCapitalized()) {
        lowerCase.add(word.lower());
        SpeechVerb verb = SpeechVerbs.of(word.lower());
        if (verb != null
            && at > 1
            && verb.takesQuotation()
            && verb.form() == SpeechVerb.Form.PAST
            && draft.words.get(at - 1).isCapitalized()
            && !draft.words.get(at - 2).isCapitalized()) {
          speakers.add(draft.words.get(at - 1).lower());
        }
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
      if (word.isCapitalized() && fits(word, at, from)) {
        capitals++;
        at++;
        end = at;
        if (word.isGenitive()) {
          break;
        }
      } else if (at > from && PARTICLES.contains(word.lower()) && !word.isCapitalized()) {
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
    if ((STARTERS.contains(lower)
            && !(at > from && word.text().length() == 1)
            && !(at == from && !word.first() && isGivenAfter(at))
            && !isNameOfMonth(at, from))
        || CHARGES.contains(lower)
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
        && (GivenNames.gender(word.lower()) != null || FAMILY_NAMES.contains(word.lower()))
        && after != null
        && after.isCapitalized()
        && !STARTERS.contains(after.lower());
  }

  /** Whether a word of a name is a common word elsewhere in the article. */
  private boolean isCommon(int from, int to) {
    for (int at = from; at < to; at++) {
      Word word = draft.words.get(at);
      if (word.isCapitalized() && lowerCase.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** Someone unknown after a title; {@code null} where no name follows. */
  KnownActor titled(int from, Title title, String country) {
    int to = end(from, 5);
    if (to == from
        || (title.canonical().equals("journalist")
            && draft.isIn(from - 2, draft.words.get(from).sentence(), BY))) {
      return null;
    }
    boolean single = capitals(from, to) == 1;
    Word after = draft.wordAt(to, draft.words.get(from).sentence());
    if (single && after != null && (after.isMark(']') || goesOn(to, after))) {
      // “[President Jane] Roe”, or “President Jane Lula da Silva”: the surname is to come
      return null;
    }
    boolean courtesy = title.sort() == Title.Sort.COURTESY;
    if (single && ((!courtesy && title.sort() != Title.Sort.OFFICE) || isCommon(from, to))) {
      return null;
    }
    return isCommon(from, to) && GivenNames.gender(draft.words.get(from).lower()) == null
        ? null
        : person(from, to, country, courtesy(title));
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

  private boolean isPlace(int from, int to) {
    return PLACE_STARTS.contains(draft.words.get(from).lower())
        || PLACE_ENDS.contains(draft.words.get(to - 1).lower());
  }

  /** The rule by which a sequence of capitalized words is a person; {@code null} where none is. */
  MentionRule evidence(int from, int to) {
    int capitals = capitals(from, to);
    if (capitals < 2 || capitals > 4 || isPlace(from, to)) {
      return null;
    }
    Word first = draft.words.get(from);
    boolean given = GivenNames.gender(first.lower()) != null;
    if (!given && isCommon(from, to)) {
      return null;
    }
    if (isDescribed(to) || isIntroduced(from, to)) {
      return MentionRule.NEW_PERSON_DESCRIBED;
    }
    if (isInMarks(from, to)) {
      return null;
    }
    if (given && !draft.isHeading(from)) {
      return MentionRule.NEW_PERSON_GIVEN_NAME;
    }
    return !draft.isHeading(from)
            && (speaks(to) || isSpoken(from) || speakers.contains(draft.words.get(to - 1).lower()))
        ? MentionRule.NEW_PERSON_SPEAKS
        : null;
  }

  /** Whether quotation marks stand close around it, as around the name of a ship. */
  private boolean isInMarks(int from, int to) {
    int sentence = draft.words.get(from).sentence();
    Word before = draft.wordAt(from - 1, sentence);
    Word after = draft.wordAt(to, sentence);
    return before != null
        && after != null
        && "“\"‘'«„".indexOf(before.text().charAt(0)) >= 0
        && "”\"’'»“".indexOf(after.text().charAt(0)) >= 0;
  }

  private boolean speaks(int to) {
    Word word = draft.wordAt(to, draft.words.get(to - 1).sentence());
    SpeechVerb verb = word == null ? null : SpeechVerbs.of(word.lower());
    return verb != null
        && (verb.takesQuotation() || verb.takesThatClause())
        && (verb.form() == SpeechVerb.Form.PAST || verb.form() == SpeechVerb.Form.PRESENT);
  }

  private boolean isSpoken(int from) {
    Word word = draft.wordAt(from - 1, draft.words.get(from).sentence());
    SpeechVerb verb = word == null ? null : SpeechVerbs.of(word.lower());
    return verb != null && verb.takesQuotation() && verb.form() == SpeechVerb.Form.PAST;
  }

  /** “…, director of the China Program”, “…, who”, “…, 42,”: who it is, after a comma. */
  private boolean isDescribed(int to) {
    int sentence = draft.words.get(to - 1).sentence();
    Word comma = draft.wordAt(to, sentence);
    if (comma == null || !comma.isMark(',')) {
      return false;
    }
    Word next = draft.wordAt(to + 1, sentence);
    Word behind = draft.wordAt(to + 2, sentence);
    if (next != null && (next.is("who") || next.is("whose") || isAge(next, behind))) {
      return true;
    }
    for (int at = to + 1; at < to + 10; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null
          || !word.isWord()
          || (at == to + 1 && (word.is("and") || word.is("but")))
          || NO_DESCRIPTION.contains(word.lower())
          || (word.lower().endsWith("ing") && !word.isCapitalized())
          || SpeechVerbs.of(word.lower()) != null) {
        return false;
      }
      PhraseTable.Match<Title> title = Title.at(draft.words, at);
      if (title != null && title.value().names()) {
        return true;
      }
    }
    return false;
  }

  /** “The negotiator of the Greens, Jane Roe, told”: who it is, between the title and a comma. */
  private boolean isIntroduced(int from, int to) {
    int sentence = draft.words.get(from).sentence();
    Word before = draft.wordAt(from - 1, sentence);
    Word after = draft.wordAt(to, sentence);
    if (before == null || after == null || !before.isMark(',') || !after.isMark(',')) {
      return false;
    }
    for (int at = from - 2; at >= from - INTRODUCTION; at--) {
      Word word = draft.wordAt(at, sentence);
      if (word == null || !word.isWord()) {
        return false;
      }
      PhraseTable.Match<Title> title = Title.at(draft.words, at);
      if (title != null && title.value().names()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAge(Word number, Word behind) {
    return number.text().length() == 2
        && Character.isDigit(number.text().charAt(0))
        && Character.isDigit(number.text().charAt(1))
        && behind != null
        && behind.isMark(',');
  }

  private int capitals(int from, int to) {
    int capitals = 0;
    for (int at = from; at < to; at++) {
      capitals += draft.words.get(at).isCapitalized() ? 1 : 0;
    }
    return capitals;
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
    String first = draft.words.get(from).lower();
    if (actor == null && to - from > 1 && SPELLINGS.contains(first)) {
      // one name, spelt in many ways
      for (String spelling : SPELLINGS) {
        KnownActor other = draft.gazetteer.actor(slug.replaceFirst(first, spelling));
        actor = other == null ? actor : other;
      }
    }
    return actor != null && actor.isPerson() ? actor : null;
  }

  /** Proposes the person with a name and remembers the surname. */
  KnownActor person(int from, int to, String country, Gender told) {
    KnownActor known = withoutInitials(from, to);
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
    if (surname > from && PARTICLES.contains(draft.words.get(surname - 1).lower())) {
      draft.discourse.surname(draft.words.get(surname - 1).lower() + " " + key, actor);
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
        && FAMILY_NAMES.contains(draft.words.get(from).lower())
        && GivenNames.gender(draft.words.get(from).lower()) == null
        && !FAMILY_NAMES.contains(draft.words.get(to - 1).lower())) {
      return from;
    }
    int at = to - 1;
    while (at > from + 1 && draft.words.get(at).joined()) {
      at--;
    }
    return Math.max(at, from);
  }

  /** Frequent family names of China, Korea and Vietnam. */
  static final Set<String> FAMILY_NAMES =
      Words.of(
          "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng"
              + " liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang"
              + " yu du ye cheng wei su lu ding ren lv shen yao lu jiang cui zhong tan qin fu geng"
              + " hua mao kim lee park choi jung kang cho yoon jang lim shin kwon hwang ahn hong"
              + " moon nguyen tran pham vo bui ngo duong shi dai xia qian fan fang jia zou xiong"
              + " bai meng qiu hou tsai chiu chang hsu");
}
