package dev.entente.graphql.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Anything that can be fetched again by its id.
 *
 * @see <a href="https://graphql.org/learn/global-object-identification/">Global object
 *     identification</a>
 */
@Description("Anything that can be fetched again by its id.")
public interface Node {

  /** The global id; opaque, and the same after every import. */
  @Id
  @NonNull
  @Description(Descriptions.ID)
  String getId();

  /** Texts that every node shares, since descriptions are not inherited by implementing types. */
  final class Descriptions {
    public static final String ID =
        "Global id: opaque, unique over all types, and the same after every import. Fetch the"
            + " object again with `node(id:)`.";
    public static final String SLUG =
        "Readable name, unique within its type, of lower-case letters, digits and hyphens.";

    private Descriptions() {}
  }
}
