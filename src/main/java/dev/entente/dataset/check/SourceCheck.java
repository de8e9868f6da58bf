package dev.entente.dataset.check;

import dev.entente.actor.ActorType;
import dev.entente.actor.NameKey;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.TextEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks the actors and articles of a bundle. */
final class SourceCheck {

  private static final int LONGEST_NAME = 200;

  private final References references;
  private final Map<String, String> words;
  private final Map<String, ActorType> storedTypes;
  private final Map<String, String> ownersOfIsoCodes;
  private final Map<String, String> ownersOfWikidataIds;
  private final Map<String, String> ownersOfTexts;

  /**
   * @param words the words of the articles that are at hand, by slug
   */
  SourceCheck(Bundle bundle, References references, Known known, Map<String, String> words) {
    this.references = references;
    this.words = words;
    List<ActorEntry> actors = bundle.all(BundleFile::actors);
    storedTypes = known.actors(present(actors, ActorEntry::slug));
    ownersOfIsoCodes = new HashMap<>(known.isoCodes(present(actors, ActorEntry::isoCode)));
    ownersOfWikidataIds = new HashMap<>(known.wikidataIds(present(actors, ActorEntry::wikidataId)));
    ownersOfTexts =
        new HashMap<>(
            known.textSums(present(bundle.all(BundleFile::articles), SourceCheck::textSum)));
  }

  void actor(Problems.Place place, ActorEntry actor) {
    boolean country = actor.type() == ActorType.COUNTRY;
    boolean organization = actor.type() == ActorType.ORGANIZATION;
    ActorType stored = storedTypes.get(actor.slug());
    if (stored != null && stored != actor.type()) {
      place.at("type").say("'%s' is stored as %s", actor.slug(), stored);
    }
    require(place.at("isoCode"), country, actor.isoCode(), "countries");
    require(place.at("organizationType"), organization, actor.organizationType(), "organizations");
    if (actor.country() != null && !organization) {
      place.at("country").say("belongs to organizations only");
    }
    references.actor(place.at("country"), actor.country(), ActorType.COUNTRY);
    unique(place.at("isoCode"), ownersOfIsoCodes, actor.isoCode(), actor.slug());
    unique(place.at("wikidataId"), ownersOfWikidataIds, actor.wikidataId(), actor.slug());
    name(place.at("name"), actor.name());
    Set<String> texts = new HashSet<>();
    place.each(
        "aliases",
        actor.aliases(),
        (at, alias) -> {
          name(at.at("text"), alias.text());
          if (!texts.add(alias.text())) {
            at.at("text").say("'%s' stands there twice", alias.text());
          }
        });
  }

  void article(Problems.Place place, ArticleEntry article) {
    references.actor(place.at("publisher"), article.publisher(), ActorType.ORGANIZATION);
    references.actors(place, "mentions", article.mentions());
    if (article.text() != null) {
      text(place.at("text"), article.text(), words.get(article.slug()));
      unique(place.at("text"), ownersOfTexts, textSum(article), article.slug());
    }
  }

  private static void text(Problems.Place place, TextEntry text, String words) {
    if (text.sum() == null || text.size() == null) {
      place.say("must have either `content`, or `sha256` and `length`");
    } else if (text.sha256() != null && !text.sha256().equals(text.sum())) {
      place.at("sha256").say("is not that of `content`, which is %s", text.sum());
    } else if (text.length() != null && words != null && text.length() != words.length()) {
      place.at("length").say("is not that of the text, which is %d", words.length());
    }
  }

  /** Names are found by their {@link NameKey}, which some letters make longer than the name. */
  private static void name(Problems.Place place, String name) {
    int length = NameKey.of(name).length();
    if (length == 0) {
      place.say("must have a letter or a digit");
    } else if (length > LONGEST_NAME) {
      place.say("is %d long without ligatures and the like, more than %d", length, LONGEST_NAME);
    }
  }

  private static String textSum(ArticleEntry article) {
    return article.text() == null ? null : article.text().sum();
  }

  private static void require(Problems.Place place, boolean due, Object value, String kinds) {
    if (due && value == null) {
      place.say("is required of %s", kinds);
    } else if (!due && value != null) {
      place.say("belongs to %s only", kinds);
    }
  }

  private static void unique(
      Problems.Place place, Map<String, String> owners, String value, String slug) {
    if (value != null) {
      String owner = owners.putIfAbsent(value, slug);
      if (owner != null && !owner.equals(slug)) {
        place.say("'%s' belongs to '%s' already", value, owner);
      }
    }
  }

  private static <E> Set<String> present(List<E> entries, Function<E, String> value) {
    return entries.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
