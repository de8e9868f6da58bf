package dev.entente.actor;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which aliases to show. */
@Input("AliasFilter")
@Description("Which aliases to show. All given must hold; what is null asks nothing.")
public class AliasFilter implements Filter {

  @Description("The name as it is written.")
  public StringFilter text;

  @Description("The language it belongs to, as a BCP 47 tag; none for English.")
  public StringFilter language;

  @Description("What kind of name it is.")
  public StringFilter note;

  @Description(Filter.AND)
  public List<@NonNull AliasFilter> and;

  @Description(Filter.OR)
  public List<@NonNull AliasFilter> or;

  @Description(Filter.NOT)
  public AliasFilter not;

  @Override
  public void add(Terms terms) {
    terms.value("text", text);
    terms.value("language", language);
    terms.value("note", note);
    terms.combined(and, or, not);
  }
}
