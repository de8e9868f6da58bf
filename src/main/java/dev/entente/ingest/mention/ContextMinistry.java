package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Group;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.PhraseTable;
import java.util.List;
import java.util.Set;

/** Finds whose ministry is meant where no country is named beside it. */
final class ContextMinistry {

  private static final Set<String> THE = Set.of("the");

  private final Draft draft;

  ContextMinistry(Draft draft) {
    this.draft = draft;
  }

  /** “the foreign ministry said”: that of the country named last. */
  int read(int from, PhraseTable.Match<Group> group) {
    int sentence = draft.words.get(from).sentence();
    if (!draft.isIn(from - 1, sentence, THE)) {
      return from;
    }
    KnownActor owner = draft.lastOf(group.value().label());
    if (owner != null) {
      draft.add(from, group.to(), owner, MentionKind.ROLE, MentionRule.GROUP_OF_CONTEXT);
      return group.to();
    }
    KnownActor country = countryOfContext(sentence);
    if (country == null) {
      return from;
    }
    KnownActor ministry = draft.invent(group.value().of(country));
    draft.add(from, group.to(), ministry, MentionKind.ROLE, MentionRule.GROUP_OF_CONTEXT);
    return group.to();
  }

  /** The country whom the sentence is about so far, or else the one named last. */
  private KnownActor countryOfContext(int sentence) {
    KnownActor subject = draft.discourse.countryAsSubject(sentence);
    if (subject != null) {
      return subject;
    }
    String home = draft.discourse.countryOfSubject(sentence);
    if (home != null && draft.gazetteer.actor(home) != null) {
      return draft.gazetteer.actor(home);
    }
    List<KnownActor> countries =
        Discourse.latest(draft.discourse.bodies(), sentence, 1, 1, KnownActor::isCountry);
    return countries.isEmpty() ? null : countries.get(0);
  }
}
