package dev.entente.ingest.gazetteer;

import dev.entente.actor.ActorType;
import dev.entente.actor.OrganizationType;
import dev.entente.ingest.lexicon.ResourceTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the actors that ship with Entente from their tables. */
final class ShippedActors {

  /** Countries whose people have the family name first. */
  private static final Set<String> FAMILY_NAME_FIRST =
      Set.of("china", "north-korea", "south-korea", "taiwan", "vietnam", "hong-kong");

  private ShippedActors() {}

  static List<KnownActor> all() {
    List<KnownActor> actors = new ArrayList<>();
    ResourceTable.rows("countries.tsv", 5).forEach(row -> actors.add(country(row)));
    ResourceTable.rows("organizations.tsv", 5).forEach(row -> actors.add(organization(row)));
    ResourceTable.rows("persons.tsv", 5).forEach(row -> actors.add(person(row)));
    return actors;
  }

  private static KnownActor country(List<String> row) {
    List<KnownName> names = new ArrayList<>();
    names.add(new KnownName(row.get(0), KnownName.Kind.NAME));
    add(names, row.get(2), KnownName.Kind.NAME);
    add(names, row.get(4), KnownName.Kind.METONYM);
    for (String demonym : ResourceTable.list(row.get(3))) {
      names.add(new KnownName(demonym, KnownName.Kind.DEMONYM));
      if (demonym.endsWith("n") || demonym.endsWith("i")) {
        names.add(new KnownName(demonym + "s", KnownName.Kind.DEMONYM));
      }
    }
    return new KnownActor(
        Slugs.of(row.get(0)),
        ActorType.COUNTRY,
        row.get(0),
        Gender.UNKNOWN,
        row.get(1),
        null,
        null,
        List.copyOf(names),
        List.of());
  }

  private static KnownActor organization(List<String> row) {
    List<KnownName> names = new ArrayList<>();
    names.add(new KnownName(row.get(0), KnownName.Kind.NAME));
    add(names, row.get(3), KnownName.Kind.NAME);
    add(names, row.get(4), KnownName.Kind.METONYM);
    String name = row.get(0);
    return new KnownActor(
        slug(name),
        ActorType.ORGANIZATION,
        name,
        Gender.UNKNOWN,
        null,
        OrganizationType.valueOf(row.get(1)),
        row.get(2).isEmpty() ? null : row.get(2),
        List.copyOf(names),
        List.of());
  }

  /** The article in front of a newspaper's name is no part of its slug. */
  private static String slug(String name) {
    return name.startsWith("The ") && !name.equals("The West")
        ? Slugs.of(name.substring(4))
        : Slugs.of(name);
  }

  private static KnownActor person(List<String> row) {
    String name = row.get(0);
    String country = row.get(2).isEmpty() ? null : row.get(2);
    List<KnownName> names = new ArrayList<>();
    names.add(new KnownName(name, KnownName.Kind.NAME));
    boolean surname = false;
    for (String other : ResourceTable.list(row.get(3))) {
      switch (other.charAt(0)) {
        case '!' -> {
          names.add(new KnownName(other.substring(1), KnownName.Kind.NAME));
          surname = true;
        }
        case '~' -> {
          names.add(new KnownName(other.substring(1), KnownName.Kind.SURNAME));
          surname = true;
        }
        default -> names.add(new KnownName(other, KnownName.Kind.NAME));
      }
    }
    if (!surname && name.indexOf(' ') > 0 && !name.contains("bin ")) {
      names.add(new KnownName(surname(name, country), KnownName.Kind.SURNAME));
    }
    return new KnownActor(
        slug(name),
        ActorType.PERSON,
        name,
        row.get(1).equals("F") ? Gender.FEMALE : Gender.MALE,
        null,
        null,
        country,
        List.copyOf(names),
        posts(row.get(4), country));
  }

  private static String surname(String name, String country) {
    return country != null && FAMILY_NAME_FIRST.contains(country)
        ? name.substring(0, name.indexOf(' '))
        : name.substring(name.lastIndexOf(' ') + 1);
  }

  private static List<Post> posts(String cell, String country) {
    List<Post> posts = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      String post = part.strip();
      if (post.isEmpty()) {
        continue;
      }
      boolean leader = post.charAt(0) == '*';
      int colon = post.indexOf(':');
      int at = post.indexOf('@');
      String title = post.substring(leader ? 1 : 0, at < 0 ? colon : at);
      String of = at < 0 ? country : post.substring(at + 1, colon);
      String[] period = post.substring(colon + 1).split("/", -1);
      LocalDate from = day(period[0], false);
      LocalDate until = day(period[1], true);
      posts.add(new Post(title, of, from, until));
      if (leader) {
        posts.add(new Post("leader", of, from, until));
      }
    }
    return List.copyOf(posts);
  }

  private static LocalDate day(String date, boolean last) {
    if (date.isEmpty()) {
      return null;
    }
    if (date.length() == 7) {
      YearMonth month = YearMonth.parse(date);
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return LocalDate.parse(date);
  }

  private static void add(List<KnownName> names, String cell, KnownName.Kind kind) {
    ResourceTable.list(cell).forEach(name -> names.add(new KnownName(name, kind)));
  }
}
