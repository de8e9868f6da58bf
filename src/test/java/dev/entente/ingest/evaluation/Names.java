package dev.entente.ingest.evaluation;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Slugs of the actors that the gold and a proposal name. */
final class Names {

  private final Gazetteer gazetteer;
  private final Map<String, ProposedActor> proposed = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();

  Names(Gazetteer gazetteer, Proposal proposal) {
    this.gazetteer = gazetteer;
    for (ProposedActor actor : proposal.actors()) {
      proposed.put(actor.slug(), actor);
      slugs.putIfAbsent(slugified(actor.name()), actor.slug());
    }
  }

  /**
   * The slug of a name or slug of the gold. Of alternatives, as in {@code "Kremlin / Russia"}, the
   * first that the proposal has.
   */
  String slug(String name) {
    String[] alternatives = name.split(" / ", -1);
    for (String alternative : alternatives) {
      String slug = known(alternative);
      if (proposed.containsKey(slug)) {
        return slug;
      }
    }
    return known(alternatives[0]);
  }

  private String known(String name) {
    String slug = slugified(name);
    if (gazetteer.actor(slug) != null || proposed.containsKey(slug)) {
      return slug;
    }
    return slugs.getOrDefault(slug, slug);
  }

  Set<String> slugs(Collection<String> names) {
    Set<String> result = new TreeSet<>();
    names.forEach(name -> result.add(slug(name)));
    return result;
  }

  /** Whether a slug is that of a name of the gold, or of one of its alternatives. */
  boolean isNamed(String name, String slug) {
    for (String alternative : name.split(" / ", -1)) {
      if (known(alternative).equals(slug)) {
        return true;
      }
    }
    return false;
  }

  /** The same, of alternatives those that are among the given ones. */
  Set<String> slugs(Collection<String> names, Set<String> among) {
    Set<String> result = new TreeSet<>();
    for (String name : names) {
      String chosen = slug(name);
      for (String alternative : name.split(" / ", -1)) {
        String slug = known(alternative);
        chosen = among.contains(slug) && !among.contains(chosen) ? slug : chosen;
      }
      result.add(chosen);
    }
    return result;
  }

  boolean isPerson(String slug) {
    ProposedActor actor = proposed.get(slug);
    if (actor != null) {
      return actor.type() == ActorType.PERSON;
    }
    KnownActor known = gazetteer.actor(slug);
    return known != null && known.type() == ActorType.PERSON;
  }

  /** A name without case, accents and marks. */
  static String slugified(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder();
    for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c == 'ł') {
        slug.append('l');
      } else if (c == 'ı') {
        slug.append('i');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '’'
          && c != '.'
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int length = slug.length();
    return length > 0 && slug.charAt(length - 1) == '-'
        ? slug.substring(0, length - 1)
        : slug.toString();
  }
}
