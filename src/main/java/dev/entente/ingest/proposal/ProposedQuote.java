package dev.entente.ingest.proposal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A passage in quotation marks. */
@Description("A passage in quotation marks.")
public record ProposedQuote(
    @NonNull @Description("The words between the marks.") String text,
    @Description("Where they start in the text, in UTF-16 units.") int start,
    @Description("The first unit after them.") int end) {}
