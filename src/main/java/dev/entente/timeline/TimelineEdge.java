package dev.entente.timeline;

import dev.entente.graphql.connection.Edge;
import dev.entente.time.PartialDate;
import dev.entente.time.TimelineItem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An item and its place on a timeline. */
@Description("An item and its place on a timeline.")
public class TimelineEdge extends Edge<TimelineItem> {

  TimelineEdge(TimelineItem node, String cursor) {
    super(node, cursor);
  }

  @NonNull
  @Description("The date that gives the item its place, whatever its kind.")
  public PartialDate getDate() {
    return TimelineType.date(getNode());
  }
}
