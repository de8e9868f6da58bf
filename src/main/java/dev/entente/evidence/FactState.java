package dev.entente.evidence;

import org.eclipse.microprofile.graphql.Description;

/** Whether a fact is shown, and why not. */
@Description("Whether a fact is shown to readers, and why not.")
public enum FactState {
  @Description("It is shown: a person read it from the article, or an editor accepted it.")
  ACCEPTED,
  @Description("It waits for an editor, who accepts or rejects it.")
  PROPOSED,
  @Description("An editor rejected it: no article asserts this.")
  REJECTED,
  @Description("All articles that assert it were retracted.")
  RETRACTED,
  @Description("The two actors whom it was about turned out to be one.")
  MERGED
}
