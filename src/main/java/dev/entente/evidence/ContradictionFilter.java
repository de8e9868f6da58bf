package dev.entente.evidence;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which contradictions to show */
@Input("ContradictionFilter")
@Description("Which contradictions to show. All given must hold; what is null asks nothing.")
public class ContradictionFilter implements Filter {

  @Description("What the sides differ in.")
  public ContradictionKindFilter kind;

  @Description("What it is about.")
  public StringFilter topic;

  @Description(Filter.AND)
  public List<@NonNull ContradictionFilter> and;

  @Description(Filter.OR)
  public List<@NonNull ContradictionFilter> or;

  @Description(Filter.NOT)
  public ContradictionFilter not;

  @Override
  public void add(Terms terms) {
    terms.oneOf("kind", kind);
    terms.text("topic", topic);
    terms.combined(and, or, not);
  }
}
