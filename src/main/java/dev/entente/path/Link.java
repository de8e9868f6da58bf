package dev.entente.path;

import java.util.UUID;

/** That at least one fact links two actors. */
record Link(UUID here, UUID there) {}
