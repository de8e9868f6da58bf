package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.Alias;
import dev.entente.actor.Country;
import dev.entente.actor.NameKey;
import dev.entente.actor.Organization;
import dev.entente.actor.Person;
import dev.entente.article.Article;
import dev.entente.article.ArticleText;
import dev.entente.dataset.bundle.ActorEntry;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.graphql.loading.Keys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Stores actors and articles. */
final class SourceStore {

  private final Session session;

  SourceStore(Session session) {
    this.session = session;
  }

  void actors(List<ActorEntry> entries) {
    Entities<ActorEntity> actors =
        new Entities<>(
            session,
            ActorEntity.class,
            entries.stream().map(entry -> ActorEntity.keyOf(entry.slug())).toList());
    Map<UUID, List<Alias>> byEditors = new HashMap<>();
    actors.each(
        actor -> byEditors.put(actor.key, actor.aliases.stream().filter(Alias::byEditor).toList()));
    actors.empty(actor -> actor.aliases);
    // In the order of the types, countries come before the organizations that belong to them.
    entries.stream()
        .sorted(Comparator.comparing(ActorEntry::type))
        .forEach(entry -> actor(actors, entry));
    actors.each(actor -> keep(byEditors.getOrDefault(actor.key, List.of()), actor));
  }

  /** What editors added stays, unless the bundle says the same. */
  private static void keep(List<Alias> byEditors, ActorEntity actor) {
    Set<String> given = actor.aliases.stream().map(Alias::text).collect(Collectors.toSet());
    byEditors.stream().filter(alias -> !given.contains(alias.text())).forEach(actor.aliases::add);
  }

  private void actor(Entities<ActorEntity> actors, ActorEntry entry) {
    UUID key = ActorEntity.keyOf(entry.slug());
    switch (entry.type()) {
      case PERSON -> actors.put(key, Person::new, person -> fill(person, entry));
      case COUNTRY ->
          actors.put(
              key,
              Country::new,
              country -> {
                fill(country, entry);
                country.isoCode = entry.isoCode();
              });
      case ORGANIZATION ->
          actors.put(
              key,
              Organization::new,
              organization -> {
                fill(organization, entry);
                organization.type = entry.organizationType();
                organization.country = actor(entry.country(), Country.class);
              });
    }
  }

  private static void fill(ActorEntity actor, ActorEntry entry) {
    actor.key = ActorEntity.keyOf(entry.slug());
    actor.slug = entry.slug();
    actor.name = entry.name();
    actor.nameKey = NameKey.of(entry.name());
    actor.description = entry.description();
    actor.wikidataId = entry.wikidataId();
    actor.aliases.clear();
    entry
        .aliases()
        .forEach(
            alias -> actor.aliases.add(new Alias(alias.text(), alias.language(), alias.note())));
  }

  void articles(Bundle bundle, Function<TextEntry, String> texts) {
    List<ArticleEntry> entries = bundle.all(BundleFile::articles);
    List<UUID> keys = entries.stream().map(entry -> Article.keyOf(entry.slug())).toList();
    Entities<Article> articles = new Entities<>(session, Article.class, keys);
    CitedActors cited = new CitedActors(bundle);
    List<UUID> withOtherWords = new ArrayList<>();
    for (ArticleEntry entry : entries) {
      articles.put(
          Article.keyOf(entry.slug()),
          Article::new,
          article -> {
            String sum = article.textSha256;
            fill(article, entry, cited);
            if (sum != null && !sum.equals(article.textSha256)) {
              withOtherWords.add(article.key);
            }
          });
    }
    session.flush();
    forgetWords(withOtherWords);
    storeWords(entries, texts);
  }

  /** Notes which version of the data adds the articles that are new: the next. */
  void markAdded() {
    session.flush();
    session
        .createNativeMutationQuery(
            "update article set added_in = (select version + 1 from dataset_state)"
                + " where added_in is null")
        .executeUpdate();
  }

  private void forgetWords(List<UUID> articles) {
    if (!articles.isEmpty()) {
      session
          .createMutationQuery("delete from ArticleText where holds(:articles, articleKey)")
          .setParameter("articles", Keys.array(articles))
          .executeUpdate();
    }
  }

  private void storeWords(List<ArticleEntry> entries, Function<TextEntry, String> texts) {
    for (ArticleEntry entry : entries) {
      String words = entry.text() == null ? null : texts.apply(entry.text());
      if (words != null) {
        ArticleText text = new ArticleText();
        text.articleKey = Article.keyOf(entry.slug());
        text.text = words;
        session.merge(text);
      }
    }
  }

  private void fill(Article article, ArticleEntry entry, CitedActors cited) {
    article.key = Article.keyOf(entry.slug());
    article.slug = entry.slug();
    article.title = entry.title();
    article.url = entry.url();
    article.publisher = actor(entry.publisher(), Organization.class);
    article.authors = entry.authors();
    article.publishedOn = entry.publishedOn();
    article.language = entry.language();
    article.translatedFrom = entry.translatedFrom();
    article.summary = entry.summary();
    article.textSha256 = entry.text() == null ? null : entry.text().sum();
    article.textLength = entry.text() == null ? null : entry.text().size();
    article.mentions = new HashSet<>();
    Collection<String> mentions =
        entry.mentions().isEmpty() ? cited.of(entry.slug()) : entry.mentions();
    mentions.forEach(slug -> article.mentions.add(actor(slug, ActorEntity.class)));
  }

  private <A extends ActorEntity> A actor(String slug, Class<A> type) {
    return slug == null ? null : session.getReference(type, ActorEntity.keyOf(slug));
  }
}
