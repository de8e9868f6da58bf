package dev.entente.ingest.reading;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.mention.Cast;
import dev.entente.ingest.mention.Mentions;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.text.ArticleText;
import dev.entente.time.PartialDate;
import java.util.List;

/**
 * What is understood of an article before facts are read from it.
 *
 * @param text in its parts
 * @param publishedOn when it was published; {@code null} where neither the input nor the text says
 * @param quotations in order, nested ones after those they stand in
 * @param mentions of actors
 * @param cast who they are
 * @param dates in order
 */
public record Reading(
    ArticleText text,
    PartialDate publishedOn,
    List<Quotation> quotations,
    Mentions mentions,
    Cast cast,
    List<DateMention> dates) {}
