package dev.entente.ingest.gazetteer;

import dev.entente.ingest.lexicon.ResourceTable;
import java.util.HashMap;
import java.util.Map;

/** Given names, and by which pronoun those who bear them are mostly referred to. */
public final class GivenNames {

  private static final Map<String, Gender> GENDERS = read();

  private GivenNames() {}

  /** The gender that a name in lower case tells of; {@code null} where it is no given name. */
  public static Gender gender(String lower) {
    return GENDERS.get(lower);
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> genders = new HashMap<>();
    for (var row : ResourceTable.rows("given-names.tsv", 2)) {
      Gender gender =
          switch (row.get(0)) {
            case "F" -> Gender.FEMALE;
            case "M" -> Gender.MALE;
            default -> Gender.UNKNOWN;
          };
      for (String name : row.get(1).split(" ", -1)) {
        genders.merge(
            NameWords.lower(name), gender, (one, two) -> one == two ? one : Gender.UNKNOWN);
      }
    }
    return Map.copyOf(genders);
  }
}
