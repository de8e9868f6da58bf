package dev.entente.ingest.statement;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who spoke last, so that a pronoun or a bare quotation can go on with them. */
final class SpeakerThread {

  /** In paragraphs. */
  private static final int MEMORY = 3;

  /** In paragraphs: so far behind it a statement is still the one that was told of. */
  private static final int DOCUMENT = 8;

  /** In characters. */
  private static final int MARKED = 24;

  /** In characters: so much may lie between one sentence and the next. */
  private static final int GAP = 12;

  private final Reading reading;
  private final DescribedSpeakers descriptions;
  private Draft last;
  private Draft preceding;
  private Speaker spokeBefore;
  private String onlyPerson;
  private boolean several;
  private Speaker about;
  private int aboutParagraph = -1;
  private Speaker author;
  private int authorParagraph = -1;
  private Speaker announcer;
  private int announcerParagraph = -1;
  private final List<Draft> open = new ArrayList<>();

  SpeakerThread(Reading reading) {
    this.reading = reading;
    this.descriptions = new DescribedSpeakers(reading);
  }

  /** Whether a word stands in quotation marks: “the friends” are what others call so. */
  boolean isMarked(int start) {
    String text = reading.text().text();
    for (int at = start - 1; at >= 0 && at > start - MARKED; at--) {
      if ("“„«”»".indexOf(text.charAt(at)) >= 0) {
        return "“„«".indexOf(text.charAt(at)) >= 0;
      }
    }
    return false;
  }

  /** A statement was read. */
  void said(Draft draft) {
    last = draft;
    Speaker who = person(draft.speaker);
    if (who != null) {
      several |= onlyPerson != null && !onlyPerson.equals(who.actors().get(0));
      onlyPerson = who.actors().get(0);
    }
    descriptions.said(draft.speaker);
  }

  /** A quotation over several paragraphs whose speaker is not known yet. */
  void waits(Draft draft) {
    if (open.isEmpty()) {
      Speaker told = about(draft.paragraph);
      spokeBefore = isNear(draft.paragraph) ? mayGoOn(draft.paragraph) : told;
    }
    open.add(draft);
  }

  /** A person, or an organization whose words fill the paragraph just before. */
  private Speaker mayGoOn(int paragraph) {
    boolean before = paragraph - last.paragraph == 1;
    boolean quoted = before && !last.quotations.isEmpty() && last.speaker.isNamed();
    boolean unnamed =
        before
            && !last.speaker.isNamed()
            && SpeakerNouns.isPerson(SpeakerNouns.head(last.speaker.label()));
    return quoted || unnamed ? last.speaker : person(last.speaker);
  }

  /** It ends, and nobody is named beside it: whoever spoke just before it began goes on. */
  void ends() {
    if (spokeBefore != null && !open.isEmpty()) {
      Draft end = open.get(open.size() - 1);
      settle(spokeBefore);
      said(end);
    }
  }

  boolean isWaiting() {
    return !open.isEmpty();
  }

  /** The speaker of a quotation over several paragraphs is found. */
  void settle(Speaker speaker) {
    open.forEach(draft -> draft.speaker = speaker.by(SpeakerRule.CONTINUED_PARAGRAPH));
    open.clear();
  }

  /** Someone else speaks: what nobody has ended goes with whoever spoke just before it. */
  void forget() {
    if (spokeBefore != null && !open.isEmpty()) {
      settle(spokeBefore);
    }
    open.clear();
  }

  /** Whom the last sentence of a paragraph is about in which nobody speaks. */
  void tells(Speaker subject, int paragraph) {
    about = subject;
    aboutParagraph = paragraph;
  }

  /** Who wrote the statement that a sentence tells of; {@code null} where it tells of none. */
  void wrote(Speaker writer, int paragraph) {
    if (writer != null) {
      author = writer;
      authorParagraph = paragraph;
    }
  }

  /** “The statement said”: whoever wrote the one that the article told of. */
  private Speaker written(Speaker speaker, int paragraph) {
    return speaker != null
            && !speaker.isNamed()
            && author != null
            && paragraph - authorParagraph <= DOCUMENT
            && Documents.isMeantBy(speaker.label())
        ? speaker.as(author.actors(), SpeakerRule.DOCUMENT)
        : null;
  }

  /** A paragraph ends with a colon: the next one brings someone's words. */
  void announces(Speaker speaker, int paragraph) {
    announcer = speaker;
    announcerParagraph = paragraph;
  }

  /** Whose words the paragraph just before announces; {@code null} where it announces none. */
  Speaker announced(int paragraph) {
    return announcerParagraph == paragraph - 1 ? announcer : null;
  }

  /** The one whom the paragraph just before is about, as far as it is a person; {@code null}. */
  Speaker about(int paragraph) {
    return aboutParagraph == paragraph - 1 ? person(about) : null;
  }

  /** A speaker as far as it is one person with a name; {@code null}. */
  Speaker person(Speaker speaker) {
    return speaker != null && speaker.actors().size() == 1 && isPerson(speaker.actors().get(0))
        ? speaker
        : null;
  }

  /** A quotation that fills its paragraph before anybody has spoken. */
  void precedes(Draft draft) {
    preceding = draft;
  }

  /** The next statement: a quotation that goes on with the one before it has the same speaker. */
  void follows(Draft draft, boolean startsWithQuote) {
    if (preceding != null
        && startsWithQuote
        && draft.paragraph == preceding.paragraph + 1
        && draft.speaker != null
        && draft.speaker.isNamed()) {
      preceding.speaker = draft.speaker.by(SpeakerRule.NEXT_SENTENCE);
    }
    preceding = null;
  }

  private boolean isPerson(String slug) {
    KnownActor actor = reading.cast().actor(slug);
    return actor != null && actor.type() == ActorType.PERSON;
  }

  /** Whoever spoke last, if not too far above a paragraph; {@code null} where nobody did. */
  Speaker last(int paragraph) {
    return last == null || paragraph - last.paragraph > MEMORY ? null : last.speaker;
  }

  /**
   * Whether whoever spoke last may still speak in a paragraph that only quotes: in the next one, or
   * in the one after it if nobody else has spoken in the article.
   */
  boolean isNear(int paragraph) {
    return last != null
        && (paragraph - last.paragraph <= 1
            || (paragraph - last.paragraph == 2
                && onlyPerson != null
                && !several
                && person(last.speaker) != null
                && about(paragraph) == null));
  }

  /** “…, he said” goes on with whoever spoke in the sentence just before. */
  Speaker goesOn(Speaker pronoun, int start) {
    if (last == null
        || last.until > start
        || start - last.until > GAP
        || !reading.text().text().substring(last.until, start).isBlank()) {
      return pronoun;
    }
    Speaker other = resolve(pronoun, last.speaker);
    if (!other.equals(pronoun)) {
      return other.by(SpeakerRule.PRONOUN);
    }
    if (isMistaken(pronoun) && person(last.speaker) != null) {
      return pronoun.as(last.speaker.actors(), SpeakerRule.PRONOUN_CONTINUED);
    }
    return UnnamedSpeakers.goOn(last.speaker, pronoun.label().toLowerCase(Locale.ROOT))
        ? new Speaker(
            pronoun.from(),
            pronoun.to(),
            List.of(),
            last.speaker.label(),
            SpeakerRule.UNNAMED,
            true)
        : pronoun;
  }

  /** “She”, where nobody who is named may be a woman: translations mistake the gender. */
  private boolean isMistaken(Speaker pronoun) {
    if (pronoun.isNamed()) {
      return false;
    }
    String word = pronoun.label().toLowerCase(Locale.ROOT);
    Gender other = word.equals("she") ? Gender.MALE : word.equals("he") ? Gender.FEMALE : null;
    return other != null
        && reading.cast().all().stream()
            .allMatch(actor -> actor.type() != ActorType.PERSON || actor.gender() == other);
  }

  /** “…, he added”: whoever spoke before, even if others were named since. */
  Speaker stillSpeaks(Speaker pronoun, int paragraph) {
    Speaker before = last(paragraph);
    Speaker other = resolve(pronoun, before);
    return other.equals(pronoun) ? pronoun : other.by(SpeakerRule.PRONOUN);
  }

  static boolean isPronoun(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "he", "she", "they" -> true;
      default -> false;
    };
  }

  /** A speaker, or whom one means that is but a pronoun no mention explains. */
  Speaker meant(Speaker speaker, int paragraph) {
    Speaker before = last(paragraph);
    Speaker described = descriptions.meant(speaker, before, person(before), several);
    if (described != null) {
      return described;
    }
    Speaker written = written(speaker, paragraph);
    if (written != null) {
      return written;
    }
    return speaker != null && !speaker.isNamed() && speaker.rule() == SpeakerRule.PRONOUN_CONTINUED
        ? resolve(speaker, paragraph)
        : speaker;
  }

  /** Whom a pronoun means that no mention explains. */
  Speaker resolve(Speaker pronoun, int paragraph) {
    return resolve(pronoun, last(paragraph));
  }

  private Speaker resolve(Speaker pronoun, Speaker before) {
    if (before == null || before.actors().size() != 1) {
      return pronoun;
    }
    KnownActor actor = reading.cast().actor(before.actors().get(0));
    String word = pronoun.label().toLowerCase(Locale.ROOT);
    boolean person = actor != null && actor.type() == ActorType.PERSON;
    boolean fits =
        switch (word) {
          case "he" ->
              person
                  ? actor.gender() != Gender.FEMALE
                  : DescribedSpeakers.speaksForOthers(before) && !before.label().endsWith("woman");
          case "she" ->
              person
                  ? actor.gender() != Gender.MALE
                  : DescribedSpeakers.speaksForOthers(before)
                      && !before.label().endsWith("spokesman");
          case "it" -> actor != null && !person;
          default -> false;
        };
    return fits ? pronoun.as(before.actors(), SpeakerRule.PRONOUN_CONTINUED) : pronoun;
  }
}
