package dev.entente.ingest.apply;

import dev.entente.ingest.draft.Submission;
import dev.entente.ingest.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read from an article that was handed in.
 *
 * @param submission the article
 * @param proposal what was read from it
 * @param english whether it reads as English, which the rules are written for
 * @param misreadDate the day of publication as the article has it, where nothing was understood
 */
public record Extraction(
    Submission submission, Proposal proposal, boolean english, String misreadDate) {

  private static final int LONGEST_EXCERPT = 40;

  /** What whoever handed it in should know about what was read. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (proposal.publishedOn() == null) {
      warnings.add(
          undated()
              + ": days like “Friday” are not understood, and it cannot be stored without"
              + " `publishedOn`.");
    }
    if (!english) {
      warnings.add("The rules are written for English, which this does not seem to be.");
    }
    if (proposal.actors().isEmpty()) {
      warnings.add("No actor was found in it.");
    } else if (proposal.statements().isEmpty()
        && proposal.meetings().isEmpty()
        && proposal.relationships().isEmpty()
        && proposal.tradeFigures().isEmpty()) {
      warnings.add("No fact was found in it.");
    }
    return warnings;
  }

  /** Why it is not known when it was published. */
  String undated() {
    return misreadDate == null
        ? "Neither the input nor the article says when it was published"
        : "The article was published on “%s”, as it says, which is no date that is understood"
            .formatted(misreadDate.substring(0, Math.min(misreadDate.length(), LONGEST_EXCERPT)));
  }
}
