package dev.entente.curation;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorEntity;
import dev.entente.actor.Alias;
import dev.entente.actor.NameKey;
import dev.entente.change.AuditAction;
import dev.entente.change.Change;
import dev.entente.change.Changes;
import dev.entente.change.Outcome;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.dataset.bundle.AliasEntry;
import dev.entente.graphql.node.NodeId;
import dev.entente.search.SearchIndexer;
import dev.entente.security.Role;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Adds names under which actors are found. */
@GraphQLApi
public class AliasApi {

  @Inject Changes changes;
  @Inject Targets targets;
  @Inject InputForm form;
  @Inject SearchIndexer search;

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Gives an actor another name, by which it is found. It stays when a bundle with the actor is"
          + " loaded again."
          + " For editors only.")
  public @NonNull AddAliasPayload addAlias(
      @NonNull @Description("Which actor, and which name.") AddAliasInput input, Context context) {
    Outcome outcome =
        changes.make(AuditAction.ADD_ALIAS, input, context, change -> add(input, change));
    return new AddAliasPayload(outcome, targets.now(outcome, Actor.class));
  }

  private void add(AddAliasInput input, Change change) {
    ActorEntity actor = targets.stored("actor", input.actor, ActorEntity.class);
    form.check("alias", new AliasEntry(input.alias.text, input.alias.language, input.alias.note));
    Alias alias = Alias.byEditor(input.alias.text, input.alias.language, input.alias.note);
    requireText(alias.text());
    if (input.alias.language != null) {
      requireLanguage(input.alias.language);
    }
    requireNew(alias.text(), actor);
    actor.aliases.add(alias);
    search.update(List.of(actor.key));
    change.of(NodeId.decode(actor.getId()), null).value("aliases", null, alias.text()).affected(1);
  }

  private static void requireText(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new RefusedException(
          UserErrorCode.INVALID, "alias.text", "It must not hold control characters.");
    }
  }

  private static void requireLanguage(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException noTag) {
      throw new RefusedException(
          UserErrorCode.INVALID,
          "alias.language",
          "It must be a language tag of BCP 47, like `fr` or `zh-Hans`.");
    }
  }

  /** Names that are found alike are one name. */
  private static void requireNew(String text, ActorEntity actor) {
    String key = NameKey.of(text);
    if (actor.nameKey.equals(key)
        || actor.aliases.stream().anyMatch(other -> NameKey.of(other.text()).equals(key))) {
      throw new RefusedException(
          UserErrorCode.TAKEN,
          "alias.text",
          "The actor is found by the name '%s' already.".formatted(text));
    }
  }
}
