package dev.entente.relationship;

import dev.entente.actor.ActorFilter;
import dev.entente.actor.ActorListFilter;
import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which relationships to show. */
@Input("RelationshipFilter")
@Description("Which relationships to show. All given must hold; what is null asks nothing.")
public class RelationshipFilter extends FactFilter {

  public static final Relation ACTORS =
      new Relation("ActorEntity {it}", "{it}.key in ({row}.subject.key, {row}.object.key)");

  @Description("Who is or does.")
  public ActorFilter subject;

  @Description("What the subject is to the object.")
  public PredicateFilter predicate;

  @Description("To whom.")
  public ActorFilter object;

  @Description("The subject and the object.")
  public ActorListFilter actors;

  @Description("Whether it is so.")
  public RelationshipStatusFilter status;

  @Description("Since when.")
  public DateFilter since;

  @Description("Until when.")
  public DateFilter until;

  @Description("When it may have held, as far as its dates are known.")
  public DateFilter held;

  @Description("What else there is to know.")
  public StringFilter note;

  @Description(Filter.AND)
  public List<@NonNull RelationshipFilter> and;

  @Description(Filter.OR)
  public List<@NonNull RelationshipFilter> or;

  @Description(Filter.NOT)
  public RelationshipFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.one("subject", subject);
    terms.value("predicate", predicate);
    terms.one("object", object);
    terms.many(actors, ACTORS);
    terms.value("status", status);
    terms.value("since", since);
    terms.value("until", until);
    terms.term("since", "until", held);
    terms.value("note", note);
    terms.combined(and, or, not);
  }
}
