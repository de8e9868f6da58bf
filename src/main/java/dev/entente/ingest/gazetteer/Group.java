package dev.entente.ingest.gazetteer;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.lexicon.ResourceTable;
import java.util.List;
import java.util.Map;

/**
 * What every country has, and texts refer to with its adjective: “Chinese officials”, “the German
 * foreign ministry”.
 *
 * @param label how the name goes on after the adjective
 * @param type what sort of organization it is
 * @param body whether it is an institution of its own, and not people whom nobody names
 */
public record Group(String label, OrganizationType type, boolean body) {

  private static final PhraseTable<Group> GROUPS = read();

  /** Countries whose adjective in names is not their first demonym. */
  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "united-states",
          "US",
          "european-union",
          "EU",
          "united-nations",
          "UN",
          "new-zealand",
          "New Zealand",
          "nato",
          "NATO",
          "kosovo",
          "Kosovo");

  /** The groups that ship with Entente. */
  public static PhraseTable<Group> table() {
    return GROUPS;
  }

  /** The organization of this sort that a country or an alliance has. */
  public KnownActor of(KnownActor owner) {
    String name = adjective(owner) + " " + label;
    return new KnownActor(
        Slugs.of(name),
        ActorType.ORGANIZATION,
        name,
        Gender.UNKNOWN,
        null,
        type,
        owner.isCountry() ? owner.slug() : null,
        List.of(new KnownName(name, KnownName.Kind.NAME)),
        List.of());
  }

  private static String adjective(KnownActor owner) {
    String adjective = ADJECTIVES.get(owner.slug());
    if (adjective != null) {
      return adjective;
    }
    return owner.names().stream()
        .filter(name -> name.kind() == KnownName.Kind.DEMONYM)
        .map(KnownName::text)
        .findFirst()
        .orElse(owner.name());
  }

  private static PhraseTable<Group> read() {
    PhraseTable<Group> groups = new PhraseTable<>();
    ResourceTable.rows("groups.tsv", 4)
        .forEach(
            row ->
                groups.add(
                    row.get(0),
                    new Group(
                        row.get(1),
                        OrganizationType.valueOf(row.get(2)),
                        row.get(3).equals("body"))));
    return groups;
  }
}
