package dev.entente.dataset.bundle;

import dev.entente.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** An office of a bundle. */
public record OfficeEntry(
    @NotNull @Slug String slug,
    @NotNull @Slug String person,
    @NotBlank @Size(max = 200) String title,
    @NotNull @Slug String of,
    boolean leader,
    PartialDate from,
    PartialDate until,
    @NotEmpty List<@NotNull @Valid CitationEntry> citations)
    implements FactEntry {
  /** Lists that are left out are empty. */
  public OfficeEntry {
    citations = BundleFile.orEmpty(citations);
  }

  @Override
  public String factType() {
    return "Office";
  }

  @Override
  public Stream<String> parties() {
    return Stream.of(person, of);
  }
}
