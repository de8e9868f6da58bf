package dev.entente.meeting;

import dev.entente.actor.ActorListFilter;
import dev.entente.actor.CountryFilter;
import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import dev.entente.statement.StatementListFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which meetings to show. */
@Input("MeetingFilter")
@Description("Which meetings to show. All given must hold; what is null asks nothing.")
public class MeetingFilter extends FactFilter {

  public static final Relation PARTICIPANTS =
      Relation.along("{row}.participants p join p.actor {it}");

  private static final Relation HOSTS = new Relation(PARTICIPANTS.from(), "p.role = HOST");
  private static final Relation VISITORS = new Relation(PARTICIPANTS.from(), "p.role = VISITOR");
  private static final Relation PARTS = new Relation("Meeting {it}", "{it}.partOf.key = {row}.key");

  @Description("What kind of contact it is.")
  public MeetingKindFilter kind;

  @Description("How they met.")
  public MeetingFormatFilter format;

  @Description("Whether it took place.")
  public MeetingStatusFilter status;

  @Description("The title.")
  public StringFilter title;

  @Description("When it was, or is to be: any of its days, where it lasts several.")
  public DateFilter date;

  @Description("The last day, where it lasts several.")
  public DateFilter endDate;

  @Description("Where it was.")
  public StringFilter place;

  @Description("The country it was in.")
  public CountryFilter country;

  @Description("The visit or summit that it belongs to.")
  public MeetingFilter partOf;

  @Description("The meetings that belong to it.")
  public MeetingListFilter parts;

  @Description("Who takes part, in any role.")
  public ActorListFilter participants;

  @Description("Who receives the others.")
  public ActorListFilter hosts;

  @Description("Who travels to the host.")
  public ActorListFilter visitors;

  @Description("Statements made at it.")
  public StatementListFilter statements;

  @Description(Filter.AND)
  public List<@NonNull MeetingFilter> and;

  @Description(Filter.OR)
  public List<@NonNull MeetingFilter> or;

  @Description(Filter.NOT)
  public MeetingFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.value("kind", kind);
    terms.value("format", format);
    terms.value("status", status);
    terms.value("title", title);
    terms.days("date", "endDate", date);
    terms.value("endDate", endDate);
    terms.value("place", place);
    terms.one("country", country);
    terms.one("partOf", partOf);
    terms.many(parts, PARTS);
    terms.many(participants, PARTICIPANTS);
    terms.many(hosts, HOSTS);
    terms.many(visitors, VISITORS);
    terms.many(statements, StatementListFilter.OF_MEETING);
    terms.combined(and, or, not);
  }
}
