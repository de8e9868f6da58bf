package dev.entente.graphql.filter;

import dev.entente.graphql.node.NodeId;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which ones, by their global ids; the value that is compared is the primary key. */
@Input("IdFilter")
@Description("Which ones, by their ids. All given must hold; what is null asks nothing.")
public class IdFilter implements Operators {

  @Id
  @Description("The one with this id.")
  public String eq;

  @Id
  @Description("One of those with these ids; at most 100.")
  public List<@NonNull String> in;

  @Override
  public void add(String value, Terms terms) {
    terms.holds(value + " = ?", eq == null ? null : NodeId.decode(eq).key());
    terms.in(
        value, "?", in == null ? null : in.stream().map(id -> NodeId.decode(id).key()).toList());
  }
}
