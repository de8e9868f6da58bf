package dev.entente.relationship;

import dev.entente.actor.ActorFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which relationships to show */
@Input("RelationshipFilter")
@Description("Which relationships to show. All given must hold; what is null asks nothing.")
public class RelationshipFilter implements Filter {

  @Description("What the subject is to the object.")
  public PredicateFilter predicate;

  @Description("Whether it is so.")
  public RelationshipStatusFilter status;

  @Description("Since when.")
  public DateFilter since;

  @Description("Who is or does.")
  public ActorFilter subject;

  @Description("To whom.")
  public ActorFilter object;

  @Description(Filter.AND)
  public List<@NonNull RelationshipFilter> and;

  @Description(Filter.OR)
  public List<@NonNull RelationshipFilter> or;

  @Description(Filter.NOT)
  public RelationshipFilter not;

  @Override
  public void add(Terms terms) {
    terms.oneOf("predicate", predicate);
    terms.oneOf("status", status);
    terms.date("since", since);
    terms.one("subject", subject);
    terms.one("object", object);
    terms.combined(and, or, not);
  }
}
