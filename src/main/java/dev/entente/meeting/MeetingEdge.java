package dev.entente.meeting;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A meeting and its place in a connection. */
@Description("A meeting and its place in a connection.")
public class MeetingEdge extends Edge<Meeting> {

  MeetingEdge(Meeting node, String cursor) {
    super(node, cursor);
  }
}
