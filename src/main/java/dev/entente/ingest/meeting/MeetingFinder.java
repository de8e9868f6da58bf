package dev.entente.ingest.meeting;

import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.reading.Reading;
import java.util.List;

/** Reads meetings from an article. */
public final class MeetingFinder {

  /** The meetings that an article asserts, in order. */
  public List<ProposedMeeting> find(Reading reading, List<ProposedStatement> statements) {
    return List.of();
  }
}
