package dev.entente.ingest.mention;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.NameMatch;
import dev.entente.ingest.gazetteer.NamedActor;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.gazetteer.NameWords;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Span;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One walk through the words of an article. */
final class MentionScan {

  private final Gazetteer gazetteer;
  private final List<Word> words;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, KnownActor> cast = new LinkedHashMap<>();
  private final Set<String> added = new LinkedHashSet<>();
  private final Set<String> fullyNamed = new LinkedHashSet<>();

  MentionScan(
      Gazetteer gazetteer,
      ArticleText article,
      List<Quotation> quotations,
      PartialDate publishedOn) {
    this.gazetteer = gazetteer;
    this.words = NameWords.of(article);
  }

  MentionFinder.Found found() {
    int at = 0;
    while (at < words.size()) {
      at = Math.max(at + 1, name(at));
    }
    return new MentionFinder.Found(new Mentions(List.copyOf(mentions)), new Cast(cast, added));
  }

  private int name(int at) {
    if (!words.get(at).isCapitalized()) {
      return at;
    }
    NameMatch match = gazetteer.longest(words, at);
    if (match == null) {
      return at;
    }
    NamedActor named = choose(match);
    if (named == null) {
      return at;
    }
    KnownActor actor = named.actor();
    KnownName.Kind kind = named.name().kind();
    if (kind == KnownName.Kind.DEMONYM) {
      add(match, actor, MentionKind.DEMONYM, MentionRule.DEMONYM);
    } else if (kind == KnownName.Kind.METONYM) {
      boolean place = PlaceTest.isPlace(words, match.from(), match.to(), true);
      add(
          match,
          actor,
          place ? MentionKind.PLACE : MentionKind.METONYM,
          place ? MentionRule.METONYM_PLACE : MentionRule.METONYM);
    } else if (actor.type() == ActorType.COUNTRY) {
      boolean place = PlaceTest.isPlace(words, match.from(), match.to(), false);
      add(
          match,
          actor,
          place ? MentionKind.PLACE : MentionKind.NAME,
          place ? MentionRule.COUNTRY_PLACE : MentionRule.NAME);
    } else if (kind == KnownName.Kind.SURNAME || isPartOfName(named)) {
      add(
          match,
          actor,
          MentionKind.SURNAME,
          kind == KnownName.Kind.SURNAME ? MentionRule.SURNAME : MentionRule.FAMOUS_SURNAME);
    } else {
      fullyNamed.add(actor.slug());
      add(match, actor, MentionKind.NAME, MentionRule.NAME);
    }
    return match.to();
  }

  private NamedActor choose(NameMatch match) {
    for (NamedActor named : match.named()) {
      if (named.name().kind() == KnownName.Kind.SURNAME
          && fullyNamed.contains(named.actor().slug())) {
        return named;
      }
    }
    for (NamedActor named : match.named()) {
      if (named.name().kind() != KnownName.Kind.SURNAME) {
        return named;
      }
    }
    return null;
  }

  private static boolean isPartOfName(NamedActor named) {
    return named.actor().type() == ActorType.PERSON && named.words().size() == 1;
  }

  private void add(NameMatch match, KnownActor actor, MentionKind kind, MentionRule rule) {
    Span span = new Span(words.get(match.from()).start(), words.get(match.to() - 1).end());
    cast.putIfAbsent(actor.slug(), actor);
    mentions.add(new Mention(span, List.of(actor.slug()), kind, rule.confidence(), rule.id()));
  }
}
