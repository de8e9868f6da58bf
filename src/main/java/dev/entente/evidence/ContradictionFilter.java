package dev.entente.evidence;

import dev.entente.actor.ActorListFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.IdFilter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import dev.entente.meeting.MeetingFilter;
import dev.entente.office.OfficeFilter;
import dev.entente.relationship.RelationshipFilter;
import dev.entente.statement.StatementFilter;
import dev.entente.trade.TradeFigureFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which contradictions to show. */
@Input("ContradictionFilter")
@Description("Which contradictions to show. All given must hold; what is null asks nothing.")
public class ContradictionFilter implements Filter {

  private static final Relation SIDES = Relation.along("{row}.sides {it}");
  private static final Relation[] ACTORS = {
    ofFacts("Office", OfficeFilter.ACTORS),
    ofFacts("Meeting", MeetingFilter.PARTICIPANTS),
    ofFacts("Statement", StatementFilter.ACTORS),
    ofFacts("Relationship", RelationshipFilter.ACTORS),
    ofFacts("TradeFigure", TradeFigureFilter.PARTIES),
    ofFacts("TradeFigure", TradeFigureFilter.CLAIMANTS)
  };

  @Description("Which contradictions, by their ids.")
  public IdFilter id;

  @Description("What the sides differ in.")
  public ContradictionKindFilter kind;

  @Description("What it is about.")
  public StringFilter topic;

  @Description("What the articles say.")
  public ContradictionSideListFilter sides;

  @Description(
      "Actors of the facts that are its sides: who meets; who speaks, is told or is spoken of;"
          + " subject and object; who trades, and who claims so; who holds an office, and where.")
  public ActorListFilter actors;

  @Description(Filter.AND)
  public List<@NonNull ContradictionFilter> and;

  @Description(Filter.OR)
  public List<@NonNull ContradictionFilter> or;

  @Description(Filter.NOT)
  public ContradictionFilter not;

  @Override
  public void add(Terms terms) {
    terms.value("key", id);
    terms.value("kind", kind);
    terms.value("topic", topic);
    terms.many(sides, SIDES);
    terms.many(actors, ACTORS);
    terms.combined(and, or, not);
  }

  private static Relation ofFacts(String entity, Relation actors) {
    return actors.of("{row}.sides s join %s f on f.key = s.fact.key".formatted(entity), "f");
  }
}
