package dev.entente.change;

import org.eclipse.microprofile.graphql.Description;

/** What was done to the data. */
@Description("What was done to the data.")
public enum AuditAction {
  @Description("A bundle was loaded, at start or by `importBundle`.")
  IMPORT_BUNDLE,
  @Description(
      "An article was read and stored with its facts: `ingestArticle`, or the command line.")
  INGEST_ARTICLE,
  @Description("Words of articles were found at start and stored.")
  ADD_TEXTS,
  @Description("An actor got another name: `addAlias`.")
  ADD_ALIAS,
  @Description("A fact was accepted, rejected or corrected: `reviewFact`.")
  REVIEW_FACT,
  @Description("An article was taken out of what is shown: `retractArticle`.")
  RETRACT_ARTICLE,
  @Description("An article was put back: `reinstateArticle`.")
  REINSTATE_ARTICLE,
  @Description("Two actors were made one: `mergeActors`.")
  MERGE_ACTORS,
  @Description("That was undone: `unmergeActors`.")
  UNMERGE_ACTORS
}
