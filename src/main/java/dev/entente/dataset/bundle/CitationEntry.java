package dev.entente.dataset.bundle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where an article asserts a fact.
 *
 * @param start of the words in the article's text, in UTF-16 units
 * @param end the first unit that does not belong to them
 * @param extractor left out for {@code curated}
 * @param confidence left out for 1
 */
public record CitationEntry(
    @NotNull @Slug String article,
    @PositiveOrZero Integer start,
    @PositiveOrZero Integer end,
    List<@NotNull @Slug String> via,
    @Size(min = 1, max = 60) String extractor,
    @DecimalMin("0") @DecimalMax("1") Double confidence,
    List<@NotNull @Valid QuoteEntry> quotes) {
  /** Lists that are left out are empty. */
  public CitationEntry {
    via = BundleFile.orEmpty(via);
    quotes = BundleFile.orEmpty(quotes);
  }

  /** The same, by whomever it was reported under the slugs that they have now. */
  public CitationEntry renamed(UnaryOperator<String> now) {
    return new CitationEntry(
        article,
        start,
        end,
        via.stream().map(now).distinct().toList(),
        extractor,
        confidence,
        quotes);
  }
}
