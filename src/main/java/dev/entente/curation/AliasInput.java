package dev.entente.curation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Another name of an actor. */
@Input("AliasInput")
@Description("Another name of an actor.")
public class AliasInput {

  @NonNull
  @Description("The name as articles write it, of at most 200 characters.")
  public String text;

  @Description("The language it belongs to, as a BCP 47 tag; left out for English.")
  public String language;

  @Description("What kind of name it is, where it is not simply a name: a surname, a role.")
  public String note;
}
