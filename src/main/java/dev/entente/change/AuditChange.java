package dev.entente.change;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A value that was changed.
 *
 * @param field what it is a value of
 * @param former what it was; null for nothing
 * @param present what it became; null for nothing
 */
@Embeddable
@Description("A value that was changed.")
public record AuditChange(
    @NonNull @Description("What it is a value of: the name of a field.") String field,
    @Description("What it was before; null where it was not there.") String former,
    @Description("What it became; null where it is there no more.") String present) {}
