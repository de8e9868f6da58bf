package dev.entente.curation;

import dev.entente.change.ChangeInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which article does not count any more. */
@Input("RetractArticleInput")
@Description("Which article does not count any more.")
public class RetractArticleInput extends ChangeInput {

  @Id
  @NonNull
  @Description("The id of the article.")
  public String article;

  @NonNull
  @Description("Why, of at most 1000 characters; it stands in the audit log.")
  public String reason;
}
