package dev.entente.graphql.node;

import dev.entente.graphql.error.ItemFaults;
import dev.entente.graphql.error.RequestException;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Fetching any object again by its global id. */
@GraphQLApi
public class NodeApi {

  /** As many as a page holds at most. */
  private static final int MAX_IDS = 100;

  @Inject Nodes nodes;

  @Query
  @Description("The object with this id, or null when there is none.")
  public Node node(@Id @NonNull @Description("A value of an `id` field.") String id) {
    return nodes.find(List.of(NodeId.decode(id))).get(0);
  }

  @Query
  @Description(
      "The objects with these ids, in their order; null for each id that has no object,"
          + " with an error for each that is no id at all.")
  public @NonNull List<Node> nodes(
      @NonNull @Description("Values of `id` fields, at most 100.") List<@NonNull String> ids,
      Context context) {
    if (ids.size() > MAX_IDS) {
      throw RequestException.badUserInput(
          "`ids` holds %d ids; ask for at most %d at a time.", ids.size(), MAX_IDS);
    }
    List<NodeId> decoded = new ArrayList<>();
    Map<Integer, RequestException> faults = new HashMap<>();
    for (String id : ids) {
      try {
        decoded.add(NodeId.decode(id));
      } catch (RequestException notAnId) {
        faults.put(decoded.size(), notAnId);
        decoded.add(null);
      }
    }
    return ItemFaults.put(faults, nodes.find(decoded), context);
  }
}
