package dev.entente.change;

import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.connection.SortKey;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import dev.entente.graphql.node.Nodes;
import dev.entente.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who changed what. */
@GraphQLApi
public class AuditApi {

  /** The newest first; the index by version is read from its end. */
  private static final Ordering<AuditEntry> NEWEST_FIRST =
      Ordering.fixedDescending(SortKey.of("n.version", KeyType.LONG, entry -> entry.version));

  /** The target of a merge is who is gone; who stays is a value of it. */
  private static final String MERGES =
      "select m.key from AuditEntry m join m.changes c"
          + " where m.action in (MERGE_ACTORS, UNMERGE_ACTORS)"
          + " and (c.former = :target or c.present = :target)";

  @Inject Connections connections;
  @Inject Children children;
  @Inject Nodes nodes;

  @Query
  @RolesAllowed(Role.EDITOR)
  @Description("Every change of the data, the latest first. For editors only.")
  public @NonNull AuditConnection auditLog(
      @Id @Description("Only changes of the object with this id, merges into it included.")
          String target,
      @Description(Page.WHERE) AuditFilter where,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        new Selection<>(
            AuditEntry.class,
            of(target).and(Filter.condition(where)),
            NEWEST_FIRST,
            Page.of(first, after, last, before)),
        AuditConnection::new);
  }

  @Description("The values that were changed, as they were before and became.")
  public @NonNull List<@NonNull List<@NonNull AuditChange>> changes(
      @Source List<AuditEntry> entries) {
    return children.lists(
        entries,
        AuditEntry::key,
        "select e.key, c from AuditEntry e join e.changes c where holds(:keys, e.key)"
            + " order by e.key, index(c)");
  }

  @Description("The object that was changed, as it is now; null where it is hidden or was not one.")
  public List<Node> target(@Source List<AuditEntry> entries) {
    return nodes.find(
        entries.stream()
            .map(entry -> entry.target == null ? null : NodeId.parse(entry.target))
            .toList());
  }

  private static Condition of(String target) {
    if (target == null) {
      return Condition.NONE;
    }
    NodeId id = NodeId.decode(target);
    return Condition.of(
        "(n.target = :target or n.key in (" + MERGES + "))", "target", id.type() + ':' + id.slug());
  }
}
