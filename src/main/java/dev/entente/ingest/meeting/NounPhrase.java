package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A noun that means a meeting, with what belongs to it: “his two-hour talks with B in Geneva”.
 *
 * @param from index of its first token
 * @param noun index of the noun
 * @param to index after what belongs to it
 * @param possessors “A’s”, “their”, or the “A–B” of an A–B summit
 * @param with those after “with”
 * @param between those after “between”
 * @param of those after “of” or “by”
 * @param place after “to” or “in”
 * @param moods that its attributes tell: “planned”, “possible”, “no”
 * @param determiner the word it begins with: “a”, “the”, “their”; empty where there is none
 * @param word the noun
 * @param other whether it is another one than was told of: “their last meeting”
 */
record NounPhrase(
    int from,
    int noun,
    int to,
    Group possessors,
    Group with,
    Group between,
    Group of,
    Place place,
    Set<Mood> moods,
    String determiner,
    String word,
    boolean other) {

  List<Group> parties() {
    List<Group> parties = new ArrayList<>();
    for (Group group : List.of(possessors, with, between, of)) {
      if (!group.isEmpty()) {
        parties.add(group);
      }
    }
    return parties;
  }

  /** Whom a visit is to. */
  Group host() {
    return with;
  }

  boolean isBetween() {
    return !between.isEmpty();
  }

  /** Whether those with whom it is are named, but not who is with them. */
  boolean isOpen() {
    return !with.isEmpty() && between.isEmpty() && of.isEmpty() && possessors.isEmpty();
  }

  boolean isPlural() {
    return ContactWords.PLURAL_NOUNS.contains(word);
  }

  /** Whether it tells of something new: “a call”, and not “the call”. */
  boolean opens() {
    return determiner.equals("a")
        || determiner.equals("an")
        || determiner.equals("his")
        || determiner.equals("her")
        || determiner.equals("their")
        || determiner.isEmpty();
  }

  /** Whether it may come back to something told before: “the call”, “their talks”. */
  boolean refersBack() {
    return !other
        && (determiner.equals("the")
            || determiner.equals("this")
            || determiner.equals("that")
            || determiner.equals("their")
            || determiner.equals("his")
            || determiner.equals("her")
            || determiner.equals("these"));
  }

  NounPhrase with(Set<Mood> read) {
    return new NounPhrase(
        from, noun, to, possessors, with, between, of, place, read, determiner, word, other);
  }
}
