package dev.entente.change;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What must have been done. */
@Input("AuditActionFilter")
@Description("What must have been done.")
public class AuditActionFilter extends EnumFilter<AuditAction> {}
