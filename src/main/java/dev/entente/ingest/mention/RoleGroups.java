package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.Group;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import java.util.Set;

/** Reads what a country has: “Chinese officials”, “the Japanese foreign ministry”. */
final class RoleGroups {

  /** Groups that are a kind of medium: with a name behind it, the name is meant. */
  private static final Set<String> NAMED =
      Words.of("newspaper agency television broadcaster tv bank police embassy media");

  /** What may follow a group whose word is an adjective too: “the Russian military said”. */
  static final Set<String> AFTER_GROUP =
      Words.of(
          "has have had is was are were will would could can may might must should to in on at and"
              + " or that which who from by with for of as into but also did does do over near"
              + " after before during since when while not");

  private static final Set<String> ADJECTIVES =
      Words.of("military army navy police intelligence government media customs parliament");

  private final Draft draft;

  RoleGroups(Draft draft) {
    this.draft = draft;
  }

  /** “Chinese officials”: end of a group that stands alone; a ministry before a title is kept. */
  int group(int from, RolePhrase phrase) {
    PhraseTable.Match<Group> match = Group.table().longest(draft.words, from);
    boolean owned =
        phrase.owner.isCountry()
            || phrase.owner.slug().equals("european-union")
            || phrase.owner.slug().equals("united-nations")
            || phrase.owner.slug().equals("nato");
    owned |=
        phrase.owner.organizationType() == OrganizationType.PARTY
            && phrase.owner.country() != null
            && match != null
            && match.value().label().equals("officials");
    if (match == null || !owned || !isGroup(from, match.to())) {
      return from;
    }
    KnownActor owner =
        phrase.owner.isCountry() || phrase.owner.country() == null
            ? phrase.owner
            : draft.gazetteer.actor(phrase.owner.country());
    KnownActor group = match.value().of(owner == null ? phrase.owner : owner);
    if (Title.at(draft.words, match.to()) != null) {
      phrase.group = draft.invent(group);
      phrase.groupTo = match.to();
      phrase.groupRule = groupRule(match.value(), match.to());
      return from;
    }
    draft.add(
        phrase.from,
        match.to(),
        draft.invent(group),
        MentionKind.ROLE,
        groupRule(match.value(), match.to()));
    draft.nest(phrase.ownerFrom, phrase.ownerTo, phrase.owner);
    draft.abbreviated.read(phrase.from, match.to(), draft.invent(group));
    return match.to();
  }

  /** “Serbian police” is nobody's name, “Hong Kong Police” is one. */
  private MentionRule groupRule(Group group, int to) {
    boolean named = draft.words.get(to - 1).isCapitalized() && !draft.isHeading(to - 1);
    return group.body() || named ? MentionRule.GROUP : MentionRule.GROUP_UNNAMED;
  }

  private boolean isGroup(int from, int to) {
    String lower = draft.words.get(to - 1).lower();
    Word next = draft.wordAt(to, draft.words.get(from).sentence());
    if (NAMED.contains(lower)
        && next != null
        && !draft.words.get(to - 1).isGenitive()
        && (next.isCapitalized() || "“\"«„".indexOf(next.text().charAt(0)) >= 0)) {
      return false;
    }
    if (to - from > 1 || !ADJECTIVES.contains(lower) || draft.words.get(to - 1).isGenitive()) {
      return true;
    }
    Word after = draft.wordAt(to, draft.words.get(from).sentence());
    return after == null
        || !after.isWord()
        || AFTER_GROUP.contains(after.lower())
        || SpeechVerbs.of(after.lower()) != null
        || Title.at(draft.words, to) != null
        || (after.lower().endsWith("s")
            && !after.lower().endsWith("ions")
            && lower.equals("military")
            && SpeechVerbs.of(after.lower()) != null);
  }

  /** “spokesman for the Chinese foreign ministry”. */
  boolean groupOwner(RolePhrase phrase, KnownNames.Choice owner, int at) {
    PhraseTable.Match<Group> match = Group.table().longest(draft.words, owner.to());
    if (match == null || phrase.owner != null) {
      return false;
    }
    phrase.owner = owner.actor();
    phrase.ownerFrom = at;
    phrase.ownerTo = owner.to();
    phrase.group = draft.invent(match.value().of(owner.actor()));
    phrase.groupFrom = at;
    phrase.groupTo = match.to();
    phrase.groupRule = groupRule(match.value(), match.to());
    phrase.to = match.to();
    return true;
  }

  /** Of “a spokesman for the Chinese foreign ministry” only the ministry is known. */
  int grouped(RolePhrase phrase) {
    draft.add(phrase.groupFrom, phrase.groupTo, phrase.group, MentionKind.ROLE, phrase.groupRule);
    draft.nest(phrase.ownerFrom, phrase.ownerTo, phrase.owner);
    return Math.max(phrase.to, phrase.groupTo);
  }
}
