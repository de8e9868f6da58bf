package dev.entente.curation;

import dev.entente.change.ChangeInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which two actors are one. */
@Input("MergeActorsInput")
@Description("Which two actors are one.")
public class MergeActorsInput extends ChangeInput {

  @Id
  @NonNull
  @Description("The id of the actor that goes; it finds the other from then on.")
  public String from;

  @Id
  @NonNull
  @Description("The id of the actor that stays, of the same type.")
  public String into;

  @Description("Why, of at most 1000 characters; it stands in the audit log.")
  public String reason;
}
