package dev.entente.ingest.proposal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A part of a text that does not belong to the article: credits, notices, links. */
@Description("A part of a text that does not belong to the article: credits, notices, links.")
public record SkippedRegion(
    @Description("Where it starts in the text, in UTF-16 units.") int start,
    @Description("The first unit after it.") int end,
    @NonNull @Description("The rule that found it.") String ruleId) {}
