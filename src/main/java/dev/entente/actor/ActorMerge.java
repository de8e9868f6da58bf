package dev.entente.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * An actor that turned out to be another, as whom it is found since. What else is stored of it, to
 * undo that, is for SQL alone.
 */
@Entity
@Immutable
@Table(name = "actor_merge")
public class ActorMerge {

  /** The key of the one that is gone. */
  @Id
  @Column(name = "id")
  public UUID key;

  public String slug;

  public String isoCode;

  public String wikidataId;

  /** Grows with each merge. */
  public long ordinal;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "into_id")
  public ActorEntity survivor;
}
