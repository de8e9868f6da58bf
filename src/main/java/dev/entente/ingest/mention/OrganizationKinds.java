package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.lexicon.ResourceTable;
import dev.entente.ingest.lexicon.Words;
import java.util.HashMap;
import java.util.Map;

/** Words that tell what an organization is. */
final class OrganizationKinds {

  /** Words that stand in names, in lower case: “ministry”, “bank”. */
  static final Map<String, OrganizationType> BY_WORD = kinds();

  /** Words that stand before names: “the newspaper”. */
  static final PhraseTable<OrganizationType> DESCRIPTORS = descriptors();

  private OrganizationKinds() {}

  private static Map<String, OrganizationType> kinds() {
    Map<String, OrganizationType> kinds = new HashMap<>();
    put(
        kinds,
        OrganizationType.RESEARCH,
        "institute institution university college academy school" + " center centre laboratory");
    put(
        kinds,
        OrganizationType.GOVERNMENT,
        "ministry department parliament assembly senate cabinet");
    put(
        kinds,
        OrganizationType.AGENCY,
        "agency authority commission bureau court fund board directorate"
            + " administration inspectorate tribunal");
    put(
        kinds,
        OrganizationType.COMPANY,
        "bank corporation corp inc ltd company group holdings"
            + " airlines airways motors technologies electronics industries petroleum securities"
            + " railways shipyard plc gmbh");
    put(kinds, OrganizationType.OTHER, "forum");
    put(kinds, OrganizationType.MILITARY, "forces");
    put(
        kinds,
        OrganizationType.MEDIA,
        "tv fm times post daily herald tribune gazette television radio"
            + " newspaper broadcaster journal news magazine");
    put(kinds, OrganizationType.PARTY, "party");
    put(kinds, OrganizationType.ALLIANCE, "union league alliance organization organisation");
    put(kinds, OrganizationType.MILITARY, "army navy brigade battalion regiment corps");
    put(
        kinds,
        OrganizationType.OTHER,
        "association foundation federation society council committee"
            + " chamber movement church network");
    return Map.copyOf(kinds);
  }

  private static PhraseTable<OrganizationType> descriptors() {
    PhraseTable<OrganizationType> descriptors = new PhraseTable<>();
    ResourceTable.rows("descriptors.tsv", 2)
        .forEach(row -> descriptors.add(row.get(0), OrganizationType.valueOf(row.get(1))));
    return descriptors;
  }

  private static void put(
      Map<String, OrganizationType> kinds, OrganizationType type, String words) {
    for (String word : Words.of(words)) {
      kinds.put(word, type);
    }
  }
}
