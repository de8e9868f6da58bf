package dev.entente.ingest.text;

import dev.entente.time.PartialDate;

/**
 * What a page says about its article. Everything may be {@code null}: what the page does not say.
 *
 * @param title of the article
 * @param publisher name of the site
 * @param publishedOn when it was published, from the marks of an HTML page
 * @param dated the words in which it says so, understood or not
 * @param url where it belongs
 * @param language that the page gives as its own, as a BCP 47 tag
 * @param source the line that names where the article is from
 * @param translation the note on what it is translated from
 */
public record PageFacts(
    String title,
    String publisher,
    PartialDate publishedOn,
    String dated,
    String url,
    String language,
    String source,
    String translation) {}
