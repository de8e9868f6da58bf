package dev.entente.ingest.statement;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.reading.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Whom a description means that names nobody: “…,” the diplomat said. */
final class DescribedSpeakers {

  /** What only someone who was named before is called, where nobody else speaks. */
  private static final Set<String> MEMBERS =
      Words.of("member democrat republican conservative liberal socialist nationalist");

  /** Those whom an article may call officials or politicians later. */
  private static final Set<String> OFFICIALS =
      Words.of(
          "minister deputy adviser advisor secretary spokesman spokeswoman spokesperson"
              + " representative envoy ambassador head chief diplomat lawmaker");

  /** In words: “the Peruvian deputy minister”. */
  private static final int LONGEST = 4;

  private final Introductions introductions;
  private final Set<String> unnamed = new HashSet<>();

  DescribedSpeakers(Reading reading) {
    this.introductions = new Introductions(reading);
  }

  /** Someone spoke: whoever has no name may be called so again. */
  void said(Speaker speaker) {
    if (speaker != null && !speaker.isNamed()) {
      unnamed.add(SpeakerNouns.head(speaker.label()));
    }
  }

  /**
   * Who is meant: whoever spoke last, unless someone without a name was called so; {@code null}
   * where the words tell of someone else.
   *
   * @param last who spoke last
   * @param person the same as far as it is a person
   * @param several whether more than one person has spoken so far
   */
  Speaker meant(Speaker speaker, Speaker last, Speaker person, boolean several) {
    if (speaker == null || !mayDescribe(speaker)) {
      return null;
    }
    String label = speaker.label().toLowerCase(Locale.ROOT);
    String noun = SpeakerNouns.head(label);
    if (speaker.isNamed()) {
      return person != null && isIntroduced(person, label, noun, 2)
          ? speaker.as(person.actors(), SpeakerRule.PRONOUN_CONTINUED)
          : null;
    }
    if (last != null
        && last.isNamed()
        && person == null
        && speaksForOthers(last)
        && label.startsWith("the ")
        && noun.startsWith("spokes")) {
      return speaker.as(last.actors(), SpeakerRule.SPOKESPERSON);
    }
    if (unnamed.contains(noun)) {
      return null;
    }
    String country = introductions.country(label);
    if (country != null && label.startsWith("the ") && label.split(" ", 6).length <= LONGEST) {
      Speaker countryman = countryman(speaker, person, country, noun);
      if (countryman != null || !isOrMayBeFrom(person, country)) {
        return countryman;
      }
    }
    if (person == null) {
      return null;
    }
    boolean common =
        SpeakerNouns.DESCRIPTIONS.contains(noun)
            || (!several && (SpeakerNouns.isPerson(noun) || MEMBERS.contains(noun)));
    return (common && isShort(speaker.label(), label)) || isIntroduced(person, label, noun, 1)
        ? speaker.as(person.actors(), SpeakerRule.PRONOUN_CONTINUED)
        : null;
  }

  /** “the Peruvian official”: whoever spoke last, or the only one who is called so. */
  private Speaker countryman(Speaker speaker, Speaker person, String country, String noun) {
    Predicate<String> called =
        slug ->
            introductions.isCalled(slug, noun)
                || (SpeakerNouns.DESCRIPTIONS.contains(noun)
                    && OFFICIALS.stream().anyMatch(word -> introductions.isCalled(slug, word)));
    String slug = person == null ? null : person.actors().get(0);
    if (slug == null || !introductions.isFrom(slug, country) || !called.test(slug)) {
      slug = introductions.onlyOneFrom(country, noun, called);
    }
    return slug == null ? null : speaker.as(List.of(slug), SpeakerRule.PRONOUN_CONTINUED);
  }

  private boolean isOrMayBeFrom(Speaker person, String country) {
    return person == null
        || introductions.isFrom(person.actors().get(0), country)
        || introductions.isFromNowhere(person.actors().get(0));
  }

  private static boolean mayDescribe(Speaker speaker) {
    return speaker.isNamed()
        ? speaker.rule() == SpeakerRule.SPOKESPERSON
        : speaker.rule() == SpeakerRule.UNNAMED;
  }

  /** Whether it was introduced with words of this description: “the Greens' expert”. */
  private boolean isIntroduced(Speaker person, String label, String noun, int least) {
    return label.startsWith("the ")
        && (SpeakerNouns.DESCRIPTIONS.contains(noun) || MEMBERS.contains(noun))
        && introductions.shared(person.actors().get(0), label, noun) >= least;
  }

  private static boolean isShort(String spelt, String label) {
    int longest = label.startsWith("the former ") || label.startsWith("the veteran ") ? 4 : 3;
    longest += isOfAnOffice(label) ? 1 : 0;
    return label.startsWith("the ")
        ? label.split(" ", longest + 2).length <= longest
        : isOfSomeone(spelt);
  }

  /** “the foreign office spokesperson”, “the state department spokesperson” */
  private static boolean isOfAnOffice(String label) {
    String[] words = label.split(" ", 5);
    return words.length > 3
        && words[words.length - 1].startsWith("spokes")
        && switch (words[words.length - 2]) {
          case "office", "ministry", "department", "house", "army", "government" -> true;
          default -> false;
        };
  }

  /** “Smith's adviser” */
  private static boolean isOfSomeone(String label) {
    String[] words = label.split(" ", 4);
    return words.length == 2
        && Character.isUpperCase(words[0].charAt(0))
        && (words[0].endsWith("'s") || words[0].endsWith("’s"));
  }

  /** Whether someone without a name spoke for an institution: “a League spokesman said … He …”. */
  static boolean speaksForOthers(Speaker before) {
    return before.rule() == SpeakerRule.SPOKESPERSON || SpeakerThread.isPronoun(before.label());
  }
}
