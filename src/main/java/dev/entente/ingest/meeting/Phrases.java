package dev.entente.ingest.meeting;

import dev.entente.actor.ActorType;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.ingest.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tokens of an article with the mentions and dates that they belong to. */
final class Phrases {

  final Reading reading;
  final List<Token> tokens;
  private final Mention[] mentions;
  private final DateMention[] dates;

  Phrases(Reading reading) {
    this.reading = reading;
    this.tokens = reading.text().tokens();
    this.mentions = new Mention[tokens.size()];
    this.dates = new DateMention[tokens.size()];
    for (Mention mention : reading.mentions().all()) {
      for (int at = first(mention.span()); at < end(mention.span()); at++) {
        if (mentions[at] == null
            || (mention.span().length() > mentions[at].span().length()
                && mention.span().contains(mentions[at].span()))) {
          mentions[at] = mention;
        }
      }
    }
    for (Mention mention : reading.mentions().all()) {
      for (int at = end(mention.span()); at < after(mention); at++) {
        if (mentions[at] == null) {
          mentions[at] = mention;
        }
      }
    }
    for (DateMention date : reading.dates()) {
      for (int at = first(date.span()); at < end(date.span()); at++) {
        // “Between Macron and May”: a name, and no month
        dates[at] = isNamed(mentions[at]) ? null : date;
      }
    }
  }

  private boolean isNamed(Mention mention) {
    return mention != null
        && isPerson(mention)
        && (mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.SURNAME);
  }

  int first(Span span) {
    return reading.text().tokenAt(span.start());
  }

  /** Index after the last token of a span. */
  int end(Span span) {
    int at = reading.text().tokenAt(Math.max(span.start(), span.end() - 1));
    return Math.min(tokens.size(), at + 1);
  }

  Mention mention(int at) {
    return at >= 0 && at < mentions.length ? mentions[at] : null;
  }

  DateMention date(int at) {
    return at >= 0 && at < dates.length ? dates[at] : null;
  }

  int first(Mention mention) {
    return first(mention.span());
  }

  /** Index after a mention and its genitive. */
  int after(Mention mention) {
    int at = end(mention.span());
    if (isGenitive(mention) && at < tokens.size() && isGenitiveSuffix(at, mention)) {
      at++;
      if (at < tokens.size()
          && tokens.get(at).is("s")
          && tokens.get(at).start() == tokens.get(at - 1).end()) {
        at++;
      }
    }
    return at;
  }

  private boolean isGenitiveSuffix(int at, Mention mention) {
    Token token = tokens.get(at);
    return token.start() == mention.span().end()
        && (token.lower().startsWith("'") || token.isMark('’') || token.isMark('\''));
  }

  /** Whether “’s” or the apostrophe of a plural follows. */
  boolean isGenitive(Mention mention) {
    if (isPossessive(mention)) {
      return true;
    }
    String text = reading.text().text();
    int end = mention.span().end();
    if (end >= text.length() || (text.charAt(end) != '’' && text.charAt(end) != '\'')) {
      return false;
    }
    boolean plural = end > 0 && text.charAt(end - 1) == 's';
    return (end + 1 < text.length() && text.charAt(end + 1) == 's') || plural;
  }

  private boolean isPossessive(Mention mention) {
    String word = tokens.get(first(mention)).lower();
    return mention.kind() == MentionKind.PRONOUN
        && (word.equals("his") || word.equals("their") || word.equals("her") || word.equals("its"));
  }

  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }

  boolean isMark(int at, char mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isMark(mark);
  }

  boolean isDash(int at) {
    return isMark(at, '-') || isMark(at, '–') || isMark(at, '—') || isMark(at, '/');
  }

  /** “Sunday’s”, with the ending at the token or in it. */
  boolean isGenitiveDay(int at) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    boolean suffix = tokens.get(at).isGenitive() && date(at) == null;
    return date(suffix ? at - 1 : at) != null
        && (suffix || word(at).endsWith("'s") || word(at).endsWith("’s"));
  }

  /** Whether it refers to persons who can take part in something. */
  boolean isPerson(Mention mention) {
    return mention != null && acts(mention) && is(mention, ActorType.PERSON);
  }

  /** Whether it refers to countries or organizations that can take part in something. */
  boolean isPolity(Mention mention) {
    return mention != null && acts(mention) && !is(mention, ActorType.PERSON);
  }

  private static boolean acts(Mention mention) {
    return mention.kind() != MentionKind.PLACE && mention.kind() != MentionKind.DEMONYM;
  }

  private boolean is(Mention mention, ActorType type) {
    for (String slug : mention.actors()) {
      KnownActor actor = actor(slug);
      if (actor == null || actor.type() != type) {
        return false;
      }
    }
    return true;
  }

  KnownActor actor(String slug) {
    return reading.cast().actor(slug);
  }

  boolean isPersonSlug(String slug) {
    KnownActor actor = actor(slug);
    return actor != null && actor.type() == ActorType.PERSON;
  }

  /** Slug of the country that a mention names, as place or otherwise; {@code null} for others. */
  String country(Mention mention) {
    if (mention == null || mention.isPlural() || mention.kind() == MentionKind.DEMONYM) {
      return null;
    }
    KnownActor actor = actor(mention.actor());
    return actor != null && actor.type() == ActorType.COUNTRY ? actor.slug() : null;
  }

  /** Whether a place lies in the country of those who come there. */
  boolean isHome(Group visitors, Place place) {
    for (String slug : visitors.actors()) {
      KnownActor actor = actor(slug);
      if (actor != null && place.country() != null && place.country().equals(actor.country())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a group names a person. */
  boolean hasPersons(Group group) {
    for (Mention mention : group.mentions()) {
      if (isPerson(mention)) {
        return true;
      }
    }
    return false;
  }

  /** How many persons groups name together. */
  int persons(List<Group> parties) {
    Set<String> slugs = new HashSet<>();
    for (Group group : parties) {
      for (Mention mention : group.mentions()) {
        if (isPerson(mention)) {
          slugs.addAll(mention.actors());
        }
      }
    }
    return slugs.size();
  }

  /** Whether the phrase before a token may end there. */
  boolean isClosed(int at, Sentence sentence) {
    if (at >= sentence.to() || date(at) != null) {
      return true;
    }
    Token token = tokens.get(at);
    String word = token.lower();
    return token.isMark(',')
        || token.isMark('.')
        || ContactWords.PREPOSITIONS.contains(word)
        || word.equals("and")
        || word.equals("last")
        || word.equals("this");
  }
}
