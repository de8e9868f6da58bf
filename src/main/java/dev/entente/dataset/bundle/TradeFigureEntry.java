package dev.entente.dataset.bundle;

import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * A trade figure of a bundle.
 *
 * @param value left out where the article gives no number
 */
public record TradeFigureEntry(
    @NotNull @Slug String slug,
    @NotNull @Slug String reporter,
    @Slug String partner,
    @NotNull TradeFlow flow,
    @Slug String exporter,
    @Slug String importer,
    @NotBlank @Size(max = 200) String commodity,
    @Pattern(regexp = "[0-9]{2,6}", message = "must be 2 to 6 digits") String hsCode,
    @NotNull TradeMeasure measure,
    @Pattern(
            regexp = "-?[0-9]{1,26}(\\.[0-9]{1,12})?",
            message = "must be a decimal number as text, like \"13.8\"")
        String value,
    @NotBlank @Size(max = 60) String unit,
    boolean approximate,
    Direction direction,
    @NotNull PartialDate period,
    PartialDate comparedTo,
    List<@NotNull @Slug String> claimedBy,
    @Size(max = 500) String quote,
    @NotEmpty List<@NotNull @Valid CitationEntry> citations)
    implements FactEntry {
  /** Lists that are left out are empty. */
  public TradeFigureEntry {
    claimedBy = BundleFile.orEmpty(claimedBy);
    citations = BundleFile.orEmpty(citations);
  }

  @Override
  public String factType() {
    return "TradeFigure";
  }

  @Override
  public Stream<String> parties() {
    return Stream.concat(Stream.of(reporter, partner, exporter, importer), claimedBy.stream());
  }
}
