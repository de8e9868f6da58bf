package dev.entente.change;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Why nothing was changed, for the user of a form.
 *
 * @param field the path of the member that is wrong, from the argument on; null for the whole
 * @param message what is wrong, and what would be right
 * @param code what is wrong, for programs
 */
@Description("Something that is wrong with an input. Nothing was changed then.")
public record UserError(
    @Description(
            "The member that is wrong, from the argument on: `[\"input\", \"alias\", \"text\"]`.")
        List<@NonNull String> field,
    @NonNull @Description("What is wrong, and what would be right.") String message,
    @NonNull @Description("What is wrong, for programs.") UserErrorCode code) {}
