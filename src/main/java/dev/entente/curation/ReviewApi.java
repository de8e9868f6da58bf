package dev.entente.curation;

import dev.entente.change.AuditAction;
import dev.entente.change.Change;
import dev.entente.change.Changes;
import dev.entente.change.Outcome;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.database.Sight;
import dev.entente.evidence.Fact;
import dev.entente.evidence.FactConnection;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.FactState;
import dev.entente.evidence.Hiding;
import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.connection.SortKey;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.node.NodeId;
import dev.entente.search.SearchIndexer;
import dev.entente.security.Role;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Decides on facts, and shows those that are hidden to those who decide. */
@GraphQLApi
public class ReviewApi {

  private static final Ordering<Fact> SUREST_FIRST =
      Ordering.fixed(
          SortKey.of("-n.confidence", KeyType.FLOAT, fact -> -fact.getConfidence()),
          SortKey.of("cast(n.key as string)", KeyType.TEXT, Fact::key));

  @Inject Changes changes;
  @Inject Targets targets;
  @Inject Hiding hiding;
  @Inject SearchIndexer search;
  @Inject Validator validator;
  @Inject Connections connections;
  @Inject Sight sight;

  @Query
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Facts in a state, hidden ones included, the surest first. For editors only, and alone in its"
          + " operation: everything below it shows hidden facts too.")
  public @NonNull FactConnection reviewQueue(
      @DefaultValue("PROPOSED") @Description("The state they are in.") FactState state,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before,
      Context context) {
    requireAlone(context);
    sight.ofEverything();
    return connections.page(
        new Selection<>(
            FactEntity.class,
            Condition.of("n.state = :state", "state", state == null ? FactState.PROPOSED : state),
            SUREST_FIRST,
            Page.of(first, after, last, before)),
        FactConnection::new);
  }

  /** Fields beside it would show what readers do not see, or not, as it happens. */
  private static void requireAlone(Context context) {
    if (context
            .unwrap(DataFetchingEnvironment.class)
            .getOperationDefinition()
            .getSelectionSet()
            .getSelections()
            .size()
        > 1) {
      throw RequestException.badUserInput(
          "Ask for `reviewQueue` alone, without other fields beside it.");
    }
  }

  @Mutation
  @RolesAllowed(Role.EDITOR)
  @Description(
      "Accepts, rejects or corrects a fact. What was decided stands when a bundle with the fact is"
          + " loaded again. To decide what is decided already changes nothing."
          + " For editors only.")
  public @NonNull ReviewFactPayload reviewFact(
      @NonNull @Description("Which fact, and what you say of it.") ReviewFactInput input,
      Context context) {
    Outcome outcome =
        changes.make(AuditAction.REVIEW_FACT, input, context, change -> review(input, change));
    return new ReviewFactPayload(outcome, targets.now(outcome, input.fact, Fact.class));
  }

  private void review(ReviewFactInput input, Change change) {
    String reason = Reason.checked(input.reason);
    FactEntity fact = targets.stored("fact", input.fact, FactEntity.class);
    FactState former = fact.state;
    if (input.decision != ReviewDecision.REJECT) {
      requireShowable(former);
    }
    boolean wasCorrected = fact.corrected;
    correct(fact, input, change);
    fact.decide(input.decision == ReviewDecision.REJECT ? FactState.REJECTED : FactState.ACCEPTED);
    change.of(NodeId.decode(fact.getId()), reason).value("state", former, fact.state);
    if (!change.hasValues() && fact.corrected == wasCorrected) {
      // It was decided so before.
      return;
    }
    change.affected(1);
    hiding.settle(List.of(fact.key()), List.of());
    search.update(List.of(fact.key()));
  }

  private static void requireShowable(FactState state) {
    if (state == FactState.MERGED) {
      throw new RefusedException(
          UserErrorCode.CONFLICT, "fact", "First undo the merge of the actors it is about.");
    }
    if (state == FactState.RETRACTED) {
      throw new RefusedException(
          UserErrorCode.CONFLICT, "fact", "First reinstate an article that asserts it.");
    }
  }

  private void correct(FactEntity fact, ReviewFactInput input, Change change) {
    Map<String, Correction<?>> given = corrections(input);
    if (input.decision != ReviewDecision.CORRECT) {
      if (!given.isEmpty()) {
        throw new RefusedException(
            UserErrorCode.INVALID, "decision", "Values are given: the decision must be CORRECT.");
      }
      return;
    }
    if (given.size() != 1) {
      throw new RefusedException(
          UserErrorCode.INVALID, "decision", "Give the right values, of one kind of fact.");
    }
    given.forEach((member, correction) -> apply(member, correction, fact, change));
    fact.corrected = true;
  }

  private <F extends FactEntity> void apply(
      String member, Correction<F> correction, FactEntity fact, Change change) {
    if (!correction.type().isInstance(fact)) {
      throw new RefusedException(
          UserErrorCode.INVALID, member, "The fact is of another kind than these values.");
    }
    correction.apply(correction.type().cast(fact), new Correcting(member, validator, change));
  }

  private static Map<String, Correction<?>> corrections(ReviewFactInput input) {
    Map<String, Correction<?>> all = new LinkedHashMap<>();
    all.put("office", input.office);
    all.put("meeting", input.meeting);
    all.put("statement", input.statement);
    all.put("relationship", input.relationship);
    all.put("tradeFigure", input.tradeFigure);
    all.values().removeIf(correction -> correction == null);
    return all;
  }
}
