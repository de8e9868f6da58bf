package dev.entente.ingest.meeting;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.NameWords;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Post;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who “the leaders of Peru, Chile and Brazil” and “the Peruvian and Chilean presidents” are,
 * of those whom the article names. Where it does not name them all, it is not said who met.
 */
final class RoleLists {

  private static final int LONGEST = 30;
  private static final int MOST = 8;
  private static final int LONGEST_TITLE = 3;
  private static final double SURE = 0.9;

  /** What titles of several end with; the table of titles knows which of them are offices. */
  private static final Set<String> LEADERS =
      Words.of("leaders presidents ministers premiers chancellors kings secretaries diplomats");

  private final Phrases phrases;
  private final LocalDate day;
  private final Map<String, String> found = new HashMap<>();

  RoleLists(Phrases phrases) {
    this.phrases = phrases;
    this.day = phrases.reading.publishedOn() == null ? null : phrases.reading.publishedOn().start();
  }

  /** Those whom a list from a token on means; nobody where there is no such list. */
  Group from(int start, int limit) {
    int at = start;
    while (at < limit
        && phrases.mention(at) == null
        && ContactWords.DETERMINERS.contains(phrases.word(at))) {
      at++;
    }
    Mention mention = phrases.mention(at);
    return mention == null ? titleFirst(start, at, limit) : countriesFirst(start, at, limit);
  }

  /** Those whom a list before a token means. */
  Group before(int end, int low) {
    if (!isCountry(phrases.mention(end - 1)) && title(end - 1, end) == null) {
      return Group.NONE;
    }
    Group longest = Group.NONE;
    for (int start = end - 2; start >= Math.max(low, end - LONGEST); start--) {
      Token token = phrases.tokens.get(start);
      boolean mark = token.isMark(';') || token.isMark('“') || token.isMark('”');
      if (mark || phrases.isPerson(phrases.mention(start))) {
        return longest;
      }
      Group group = from(start, end);
      if (!group.isEmpty() && group.to() == end) {
        longest = group;
      }
    }
    return longest;
  }

  /** “Leaders of A, B and C”, “leaders of three countries – A, B and C”. */
  private Group titleFirst(int start, int at, int limit) {
    for (int to = Math.min(limit - 1, at + LONGEST_TITLE); to > at; to--) {
      String title = phrases.word(to).equals("of") ? title(at, to) : null;
      if (title != null) {
        int list = to + 1;
        for (int dash = list; dash < Math.min(limit, list + 5); dash++) {
          if (phrases.mention(dash) != null) {
            break;
          }
          if (phrases.isDash(dash) || phrases.isMark(dash, ':')) {
            list = dash + 1;
          }
        }
        List<Mention> countries = new ArrayList<>();
        int end = countries(list, limit, countries);
        return persons(title, countries, start, end);
      }
    }
    return Group.NONE;
  }

  /** “The A, B and C leaders”, without a name behind. */
  private Group countriesFirst(int start, int at, int limit) {
    List<Mention> countries = new ArrayList<>();
    int list = countries(at, limit, countries);
    for (int to = Math.min(limit, list + LONGEST_TITLE); to > list; to--) {
      String title = title(list, to);
      if (title != null) {
        return phrases.isPerson(phrases.mention(to))
            ? Group.NONE
            : persons(title, countries, start, to);
      }
    }
    return Group.NONE;
  }

  /** Adds the countries of a list and gives the index after it. */
  private int countries(int from, int limit, List<Mention> countries) {
    int at = from;
    int end = from;
    while (at < limit && countries.size() < MOST) {
      if (phrases.word(at).equals("the")) {
        at++;
      }
      Mention mention = phrases.mention(at);
      if (!isCountry(mention) || phrases.isGenitive(mention)) {
        break;
      }
      countries.add(mention);
      end = phrases.after(mention);
      at = phrases.isMark(end, ',') ? end + 1 : end;
      at = phrases.word(at).equals("and") ? at + 1 : at;
      if (at == end) {
        break;
      }
    }
    return end;
  }

  private boolean isCountry(Mention mention) {
    if (mention == null || mention.isPlural()) {
      return false;
    }
    KnownActor actor = phrases.actor(mention.actor());
    return actor != null
        && actor.type() == ActorType.COUNTRY
        && mention.kind() != MentionKind.EPITHET
        && mention.kind() != MentionKind.PRONOUN;
  }

  /** What a plural title comes to; {@code null} where the words are none. */
  private String title(int from, int to) {
    if (from < 0 || phrases.mention(to - 1) != null || !LEADERS.contains(phrases.word(to - 1))) {
      return heads(from, to) ? "leader" : null;
    }
    String text =
        phrases
            .reading
            .text()
            .text()
            .substring(phrases.tokens.get(from).start(), phrases.tokens.get(to - 1).end());
    List<Word> words = NameWords.of(text);
    PhraseTable.Match<Title> match = Title.at(words, 0);
    boolean whole = match != null && match.to() == words.size();
    return whole && match.value().sort() == Title.Sort.GROUP ? match.value().canonical() : null;
  }

  private boolean heads(int from, int to) {
    return to - from == 3
        && phrases.word(from).equals("heads")
        && phrases.word(from + 1).equals("of")
        && (phrases.word(from + 2).equals("state") || phrases.word(from + 2).equals("government"));
  }

  private Group persons(String title, List<Mention> countries, int from, int to) {
    if (countries.size() < 2) {
      return Group.NONE;
    }
    List<Mention> persons = new ArrayList<>();
    for (Mention country : countries) {
      String slug = holder(title, country.actor());
      if (slug == null) {
        return Group.NONE;
      }
      persons.add(
          new Mention(
              country.span(),
              List.of(slug),
              MentionKind.ROLE,
              Math.min(SURE, country.confidence()),
              country.ruleId()));
    }
    return new Group(List.copyOf(persons), from, to);
  }

  private String holder(String title, String country) {
    return found.computeIfAbsent(title + '@' + country, key -> find(title, country));
  }

  private String find(String title, String country) {
    for (KnownActor person : phrases.reading.cast().all()) {
      if (person.type() != ActorType.PERSON) {
        continue;
      }
      for (Post post : person.posts()) {
        boolean held = day == null ? post.until() == null : post.isHeldOn(day);
        if (held && post.title().equals(title) && country.equals(post.of())) {
          return person.slug();
        }
      }
    }
    return null;
  }
}
