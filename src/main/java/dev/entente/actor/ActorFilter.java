package dev.entente.actor;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which actors to show */
@Input("ActorFilter")
@Description("Which actors to show. All given must hold; what is null asks nothing.")
public class ActorFilter implements Filter {

  @Description("The slug.")
  public StringFilter slug;

  @Description("The name; aliases are not looked at.")
  public StringFilter name;

  @Description(Filter.AND)
  public List<@NonNull ActorFilter> and;

  @Description(Filter.OR)
  public List<@NonNull ActorFilter> or;

  @Description(Filter.NOT)
  public ActorFilter not;

  @Override
  public void add(Terms terms) {
    terms.text("slug", slug);
    terms.text("name", name);
    terms.combined(and, or, not);
  }
}
