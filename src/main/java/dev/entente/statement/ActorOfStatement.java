package dev.entente.statement;

import dev.entente.actor.ActorEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A {@link StatementActor} that is found without its statement: from statements that were read
 * before, HQL leads to their actors over this, and the database reads none of them again.
 */
@Entity
@Immutable
@Table(name = "statement_actor")
class ActorOfStatement {

  /** Which of the actors of a statement it is. */
  @Embeddable
  record Place(
      @Column(name = "statement_id") UUID statement,
      @Enumerated(EnumType.STRING) StatementRole role,
      int position) {}

  @EmbeddedId Place place;

  @ManyToOne(fetch = FetchType.LAZY)
  ActorEntity actor;
}
