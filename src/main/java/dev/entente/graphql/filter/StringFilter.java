package dev.entente.graphql.filter;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a text must be like. */
@Input("StringFilter")
@Description(
    "What a text must be like, whatever the case of its letters. All given must hold; what is null asks nothing.")
public class StringFilter {

  @Description("Is this text.")
  public String eq;

  @Description("Is one of these texts; at most 100.")
  public List<@NonNull String> in;

  @Description("Contains this text; `%` and `_` stand for themselves.")
  public String contains;

  @Description("Starts with this text; `%` and `_` stand for themselves.")
  public String startsWith;
}
