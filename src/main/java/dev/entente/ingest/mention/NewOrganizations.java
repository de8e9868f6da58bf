package dev.entente.ingest.mention;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.Slugs;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes organizations whom nobody knew of, by the words in their names. */
final class NewOrganizations {

  private static final int LONGEST = 10;

  private static final Map<String, OrganizationType> KINDS = kinds();

  private static final Set<String> LINKS = Words.of("of for on in");
  private static final Set<String> INNER = Words.of("of for on and the &");

  /** What is never the first word of a name. */
  private static final Set<String> GENERIC =
      Words.of("foreign defense defence interior finance supreme central national communist security");

  /** What follows the name of an organization where the whole is something else. */
  private static final Set<String> EVENTS =
      Words.of("congress summit conference championship cup agreement act treaty street avenue"
          + " building day prize award tower square hall law bill resolution charter");

  private final Draft draft;
  private final Map<String, KnownActor> aliases = new HashMap<>();

  NewOrganizations(Draft draft) {
    this.draft = draft;
  }

  private static Map<String, OrganizationType> kinds() {
    Map<String, OrganizationType> kinds = new HashMap<>();
    put(kinds, OrganizationType.RESEARCH, "institute institution university college academy school"
        + " center centre laboratory");
    put(kinds, OrganizationType.GOVERNMENT, "ministry department parliament assembly senate cabinet");
    put(kinds, OrganizationType.AGENCY, "agency authority commission bureau court fund board"
        + " administration inspectorate tribunal");
    put(kinds, OrganizationType.COMPANY, "bank corporation corp inc ltd company group holdings"
        + " airlines airways motors technologies electronics industries petroleum securities capital"
        + " railways shipyard plc gmbh");
    put(kinds, OrganizationType.MEDIA, "times post daily herald tribune gazette television radio"
        + " newspaper broadcaster journal news magazine");
    put(kinds, OrganizationType.PARTY, "party");
    put(kinds, OrganizationType.ALLIANCE, "union league alliance organization organisation");
    put(kinds, OrganizationType.MILITARY, "army navy brigade battalion regiment corps");
    put(kinds, OrganizationType.OTHER, "association foundation federation society council committee"
        + " chamber movement front church network initiative");
    return Map.copyOf(kinds);
  }

  private static void put(
      Map<String, OrganizationType> kinds, OrganizationType type, String words) {
    for (String word : Words.of(words)) {
      kinds.put(word, type);
    }
  }

  /** Whether a word in lower case tells of an organization. */
  static boolean isWord(String lower) {
    return KINDS.containsKey(lower);
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(c -> "IVXLCM".indexOf(c) >= 0);
  }

  /** A name of an organization in the text. */
  record Match(int to, KnownActor actor, MentionRule rule) {}

  /** The organization that is named at a word; {@code null} where none is. */
  Match at(int from, int atLeast) {
    Word first = draft.words.get(from);
    KnownActor alias = aliases.get(first.text());
    if (alias != null && first.isUpperCase()) {
      return new Match(from + 1, alias, MentionRule.NEW_ORGANIZATION_ALIAS);
    }
    if (draft.isHeading(from) || first.first() && NewPersons.STARTERS.contains(first.lower())) {
      return null;
    }
    int kind = kind(from);
    if (kind < 0) {
      return null;
    }
    int to = extension(kind + 1);
    int capitals = to - from;
    if (capitals < 2 || to < atLeast || kind == from && to == kind + 1
        || to - from == 2 && GENERIC.contains(first.lower())
        || first.isUpperCase() && isRoman(first.text())
        || draft.isIn(to, first.sentence(), EVENTS) && draft.words.get(to).isCapitalized()) {
      return null;
    }
    return new Match(to, organization(from, to, kind), MentionRule.NEW_ORGANIZATION);
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
      if (KINDS.containsKey(word.lower())) {
        kind = at;
      }
      if (word.isGenitive() || isPerson(at, from)) {
        return kind;
      }
    }
    return kind;
  }

  private boolean isPerson(int at, int from) {
    if (at == from) {
      return false;
    }
    NameMatch match = draft.gazetteer.longest(draft.words, at);
    return match != null && match.named().get(0).actor().isPerson() && match.to() - at > 1;
  }

  /** Takes “of Economics and Politics” with the name. */
  private int extension(int from) {
    int sentence = draft.words.get(from - 1).sentence();
    if (draft.words.get(from - 1).isGenitive() || !draft.isIn(from, sentence, LINKS)) {
      return from;
    }
    int end = from;
    for (int at = from; at < from + LONGEST; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null) {
        break;
      }
      if (word.isCapitalized()) {
        end = at + 1;
        if (word.isGenitive()) {
          break;
        }
      } else if (!INNER.contains(word.lower()) && !word.is("in") || word.is("in") && at > from) {
        break;
      } else if (draft.isIn(at, sentence, INNER) && draft.isIn(at + 1, sentence, INNER)
          && !draft.isIn(at + 1, sentence, Set.of("the", "a"))) {
        break;
      }
    }
    if (end == from) {
      return from;
    }
    // “University of X in Washington”: the place is none of its name, nor is a country after “in”
    return draft.words.get(from).is("in") ? from : end;
  }

  private KnownActor organization(int from, int to, int kind) {
    String name =
        draft.article.words(new Span(draft.words.get(from).start(), draft.words.get(to - 1).end()));
    String country = null;
    for (int at = from; at < to && country == null; at++) {
      NameMatch match = draft.gazetteer.longest(draft.words, at);
      if (match != null && match.named().get(0).actor().isCountry()) {
        country = match.named().get(0).actor().slug();
      }
    }
    KnownActor actor =
        draft.invent(
            new KnownActor(
                Slugs.of(name),
                ActorType.ORGANIZATION,
                name,
                Gender.UNKNOWN,
                null,
                KINDS.get(draft.words.get(kind).lower()),
                country,
                List.of(new KnownName(name, KnownName.Kind.NAME)),
                List.of()));
    abbreviation(from, to, actor);
    return actor;
  }

  /** “Foo Bar Institute (FBI)”: the letters in brackets go for the name from now on. */
  private void abbreviation(int from, int to, KnownActor actor) {
    int sentence = draft.words.get(from).sentence();
    Word open = draft.wordAt(to, sentence);
    Word letters = draft.wordAt(to + 1, sentence);
    Word close = draft.wordAt(to + 2, sentence);
    if (open != null && open.isMark('(') && letters != null && letters.isUpperCase()
        && letters.text().length() > 1 && close != null && close.isMark(')')
        && letters.text().charAt(0) == draft.words.get(from).text().charAt(0)) {
      aliases.put(letters.text(), actor);
    }
  }
}
