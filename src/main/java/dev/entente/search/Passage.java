package dev.entente.search;

/** A text of its own within a document; a phrase is found within one passage. */
record Passage(Prominence prominence, String text) {}
