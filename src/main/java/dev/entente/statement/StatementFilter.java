package dev.entente.statement;

import dev.entente.actor.ActorListFilter;
import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.StringListFilter;
import dev.entente.graphql.filter.Terms;
import dev.entente.meeting.MeetingFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which statements to show. */
@Input("StatementFilter")
@Description("Which statements to show. All given must hold; what is null asks nothing.")
public class StatementFilter extends FactFilter {

  public static final Relation ACTORS = Relation.along("{row}.actors a join a.actor {it}");

  private static final Relation SPEAKERS = new Relation(ACTORS.from(), "a.role = SPEAKER");
  private static final Relation ADDRESSEES = new Relation(ACTORS.from(), "a.role = ADDRESSEE");
  private static final Relation MENTIONED = new Relation(ACTORS.from(), "a.role = MENTIONED");
  private static final Relation QUOTES =
      new Relation("Citation c join c.quotes {it}", "c.fact.key = {row}.key");
  private static final Relation TOPICS =
      new Relation("Statement x join lateral unnest(x.topics) {it}", "x.key = {row}.key");
  private static final Relation VARIANTS =
      new Relation("Statement {it}", "{it}.utterance = {row}.utterance and {it}.key <> {row}.key");

  @Description("How the words are given.")
  public StatementKindFilter kind;

  @Description("What was said.")
  public StringFilter text;

  @Description("The quoted passages.")
  public StringListFilter quotes;

  @Description("Whose words they are.")
  public ActorListFilter speakers;

  @Description("Who is told.")
  public ActorListFilter addressees;

  @Description("Who is spoken of.")
  public ActorListFilter mentioned;

  @Description("Who says it, is told it or is spoken of.")
  public ActorListFilter actors;

  @Description("When it was said.")
  public DateFilter saidOn;

  @Description("The meeting where it was said.")
  public MeetingFilter meeting;

  @Description("What it is about, as slugs.")
  public StringListFilter topics;

  @Description("Other renderings of the same utterance.")
  public StatementListFilter variants;

  @Description(Filter.AND)
  public List<@NonNull StatementFilter> and;

  @Description(Filter.OR)
  public List<@NonNull StatementFilter> or;

  @Description(Filter.NOT)
  public StatementFilter not;

  @Override
  public void add(Terms terms) {
    super.add(terms);
    terms.value("kind", kind);
    terms.value("text", text);
    terms.texts(quotes, QUOTES, "{it}.text");
    terms.many(speakers, SPEAKERS);
    terms.many(addressees, ADDRESSEES);
    terms.many(mentioned, MENTIONED);
    terms.many(actors, ACTORS);
    terms.value("saidOn", saidOn);
    terms.one("meeting", meeting);
    terms.texts(topics, TOPICS, "cast({it} as string)");
    terms.many(variants, VARIANTS);
    terms.combined(and, or, not);
  }
}
