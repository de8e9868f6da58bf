package dev.entente.meeting;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of meetings. */
@Description("A page of meetings.")
public class MeetingConnection extends Connection<Meeting, MeetingEdge> {

  public MeetingConnection(Slice<Meeting> slice) {
    super(slice, MeetingEdge::new);
  }
}
