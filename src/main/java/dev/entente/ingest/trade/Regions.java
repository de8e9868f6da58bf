package dev.entente.ingest.trade;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Slugs;
import dev.entente.ingest.lexicon.ResourceTable;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of the world that countries trade with: “Africa”, “Latin American countries”. Elsewhere
 * they are places; only as the other side of a figure are they actors.
 */
public final class Regions {

  private static final int LONGEST = 5;

  /** What makes of an adjective the countries themselves: “African countries”. */
  private static final Set<String> MEMBERS =
      Words.of(
          "countries nations states markets economies partners buyers customers suppliers"
              + " neighbours neighbors peers continent region");

  private static final Map<String, KnownActor> BY_SLUG = new HashMap<>();
  private static final Map<String, KnownActor> BY_NAME = new HashMap<>();
  private static final Map<String, KnownActor> BY_ADJECTIVE = new HashMap<>();

  static {
    for (List<String> row : ResourceTable.rows("regions.tsv", 3)) {
      KnownActor region = actor(row.get(0));
      BY_SLUG.put(region.slug(), region);
      put(BY_NAME, row.get(1), region);
      put(BY_ADJECTIVE, row.get(2), region);
    }
  }

  private Regions() {}

  private static void put(Map<String, KnownActor> words, String cell, KnownActor region) {
    for (String word : cell.split("\\|", -1)) {
      if (!word.isEmpty()) {
        words.put(word, region);
      }
    }
  }

  private static KnownActor actor(String name) {
    return new KnownActor(
        Slugs.of(name),
        ActorType.ORGANIZATION,
        name,
        null,
        null,
        OrganizationType.OTHER,
        null,
        List.of(),
        List.of());
  }

  /** The region of a slug; {@code null} for other slugs. */
  public static KnownActor actorOf(String slug) {
    return BY_SLUG.get(slug);
  }

  /** The region whose words start at an index, the longest ones; {@code null} where none do. */
  static Party startingAt(Passage passage, int at) {
    if (!passage.isCapitalized(at)) {
      return null;
    }
    Party pair = inPair(passage, at);
    if (pair != null) {
      return pair;
    }
    Party longest = null;
    StringBuilder words = new StringBuilder();
    for (int to = at; to < at + LONGEST && passage.has(to) && passage.token(to).isWord(); to++) {
      String before = words.isEmpty() ? "" : words + " ";
      words.append(to > at ? " " : "").append(passage.lower(to));
      Party named = named(passage, at, to, before + passage.stem(to));
      longest = named == null ? longest : named;
      KnownActor region = BY_ADJECTIVE.get(words.toString());
      if (region != null) {
        Party adjective = adjective(passage, at, to + 1, region);
        longest = adjective == null ? longest : adjective;
      }
    }
    return longest;
  }

  private static Party named(Passage passage, int from, int last, String words) {
    KnownActor region = BY_NAME.get(words);
    if (region == null || isName(passage, last + 1)) {
      return null;
    }
    int to = last + 1;
    boolean genitive = passage.lower(last).length() > passage.stem(last).length();
    if (!genitive && (passage.is(to, "'s") || passage.is(to, "’s"))) {
      genitive = true;
      to++;
    } else if (!genitive && passage.isMark(to, '’') && passage.is(to + 1, "s")) {
      genitive = true;
      to += 2;
    }
    return party(from, to, region, genitive ? Party.Form.GENITIVE : Party.Form.PLAIN);
  }

  /** “African countries” are the region, “African exports” are its own; “the African country”. */
  private static Party adjective(Passage passage, int from, int to, KnownActor region) {
    if (MEMBERS.contains(passage.lower(to))) {
      return party(from, to + 1, region, Party.Form.PLAIN);
    }
    boolean ofGoods =
        TradeWords.isNounForm(passage.lower(to))
            || TradeWords.isNounForm(passage.lower(to + 1))
            || Commodities.startingAt(passage, to) != null;
    return ofGoods ? party(from, to, region, Party.Form.ADJECTIVE) : null;
  }

  /** “China-Africa trade”, “Sino-African trade”: the second one in a word of two. */
  private static Party inPair(Passage passage, int at) {
    String word = passage.lower(at);
    int dash = Math.max(word.lastIndexOf('-'), word.lastIndexOf('–'));
    if (dash < 1) {
      return null;
    }
    String second = word.substring(dash + 1);
    KnownActor region = BY_NAME.get(second);
    region = region == null ? BY_ADJECTIVE.get(second) : region;
    boolean whole = BY_NAME.containsKey(word) || BY_ADJECTIVE.containsKey(word);
    return region == null || whole ? null : party(at, at + 1, region, Party.Form.ADJECTIVE);
  }

  private static Party party(int from, int to, KnownActor region, Party.Form form) {
    return new Party(from, to, region.slug(), false, form, null);
  }

  /** “Africa Growth Bank”: a name that the words are only a part of. */
  private static boolean isName(Passage passage, int at) {
    return passage.isCapitalized(at) && passage.token(at).isWord();
  }
}
