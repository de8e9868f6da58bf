package dev.entente.change;

import dev.entente.database.DatabaseEngine;
import dev.entente.database.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.hibernate.Session;

/**
 * The one way in which data is changed: one writer after the other, whichever instance of the
 * application they are in, each counted and recorded.
 */
@ApplicationScoped
public class Ledger {

  private final Session session;
  private final DatabaseEngine engine;
  private final Event<DataChanged> changed;

  @Inject
  Ledger(Session session, DatabaseEngine engine, Event<DataChanged> changed) {
    this.session = session;
    this.engine = engine;
    this.changed = changed;
  }

  /** The version that is stored, and since when. */
  public DatasetState state() {
    return session.find(DatasetState.class, DatasetState.ID);
  }

  /**
   * Makes a change, in a transaction of its own. What it reads holds until it is stored.
   *
   * @param work makes the change, and says so; it may be run again from its start
   * @return what the audit log says of it; null where nothing was changed
   */
  @Writes
  @Transactional
  public AuditEntry write(AuditAction action, String madeBy, Consumer<Change> work) {
    return write(action, madeBy, null, null, work);
  }

  /**
   * Makes a change once: under a key that was used before, nothing is done again.
   *
   * @param key the client's, or null
   * @param input SHA-256 of what the client asks for
   * @throws RefusedException when the key was used for another input
   */
  @Writes
  @Transactional
  public AuditEntry write(
      AuditAction action, String madeBy, String key, String input, Consumer<Change> work) {
    lock();
    AuditEntry before = key == null ? null : madeUnder(key, madeBy);
    if (before != null) {
      if (before.action != action || !before.inputSha256.equals(input)) {
        throw new RefusedException(
            UserErrorCode.IDEMPOTENCY_KEY_REUSED,
            "idempotencyKey",
            "This key was used before with another input. Take a new key for each wish.");
      }
      return before;
    }
    Change change = new Change(action, madeBy);
    work.accept(change);
    if (!change.isMade()) {
      return null;
    }
    AuditEntry entry = change.entry();
    entry.idempotencyKey = key;
    entry.inputSha256 = key == null ? null : input;
    count(entry);
    session.persist(entry);
    changed.fire(new DataChanged(entry.version));
    return entry;
  }

  /** Until the end of the transaction nobody else writes. */
  public void lock() {
    session.doWork(engine::liftLimit);
    session.find(DatasetState.class, DatasetState.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  private AuditEntry madeUnder(String key, String madeBy) {
    return session
        .createSelectionQuery(
            "from AuditEntry where idempotencyKey = :key and madeBy = :madeBy", AuditEntry.class)
        .setParameter("key", key)
        .setParameter("madeBy", madeBy)
        .getSingleResultOrNull();
  }

  /** Another instance's clock may be ahead of this one's; time does not run backwards for that. */
  private void count(AuditEntry entry) {
    session.flush();
    session.clear();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    DatasetState state = state();
    state.version++;
    state.updatedAt = state.updatedAt.isAfter(now) ? state.updatedAt : now;
    entry.version = state.version;
    entry.key = AuditEntry.keyOf(entry.version);
    entry.madeAt = state.updatedAt;
  }
}
