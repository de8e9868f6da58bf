package dev.entente.statement;

import org.eclipse.microprofile.graphql.Description;

/** How an article gives someone's words. */
@Description("How an article gives someone's words.")
public enum StatementKind {
  @Description("All in quotation marks.")
  DIRECT,
  @Description("Partly in quotation marks.")
  MIXED,
  @Description("Retold without quotation marks.")
  INDIRECT
}
