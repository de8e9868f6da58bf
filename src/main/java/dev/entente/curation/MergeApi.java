package dev.entente.curation;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorEntity;
import dev.entente.actor.ActorMerge;
import dev.entente.change.AuditAction;
import dev.entente.change.Change;
import dev.entente.change.Changes;
import dev.entente.change.Outcome;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.graphql.node.NodeId;
import dev.entente.security.Role;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.Session;

/** Makes one actor of two that turned out to be one, and undoes it. */
@GraphQLApi
public class MergeApi {

  @Inject Changes changes;
  @Inject Targets targets;
  @Inject Merging merging;
  @Inject Session session;

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Makes one actor of two. All that names the one names the other from then on, which also gets"
          + " its names as aliases; its id and slug find the other, in bundles too."
          + " `unmergeActors` undoes it."
          + " For editors only.")
  public @NonNull MergeActorsPayload mergeActors(
      @NonNull @Description("Which two.") MergeActorsInput input, Context context) {
    Outcome outcome =
        changes.make(AuditAction.MERGE_ACTORS, input, context, change -> merge(input, change));
    return new MergeActorsPayload(outcome, targets.now(outcome, Actor.class));
  }

  private void merge(MergeActorsInput input, Change change) {
    String reason = Reason.checked(input.reason);
    ActorEntity gone = targets.stored("from", input.from, ActorEntity.class);
    ActorEntity survivor = targets.stored("into", input.into, ActorEntity.class);
    if (!gone.getId().equals(input.from)) {
      throw new RefusedException(
          UserErrorCode.CONFLICT,
          "from",
          "It was merged already: it is '%s' now.".formatted(gone.slug));
    }
    if (gone.equals(survivor)) {
      throw new RefusedException(UserErrorCode.INVALID, "into", "It is the same actor.");
    }
    if (gone.getClass() != survivor.getClass()) {
      throw new RefusedException(
          UserErrorCode.INVALID,
          "into",
          "A %s cannot become a %s."
              .formatted(
                  gone.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                  survivor.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
    }
    change
        .of(NodeId.decode(gone.getId()), reason)
        .value("mergedInto", null, ActorEntity.NODE_TYPE + ':' + survivor.slug)
        .affected(1 + merging.merge(gone.key, survivor.key));
  }

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Undoes a merge: what named the actor that went names it again. What was written in between"
          + " stays with the other. Of several merges into one actor the last is undone first."
          + " For editors only.")
  public @NonNull UnmergeActorsPayload unmergeActors(
      @NonNull @Description("Which merge.") UnmergeActorsInput input, Context context) {
    Outcome outcome =
        changes.make(AuditAction.UNMERGE_ACTORS, input, context, change -> unmerge(input, change));
    return new UnmergeActorsPayload(outcome, targets.now(outcome, Actor.class));
  }

  private void unmerge(UnmergeActorsInput input, Change change) {
    String reason = Reason.checked(input.reason);
    NodeId id = Targets.id("actor", input.actor);
    ActorMerge merge = session.find(ActorMerge.class, id.key());
    if (merge == null) {
      throw new RefusedException(
          UserErrorCode.NOT_FOUND, "actor", "No actor with this id was merged into another.");
    }
    requireLast(merge);
    requireFree(merge);
    String survivor = merge.survivor.getSlug();
    change
        .of(id, reason)
        .value("mergedInto", ActorEntity.NODE_TYPE + ':' + survivor, null)
        .affected(1 + merging.unmerge(merge.key, merge.survivor.key()));
  }

  private void requireLast(ActorMerge merge) {
    List<String> later =
        session
            .createSelectionQuery(
                "select slug from ActorMerge where survivor = :survivor and ordinal > :ordinal"
                    + " order by ordinal desc",
                String.class)
            .setParameter("survivor", merge.survivor)
            .setParameter("ordinal", merge.ordinal)
            .getResultList();
    if (!later.isEmpty()) {
      throw new RefusedException(
          UserErrorCode.CONFLICT,
          "actor",
          "First undo what was merged later: " + String.join(", ", later) + '.');
    }
  }

  /** A bundle may have given its codes to another actor since. */
  private void requireFree(ActorMerge merge) {
    List<String> taken =
        session
            .createSelectionQuery(
                "select slug from ActorEntity where slug = :slug or wikidataId = :wikidataId"
                    + " union select slug from Country where isoCode = :isoCode",
                String.class)
            .setParameter("slug", merge.slug)
            .setParameter("wikidataId", merge.wikidataId)
            .setParameter("isoCode", merge.isoCode)
            .getResultList();
    if (!taken.isEmpty()) {
      throw new RefusedException(
          UserErrorCode.CONFLICT,
          "actor",
          "Its ISO code or Wikidata item belongs to another actor now: "
              + String.join(", ", taken)
              + '.');
    }
  }
}
