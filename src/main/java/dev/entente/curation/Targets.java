package dev.entente.curation;

import dev.entente.change.Outcome;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import dev.entente.graphql.node.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;

/** Finds what editors name by its id. */
@ApplicationScoped
public class Targets {

  private final Nodes nodes;

  @Inject
  Targets(Nodes nodes) {
    this.nodes = nodes;
  }

  /**
   * What an id stands for, to be changed.
   *
   * @param field of the input that holds the id
   * @throws RefusedException when there is no such thing of this type
   */
  <T> T stored(String field, String id, Class<T> type) {
    Node found = nodes.find(Collections.singletonList(id(field, id))).get(0);
    if (!type.isInstance(found)) {
      throw new RefusedException(
          UserErrorCode.NOT_FOUND, field, "There is nothing of this kind with this id.");
    }
    return type.cast(found);
  }

  /**
   * An id as the input holds it.
   *
   * @throws RefusedException when it is none
   */
  static NodeId id(String field, String id) {
    try {
      return NodeId.decode(id);
    } catch (RequestException notAnId) {
      throw new RefusedException(UserErrorCode.INVALID, field, notAnId.getMessage());
    }
  }

  /** What was changed, as readers see it now; null where they do not, or nothing was changed. */
  <T> T now(Outcome outcome, Class<T> type) {
    return shown(outcome.target(), type);
  }

  /**
   * What was asked to be changed, as readers see it now; null where they do not, or it was refused.
   */
  <T> T now(Outcome outcome, String id, Class<T> type) {
    return outcome.userErrors().isEmpty() ? shown(NodeId.decode(id), type) : null;
  }

  private <T> T shown(NodeId id, Class<T> type) {
    Node found = nodes.find(Collections.singletonList(id)).get(0);
    return type.isInstance(found) ? type.cast(found) : null;
  }
}
