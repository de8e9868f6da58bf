package dev.entente.ingest.statement;

/**
 * What the readers of a paragraph work with.
 *
 * @param pieces of the paragraph
 * @param phrases read from them
 * @param subjects found in them
 * @param complements that follow their verbs
 * @param thread of who spoke before
 */
record Parts(
    Pieces pieces,
    NounPhrases phrases,
    Subjects subjects,
    Complements complements,
    SpeakerThread thread) {}
