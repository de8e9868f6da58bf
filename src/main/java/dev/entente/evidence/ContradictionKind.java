package dev.entente.evidence;

import org.eclipse.microprofile.graphql.Description;

/** What the sides of a contradiction differ in. */
@Description("What the sides of a contradiction differ in.")
public enum ContradictionKind {
  @Description("The words of one utterance.")
  WORDING,
  @Description("When something happened.")
  DATE,
  @Description("A number, a rank or a quantity.")
  NUMBER,
  @Description("Whether something was planned, held, cancelled or denied.")
  STATUS,
  @Description("Who said something.")
  SPEAKER,
  @Description("Whether something is so.")
  ASSERTION
}
