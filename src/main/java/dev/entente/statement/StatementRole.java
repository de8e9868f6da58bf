package dev.entente.statement;

import org.eclipse.microprofile.graphql.Description;

/** What an actor has to do with a statement. */
@Description("What an actor has to do with a statement.")
public enum StatementRole {
  @Description("Says it.")
  SPEAKER,
  @Description("Is told it.")
  ADDRESSEE,
  @Description("Is spoken of.")
  MENTIONED
}
