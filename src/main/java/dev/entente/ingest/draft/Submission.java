package dev.entente.ingest.draft;

import dev.entente.ingest.text.RawArticle;
import java.util.List;

/**
 * An article that is handed in, with what is known about it beside its words.
 *
 * @param article the words, and what extraction needs to know of them
 * @param url where it was published; {@code null} where that is not known
 * @param authors as the article names them
 * @param translatedFrom the language it was translated from, as a BCP 47 tag; {@code null} where it
 *     was not
 */
public record Submission(
    RawArticle article, String url, List<String> authors, String translatedFrom) {}
