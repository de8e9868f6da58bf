package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What an article has said so far, as far as it matters for whom a word refers to. */
final class Discourse {

  /** How many antecedents are looked back at: the search takes constant time. */
  private static final int WINDOW = 24;

  private static final int SENTENCES = 3;

  /**
   * Who a word refers to.
   *
   * @param confidence from 0 to 1
   */
  record Referent(KnownActor actor, double confidence) {}

  private final List<Antecedent> persons = new ArrayList<>();
  private final List<Antecedent> bodies = new ArrayList<>();
  private final Map<String, List<KnownActor>> surnames = new HashMap<>();
  private final Set<String> surnameWords = new HashSet<>();
  private final Map<String, List<KnownActor>> givenNames = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private List<KnownActor> personGroup = List.of();
  private List<KnownActor> countryGroup = List.of();
  private final Map<List<String>, Integer> pairs = new HashMap<>();
  private List<KnownActor> dominant = List.of();
  private int personGroupSentence = -1;
  private int countryGroupSentence = -1;

  /** A person was named in full. */
  void named(KnownActor actor) {
    named.add(actor.slug());
  }

  boolean isNamed(KnownActor actor) {
    return named.contains(actor.slug());
  }

  /** A person who was named in full goes by this name from now on. */
  void surname(String lower, KnownActor actor) {
    int space = lower.indexOf(' ');
    surnameWords.add(space < 0 ? lower : lower.substring(0, space));
    List<KnownActor> bearers = surnames.computeIfAbsent(lower, key -> new ArrayList<>());
    bearers.remove(actor);
    bearers.add(actor);
  }

  /** A person with this given name was named in full. */
  void given(String lower, KnownActor actor) {
    if (!lower.isEmpty()) {
      List<KnownActor> bearers = givenNames.computeIfAbsent(lower, key -> new ArrayList<>());
      if (!bearers.contains(actor)) {
        bearers.add(actor);
      }
    }
  }

  /** The only one so far with a given name; {@code null} where there is none. */
  KnownActor givenName(String lower) {
    List<KnownActor> bearers = givenNames.getOrDefault(lower, List.of());
    return bearers.size() == 1 ? bearers.get(0) : null;
  }

  /** Whether a name of someone begins with a word. */
  boolean beginsSurname(String lower) {
    return surnameWords.contains(lower);
  }

  /** Those named in full so far who have this surname, the latest last. */
  List<KnownActor> bearers(String lower) {
    return surnames.getOrDefault(lower, List.of());
  }

  /** The article gave a person a title. */
  void title(KnownActor actor, Title title, String owner) {
    Set<String> held = titles.computeIfAbsent(actor.slug(), key -> new HashSet<>());
    held.add(title.canonical());
    if (owner != null) {
      held.add(title.canonical() + "@" + owner);
    }
  }

  boolean hasTitle(KnownActor actor, String title) {
    Set<String> held = titles.get(actor.slug());
    return held != null && held.contains(title);
  }

  /** Whether the article called a person minister of something. */
  boolean isMinister(KnownActor actor) {
    Set<String> held = titles.get(actor.slug());
    return held != null
        && held.stream()
            .anyMatch(title -> title.endsWith(" minister") && !title.equals("prime minister"));
  }

  /** The article told by which pronoun a person goes. */
  void gender(KnownActor actor, Gender gender) {
    genders.putIfAbsent(actor.slug(), gender);
  }

  Gender gender(KnownActor actor) {
    return actor.gender() == Gender.UNKNOWN
        ? genders.getOrDefault(actor.slug(), Gender.UNKNOWN)
        : actor.gender();
  }

  void person(Antecedent antecedent) {
    persons.add(antecedent);
  }

  void body(Antecedent antecedent) {
    bodies.add(antecedent);
  }

  List<Antecedent> persons() {
    return persons;
  }

  List<Antecedent> bodies() {
    return bodies;
  }

  void personGroup(List<KnownActor> group, int sentence) {
    personGroup = group;
    personGroupSentence = sentence;
  }

  void countryGroup(List<KnownActor> group, int sentence) {
    countryGroup = group;
    countryGroupSentence = sentence;
    pair(group);
  }

  /** Counts how often two countries are named together. */
  void pair(List<KnownActor> group) {
    if (group.size() != 2) {
      return;
    }
    List<String> key = group.stream().map(KnownActor::slug).sorted().toList();
    int count = pairs.merge(key, 1, Integer::sum);
    List<String> best = dominant.stream().map(KnownActor::slug).sorted().toList();
    if (dominant.isEmpty() || count >= pairs.getOrDefault(best, 0)) {
      dominant = group;
    }
  }

  /** The two countries that are named together most often. */
  List<KnownActor> dominantPair() {
    return dominant;
  }

  /** The persons who were named together last, not too far back. */
  List<KnownActor> personGroup(int sentence, int back) {
    return sentence - personGroupSentence <= back ? personGroup : List.of();
  }

  /** The countries that were named together last, not too far back. */
  List<KnownActor> countryGroup(int sentence, int back) {
    return sentence - countryGroupSentence <= back ? countryGroup : List.of();
  }

  int personGroupSentence() {
    return personGroupSentence;
  }

  int countryGroupSentence() {
    return countryGroupSentence;
  }

  /** The latest distinct actors that pass a test, the latest last. */
  static List<KnownActor> latest(
      List<Antecedent> antecedents, int sentence, int back, int count, Predicate<KnownActor> test) {
    List<KnownActor> found = new ArrayList<>();
    int end = Math.max(0, antecedents.size() - WINDOW);
    for (int at = antecedents.size() - 1; at >= end && found.size() < count; at--) {
      Antecedent antecedent = antecedents.get(at);
      if (sentence - antecedent.sentence() > back) {
        break;
      }
      if (!found.contains(antecedent.actor()) && test.test(antecedent.actor())) {
        found.add(0, antecedent.actor());
      }
    }
    return found;
  }

  /** The country that is the latest subject of a sentence; {@code null} where none is. */
  KnownActor countryAsSubject(int sentence) {
    int end = Math.max(0, bodies.size() - WINDOW);
    for (int at = bodies.size() - 1; at >= end && bodies.get(at).sentence() == sentence; at--) {
      Antecedent antecedent = bodies.get(at);
      if (antecedent.prominence() == Antecedent.SUBJECT && antecedent.actor().isCountry()) {
        return antecedent.actor();
      }
    }
    return null;
  }

  /** The country of the person whom a sentence is about; {@code null} where it is about none. */
  String countryOfSubject(int sentence) {
    String country = null;
    int end = Math.max(0, persons.size() - WINDOW);
    for (int at = persons.size() - 1; at >= end && persons.get(at).sentence() == sentence; at--) {
      if (persons.get(at).prominence() == Antecedent.SUBJECT) {
        country = persons.get(at).actor().country();
      }
    }
    return country;
  }

  /** The person whom “he”, “him” or “his” at a word goes back to; {@code null} if unclear. */
  Referent person(Predicate<Antecedent> test, int sentence, int quotation) {
    return best(persons, test, sentence, quotation);
  }

  /** What “it” or “its” at a word goes back to; {@code null} if unclear. */
  Referent body(Predicate<Antecedent> test, int sentence, int quotation) {
    return best(bodies, test, sentence, quotation);
  }

  private static Referent best(
      List<Antecedent> antecedents, Predicate<Antecedent> test, int sentence, int quotation) {
    Map<String, Double> scores = new HashMap<>();
    KnownActor best = null;
    double most = -1;
    int end = Math.max(0, antecedents.size() - WINDOW);
    for (int at = antecedents.size() - 1; at >= end; at--) {
      Antecedent antecedent = antecedents.get(at);
      int back = sentence - antecedent.sentence();
      if (back > SENTENCES) {
        break;
      }
      if (antecedent.quotation() != quotation || !test.test(antecedent)) {
        continue;
      }
      double score = 4 - back - (antecedents.size() - 1 - at) * 0.05;
      score += antecedent.prominence();
      String slug = antecedent.actor().slug();
      scores.merge(slug, score, Math::max);
      if (score > most) {
        most = score;
        best = antecedent.actor();
      }
    }
    if (best == null) {
      return null;
    }
    double second = -1;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (!entry.getKey().equals(best.slug())) {
        second = Math.max(second, entry.getValue());
      }
    }
    double margin = most - second;
    return new Referent(best, second < 0 ? 0.85 : margin > 0.9 ? 0.78 : margin > 0.3 ? 0.68 : 0.6);
  }
}
