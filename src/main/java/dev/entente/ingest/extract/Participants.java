package dev.entente.ingest.extract;

import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The actors who have a part in a fact: who speak, meet, trade, or are related to others. */
final class Participants {

  private final Set<String> slugs = new HashSet<>();

  boolean contain(String slug) {
    return slugs.contains(slug);
  }

  Participants inStatements(List<ProposedStatement> statements) {
    for (ProposedStatement statement : statements) {
      slugs.addAll(statement.speakers());
      slugs.addAll(statement.addressees());
    }
    return this;
  }

  Participants inMeetings(List<ProposedMeeting> meetings) {
    for (ProposedMeeting meeting : meetings) {
      slugs.add(meeting.country());
      meeting.participants().stream().map(ProposedParticipant::actor).forEach(slugs::add);
    }
    return this;
  }

  Participants inRelationships(List<ProposedRelationship> relationships) {
    for (ProposedRelationship relationship : relationships) {
      slugs.add(relationship.subject());
      slugs.add(relationship.object());
    }
    return this;
  }

  Participants inTradeFigures(List<ProposedTradeFigure> figures) {
    for (ProposedTradeFigure figure : figures) {
      slugs.add(figure.reporter());
      slugs.add(figure.partner());
      slugs.add(figure.exporter());
      slugs.add(figure.importer());
      slugs.addAll(figure.claimedBy());
    }
    return this;
  }
}
