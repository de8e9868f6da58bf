package dev.entente.ingest.apply;

import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.ingest.draft.Submission;
import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.UnreadableArticleException;

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
    try {
      Reading reading = extractor.read(submission.article());
      return new Extraction(
          ArticleForm.completed(submission, reading.text().facts()),
          extractor.extract(reading),
          reading.text().isEnglish());
    } catch (UnreadableArticleException unreadable) {
      throw new RefusedException(
          UserErrorCode.INVALID, input.html == null ? "text" : "html", unreadable.getMessage());
    }
  }
}
