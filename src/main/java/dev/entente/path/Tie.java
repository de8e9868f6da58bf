package dev.entente.path;

import dev.entente.evidence.Fact;
import dev.entente.graphql.connection.Kind;
import dev.entente.graphql.connection.SortKey;
import dev.entente.meeting.Meeting;
import dev.entente.meeting.MeetingOrderField;
import dev.entente.relationship.Relationship;
import dev.entente.relationship.RelationshipOrderField;
import dev.entente.statement.Statement;
import dev.entente.statement.StatementOrderField;

/** Which facts link two actors: those that hold, and in which both take part. */
enum Tie {
  /** Whoever takes part in a meeting that was held is linked with all others there. */
  MEETING(
      Meeting.class,
      MeetingOrderField.DATE.key(),
      MeetingOrderField.SLUG,
      """
      select p.actor.key as here, q.actor.key as there, m.key as fact
        from Meeting m join m.participants p join m.participants q
        where m.status = HELD and holds(:parents, p.actor.key) and q.actor.key <> p.actor.key"""),

  /** Who says something is linked with those who say it too, and with those who are told. */
  STATEMENT(
      Statement.class,
      StatementOrderField.SAID_ON.key(),
      StatementOrderField.SLUG,
      """
      select a.actor.key as here, b.actor.key as there, s.key as fact
        from Statement s join s.actors a join s.actors b
        where holds(:parents, a.actor.key) and b.actor.key <> a.actor.key
          and (a.role = SPEAKER and b.role <> MENTIONED or a.role = ADDRESSEE and b.role = SPEAKER)"""),

  /** In either direction, where articles assert it and nobody denies it. */
  RELATIONSHIP(
      Relationship.class,
      RelationshipOrderField.SINCE.key(),
      RelationshipOrderField.SLUG,
      """
      select r.subject.key as here, r.object.key as there, r.key as fact from Relationship r
        where r.status = ASSERTED and holds(:parents, r.subject.key)
      union all
      select r.object.key as here, r.subject.key as there, r.key as fact from Relationship r
        where r.status = ASSERTED and holds(:parents, r.object.key)""");

  private final Kind<? extends Fact> kind;
  private final String hql;

  <F extends Fact> Tie(Class<F> entity, SortKey<F> date, SortKey<F> slug, String hql) {
    this.kind = new Kind<>(entity, date, slug);
    this.hql = hql;
  }

  Kind<? extends Fact> kind() {
    return kind;
  }

  /**
   * Selects the {@code here}, {@code there} and {@code fact} of each link that starts at the actors
   * in {@code :parents}.
   */
  String hql() {
    return hql;
  }
}
