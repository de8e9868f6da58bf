package dev.entente.ingest.statement;

import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that an article puts around the names of persons, by which it may call them later: “the
 * fisheries expert of the Greens, Smith, …”, then “the Greens' expert said”.
 */
final class Introductions {

  /** In tokens, on either side of a name. */
  private static final int REACH = 9;

  /** In tokens: “Smith, the deputy head of the Ministry of Trade and Fishing of Peru”. */
  private static final int BEHIND = 15;

  private static final Set<String> EMPTY =
      Words.of(
          "the a an of for in on at and to with from by as his her its their 's ’s who is was");

  private final Reading reading;
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Optional<String>> onlyOnes = new HashMap<>();
  private Map<String, Set<String>> words;

  Introductions(Reading reading) {
    this.reading = reading;
  }

  /** How many words of a description, its noun left out, stand around the names of a person. */
  int shared(String slug, String label, String noun) {
    readOnce();
    Set<String> known = words.getOrDefault(slug, Set.of());
    int shared = 0;
    for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 16)) {
      shared += !word.equals(noun) && !EMPTY.contains(word) && known.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** Whether a word stands around the names of a person. */
  boolean isCalled(String slug, String word) {
    readOnce();
    return words.getOrDefault(slug, Set.of()).contains(word);
  }

  /** The country whose adjective stands in a description; {@code null} where none does. */
  String country(String label) {
    readOnce();
    for (String word : label.toLowerCase(Locale.ROOT).split(" ", 16)) {
      String country = demonyms.get(word);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** Whether a person is told to be from a country. */
  boolean isFrom(String slug, String country) {
    readOnce();
    KnownActor actor = reading.cast().actor(slug);
    return (actor != null && country.equals(actor.country()))
        || countries.getOrDefault(slug, Set.of()).contains(country);
  }

  /** Whether nobody is told to be from elsewhere than a country. */
  boolean isFromNowhere(String slug) {
    readOnce();
    KnownActor actor = reading.cast().actor(slug);
    return (actor == null || actor.country() == null)
        && countries.getOrDefault(slug, Set.of()).isEmpty();
  }

  /**
   * The only person of a kind who is from a country; {@code null} where several are, or none.
   *
   * @param noun names the kind
   */
  String onlyOneFrom(String country, String noun, Predicate<String> kind) {
    readOnce();
    // All persons are gone through once for each country and noun, however often they are named.
    return onlyOnes
        .computeIfAbsent(
            country + ' ' + noun, unused -> Optional.ofNullable(onlyOneFrom(country, kind)))
        .orElse(null);
  }

  private String onlyOneFrom(String country, Predicate<String> kind) {
    String only = null;
    for (String slug : words.keySet()) {
      KnownActor actor = reading.cast().actor(slug);
      if (actor != null && actor.isPerson() && isFrom(slug, country) && kind.test(slug)) {
        if (only != null) {
          return null;
        }
        only = slug;
      }
    }
    return only;
  }

  private void readOnce() {
    if (words == null) {
      words = read();
    }
  }

  private Map<String, Set<String>> read() {
    Map<String, Set<String>> around = new HashMap<>();
    Map<Integer, String> owners = new HashMap<>();
    for (Mention mention : reading.mentions().all()) {
      KnownActor actor = reading.cast().actor(mention.actor());
      if (actor != null && actor.isCountry() && !mention.isPlural()) {
        owners.put(reading.text().tokenAt(mention.span().start()), mention.actor());
        if (mention.kind() == MentionKind.DEMONYM) {
          String word = reading.text().words(mention.span()).toLowerCase(Locale.ROOT);
          demonyms.put(word, mention.actor());
        }
      }
    }
    for (Mention mention : reading.mentions().all()) {
      Sentence sentence = reading.text().sentenceAt(mention.span().start());
      if (mention.kind() == MentionKind.NAME && !mention.isPlural() && sentence != null) {
        Set<String> own = around.computeIfAbsent(mention.actor(), slug -> new HashSet<>());
        Set<String> from = countries.computeIfAbsent(mention.actor(), slug -> new HashSet<>());
        read(mention, sentence, own, owners, from);
      }
    }
    return around;
  }

  private void read(
      Mention mention,
      Sentence sentence,
      Set<String> own,
      Map<Integer, String> owners,
      Set<String> from) {
    List<Token> tokens = reading.text().tokens();
    int first = reading.text().tokenAt(mention.span().start());
    int last = reading.text().tokenAt(mention.span().end() - 1);
    for (int at = last; at >= Math.max(sentence.from(), first - REACH); at--) {
      if (!tokens.get(at).isWord() && at < first - 1) {
        break;
      }
      add(at, own, owners, from);
    }
    boolean described = last + 1 < sentence.to() && tokens.get(last + 1).isMark(',');
    for (int at = last + 2; described && at < Math.min(sentence.to(), last + BEHIND); at++) {
      if (!tokens.get(at).isWord()) {
        return;
      }
      add(at, own, owners, from);
    }
  }

  private void add(int at, Set<String> own, Map<Integer, String> owners, Set<String> from) {
    own.add(reading.text().tokens().get(at).lower());
    String country = owners.get(at);
    if (country != null) {
      from.add(country);
    }
  }
}
