package dev.entente.change;

import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which entries of the audit log to show */
@Input("AuditFilter")
@Description(
    "Which entries of the audit log to show. All given must hold; what is null asks nothing.")
public class AuditFilter implements Filter {

  @Description("What was done.")
  public AuditActionFilter action;

  @Description("Who did it.")
  public StringFilter madeBy;

  @Description("Why.")
  public StringFilter reason;

  @Description(Filter.AND)
  public List<@NonNull AuditFilter> and;

  @Description(Filter.OR)
  public List<@NonNull AuditFilter> or;

  @Description(Filter.NOT)
  public AuditFilter not;

  @Override
  public void add(Terms terms) {
    terms.value("action", action);
    terms.value("madeBy", madeBy);
    terms.value("reason", reason);
    terms.combined(and, or, not);
  }
}
