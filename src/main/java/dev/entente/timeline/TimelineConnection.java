package dev.entente.timeline;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import dev.entente.time.TimelineItem;
import org.eclipse.microprofile.graphql.Description;

/** A page of a timeline. */
@Description("A page of a timeline.")
public class TimelineConnection extends Connection<TimelineItem, TimelineEdge> {

  public TimelineConnection(Slice<TimelineItem> slice) {
    super(slice, TimelineEdge::new);
  }
}
