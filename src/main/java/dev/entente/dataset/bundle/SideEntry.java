package dev.entente.dataset.bundle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One side of a contradiction.
 *
 * @param fact type and slug of a fact, for example {@code Meeting:putin-xi-video-call-2022-12-30}
 */
public record SideEntry(
    @Pattern(
            regexp = "(Office|Meeting|Statement|Relationship|TradeFigure):[a-z0-9-]+",
            message = "must be a type and a slug, like Meeting:putin-xi-video-call-2022-12-30")
        String fact,
    @NotNull @Slug String article,
    @NotBlank @Size(max = 1000) String view) {}
