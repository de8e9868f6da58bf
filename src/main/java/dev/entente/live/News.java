package dev.entente.live;

import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.execution.DataVersion;
import dev.entente.graphql.subscription.Position;
import dev.entente.graphql.subscription.SourceStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * What has happened to the data, read from the versions that stand on the rows. So every instance
 * of the application tells of what any of them has stored, and a client that comes back can be told
 * of what it has missed.
 */
@ApplicationScoped
public class News {

  private static final String ARTICLES =
      "select a.addedIn, a.key from Article a where a.addedIn >= :version"
          + " and (a.addedIn > :version or :key is null or a.key > :key) order by a.addedIn, a.key";

  private static final String FACTS =
      "select f.changedIn, f.key from FactEntity f where f.changedIn >= :version"
          + " and (f.changedIn > :version or :key is null or f.key > :key)";

  private static final String ABOUT_ACTOR =
      " and (exists (select 1 from Meeting m join m.participants p"
          + " where m.key = f.key and p.actor.key = :actor)"
          + " or exists (select 1 from Statement s join s.actors a"
          + " where s.key = f.key and a.actor.key = :actor)"
          + " or exists (select 1 from Relationship r"
          + " where r.key = f.key and (r.subject.key = :actor or r.object.key = :actor))"
          + " or exists (select 1 from Office o"
          + " where o.key = f.key and (o.person.key = :actor or o.institution.key = :actor))"
          + " or exists (select 1 from TradeFigure t join t.parties p"
          + " where t.key = f.key and p.actor.key = :actor)"
          + " or exists (select 1 from TradeFigure t join t.claimants c"
          + " where t.key = f.key and c.key = :actor))";

  private final Session session;
  private final DataVersion version;

  @Inject
  News(Session session, DataVersion version) {
    this.session = session;
    this.version = version;
  }

  /**
   * The articles that are added.
   *
   * @param since the version of the data after which; null for the present one
   */
  SourceStream articles(String since) {
    return new Rows(start(since), ARTICLES, null);
  }

  /**
   * The facts that are stored or changed, and shown.
   *
   * @param actor the key of the actor that they are about; null for facts about anyone
   * @param since the version of the data after which; null for the present one
   */
  SourceStream facts(UUID actor, String since) {
    String which = FACTS + (actor == null ? "" : ABOUT_ACTOR);
    return new Rows(start(since), which + " order by f.changedIn, f.key", actor);
  }

  private Position start(String since) {
    long current = Long.parseLong(version.current());
    if (since == null) {
      return Position.after(current);
    }
    try {
      long after = Long.parseLong(since);
      if (after >= 0 && after <= current) {
        return Position.after(after);
      }
    } catch (NumberFormatException noVersion) {
      // is refused as those are that there never was
    }
    throw RequestException.badUserInput(
        "`since` must be a version that the data has had, as in `dataset { version }`: 0 to %d.",
        current);
  }

  private final class Rows implements SourceStream {

    private final Position start;
    private final String hql;
    private final UUID actor;

    Rows(Position start, String hql, UUID actor) {
      this.start = start;
      this.hql = hql;
      this.actor = actor;
    }

    @Override
    public Position start() {
      return start;
    }

    @Override
    public List<Position> after(Position position, int atMost) {
      SelectionQuery<Object[]> rows =
          session
              .createSelectionQuery(hql, Object[].class)
              .setParameter("version", position.version())
              .setParameter("key", position.key(), UUID.class)
              .setMaxResults(atMost);
      if (actor != null) {
        rows.setParameter("actor", actor);
      }
      return rows.getResultList().stream()
          .map(row -> new Position((long) row[0], (UUID) row[1]))
          .toList();
    }
  }
}
