package dev.entente.ingest.proposal;

import dev.entente.time.PartialDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Everything that extraction reads from an article.
 *
 * @param text that the offsets refer to: the input, or what was visible of its HTML
 * @param publishedOn as the input or the text says it; {@code null} where neither does
 */
@Description("Everything that is read from an article.")
public record Proposal(
    @NonNull
        @Description("The text that offsets refer to: the input, or what is visible of its HTML.")
        String text,
    @Description("When it was published, as the input or the text says.") PartialDate publishedOn,
    @NonNull @Description("The actors that it names.") List<@NonNull ProposedActor> actors,
    @NonNull @Description("What was said.") List<@NonNull ProposedStatement> statements,
    @NonNull @Description("Who met whom.") List<@NonNull ProposedMeeting> meetings,
    @NonNull @Description("What actors are to each other.")
        List<@NonNull ProposedRelationship> relationships,
    @NonNull @Description("Figures of trade.") List<@NonNull ProposedTradeFigure> tradeFigures,
    @NonNull @Description("Parts of the text that nothing was read from.")
        List<@NonNull SkippedRegion> skipped) {}
