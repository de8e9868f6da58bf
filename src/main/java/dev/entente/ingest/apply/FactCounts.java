package dev.entente.ingest.apply;

import org.eclipse.microprofile.graphql.Description;

/** How many facts were read from an article, by what became of them. */
@Description("How many facts were read from an article, by what became of them.")
public record FactCounts(
    @Description("New, and shown to readers.") int live,
    @Description("New, and waiting for an editor in `reviewQueue`.") int waiting,
    @Description("Stored before: the article is one more that asserts them.") int matched,
    @Description("Contradictions with what other articles tell.") int contradictions) {

  static final FactCounts NONE = new FactCounts(0, 0, 0, 0);
}
