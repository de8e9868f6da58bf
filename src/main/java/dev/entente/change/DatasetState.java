package dev.entente.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;

/** The one row that says which version of the data is stored. */
@Entity
public class DatasetState {

  static final int ID = 1;

  @Id public int id;

  /** Grows by one with every transaction that changes the data. */
  public long version;

  public OffsetDateTime updatedAt;
}
