package dev.entente.curation;

import dev.entente.change.ChangeInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which actor gets which name. */
@Input("AddAliasInput")
@Description("Which actor gets which name.")
public class AddAliasInput extends ChangeInput {

  @Id
  @NonNull
  @Description("The id of the actor.")
  public String actor;

  @NonNull
  @Description("The name.")
  public AliasInput alias;
}
