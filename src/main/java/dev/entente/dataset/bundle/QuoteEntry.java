package dev.entente.dataset.bundle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A passage in quotation marks, within the span of its citation. */
public record QuoteEntry(
    @NotBlank @Size(max = 2000) String text,
    @NotNull @PositiveOrZero Integer start,
    @NotNull @PositiveOrZero Integer end) {}
