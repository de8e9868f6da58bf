package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.KnownActor;

/**
 * An actor that a pronoun or a description may go back to.
 *
 * @param word index of its first word
 * @param sentence index of its sentence
 * @param quotation index of the quotation that it stands in; -1 outside of all
 * @param subject whether it looks like the subject of its clause
 * @param genitive whether it only says whose something is
 */
record Antecedent(
    KnownActor actor, int word, int sentence, int quotation, boolean subject, boolean genitive) {}
