package dev.entente.ingest.evaluation;

import dev.entente.ingest.text.RawArticle;

/**
 * An article with what is in it.
 *
 * @param name of its file
 */
record GoldArticle(String name, RawArticle article, Gold gold) {}
