package dev.entente.ingest.trade;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the sides of trade that a sentence names. A company stands for its country. */
final class Parties {

  private static final Set<String> GENITIVE_PRONOUNS = Words.of("its their his her our");

  /** Nouns that a short name like “U.S.” only tells the origin of. */
  private static final Set<String> SHORT_BEFORE =
      Words.of(
          "sanctions tariffs ban embargo officials dollars dollar companies refiners restrictions"
              + " lawmakers troops forces bank banks measures");

  private Parties() {}

  static List<Party> of(Reading reading, Passage passage) {
    int start = passage.token(passage.from()).start();
    int end = passage.token(passage.to() - 1).end();
    List<Mention> mentions = reading.mentions().all();
    List<Party> parties = new ArrayList<>();
    int at = reading.mentions().indexAt(start);
    int next = passage.from();
    while (at < mentions.size() && mentions.get(at).span().end() <= end) {
      Mention mention = mentions.get(at);
      next = addRegions(parties, passage, next, mention.span().start());
      if (!isInRegion(parties, passage, mention.span())) {
        add(parties, reading, passage, mention);
        join(passage, parties);
        next = after(passage, next, mention.span());
      }
      at++;
    }
    addRegions(parties, passage, next, end);
    return parties;
  }

  /** “Latin American countries” are none of America’s. */
  private static boolean isInRegion(List<Party> parties, Passage passage, Span mention) {
    Party last = parties.isEmpty() ? null : parties.get(parties.size() - 1);
    return last != null
        && Regions.actorOf(last.slug()) != null
        && passage.token(last.from()).start() <= mention.start()
        && passage.token(last.to() - 1).end() >= mention.end();
  }

  /** Parts of the world that stand between mentions of actors; index of where to look on. */
  private static int addRegions(List<Party> parties, Passage passage, int from, int end) {
    int at = from;
    while (at < passage.to() && passage.token(at).start() < end) {
      Party region = Regions.startingAt(passage, at);
      if (region != null) {
        parties.add(region);
        join(passage, parties);
        at = region.to();
      } else {
        at++;
      }
    }
    return at;
  }

  /** Index of the first token that a mention does not cover whole: “China-Africa” is two names. */
  private static int after(Passage passage, int from, Span mention) {
    int at = from;
    while (at < passage.to() && passage.token(at).start() < mention.end()) {
      boolean pair = passage.token(at).start() == mention.start() && isPair(passage, at, mention);
      if (pair) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isPair(Passage passage, int at, Span mention) {
    int rest = passage.token(at).end() - mention.end();
    return rest > 3 && passage.lower(at).charAt(passage.lower(at).length() - rest) == '-';
  }

  /** “Russia-China trade”: two countries in one word are a pair. */
  private static void join(Passage passage, List<Party> parties) {
    if (parties.size() < 2) {
      return;
    }
    Party last = parties.get(parties.size() - 1);
    Party before = parties.get(parties.size() - 2);
    boolean dash =
        last.from() == before.to() + 1
            && passage.isDash(before.to())
            && passage.isJoined(before.to())
            && passage.isJoined(last.from())
            && (passage.is(last.to(), "trade") || passage.is(last.to() + 1, "trade"));
    boolean joined = last.from() == before.from() || dash;
    if (!joined || last.slug().equals(before.slug())) {
      return;
    }
    parties.remove(parties.size() - 1);
    parties.set(
        parties.size() - 1,
        new Party(
            before.from(),
            last.to(),
            before.slug(),
            before.country(),
            Party.Form.ADJECTIVE,
            last.slug()));
  }

  private static void add(List<Party> parties, Reading reading, Passage passage, Mention mention) {
    KnownActor side = side(reading, mention.actor());
    if (side == null) {
      return;
    }
    int from = reading.text().tokenAt(mention.span().start());
    int to = reading.text().tokenAt(mention.span().end() - 1) + 1;
    boolean others =
        passage.lower(from).startsWith("non-") || passage.lower(from).startsWith("extra-");
    if (others) {
      // “Non-EU countries” are all but those
      return;
    }
    if (passage.isMark(to, '$') && passage.isJoined(to)) {
      // “US$5 billion” is money
      return;
    }
    boolean genitive =
        passage.has(to - 1)
            && passage.token(to - 1).end() > mention.span().end()
            && passage.lower(to - 1).endsWith("'s");
    boolean mark = passage.isMark(to, '’') || passage.isMark(to, '\'');
    if (!genitive && (passage.is(to, "'s") || mark)) {
      genitive = true;
      to = mark && passage.is(to + 1, "s") ? to + 2 : to + 1;
    }
    genitive |=
        mention.kind() == MentionKind.PRONOUN && GENITIVE_PRONOUNS.contains(passage.lower(from));
    Party.Form form =
        genitive
            ? Party.Form.GENITIVE
            : mention.kind() == MentionKind.DEMONYM ? Party.Form.ADJECTIVE : Party.Form.PLAIN;
    if (form == Party.Form.PLAIN && isShort(passage, from, to)) {
      form = Party.Form.ADJECTIVE;
    }
    KnownActor second = mention.isPlural() ? side(reading, mention.actors().get(1)) : null;
    boolean more = mention.actors().size() > 2;
    if (!more) {
      parties.add(
          new Party(
              from,
              to,
              side.slug(),
              side.type() == ActorType.COUNTRY,
              form,
              second == null || second.slug().equals(side.slug()) ? null : second.slug()));
    }
  }

  /** “U.S. imports” are those of the U.S., “the U.S. imports” is what it does. */
  private static boolean isShort(Passage passage, int from, int to) {
    String name = passage.has(from) && to == from + 1 ? passage.token(from).text() : "";
    boolean capitals =
        name.length() > 1 && name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals
        && (!passage.is(from - 1, "the") || isNoun(passage, to))
        && (isNoun(passage, to)
            || TradeWords.isNounForm(passage.lower(to))
            || TradeWords.isNounForm(passage.lower(to + 1)));
  }

  /** “U.S. sanctions”, “US and European sanctions” are nothing that the U.S. does. */
  private static boolean isNoun(Passage passage, int at) {
    int noun = passage.is(at, "and") ? at + 2 : at;
    return SHORT_BEFORE.contains(passage.lower(noun));
  }

  /** The country or group of countries that an actor is or stands for. */
  private static KnownActor side(Reading reading, String slug) {
    KnownActor actor = reading.cast().actor(slug);
    if (actor == null || actor.type() == ActorType.PERSON) {
      return null;
    }
    if (actor.type() == ActorType.COUNTRY) {
      return actor;
    }
    OrganizationType type = actor.organizationType();
    // A body that nobody knew is no group of countries that trades.
    boolean unknown = type == OrganizationType.OTHER && reading.cast().isNew(slug);
    if ((type == OrganizationType.ALLIANCE || type == OrganizationType.OTHER) && !unknown) {
      return actor;
    }
    boolean standsForCountry =
        unknown || type == OrganizationType.COMPANY || type == OrganizationType.GOVERNMENT;
    if (!standsForCountry || actor.country() == null) {
      return null;
    }
    KnownActor country = reading.cast().actor(actor.country());
    return country == null ? countryOf(actor) : country;
  }

  private static KnownActor countryOf(KnownActor actor) {
    return new KnownActor(
        actor.country(),
        ActorType.COUNTRY,
        actor.country(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  static Party endingAt(List<Party> parties, int to) {
    for (Party party : parties) {
      if (party.to() == to) {
        return party;
      }
    }
    return null;
  }

  /** The side whose words an index is among; {@code null} for none. */
  static Party covering(List<Party> parties, int at) {
    for (Party party : parties) {
      if (party.from() <= at && at < party.to()) {
        return party;
      }
    }
    return null;
  }

  static Party startingAt(List<Party> parties, int from) {
    for (Party party : parties) {
      if (party.from() == from) {
        return party;
      }
    }
    return null;
  }
}
