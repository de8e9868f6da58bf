package dev.entente.ingest.meeting;

import dev.entente.actor.ActorType;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Post;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for whom a spokesperson or a seat of government speaks, of those an article names. */
final class Principals {

  private static final String[] LEADERS = {
    "president", "chancellor", "prime minister", "premier", "king", "leader"
  };

  private final Phrases phrases;
  private final LocalDate day;
  private final Map<String, String> found = new HashMap<>();

  Principals(Phrases phrases) {
    this.phrases = phrases;
    this.day = phrases.reading.publishedOn() == null ? null : phrases.reading.publishedOn().start();
  }

  /** Whether it is someone’s work to speak for a leader. */
  boolean isSpokesperson(String slug) {
    KnownActor actor = phrases.actor(slug);
    if (actor == null || actor.type() != ActorType.PERSON) {
      return false;
    }
    for (Post post : actor.posts()) {
      boolean speaks = post.title().startsWith("spokes") || post.title().equals("press secretary");
      if (speaks && !post.of().contains("ministry") && !post.of().contains("department")) {
        return true;
      }
    }
    return false;
  }

  /** Whether someone leads a country on the day of the article. */
  boolean isLeader(String slug) {
    KnownActor actor = phrases.actor(slug);
    if (actor == null || actor.type() != ActorType.PERSON) {
      return false;
    }
    for (Post post : actor.posts()) {
      boolean held = day == null ? post.until() == null : post.isHeldOn(day);
      if (held && List.of(LEADERS).contains(post.title())) {
        return true;
      }
    }
    return false;
  }

  /** The leader whom it speaks for; {@code null} where the article names none. */
  String of(String slug) {
    if (!found.containsKey(slug)) {
      found.put(slug, find(slug));
    }
    return found.get(slug);
  }

  private String find(String slug) {
    KnownActor actor = phrases.actor(slug);
    if (actor == null || slug.contains("ministry") || slug.contains("department")) {
      return null;
    }
    String country = actor.type() == ActorType.COUNTRY ? slug : actor.country();
    if (country == null) {
      return null;
    }
    for (String title : LEADERS) {
      for (KnownActor person : phrases.reading.cast().all()) {
        if (person.type() == ActorType.PERSON && holds(person, title, country)) {
          return person.slug();
        }
      }
    }
    return null;
  }

  private boolean holds(KnownActor person, String title, String country) {
    for (Post post : person.posts()) {
      if (post.title().equals(title)
          && country.equals(post.of())
          && (day == null ? post.until() == null : post.isHeldOn(day))) {
        return true;
      }
    }
    return false;
  }
}
