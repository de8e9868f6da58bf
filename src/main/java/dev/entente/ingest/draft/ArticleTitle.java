package dev.entente.ingest.draft;

import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.SkippedRegion;

/** What an article is called where the input does not say. */
final class ArticleTitle {

  private static final int LONGEST = 200;
  private static final int LONGEST_GIVEN = 300;

  private ArticleTitle() {}

  /** As it is given, or else its first line that belongs to it. */
  static String of(Submission submission, Proposal proposal) {
    String given = submission.article().title();
    return given == null || given.isBlank()
        ? Shortened.to(LONGEST, firstLine(proposal))
        : Shortened.to(LONGEST_GIVEN, given);
  }

  private static String firstLine(Proposal proposal) {
    String text = proposal.text();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty() && !isSkipped(start, end, proposal)) {
        return line;
      }
      start = end + 1;
    }
    return text.strip();
  }

  private static boolean isSkipped(int start, int end, Proposal proposal) {
    for (SkippedRegion region : proposal.skipped()) {
      if (region.start() < end && start < region.end()) {
        return true;
      }
    }
    return false;
  }
}
