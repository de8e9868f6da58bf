package dev.entente.dataset.check;

import dev.entente.actor.ActorType;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.StatementEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the entries of a bundle may refer to: what the bundle holds, and what is stored already. */
final class References {

  private final Map<String, ActorType> actors = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<String, Integer> storedArticles = new HashMap<>();
  private final Set<String> facts = new HashSet<>();

  References(Bundle bundle, Known known) {
    bundle.all(BundleFile::actors).forEach(actor -> actors.put(actor.slug(), actor.type()));
    bundle
        .all(BundleFile::articles)
        .forEach(article -> articles.put(article.slug(), length(article)));
    bundle.facts().forEach(fact -> facts.add(fact.reference()));
    addStored(new Mentioned(bundle), known);
  }

  private void addStored(Mentioned mentioned, Known known) {
    mentioned.actors.removeAll(actors.keySet());
    mentioned.articles.removeAll(articles.keySet());
    mentioned.facts.removeAll(facts);
    actors.putAll(known.actors(mentioned.actors));
    storedArticles.putAll(known.articles(mentioned.articles));
    articles.putAll(storedArticles);
    facts.addAll(known.facts(mentioned.facts));
  }

  private static int length(ArticleEntry article) {
    return article.text() == null || article.text().size() == null ? -1 : article.text().size();
  }

  void actor(Problems.Place place, String slug) {
    if (slug != null && !actors.containsKey(slug)) {
      place.say("there is no actor '%s'", slug);
    }
  }

  void actor(Problems.Place place, String slug, ActorType type) {
    actor(place, slug);
    ActorType actual = slug == null ? null : actors.get(slug);
    if (actual != null && actual != type) {
      place.say("'%s' is %s; it must be %s", slug, actual, type);
    }
  }

  /** Each must be an actor, and none may stand there twice. */
  void actors(Problems.Place place, String list, List<String> slugs) {
    Set<String> seen = new HashSet<>();
    place.each(list, slugs, (at, slug) -> actor(at, slug, seen));
  }

  /** Must be an actor, and none of those that were seen before. */
  void actor(Problems.Place place, String slug, Set<String> seen) {
    actor(place, slug);
    if (!seen.add(slug)) {
      place.say("'%s' stands there twice", slug);
    }
  }

  void article(Problems.Place place, String slug) {
    if (!articles.containsKey(slug)) {
      place.say("there is no article '%s'", slug);
    }
  }

  void fact(Problems.Place place, String reference) {
    if (reference != null && !facts.contains(reference)) {
      place.say("there is no fact '%s'", reference);
    }
  }

  /** The articles that the bundle cites and does not hold. */
  Set<String> storedArticles() {
    return storedArticles.keySet();
  }

  /** The length of an article's text; -1 where it is not known. */
  int textLength(String article) {
    return articles.getOrDefault(article, -1);
  }

  /** Everything that the entries of a bundle refer to. */
  private static final class Mentioned {

    private final Set<String> actors = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> facts = new HashSet<>();

    Mentioned(Bundle bundle) {
      for (ActorEntry actor : bundle.all(BundleFile::actors)) {
        actors.add(actor.country());
      }
      for (ArticleEntry article : bundle.all(BundleFile::articles)) {
        actors.add(article.publisher());
        actors.addAll(article.mentions());
      }
      for (FactEntry fact : bundle.facts()) {
        fact.actors().forEach(actors::add);
        fact.citations().forEach(citation -> articles.add(citation.article()));
      }
      for (MeetingEntry meeting : bundle.all(BundleFile::meetings)) {
        facts.add("Meeting:" + meeting.partOf());
      }
      for (StatementEntry statement : bundle.all(BundleFile::statements)) {
        facts.add("Meeting:" + statement.meeting());
      }
      for (ContradictionEntry contradiction : bundle.all(BundleFile::contradictions)) {
        contradiction
            .sides()
            .forEach(
                side -> {
                  articles.add(side.article());
                  facts.add(side.fact());
                });
      }
      actors.remove(null);
      facts.remove(null);
    }
  }
}
