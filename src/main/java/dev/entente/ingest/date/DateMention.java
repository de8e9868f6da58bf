package dev.entente.ingest.date;

import dev.entente.ingest.text.Span;
import dev.entente.time.PartialDate;

/**
 * A place in an article that says when.
 *
 * @param span of it, with its preposition left out: “Friday”, “last week”, “September 16, 2022”
 * @param date what it comes to; {@link PartialDate#stated} where the text alone says it, without
 *     the day of publication
 * @param confidence from 0 to 1
 * @param ruleId which rule read it
 */
public record DateMention(Span span, PartialDate date, double confidence, String ruleId) {}
