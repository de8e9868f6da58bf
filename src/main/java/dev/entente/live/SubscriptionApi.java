package dev.entente.live;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorKey;
import dev.entente.actor.ActorRepository;
import dev.entente.article.Article;
import dev.entente.evidence.Fact;
import dev.entente.evidence.FactEntity;
import dev.entente.graphql.subscription.Occasion;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.Session;

/** What clients can be told of as it happens. */
@GraphQLApi
@RegisterForReflection // has no root field of Query or Mutation
public class SubscriptionApi {

  private static final String SINCE =
      "A version of the data, as in `dataset { version }`: what came after it is told first. Who was"
          + " cut off misses nothing so. Where left out, what comes from now on.";

  @Inject News news;
  @Inject ActorRepository actors;
  @Inject Session session;

  @Subscription
  @Description("Each article that is added, with its facts.")
  public @NonNull Article articleIngested(@Description(SINCE) String since, Context context) {
    return Occasion.answer(context, () -> news.articles(since), key -> shown(Article.class, key));
  }

  @Subscription
  @Description(
      "Each fact about an actor that is new, or that an editor or another version of its bundle"
          + " changed, as it is now. A fact that changes often may be told of once only. One that is"
          + " not shown any more is not told of.")
  public @NonNull Fact factChanged(
      @Description(
              "The actor: who takes part, says or is told something or is spoken of, holds an office,"
                  + " is related, trades or claims. Facts about anyone where left out.")
          ActorKey actor,
      @Description(SINCE) String since,
      Context context) {
    return Occasion.answer(
        context,
        () -> news.facts(actor == null ? null : actors.get(actor, Actor.class).key(), since),
        key -> (Fact) shown(FactEntity.class, key));
  }

  private <T> T shown(Class<T> type, UUID key) {
    return session
        .createSelectionQuery("from %s where key = :key".formatted(type.getSimpleName()), type)
        .setParameter("key", key)
        .getSingleResultOrNull();
  }
}
