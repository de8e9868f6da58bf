package dev.entente.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A {@link Participation} that is found without its meeting: from meetings that were read before,
 * HQL leads to those who take part over this, and the database reads none of the meetings again.
 */
@Entity
@Immutable
@Table(name = "participation")
class ParticipationOfMeeting {

  /** Which of the participations of a meeting it is. */
  @Embeddable
  record Place(@Column(name = "meeting_id") UUID meeting, int position) {}

  @EmbeddedId Place place;

  @Embedded Participation participation;
}
