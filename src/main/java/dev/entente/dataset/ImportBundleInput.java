package dev.entente.dataset;

import dev.entente.change.ChangeInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which bundle is loaded. */
@Input("ImportBundleInput")
@Description("Which bundle is loaded.")
public class ImportBundleInput extends ChangeInput {

  @NonNull
  @Description(
      "The text of a `bundle.json`, in the format of docs/dataset-format.md. It cannot name further"
          + " files: everything must be in it.")
  public String bundle;
}
