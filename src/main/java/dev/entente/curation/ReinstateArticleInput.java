package dev.entente.curation;

import dev.entente.change.ChangeInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which article counts again. */
@Input("ReinstateArticleInput")
@Description("Which article counts again.")
public class ReinstateArticleInput extends ChangeInput {

  @Id
  @NonNull
  @Description("The id of the article.")
  public String article;

  @Description("Why, of at most 1000 characters; it stands in the audit log.")
  public String reason;
}
