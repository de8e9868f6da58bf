package dev.entente.ingest.proposal;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The words that a proposal was read from.
 *
 * @param start of the words in the article's text, in UTF-16 units
 * @param end the first unit that does not belong to them
 * @param excerpt the words
 * @param ruleId which rule read them; docs/ingestion.md describes each
 * @param confidence from 0 to 1
 * @param via slugs of the outlets that the article has it from, the nearest source first
 */
@Description("The words that a proposal was read from.")
public record Evidence(
    @Description("Where the words start in the text, in UTF-16 units.") int start,
    @Description("The first unit after the words.") int end,
    @NonNull @Description("The words.") String excerpt,
    @NonNull @Description("The rule that read them; docs/ingestion.md describes each.")
        String ruleId,
    @Description("How sure the rule is, from 0 to 1.") double confidence,
    @NonNull
        @Description("Slugs of the outlets that the article has it from, the original one first.")
        List<@NonNull String> via) {}
