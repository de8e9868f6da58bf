package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.GivenNames;
import dev.entente.ingest.gazetteer.PhraseTable;
import dev.entente.ingest.gazetteer.Title;
import dev.entente.ingest.gazetteer.Word;
import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.lexicon.Words;
import java.util.HashSet;
import java.util.Set;

/** Tells from the words around capitalized ones that they are the name of a person. */
final class PersonEvidence {

  /** How many words before its comma a title may introduce a name. */
  private static final int INTRODUCTION = 9;

  private static final Set<String> NO_DESCRIPTION =
      Words.of("in to with at on from by after before where when which that said says");

  private static final Set<String> BEFORE_VICTIM = Set.of("of");
  private static final Set<String> CRIMES = Words.of("murder killing assassination death");

  private final Draft draft;
  private final NewPersons persons;
  private final Set<String> speakers = new HashSet<>();

  PersonEvidence(Draft draft, NewPersons persons) {
    this.draft = draft;
    this.persons = persons;
    for (int at = 0; at < draft.words.size(); at++) {
      Word word = draft.words.get(at);
      if (word.isWord() && !word.isCapitalized()) {
        SpeechVerb verb = SpeechVerbs.of(word.lower());
        if (verb != null
            && at > 1
            && verb.takesQuotation()
            && verb.form() == SpeechVerb.Form.PAST
            && draft.words.get(at - 1).isCapitalized()
            && !draft.words.get(at - 2).isCapitalized()) {
          speakers.add(draft.words.get(at - 1).lower());
        }
      }
    }
  }

  /** The rule by which a sequence of capitalized words is a person; {@code null} where none is. */
  MentionRule of(int from, int to) {
    int capitals = persons.capitals(from, to);
    if (capitals < 2 || capitals > 4 || persons.isPlace(from, to)) {
      return null;
    }
    Word first = draft.words.get(from);
    boolean given = GivenNames.gender(first.lower()) != null;
    if (!given && persons.isCommon(from, to)) {
      return null;
    }
    if (isDescribed(to) || isIntroduced(from, to) || isVictim(from)) {
      return MentionRule.NEW_PERSON_DESCRIBED;
    }
    if (isInMarks(from, to)) {
      return null;
    }
    if (given && !draft.isHeading(from)) {
      return MentionRule.NEW_PERSON_GIVEN_NAME;
    }
    return !draft.isHeading(from)
            && (speaks(to) || isSpoken(from) || speakers.contains(draft.words.get(to - 1).lower()))
        ? MentionRule.NEW_PERSON_SPEAKS
        : null;
  }

  /** “Sam, 39, a trader”: one word, and an age that tells that it is a person. */
  MentionRule aged(int at) {
    Word word = draft.words.get(at);
    Word comma = draft.wordAt(at + 1, word.sentence());
    Word age = draft.wordAt(at + 2, word.sentence());
    return comma != null
            && comma.isMark(',')
            && age != null
            && isAge(age, draft.wordAt(at + 3, word.sentence()))
            && !draft.isHeading(at)
            && !word.isGenitive()
            && !persons.isCommon(at, at + 1)
            && draft.longest(at) == null
        ? MentionRule.NEW_PERSON_DESCRIBED
        : null;
  }

  /** “the murder of Jane Roe” */
  private boolean isVictim(int from) {
    int sentence = draft.words.get(from).sentence();
    return draft.isIn(from - 1, sentence, BEFORE_VICTIM)
        && draft.isIn(from - 2, sentence, CRIMES)
        && !draft.isHeading(from);
  }

  /** Whether quotation marks stand close around it, as around the name of a ship. */
  private boolean isInMarks(int from, int to) {
    int sentence = draft.words.get(from).sentence();
    Word before = draft.wordAt(from - 1, sentence);
    Word after = draft.wordAt(to, sentence);
    return before != null
        && after != null
        && "“\"‘'«„".indexOf(before.text().charAt(0)) >= 0
        && "”\"’'»“".indexOf(after.text().charAt(0)) >= 0;
  }

  private boolean speaks(int to) {
    Word word = draft.wordAt(to, draft.words.get(to - 1).sentence());
    SpeechVerb verb = word == null ? null : SpeechVerbs.of(word.lower());
    return verb != null
        && (verb.takesQuotation() || verb.takesThatClause())
        && (verb.form() == SpeechVerb.Form.PAST || verb.form() == SpeechVerb.Form.PRESENT);
  }

  private boolean isSpoken(int from) {
    Word word = draft.wordAt(from - 1, draft.words.get(from).sentence());
    SpeechVerb verb = word == null ? null : SpeechVerbs.of(word.lower());
    return verb != null && verb.takesQuotation() && verb.form() == SpeechVerb.Form.PAST;
  }

  /** “Smith (a former minister)” */
  private boolean isTitled(int from, int sentence) {
    for (int at = from; at < from + 3 && draft.wordAt(at, sentence) != null; at++) {
      PhraseTable.Match<Title> title = Title.at(draft.words, at);
      if (title != null && title.value().names()) {
        return true;
      }
    }
    return false;
  }

  /** “…, director of the China Program”, “…, who”, “…, 42,”: who it is, after a comma. */
  private boolean isDescribed(int to) {
    int sentence = draft.words.get(to - 1).sentence();
    Word comma = draft.wordAt(to, sentence);
    if (comma != null && comma.isMark('(')) {
      return isTitled(to + 1, sentence);
    }
    if (comma == null || !comma.isMark(',')) {
      return false;
    }
    Word next = draft.wordAt(to + 1, sentence);
    Word behind = draft.wordAt(to + 2, sentence);
    if (next != null && (next.is("who") || next.is("whose") || isAge(next, behind))) {
      return true;
    }
    for (int at = to + 1; at < to + 10; at++) {
      Word word = draft.wordAt(at, sentence);
      if (word == null
          || (!word.isWord() && !word.isMark('&'))
          || (at == to + 1 && (word.is("and") || word.is("but")))
          || NO_DESCRIPTION.contains(word.lower())
          || (word.lower().endsWith("ing") && !word.isCapitalized())
          || SpeechVerbs.of(word.lower()) != null) {
        return false;
      }
      PhraseTable.Match<Title> title = Title.at(draft.words, at);
      if (title != null && title.value().names()) {
        return true;
      }
    }
    return false;
  }

  /** “The negotiator of the Greens, Jane Roe, told”: who it is, between the title and a comma. */
  private boolean isIntroduced(int from, int to) {
    int sentence = draft.words.get(from).sentence();
    Word before = draft.wordAt(from - 1, sentence);
    Word after = draft.wordAt(to, sentence);
    if (before == null || !before.isMark(',') || (after != null && !isClosing(after))) {
      return false;
    }
    for (int at = from - 2; at >= from - INTRODUCTION; at--) {
      Word word = draft.wordAt(at, sentence);
      if (word == null || !word.isWord()) {
        return false;
      }
      PhraseTable.Match<Title> title = Title.at(draft.words, at);
      if (title != null && title.value().names()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosing(Word mark) {
    return mark.isMark(',') || mark.isMark('.') || mark.isMark(';') || mark.isMark(':');
  }

  private static boolean isAge(Word number, Word behind) {
    return number.text().length() == 2
        && Character.isDigit(number.text().charAt(0))
        && Character.isDigit(number.text().charAt(1))
        && behind != null
        && behind.isMark(',');
  }
}
