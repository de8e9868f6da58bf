package dev.entente.dataset.bundle;

import dev.entente.statement.StatementKind;
import dev.entente.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement of a bundle.
 *
 * @param utterance names what was said; shared by all renderings of it
 */
public record StatementEntry(
    @NotNull @Slug String slug,
    @NotNull StatementKind kind,
    @NotBlank @Size(max = 2000) String text,
    List<@NotNull @Slug String> speakers,
    List<@NotNull @Slug String> addressees,
    List<@NotNull @Slug String> mentioned,
    PartialDate saidOn,
    @Slug String meeting,
    List<@NotNull @Slug String> topics,
    @Slug String utterance,
    @NotEmpty List<@NotNull @Valid CitationEntry> citations)
    implements FactEntry {
  /** Lists that are left out are empty. */
  public StatementEntry {
    speakers = BundleFile.orEmpty(speakers);
    addressees = BundleFile.orEmpty(addressees);
    mentioned = BundleFile.orEmpty(mentioned);
    topics = BundleFile.orEmpty(topics);
    citations = BundleFile.orEmpty(citations);
  }

  @Override
  public String factType() {
    return "Statement";
  }

  @Override
  public Stream<String> parties() {
    return Stream.of(speakers, addressees, mentioned).flatMap(List::stream);
  }
}
