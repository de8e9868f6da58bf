package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gender;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.gazetteer.Post;
import dev.entente.ingest.gazetteer.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who holds an office, as far as the article and the day tell. */
final class Offices {

  /** What the first one of an organization may be called. */
  private static final List<String> CHIEFS =
      List.of(
          "secretary-general",
          "president",
          "director general",
          "managing director",
          "chairman",
          "chief executive",
          "governor",
          "high commissioner",
          "executive director",
          "director");

  private static final List<String> LEADERS =
      List.of("president", "prime minister", "chancellor", "king", "general secretary", "emir");

  private static final Set<String> ANY_CHIEF = Set.of("chief", "leader");

  /** The foreign minister, where nobody stands above them. */
  static final String TOP_DIPLOMAT = "top diplomat";

  private final Draft draft;

  Offices(Draft draft) {
    this.draft = draft;
  }

  /** Who holds it, and by which rule; {@code null} where it is not known. */
  record Holder(KnownActor actor, MentionRule rule, double confidence) {

    Holder(KnownActor actor, MentionRule rule) {
      this(actor, rule, rule.confidence());
    }
  }

  /** Who holds an office of a country or an organization. */
  Holder of(KnownActor owner, Title title, Gender gender, boolean former) {
    String of =
        owner.slug().equals("kremlin") && title.canonical().equals("leader")
            ? "russia"
            : owner.slug();
    String key = title.canonical() + "@" + of;
    if (!former) {
      for (KnownActor actor : latest(12)) {
        if (draft.discourse.hasTitle(actor, key) && agrees(actor, gender)) {
          return new Holder(actor, MentionRule.ROLE_NAMED);
        }
      }
    }
    List<KnownActor> fitting = new ArrayList<>();
    for (String canonical : titles(owner, title)) {
      for (KnownActor actor : draft.gazetteer.holders(canonical, of)) {
        if (agrees(actor, gender)
            && !fitting.contains(actor)
            && (former ? isFormer(actor, canonical, of) : isHolder(actor, canonical, of))) {
          fitting.add(actor);
        }
      }
    }
    if (former) {
      fitting.removeIf(
          actor ->
              titles(owner, title).stream()
                  .anyMatch(t -> draft.day != null && isHolder(actor, t, of)));
    }
    if (fitting.isEmpty()
        && !former
        && owner.isCountry()
        && title.canonical().equals("president")
        && draft.gazetteer.holders("president", of).isEmpty()) {
      // “the Spanish president”: translations call so whoever heads a government
      return of(owner, new Title("prime minister", title.sort()), gender, false);
    }
    if (title.canonical().equals(TOP_DIPLOMAT) && fitting.isEmpty()) {
      return of(owner, new Title("foreign minister", title.sort()), gender, former);
    }
    Holder holder = chosen(fitting, former);
    if (holder != null
        && holder.rule() == MentionRule.ROLE_BY_DATE
        && owner.isCountry()
        && title.canonical().equals("leader")) {
      // “the Qatari leader” behind the prime minister, where the head of state is not named
      Holder named = leader(owner, gender);
      return named != null && latest(2).contains(named.actor()) ? named : holder;
    }
    if (holder == null && !former && owner.isCountry()) {
      return title.canonical().equals("leader")
          ? leader(owner, gender)
          : compatriot(owner, title, gender);
    }
    return holder;
  }

  /** “the Dutch minister”: the one of that country whom the article called so. */
  private Holder compatriot(KnownActor owner, Title title, Gender gender) {
    for (KnownActor actor : latest(12)) {
      if (owner.slug().equals(actor.country()) && agrees(actor, gender) && isCalled(actor, title)) {
        return new Holder(actor, MentionRule.ROLE_NAMED, 0.85);
      }
    }
    return null;
  }

  /** The one of a country whom the article gave an office of a leader. */
  private Holder leader(KnownActor owner, Gender gender) {
    for (KnownActor actor : latest(12)) {
      for (String title : LEADERS) {
        if (owner.slug().equals(actor.country())
            && agrees(actor, gender)
            && (draft.discourse.hasTitle(actor, title) || isHolder(actor, title, owner.slug()))) {
          return new Holder(actor, MentionRule.ROLE_NAMED, 0.85);
        }
      }
    }
    return null;
  }

  private static List<String> titles(KnownActor owner, Title title) {
    return ANY_CHIEF.contains(title.canonical()) && owner.isOrganization()
        ? CHIEFS
        : List.of(title.canonical());
  }

  private Holder chosen(List<KnownActor> fitting, boolean former) {
    List<KnownActor> named = new ArrayList<>(fitting);
    named.removeIf(actor -> draft.cast(actor.slug()) == null);
    if (named.size() == 1 || (!named.isEmpty() && !former)) {
      return new Holder(named.get(named.size() - 1), MentionRule.ROLE_NAMED);
    }
    return fitting.size() == 1 && draft.day != null && !former
        ? new Holder(fitting.get(0), MentionRule.ROLE_BY_DATE)
        : null;
  }

  private boolean isHolder(KnownActor actor, String title, String of) {
    for (Post post : actor.posts()) {
      if (post.title().equals(title)
          && post.of().equals(of)
          && (draft.day == null || post.isHeldOn(draft.day))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFormer(KnownActor actor, String title, String of) {
    for (Post post : actor.posts()) {
      if (post.title().equals(title)
          && post.of().equals(of)
          && post.until() != null
          && (draft.day == null || post.until().isBefore(draft.day))) {
        return true;
      }
    }
    return false;
  }

  /** Who held the same office before someone, or after. */
  KnownActor neighbour(KnownActor actor, boolean before) {
    for (Post post : actor.posts()) {
      if (post.title().equals("leader") || (draft.day != null && !post.isHeldOn(draft.day))) {
        continue;
      }
      LocalDate border = before ? post.from() : post.until();
      if (border == null) {
        continue;
      }
      for (KnownActor other : draft.gazetteer.holders(post.title(), post.of())) {
        for (Post held : other.posts()) {
          LocalDate side = before ? held.until() : held.from();
          if (!other.equals(actor)
              && held.title().equals(post.title())
              && held.of().equals(post.of())
              && side != null
              && Math.abs(side.toEpochDay() - border.toEpochDay()) < 40) {
            return other;
          }
        }
      }
    }
    return null;
  }

  /** The one with the office of someone on the side of another country. */
  KnownActor counterpart(KnownActor base, KnownActor owner) {
    for (Post post : base.posts()) {
      if (!post.of().equals(owner.slug()) && (draft.day == null || post.isHeldOn(draft.day))) {
        String canonical =
            base.posts().stream().anyMatch(other -> other.title().equals("leader"))
                ? "leader"
                : post.title();
        Holder holder = of(owner, new Title(canonical, Title.Sort.OFFICE), Gender.UNKNOWN, false);
        if (holder != null) {
          return holder.actor();
        }
      }
    }
    List<KnownActor> named = new ArrayList<>();
    for (KnownActor actor : latest(12)) {
      if (owner.slug().equals(actor.country()) && !actor.equals(base)) {
        named.add(actor);
      }
    }
    return named.size() == 1 ? named.get(0) : null;
  }

  /** Who is meant by an office alone: the latest one in the article who holds it. */
  Holder ofContext(Title title, Gender gender, int sentence) {
    List<KnownActor> fitting = new ArrayList<>();
    for (KnownActor actor : latest(16)) {
      if (agrees(actor, gender) && isCalled(actor, title)) {
        fitting.add(actor);
      }
    }
    if (fitting.isEmpty()) {
      return null;
    }
    double confidence = fitting.size() == 1 ? 0.78 : 0.62;
    return new Holder(prominent(fitting), MentionRule.ROLE_OF_CONTEXT, confidence);
  }

  /** The latest of them that a sentence is about, or else the one named last. */
  private KnownActor prominent(List<KnownActor> fitting) {
    KnownActor subject = prominent(fitting, Antecedent.SUBJECT);
    KnownActor any = subject == null ? prominent(fitting, Antecedent.SUBORDINATE) : subject;
    return any == null ? fitting.get(0) : any;
  }

  private KnownActor prominent(List<KnownActor> fitting, double least) {
    List<Antecedent> persons = draft.discourse.persons();
    int end = Math.max(0, persons.size() - 12);
    for (int at = persons.size() - 1; at >= end && fitting.size() > 1; at--) {
      Antecedent antecedent = persons.get(at);
      if (antecedent.prominence() >= least
          && antecedent.quotation() < 0
          && fitting.contains(antecedent.actor())) {
        return antecedent.actor();
      }
    }
    return null;
  }

  private boolean isCalled(KnownActor actor, Title title) {
    if (draft.discourse.hasTitle(actor, title.canonical())) {
      return true;
    }
    boolean minister = title.canonical().equals("minister");
    if (minister && draft.discourse.isMinister(actor)) {
      return true;
    }
    for (Post post : actor.posts()) {
      if ((draft.day == null || post.isHeldOn(draft.day))
          && (post.title().equals(title.canonical())
              || (minister
                  && post.title().endsWith(" minister")
                  && !post.title().equals("prime minister")))) {
        return true;
      }
    }
    return false;
  }

  /** The person with a surname who held an office on the day; {@code null} where none did. */
  KnownActor bearer(List<KnownActor> bearers, Title title, KnownActor owner) {
    KnownActor found = null;
    for (KnownActor actor : bearers) {
      for (Post post : actor.posts()) {
        boolean fits =
            post.title().equals(title.canonical())
                || (post.title().endsWith("minister")
                    && (title.canonical().equals("minister")
                        || title.canonical().equals("secretary")));
        if (fits
            && draft.day != null
            && post.isHeldOn(draft.day)
            && (owner == null
                || owner.slug().equals(post.of())
                || owner.slug().equals(actor.country())
                || (owner.isOrganization()
                    && actor.country() != null
                    && actor.country().equals(owner.country())))) {
          if (found != null && !found.equals(actor)) {
            return null;
          }
          found = actor;
        }
      }
    }
    return found;
  }

  private boolean agrees(KnownActor actor, Gender gender) {
    Gender known = draft.discourse.gender(actor);
    return gender == Gender.UNKNOWN || known == Gender.UNKNOWN || known == gender;
  }

  /** The persons of the article, the latest first. */
  private List<KnownActor> latest(int count) {
    List<KnownActor> latest = new ArrayList<>();
    List<Antecedent> persons = draft.discourse.persons();
    int end = Math.max(0, persons.size() - 40);
    for (int at = persons.size() - 1; at >= end && latest.size() < count; at--) {
      if (!latest.contains(persons.get(at).actor())) {
        latest.add(persons.get(at).actor());
      }
    }
    return latest;
  }
}
