package dev.entente.ingest.apply;

/**
 * What became of an article.
 *
 * @param article its slug
 * @param live how many facts of it are new and shown
 * @param waiting how many are new and wait for an editor
 * @param matched how many were stored already and are cited by it now
 * @param contradictions how many it has with what was stored
 * @param duplicate whether it was stored before, so that nothing was done
 */
public record Ingested(
    String article, int live, int waiting, int matched, int contradictions, boolean duplicate) {}
