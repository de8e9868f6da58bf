package dev.entente.dataset.bundle;

import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** A meeting of a bundle. */
public record MeetingEntry(
    @NotNull @Slug String slug,
    @NotNull MeetingKind kind,
    @NotNull MeetingFormat format,
    @NotNull MeetingStatus status,
    @NotBlank @Size(max = 300) String title,
    @NotNull PartialDate date,
    PartialDate endDate,
    @Size(max = 200) String place,
    @Slug String country,
    @Slug String partOf,
    @NotEmpty List<@NotNull @Valid ParticipantEntry> participants,
    @NotEmpty List<@NotNull @Valid CitationEntry> citations)
    implements FactEntry {
  /** Lists that are left out are empty. */
  public MeetingEntry {
    participants = BundleFile.orEmpty(participants);
    citations = BundleFile.orEmpty(citations);
  }

  @Override
  public String factType() {
    return "Meeting";
  }

  @Override
  public Stream<String> parties() {
    return Stream.concat(
        participants.stream().map(ParticipantEntry::actor), Stream.ofNullable(country));
  }
}
