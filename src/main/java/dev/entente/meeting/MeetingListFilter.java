package dev.entente.meeting;

import dev.entente.evidence.FactFilter;
import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several meetings must be like. */
@Input("MeetingListFilter")
@Description("What several meetings must be like. All given must hold; what is null asks nothing.")
public class MeetingListFilter extends ListFilter<MeetingFilter> {

  /** Those that an actor takes part in. */
  public static final Relation OF_ACTOR =
      new Relation("Meeting {it} join {it}.participants p", "p.actor.key = {row}.key");

  /** Those that an article asserts. */
  public static final Relation OF_ARTICLE = FactFilter.ofArticle("Meeting");
}
