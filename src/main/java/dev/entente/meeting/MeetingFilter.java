package dev.entente.meeting;

import dev.entente.actor.ActorFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which meetings to show */
@Input("MeetingFilter")
@Description("Which meetings to show. All given must hold; what is null asks nothing.")
public class MeetingFilter implements Filter {

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

  @Description("Where it was.")
  public StringFilter place;

  @Description("The country it was in.")
  public ActorFilter country;

  @Description("The visit or summit that it belongs to.")
  public MeetingFilter partOf;

  @Description(Filter.AND)
  public List<@NonNull MeetingFilter> and;

  @Description(Filter.OR)
  public List<@NonNull MeetingFilter> or;

  @Description(Filter.NOT)
  public MeetingFilter not;

  @Override
  public void add(Terms terms) {
    terms.oneOf("kind", kind);
    terms.oneOf("format", format);
    terms.oneOf("status", status);
    terms.text("title", title);
    terms.period("date", "endDate", date);
    terms.text("place", place);
    terms.one("country", country);
    terms.one("partOf", partOf);
    terms.combined(and, or, not);
  }
}
