package dev.entente.statement;

import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import dev.entente.meeting.MeetingFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which statements to show */
@Input("StatementFilter")
@Description("Which statements to show. All given must hold; what is null asks nothing.")
public class StatementFilter implements Filter {

  @Description("How the words are given.")
  public StatementKindFilter kind;

  @Description("What was said.")
  public StringFilter text;

  @Description("When it was said.")
  public DateFilter saidOn;

  @Description("The meeting where it was said.")
  public MeetingFilter meeting;

  @Description(Filter.AND)
  public List<@NonNull StatementFilter> and;

  @Description(Filter.OR)
  public List<@NonNull StatementFilter> or;

  @Description(Filter.NOT)
  public StatementFilter not;

  @Override
  public void add(Terms terms) {
    terms.oneOf("kind", kind);
    terms.text("text", text);
    terms.date("saidOn", saidOn);
    terms.one("meeting", meeting);
    terms.combined(and, or, not);
  }
}
