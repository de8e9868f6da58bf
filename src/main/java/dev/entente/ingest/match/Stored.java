package dev.entente.ingest.match;

/**
 * A fact that is stored.
 *
 * @param slug of the fact
 * @param title it in a few words
 * @param article slug of the first article that asserts it
 * @param waits whether it waits for an editor
 * @param utterance what a statement is a rendering of; {@code null} where that is not known
 * @param sketch what it is told apart by
 */
public record Stored<S>(
    String slug, String title, String article, boolean waits, String utterance, S sketch) {}
