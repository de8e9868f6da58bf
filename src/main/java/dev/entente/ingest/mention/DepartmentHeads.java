package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownName;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads who heads what of a country, as translations write an office: “the head of Turkish
 * diplomacy”, “the chief of the Russian foreign ministry”.
 */
final class DepartmentHeads {

  private static final Set<String> HEADS = Words.of("head chief boss");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> THE = Set.of("the");

  private static final Map<String, List<String>> OFFICES =
      Map.ofEntries(
          Map.entry("diplomacy", List.of("foreign minister", "high representative")),
          Map.entry("foreign ministry", List.of("foreign minister")),
          Map.entry("foreign office", List.of("foreign minister")),
          Map.entry("foreign policy", List.of("foreign minister", "high representative")),
          Map.entry("ministry of foreign", List.of("foreign minister")),
          Map.entry("diplomatic department", List.of("foreign minister")),
          Map.entry("defence ministry", List.of("defence minister")),
          Map.entry("defense ministry", List.of("defence minister")),
          Map.entry("ministry of defence", List.of("defence minister")),
          Map.entry("ministry of defense", List.of("defence minister")),
          Map.entry("government", List.of("prime minister", "chancellor")),
          Map.entry("cabinet", List.of("prime minister", "chancellor")),
          Map.entry("state", List.of("leader")));

  private final Draft draft;
  private final KnownNames names;
  private final Offices offices;

  DepartmentHeads(Draft draft, KnownNames names, Offices offices) {
    this.draft = draft;
    this.names = names;
    this.offices = offices;
  }

  /** Index after the phrase that starts at a word; the word itself where there is none. */
  int read(int at) {
    int sentence = draft.words.get(at).sentence();
    if (!HEADS.contains(draft.words.get(at).lower()) || !draft.isIn(at + 1, sentence, OF)) {
      return at;
    }
    int owner = draft.isIn(at + 2, sentence, THE) ? at + 3 : at + 2;
    KnownNames.Choice country = draft.wordAt(owner, sentence) == null ? null : names.at(owner);
    if (country == null
        || country.isPerson()
        || !(country.kind() == KnownName.Kind.DEMONYM
            || draft.words.get(country.to() - 1).isGenitive()
            || country.actor().isOrganization())) {
      return at;
    }
    for (int words = 3; words > 0; words--) {
      List<String> titles = OFFICES.get(lower(country.to(), words, sentence));
      int to = country.to() + words;
      if (titles == null || isNamed(to, sentence)) {
        continue;
      }
      for (String title : titles) {
        Offices.Holder holder =
            offices.of(country.actor(), new Title(title, Title.Sort.OFFICE), Gender.UNKNOWN, false);
        if (holder != null) {
          draft.add(
              at,
              to,
              List.of(holder.actor()),
              MentionKind.ROLE,
              holder.rule(),
              holder.confidence());
          draft.nest(owner, country.to(), country.actor());
          Surnames.held(draft, holder.actor());
          return to;
        }
      }
    }
    return at;
  }

  private String lower(int from, int count, int sentence) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < from + count; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null) {
        return "";
      }
      words.append(at == from ? "" : " ").append(word.lower());
    }
    return words.toString();
  }

  /** Whether the name follows, with or without a comma: that is who is meant. */
  private boolean isNamed(int to, int sentence) {
    Word next = draft.wordAt(to, sentence);
    Word behind = draft.wordAt(to + 1, sentence);
    return next != null
        && ((next.isWord() && next.isCapitalized())
            || (next.isMark(',') && behind != null && behind.isCapitalized()));
  }
}
