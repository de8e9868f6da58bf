package dev.entente.ingest.proposal;

import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A figure of trade, keyed as UN Comtrade keys trade.
 *
 * @param value the number; {@code null} where the article gives none
 * @param quote the words that give the figure
 */
@Description("A figure of trade, as an article gives it.")
public record ProposedTradeFigure(
    @NonNull @Description("Slug of the country whose trade it is.") String reporter,
    @Description("Slug of the other side; null for the whole world.") String partner,
    @NonNull @Description("Which way goods go, seen from the reporter.") TradeFlow flow,
    @Description("Slug of the country the goods come from.") String exporter,
    @Description("Slug of the country the goods go to.") String importer,
    @NonNull @Description("The goods; “all goods” where none are named.") String commodity,
    @Description("Code of the goods in the Harmonized System.") String hsCode,
    @NonNull @Description("What it measures.") TradeMeasure measure,
    @Ignore BigDecimal value,
    @NonNull @Description("What the number counts: `percent`, `USD`, `cubic metres`, `rank`.")
        String unit,
    @Description("Whether the article gives it as about so much.") boolean approximate,
    @Description("Which way it moves.") Direction direction,
    @Description("The time it is about; null where nothing tells it.") PartialDate period,
    @Description("The time it is compared with.") PartialDate comparedTo,
    @NonNull @Description("Slugs of those who claim it.") List<@NonNull String> claimedBy,
    @NonNull @Description("The words that give it.") String quote,
    @NonNull @Description("Where the article has it.") List<@NonNull Evidence> evidence)
    implements ProposedFact {}
