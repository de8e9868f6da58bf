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
 * @param defaults for what neither the input nor the article says
 */
public record ArticleDesk(Extractor extractor, long maxSize, Defaults defaults) {

  /**
   * Reads an article.
   *
   * @throws RefusedException with everything that is wrong with the input
   */
  public Extraction read(ArticleInput input) {
    Submission submission = ArticleForm.read(input, maxSize);
    try {
      Reading reading = extractor.read(submission.article(), defaults.publishedOn());
      return new Extraction(
          ArticleForm.completed(submission, reading.text().facts(), defaults),
          extractor.extract(reading),
          reading.text().isEnglish(),
          extractor.misreadPublication(reading.text()));
    } catch (UnreadableArticleException unreadable) {
      throw new RefusedException(
          UserErrorCode.INVALID, input.html == null ? "text" : "html", unreadable.getMessage());
    }
  }
}
