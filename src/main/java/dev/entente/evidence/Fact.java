package dev.entente.evidence;

import dev.entente.graphql.node.Node;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What an article asserts. Every fact can be traced to the words it came from. */
@Description("What an article asserts. Every fact can be traced to the words it came from.")
public interface Fact extends Node {

  String CONFIDENCE =
      "How sure it is that an article says so, from 0 to 1: that of the surest citation. It does"
          + " not say whether the article is right.";

  String STATE = "Whether it is shown to readers, to whom it is always `ACCEPTED`.";

  @NonNull
  @Description(STATE)
  FactState getState();

  @Description(CONFIDENCE)
  double getConfidence();

  /** The primary key, for loading what belongs to the fact. */
  @Ignore
  UUID key();
}
