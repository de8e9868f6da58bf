package dev.entente.curation;

import dev.entente.change.ChangeInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which merge is undone. */
@Input("UnmergeActorsInput")
@Description("Which merge is undone.")
public class UnmergeActorsInput extends ChangeInput {

  @Id
  @NonNull
  @Description("The id of the actor that went: `from` of the merge.")
  public String actor;

  @Description("Why, of at most 1000 characters; it stands in the audit log.")
  public String reason;
}
