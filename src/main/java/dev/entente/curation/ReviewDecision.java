package dev.entente.curation;

import org.eclipse.microprofile.graphql.Description;

/** What an editor says of a fact. */
@Description("What an editor says of a fact.")
public enum ReviewDecision {
  @Description("It is as the article says: it is shown.")
  ACCEPT,
  @Description("No article says so: it is hidden, and stays for editors to see.")
  REJECT,
  @Description("It is shown with other values, which are given; no bundle takes them back.")
  CORRECT
}
