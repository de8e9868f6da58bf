package dev.entente.dataset.bundle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another name of an actor. */
public record AliasEntry(
    @NotBlank @Size(max = 200) String text,
    @Size(max = 35) String language,
    @Size(max = 200) String note) {}
