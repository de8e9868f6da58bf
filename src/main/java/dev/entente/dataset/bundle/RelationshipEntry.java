package dev.entente.dataset.bundle;

import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** A relationship of a bundle. */
public record RelationshipEntry(
    @NotNull @Slug String slug,
    @NotNull @Slug String subject,
    @NotNull Predicate predicate,
    @NotNull @Slug String object,
    @NotNull RelationshipStatus status,
    PartialDate since,
    PartialDate until,
    @Size(max = 1000) String note,
    @NotEmpty List<@NotNull @Valid CitationEntry> citations)
    implements FactEntry {
  /** Lists that are left out are empty. */
  public RelationshipEntry {
    citations = BundleFile.orEmpty(citations);
  }

  @Override
  public String factType() {
    return "Relationship";
  }

  @Override
  public Stream<String> parties() {
    return Stream.of(subject, object);
  }
}
