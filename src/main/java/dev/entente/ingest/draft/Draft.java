package dev.entente.ingest.draft;

import dev.entente.dataset.bundle.Additions;
import dev.entente.dataset.bundle.Bundle;
import java.util.Set;

/**
 * What is to be stored of an article.
 *
 * @param bundle the article, with the actors and facts that are new
 * @param additions to facts that are stored
 * @param waiting facts of the bundle that wait for an editor, as {@code Type:slug}
 * @param matched how many of the article's facts are stored already
 */
public record Draft(Bundle bundle, Additions additions, Set<String> waiting, int matched) {}
