package dev.entente.ingest.trade;

import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Sentence;
import java.util.List;

/**
 * What is known where the figures of a sentence are read.
 *
 * @param passage the sentence, or the part of a long one
 * @param parties sides of trade that it names
 * @param quantities its numbers
 * @param periods its dates
 * @param discourse what the figures before it were about
 * @param claims who claims which figure
 */
record FigureContext(
    Reading reading,
    Sentence sentence,
    Passage passage,
    List<Party> parties,
    List<Quantity> quantities,
    PeriodReader periods,
    Discourse discourse,
    Claims claims) {}
