package dev.entente.dataset.bundle;

import dev.entente.evidence.ContradictionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A contradiction of a bundle. */
public record ContradictionEntry(
    @NotNull @Slug String slug,
    @NotBlank @Size(max = 300) String topic,
    @NotNull ContradictionKind kind,
    @NotNull @Size(min = 2) List<@NotNull @Valid SideEntry> sides) {
  /** Lists that are left out are empty. */
  public ContradictionEntry {
    sides = BundleFile.orEmpty(sides);
  }
}
