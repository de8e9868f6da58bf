package dev.entente.statistics;

import dev.entente.graphql.node.NodeId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What is counted under one key. */
@Description("What is counted under one key.")
public class Bucket {

  private final String key;
  private final String label;
  private final int count;
  private final String nodeType;

  /**
   * @param nodeType the type of the object whose slug the key is; null where it is none
   */
  Bucket(String key, String label, int count, String nodeType) {
    this.key = key;
    this.label = label;
    this.count = count;
    this.nodeType = nodeType;
  }

  @NonNull
  @Description(
      "What all counted here share: the slug of an object, a value of an enum, a topic, a year like"
          + " `2022` or a month like `2022-12`. Stays the same.")
  public String getKey() {
    return key;
  }

  @NonNull
  @Description("What to show for it: the name or title of an object, else the key.")
  public String getLabel() {
    return label;
  }

  @Description("How many there are.")
  public int getCount() {
    return count;
  }

  /** The id of the object that it stands for, or null. */
  @Ignore
  NodeId nodeId() {
    return nodeType == null ? null : new NodeId(nodeType, key);
  }
}
