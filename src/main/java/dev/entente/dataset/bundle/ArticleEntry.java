package dev.entente.dataset.bundle;

import dev.entente.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An article of a bundle.
 *
 * @param mentions the actors that it names; where left out, those of the facts that cite it
 */
public record ArticleEntry(
    @NotNull @Slug String slug,
    @NotBlank @Size(max = 300) String title,
    @Size(max = 2000) String url,
    @Slug String publisher,
    List<@NotBlank @Size(max = 200) String> authors,
    @NotNull PartialDate publishedOn,
    @NotBlank @Size(max = 35) String language,
    @Size(max = 35) String translatedFrom,
    @Size(max = 2000) String summary,
    @Valid TextEntry text,
    List<@NotNull @Slug String> mentions) {
  /** Lists that are left out are empty. */
  public ArticleEntry {
    authors = BundleFile.orEmpty(authors);
    mentions = BundleFile.orEmpty(mentions);
  }
}
