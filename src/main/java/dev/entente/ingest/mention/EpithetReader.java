package dev.entente.ingest.mention;

import dev.entente.actor.OrganizationType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who is meant by “the two leaders”, “both countries”, “the 70-year-old”. */
final class EpithetReader {

  private static final Set<String> TWO = Words.of("two both three four");
  private static final Set<String> LEADERS =
      Words.of(
          "leaders presidents men women politicians ministers diplomats statesmen premiers"
              + " chancellors heads counterparts");
  private static final Set<String> ANYONE = Words.of("diplomats men women politicians ministers");
  private static final Set<String> COUNTRIES =
      Words.of(
          "countries nations states sides powers neighbors neighbours governments allies capitals"
              + " economies parties superpowers rivals partners");
  private static final Set<String> ADJECTIVES =
      Words.of(
          "foreign defense defence prime finance asian european nuclear neighboring neighbouring"
              + " eastern western great big biggest largest major world close former arab gulf");
  private static final Set<String> VERBS =
      Words.of(
          "met last also had have are were would will discussed agreed spoke held signed jointly"
              + " talked exchanged shook first then reportedly");

  private static final Map<String, OrganizationType> KINDS =
      Map.ofEntries(
          Map.entry("company", OrganizationType.COMPANY),
          Map.entry("firm", OrganizationType.COMPANY),
          Map.entry("newspaper", OrganizationType.MEDIA),
          Map.entry("paper", OrganizationType.MEDIA),
          Map.entry("broadcaster", OrganizationType.MEDIA),
          Map.entry("agency", OrganizationType.MEDIA),
          Map.entry("institute", OrganizationType.RESEARCH),
          Map.entry("bloc", OrganizationType.ALLIANCE),
          Map.entry("alliance", OrganizationType.ALLIANCE),
          Map.entry("ministry", OrganizationType.GOVERNMENT),
          Map.entry("bank", OrganizationType.AGENCY));

  private static final Set<String> AGENCY = Set.of("agency");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> THE = Set.of("the");
  private static final Set<String> OF_THE = Set.of("of", "the");
  private static final Set<String> THEM = Set.of("them");
  private static final Set<String> STATE = Set.of("state", "government");

  private final Draft draft;

  EpithetReader(Draft draft) {
    this.draft = draft;
  }

  /** Reads a description at a word: index after it, or the word where there is none. */
  int read(int at) {
    Word word = draft.words.get(at);
    int sentence = word.sentence();
    if (word.is("the") || word.is("these") || word.is("those")) {
      int age = age(at, sentence);
      if (age > at) {
        return age;
      }
      Word next = draft.wordAt(at + 1, sentence);
      if (next != null && (next.is("pair") || next.is("duo"))) {
        return group(at + 1, at + 2, true, sentence, 2);
      }
      if (next != null && TWO.contains(next.lower())) {
        return counted(at + 1, sentence);
      }
      if (next != null && next.is("news") && draft.isIn(at + 2, sentence, AGENCY)) {
        return kind(at + 2, sentence);
      }
      return next != null && KINDS.containsKey(next.lower()) ? kind(at + 1, sentence) : at;
    }
    return word.is("both") || (word.is("two") && !isAnyone(at, sentence))
        ? counted(at, sentence)
        : at;
  }

  /** “two diplomats said” are none of those named so far. */
  private boolean isAnyone(int two, int sentence) {
    return draft.isIn(two + 1, sentence, ANYONE);
  }

  /** “the company said”: the only one of the kind that the article has named. */
  private int kind(int at, int sentence) {
    Word noun = draft.words.get(at);
    Word after = draft.wordAt(at + 1, sentence);
    if (after != null
        && after.isWord()
        && !noun.isGenitive()
        && !RoleGroups.AFTER_GROUP.contains(after.lower())
        && SpeechVerbs.of(after.lower()) == null) {
      return at - 1;
    }
    if (after != null
        && (after.is("of") || after.is("for") || after.is("that") || after.is("which"))) {
      return at - 1;
    }
    OrganizationType type = KINDS.get(noun.lower());
    List<KnownActor> named =
        draft.organizations(
            actor ->
                noun.is("ministry")
                    ? actor.name().endsWith(" Ministry")
                    : noun.is("bank")
                        ? actor.name().contains("Bank")
                        : actor.organizationType() == type);
    if (named.size() != 1) {
      return at - 1;
    }
    draft.add(at, at + 1, named.get(0), MentionKind.EPITHET, MentionRule.ORGANIZATION_BY_KIND);
    return at + 1;
  }

  private int counted(int at, int sentence) {
    int count =
        switch (draft.words.get(at).lower()) {
          case "three" -> 3;
          case "four" -> 4;
          default -> 2;
        };
    int noun = at + 1;
    if (draft.isIn(noun, sentence, OF) && draft.isIn(noun + 1, sentence, THEM)) {
      return count == 2 ? group(at, noun + 2, true, sentence, 2) : at;
    }
    if (draft.isIn(noun, sentence, OF_THE)) {
      noun += draft.isIn(noun + 1, sentence, THE) ? 2 : 1;
    }
    while (draft.isIn(noun, sentence, ADJECTIVES) && noun < at + 4) {
      noun++;
    }
    if (draft.isIn(noun, sentence, LEADERS)) {
      int to = noun + 1;
      if (draft.isIn(to, sentence, OF) && draft.isIn(to + 1, sentence, STATE)) {
        to += 2;
      }
      return group(at, to, true, sentence, count);
    }
    if (draft.isIn(noun, sentence, COUNTRIES)) {
      return group(at, noun + 1, false, sentence, count);
    }
    boolean the = draft.isIn(at - 1, sentence, THE);
    boolean bare =
        the
            && count == 2
            && noun == at + 1
            && draft.words.get(at).is("two")
            && (draft.isIn(noun, sentence, VERBS)
                || draft.isIn(noun, sentence, OF)
                || (draft.wordAt(noun, sentence) != null
                    && SpeechVerbs.of(draft.words.get(noun).lower()) != null));
    return bare ? group(at, noun, true, sentence, 2) : at;
  }

  private int group(int from, int to, boolean persons, int sentence, int count) {
    List<KnownActor> named =
        persons
            ? draft.discourse.personGroup(sentence, 2)
            : draft.discourse.countryGroup(sentence, 1);
    MentionRule rule = persons ? MentionRule.TWO_LEADERS : MentionRule.TWO_COUNTRIES;
    double confidence = rule.confidence();
    if (named.size() != count && !persons && count == 2) {
      named = draft.discourse.dominantPair();
      confidence = 0.75;
    }
    if (named.size() != count) {
      named =
          persons
              ? latest(sentence, count)
              : Discourse.latest(
                  draft.discourse.bodies(), sentence, 6, count, KnownActor::isCountry);
      confidence = 0.65;
    }
    if (named.size() != count) {
      return from;
    }
    draft.add(from, to, named, MentionKind.EPITHET, rule, confidence);
    return to;
  }

  /** The persons of the last sentences, or of a few more where there are not enough. */
  private List<KnownActor> latest(int sentence, int count) {
    List<KnownActor> near =
        Discourse.latest(draft.discourse.persons(), sentence, 2, count, actor -> true);
    return near.size() == count
        ? near
        : Discourse.latest(draft.discourse.persons(), sentence, 6, count, actor -> true);
  }

  /** “the 70-year-old”. */
  private int age(int at, int sentence) {
    Word years = draft.wordAt(at + 1, sentence);
    Word year = draft.wordAt(at + 2, sentence);
    Word old = draft.wordAt(at + 3, sentence);
    if (years == null
        || year == null
        || old == null
        || !year.is("year")
        || !old.is("old")
        || !Character.isDigit(years.text().charAt(0))) {
      return at;
    }
    int to = at + 4;
    Word after = draft.wordAt(to, sentence);
    if (after != null && after.isWord()) {
      var title = Title.at(draft.words, to);
      if (title != null) {
        to = title.to();
      } else if (SpeechVerbs.of(after.lower()) == null
          && !VERBS.contains(after.lower())
          && !Words.of("has was is who made took said came made won lost became")
              .contains(after.lower())) {
        return at;
      }
    }
    Discourse.Referent referent =
        draft.discourse.person(antecedent -> true, sentence, draft.quotation(at));
    if (referent == null) {
      return at;
    }
    draft.add(
        at + 1,
        to,
        List.of(referent.actor()),
        MentionKind.EPITHET,
        MentionRule.AGE,
        Math.min(referent.confidence(), 0.7));
    return to;
  }
}
