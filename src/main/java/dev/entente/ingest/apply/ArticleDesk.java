package dev.entente.ingest.apply;

import dev.entente.change.RefusedException;
import dev.entente.ingest.draft.Submission;
import dev.entente.ingest.extract.Extractor;

/**
 * Takes articles in: checks what is said about them and reads them.
 *
 * @param extractor reads them
 * @param maxSize of their words, in bytes of UTF-8
 */
public record ArticleDesk(Extractor extractor, long maxSize) {

  /**
   * Reads an article.
   *
   * @throws RefusedException with everything that is wrong with the input
   */
  public Extraction read(ArticleInput input) {
    Submission submission = ArticleForm.read(input, maxSize);
    return new Extraction(submission, extractor.extract(submission.article()));
  }
}
