package dev.entente.actor;

import dev.entente.graphql.node.Node;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Who acts in the news: a person, a country or an organization. */
@Description("Who acts in the news: a person, a country or an organization.")
public interface Actor extends Node {

  @NonNull
  @Description(Node.Descriptions.SLUG)
  String getSlug();

  @NonNull
  @Description(Descriptions.NAME)
  String getName();

  @Description(Descriptions.DESCRIPTION)
  String getDescription();

  @Description(Descriptions.WIKIDATA_ID)
  String getWikidataId();

  /** The primary key, for loading what belongs to the actor. */
  @Ignore
  UUID key();

  /** Texts that the implementing types share. */
  final class Descriptions {
    public static final String NAME = "The name that the actor is usually known by, in English.";
    public static final String DESCRIPTION = "Who it is, in one sentence.";
    public static final String WIKIDATA_ID =
        "The item in Wikidata, for example `Q15031`; null where it is not known.";

    private Descriptions() {}
  }
}
