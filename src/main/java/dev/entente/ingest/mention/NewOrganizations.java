package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.GivenNames;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.TokenKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Proposes organizations whom nobody knew of, by the words in their names. */
final class NewOrganizations {

  private static final int LONGEST = 10;

  private static final Set<String> NO_FORUM =
      Words.of("economic business trade investment world international");
  private static final Set<String> ARTICLES = Set.of("the", "a");
  private static final Set<String> AND = Set.of("and");
  private static final Set<String> EMPLOYER = Words.of("at with");
  private static final Set<String> ANALYSTS = Words.of("analyst economist strategist trader");
  private static final Set<String> DIRECTIONS =
      Words.of("north south east west northern southern eastern western new great world general");

  private static final Set<String> LINKS = Words.of("of for on in");
  private static final Set<String> INNER = Words.of("of for on and the &");

  /** What is never the first word of a name. */
  private static final Set<String> GENERIC =
      Words.of(
          "foreign defense defence interior finance supreme central national communist security");

  /** What follows the name of an organization where the whole is something else. */
  private static final Set<String> EVENTS =
      Words.of(
          "congress summit conference championship cup agreement act treaty street avenue"
              + " building day prize award tower square hall law bill resolution charter");

  private final Draft draft;
  private final OrganizationInventor inventor;
  private final Map<String, KnownActor> single = new HashMap<>();

  NewOrganizations(Draft draft) {
    this.draft = draft;
    this.inventor = new OrganizationInventor(draft);
  }

  /** Whether a word in lower case tells of an organization. */
  static boolean isWord(String lower) {
    return OrganizationKinds.BY_WORD.containsKey(lower);
  }

  /** Whether it is the end of a longer name: “Belt and Road Forum”. */
  private boolean isTorn(int from) {
    int sentence = draft.words.get(from).sentence();
    Word before = draft.wordAt(from - 2, sentence);
    return draft.isIn(from - 1, sentence, AND)
        && before != null
        && before.isCapitalized()
        && draft.before(from - 1) == null;
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(c -> "IVXLCM".indexOf(c) >= 0);
  }

  /** A name of an organization in the text. */
  record Match(int to, KnownActor actor, MentionRule rule) {}

  /** The organization that is named at a word; {@code null} where none is. */
  Match at(int from, int atLeast) {
    Word first = draft.words.get(from);
    KnownActor alias = draft.abbreviated.actor(first.text());
    if (alias != null && first.isUpperCase()) {
      return new Match(from + 1, alias, MentionRule.NEW_ORGANIZATION_ALIAS);
    }
    KnownActor described = single.get(first.text());
    if (described != null && !isBesideName(from)) {
      return new Match(from + 1, described, MentionRule.NEW_ORGANIZATION_ALIAS);
    }
    if (draft.isHeading(from)
        || (PersonWords.STARTERS.contains(first.lower()) && !isDirection(first))) {
      return null;
    }
    Match told = described(from);
    if (told != null) {
      return told.to() < atLeast ? null : told;
    }
    int kind = kind(from);
    if (kind < 0) {
      return null;
    }
    Match outlet = outlet(from, kind);
    if (outlet != null) {
      return outlet;
    }
    int to = extension(kind + 1);
    int capitals = to - from;
    if (capitals < 2
        || to < atLeast
        || (kind == from && to == kind + 1)
        || (to - from == 2 && GENERIC.contains(first.lower()))
        || isMessage(first, draft.words.get(kind))
        || isMinister(from, kind)
        || (draft.words.get(kind).is("forces") && to - from < 3)
        || (draft.words.get(kind).is("forum")
            && NO_FORUM.contains(draft.words.get(Math.max(from, kind - 1)).lower()))
        || isTorn(from)
        || (first.isUpperCase() && isRoman(first.text()))
        || (draft.isIn(to, first.sentence(), EVENTS) && draft.words.get(to).isCapitalized())) {
      return null;
    }
    return new Match(to, organization(from, to, kind), MentionRule.NEW_ORGANIZATION);
  }

  /** “Telepress TV”, where Telepress is known. */
  private Match outlet(int from, int kind) {
    NameMatch match = draft.longest(from);
    KnownActor actor = match == null ? null : match.named().get(0).actor();
    return actor != null
            && match.to() == kind
            && actor.organizationType() == OrganizationType.MEDIA
            && OrganizationKinds.BY_WORD.get(draft.words.get(kind).lower())
                == OrganizationType.MEDIA
        ? new Match(kind + 1, actor, MentionRule.NAME)
        : null;
  }

  private boolean isBesideName(int at) {
    int sentence = draft.words.get(at).sentence();
    Word before = draft.wordAt(at - 1, sentence);
    Word after = draft.wordAt(at + 1, sentence);
    return (before != null && before.isCapitalized() && !before.first())
        || (after != null && after.isCapitalized());
  }

  /** Index of the last word that tells of an organization among the capitalized ones. */
  private int kind(int from) {
    int sentence = draft.words.get(from).sentence();
    int kind = -1;
    for (int at = from; at < from + LONGEST; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null || !word.isWord()) {
        return kind;
      }
      if (!word.isCapitalized()) {
        return kind;
      }
      if (OrganizationKinds.BY_WORD.containsKey(word.lower())) {
        kind = at;
      }
      if ((word.isGenitive() && (kind == at || draft.longest(at) != null)) || isPerson(at, from)) {
        return kind;
      }
    }
    return kind;
  }

  /** “a Twitter Post” is what one writes there. */
  private static boolean isMessage(Word first, Word kind) {
    return kind.is("post") && KnownNames.PLATFORMS.contains(first.lower());
  }

  /** “the Peruvian FM” is a foreign minister and no station. */
  private boolean isMinister(int from, int kind) {
    NameMatch match = draft.longest(from);
    return draft.words.get(kind).is("fm")
        && match != null
        && match.to() == kind
        && match.named().get(0).actor().isCountry();
  }

  private static boolean isDirection(Word word) {
    return DIRECTIONS.contains(word.lower()) && !word.first();
  }

  /** “the newspaper Foo Bar”, “an analyst at Foo Bar”: the words before tell what it is. */
  private Match described(int from) {
    int sentence = draft.words.get(from).sentence();
    int before = from - 1;
    Word mark = draft.wordAt(before, sentence);
    boolean marked = mark != null && !mark.isWord() && "“\"«„‘".indexOf(mark.text().charAt(0)) >= 0;
    before -= marked ? 1 : 0;
    OrganizationType type =
        draft.wordAt(before, sentence) == null ? null : descriptor(before, sentence);
    boolean employer = false;
    if (type == null
        && !marked
        && draft.isIn(before, sentence, EMPLOYER)
        && isTitle(before - 1, sentence)) {
      type = OrganizationType.OTHER;
      employer = true;
    }
    if (type == null
        || (draft.longest(from) != null && draft.longest(from).to() >= run(from, sentence))) {
      return null;
    }
    int to = run(from, sentence);
    if (to == from
        || (employer && to - from < 2 && !isAnalyst(before - 1))
        || draft.words.get(from).text().length() < 2) {
      return null;
    }
    int kind = kind(from);
    if (kind >= 0 && kind + 1 >= to) {
      return null;
    }
    KnownActor actor = inventor.organization(from, to, type, country(before, sentence));
    Word name = draft.words.get(from);
    if (to - from == 1 && !employer && name.text().length() > 3 && !name.isGenitive()) {
      // “the mining group Foobar”, and from now on “Foobar”
      single.put(name.text(), actor);
    }
    return new Match(to, actor, MentionRule.NEW_ORGANIZATION_DESCRIBED);
  }

  /** “an analyst at Foobank”: those work for firms and not in towns. */
  private boolean isAnalyst(int title) {
    return ANALYSTS.contains(draft.words.get(title).lower()) && draft.words.get(title + 1).is("at");
  }

  private OrganizationType descriptor(int end, int sentence) {
    for (int from = Math.max(0, end - 2); from <= end; from++) {
      if (draft.wordAt(from, sentence) != null && !draft.words.get(from).isCapitalized()) {
        PhraseTable.Match<OrganizationType> match =
            OrganizationKinds.DESCRIPTORS.longest(draft.words, from);
        if (match != null && match.to() == end + 1) {
          return match.value();
        }
      }
    }
    return null;
  }

  /** The country whose adjective stands before what it is: “the French newspaper”. */
  private String country(int end, int sentence) {
    for (int at = end; at > end - 4 && draft.wordAt(at, sentence) != null; at--) {
      NameMatch match = draft.words.get(at).isCapitalized() ? draft.longest(at) : null;
      if (match != null && match.named().get(0).actor().isCountry()) {
        return match.named().get(0).actor().slug();
      }
    }
    return null;
  }

  private boolean isTitle(int end, int sentence) {
    for (int from = Math.max(0, end - 2); from <= end; from++) {
      if (draft.wordAt(from, sentence) != null) {
        PhraseTable.Match<Title> match = Title.at(draft.words, from);
        if (match != null && match.to() == end + 1 && match.value().names()) {
          return true;
        }
      }
    }
    return false;
  }

  /** End of the capitalized words from one on. */
  private int run(int from, int sentence) {
    int at = from;
    int end = from;
    while (at < from + 6) {
      Word word = draft.wordAt(at, sentence);
      if (word == null) {
        break;
      }
      if (word.isCapitalized() || (at == from && word.kind() == TokenKind.NUMBER)) {
        at++;
        end = at;
        if (word.isGenitive()) {
          break;
        }
      } else if (at > from && (PersonWords.PARTICLES.contains(word.lower()) || word.isMark('&'))) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isPerson(int at, int from) {
    if (at == from) {
      return false;
    }
    NameMatch match = draft.longest(at);
    return match != null && match.named().get(0).actor().isPerson() && match.to() - at > 1;
  }

  /** Takes “of Economics and Politics” with the name. */
  private int extension(int from) {
    int sentence = draft.words.get(from - 1).sentence();
    if (draft.words.get(from - 1).isGenitive()
        || !draft.isIn(from, sentence, LINKS)
        || isDay(from + 1, sentence)) {
      return from;
    }
    int end = from;
    int beforeLink = from;
    for (int at = from; at < from + LONGEST; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null) {
        break;
      }
      if (word.is("on") && isDay(at + 1, sentence)) {
        break;
      }
      beforeLink = word.isCapitalized() ? beforeLink : end;
      if (word.isCapitalized()) {
        if (isPerson(at, from)) {
          // “a warrant of the Court for President X”: the person is none of its name
          return draft.words.get(from).is("in") ? from : beforeLink;
        }
        boolean joined =
            draft.isIn(at - 1, sentence, AND)
                || (draft.isIn(at - 1, sentence, ARTICLES) && draft.isIn(at - 2, sentence, AND));
        if (at > from && joined && isActor(at)) {
          break;
        }
        end = at + 1;
        if (word.isGenitive() || isBeforeName(at, from)) {
          break;
        }
      } else if ((!INNER.contains(word.lower()) && !word.is("in"))
          || (word.is("in") && at > from)) {
        break;
      } else if (draft.isIn(at, sentence, INNER)
          && draft.isIn(at + 1, sentence, INNER)
          && !draft.isIn(at + 1, sentence, ARTICLES)) {
        break;
      }
    }
    if (end == from) {
      return from;
    }
    // “University of X in Washington”: the place is none of its name, nor is a country after “in”
    return draft.words.get(from).is("in") ? from : end;
  }

  /** “the Ministry of External Affairs | Jane Roe”: a name that begins like that of a person. */
  private boolean isBeforeName(int at, int from) {
    int sentence = draft.words.get(at).sentence();
    Word given = draft.wordAt(at + 1, sentence);
    Word surname = draft.wordAt(at + 2, sentence);
    return at > from
        && given != null
        && given.isCapitalized()
        && surname != null
        && surname.isCapitalized()
        && !isPerson(at + 1, from)
        && (draft.words.get(at).is("affairs") || GivenNames.gender(given.lower()) != null);
  }

  /** “the Senate on Friday” */
  private boolean isDay(int at, int sentence) {
    Word word = draft.wordAt(at, sentence);
    return word != null
        && (Calendar.weekday(word.lower()) != 0
            || Calendar.month(word.lower()) != 0
            || Calendar.season(word.lower()) != 0);
  }

  private boolean isActor(int at) {
    NameMatch match = draft.longest(at);
    return match != null && !match.named().get(0).actor().isOrganization();
  }

  private KnownActor organization(int from, int to, int kind) {
    return inventor.organization(
        from, to, OrganizationKinds.BY_WORD.get(draft.words.get(kind).lower()), null);
  }
}
